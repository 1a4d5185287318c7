/** Milliseconds after which a browser has surely asked where to put a file. */
const GRACE = 40_000;

/** The old way, which asks nobody: selects what stands in a box and copies it; what can't be copied stays selected. */
function copySelected(box: HTMLTextAreaElement): boolean {
  const { activeElement } = box.getRootNode() as ShadowRoot;
  box.focus();
  box.select();
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing has come in its place where there is no clipboard
  if (!document.execCommand('copy')) return false;
  (activeElement as HTMLElement | null)?.focus();
  return true;
}

/**
 * Copies what stands in a text box; where the page may not, leaves it selected for the reader to copy.
 * @returns whether it was copied
 */
export async function copyText(box: HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(box.value);
    return true;
  } catch {
    // No clipboard: not a secure page, or a frame that wasn't given it.
    return copySelected(box);
  }
}

/**
 * Copies the markup that stands in a text box as what it shows, with a text for boxes that take nothing formatted: source
 * pasted into an editor's text would be printed to readers. Where the page may not, leaves the markup selected.
 * @returns whether it was copied
 */
export async function copyFormatted(box: HTMLTextAreaElement, text: string): Promise<boolean> {
  const kinds = Object.entries({ 'text/html': box.value, 'text/plain': text });
  try {
    const blobs = kinds.map(([type, content]) => [type, new Blob([content], { type })] as const);
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
    return true;
  } catch {
    // No clipboard, or a browser that knows no such item.
  }
  const give = (event: ClipboardEvent): void => {
    for (const [type, content] of kinds) event.clipboardData?.setData(type, content);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  document.addEventListener('copy', give, true);
  const isCopied = copySelected(box);
  document.removeEventListener('copy', give, true);
  return isCopied;
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
