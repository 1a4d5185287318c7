/** Milliseconds after which a browser has surely asked where to put a file. */
const GRACE = 40_000;

/**
 * Copies what stands in a text box; where the page may not, leaves it selected for the reader to copy.
 * @returns whether it was copied
 */
export async function copyText(box: HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(box.value);
    return true;
  } catch {
    // No clipboard: not a secure page, or a frame that wasn't given it. The old way asks nobody.
  }
  const { activeElement } = box.getRootNode() as ShadowRoot;
  box.focus();
  box.select();
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing has come in its place where there is no clipboard
  if (!document.execCommand('copy')) return false;
  (activeElement as HTMLElement | null)?.focus();
  return true;
}

/**
 * Copies markup from a text box: as what it shows, for a text editor, and as the code that it is. Source pasted into an
 * editor's text would be printed to readers.
 * @returns whether it was copied
 */
export async function copyMarkup(box: HTMLTextAreaElement): Promise<boolean> {
  const kinds = ['text/html', 'text/plain'].map((type) => [type, new Blob([box.value], { type })] as const);
  try {
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(kinds))]);
    return true;
  } catch {
    return await copyText(box);
  }
}

/** Copies a text that stands nowhere. */
export async function copyFrom(root: ShadowRoot, text: string): Promise<boolean> {
  const box = document.createElement('textarea');
  box.value = text;
  const { activeElement } = root;
  root.append(box);
  const isCopied = await copyText(box);
  box.remove();
  // Left selected for the reader it would go with the focus on it.
  (activeElement as HTMLElement | null)?.focus();
  return isCopied;
}

/** Hands a text to the reader as a file. */
export function saveFile(name: string, type: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, GRACE);
}
