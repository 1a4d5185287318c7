/** What is copied, as each kind of box takes it. */
export interface Copy {
  readonly html?: string;
  readonly text: string;
}

/** Tells the browser what is copied, where there is no other way to; asks for no permission and works on any page. */
function copyByCommand({ html, text }: Copy): boolean {
  let isTaken = false;
  const give = (event: ClipboardEvent): void => {
    if (!event.clipboardData) return;
    event.clipboardData.setData('text/plain', text);
    if (html !== undefined) event.clipboardData.setData('text/html', html);
    event.preventDefault();
    event.stopImmediatePropagation();
    isTaken = true;
  };
  document.addEventListener('copy', give, true);
  try {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing has come in its place where there is no clipboard
    return document.execCommand('copy') && isTaken;
  } finally {
    document.removeEventListener('copy', give, true);
  }
}

/**
 * Copies a text, and the same formatted.
 * @returns whether it was copied; where the browser refused both ways, nothing was changed
 */
export async function copy(what: Copy): Promise<boolean> {
  const { html, text } = what;
  try {
    if (html === undefined) await navigator.clipboard.writeText(text);
    else {
      const blob = (type: string, content: string): Blob => new Blob([content], { type });
      const types = { 'text/html': blob('text/html', html), 'text/plain': blob('text/plain', text) };
      await navigator.clipboard.write([new ClipboardItem(types)]);
    }
    return true;
  } catch {
    // No secure page, a frame that wasn't given the clipboard, or a browser that knows no such item.
    return copyByCommand(what);
  }
}
