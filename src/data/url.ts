/** An address that may stand in a link or be fetched: http or https once resolved against `base`; anything else is `undefined`. */
export function safeUrl(text: string | undefined, base?: string): string | undefined {
  if (!text) return undefined;
  try {
    const url = new URL(text, base);
    return /^https?:$/.test(url.protocol) ? url.href : undefined;
  } catch {
    return undefined;
  }
}
