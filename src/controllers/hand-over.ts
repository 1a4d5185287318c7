/** Milliseconds after which a browser has surely asked where to put a file. */
const GRACE = 40_000;

/** The old way, which asks nobody: what is selected in a box is copied, or what is given instead. */
function copyByCommand(kinds: Kinds, box: HTMLTextAreaElement | undefined): boolean {
  const { activeElement } = (box?.getRootNode() ?? document) as Document | ShadowRoot;
  box?.focus();
  box?.select();
  const taken = new Set<string>();
  const give = (event: ClipboardEvent): void => {
    if (!event.clipboardData) return;
    for (const [type, content] of Object.entries(kinds) as [string, string][]) {
      event.clipboardData.setData(type, content);
      taken.add(type);
    }
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  document.addEventListener('copy', give, true);
  try {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing has come in its place where there is no clipboard
    const isCopied = document.execCommand('copy');
    // What is selected is copied by itself; what is formatted has to be taken.
    if (!isCopied || !(taken.size > 0 || (box && !('text/html' in kinds)))) return false;
  } finally {
    document.removeEventListener('copy', give, true);
  }
  if (box) (activeElement as HTMLElement | null)?.focus();
  return true;
}

/** What is copied, as each kind of box takes it: texts by their media types. */
export interface Kinds {
  readonly 'text/plain': string;
  readonly 'text/html'?: string;
}

/**
 * Copies a text, and the same formatted where `text/html` is given: source pasted into an editor's text would be printed
 * to readers. Where the page may not, what stands in the box is left selected for the reader to copy.
 * @param box that shows it
 * @returns whether it was copied
 */
export async function copyKinds(kinds: Kinds, box?: HTMLTextAreaElement): Promise<boolean> {
  try {
    if (!('text/html' in kinds)) await navigator.clipboard.writeText(kinds['text/plain']);
    else {
      const blobs = (Object.entries(kinds) as [string, string][]).map(
        ([type, content]) => [type, new Blob([content], { type })] as const,
      );
      await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
    }
    return true;
  } catch {
    // No clipboard: not a secure page, a frame that wasn't given it, or a browser that knows no such item.
    return copyByCommand(kinds, box);
  }
}

/** Copies what stands in a text box. */
export const copyText = (box: HTMLTextAreaElement): Promise<boolean> => copyKinds({ 'text/plain': box.value }, box);

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
