import { LIMITS } from '../data/load.js';
import { PATIENCE, type SourceFile } from './source-file.js';

/** What a browser makes of an answer. */
export interface BrowserView {
  readonly lines: readonly string[];
  /** Whether a page of another site could read it. */
  readonly isReadable: boolean;
}

/** What a page's own browser would do with this address. */
export function browserView({ name, bytes, type, answer }: SourceFile, origin: string): BrowserView {
  const isLarge = bytes.length > LIMITS.bytes;
  const large = `larger than ${LIMITS.bytes / 1024 / 1024} MiB: refused by an element while it is read`;
  if (!answer) return { lines: isLarge ? [`${name}: ${large}`] : [], isReadable: !isLarge };
  const { status, statusText, headers, url, milliseconds } = answer;
  const allowed = headers.get('access-control-allow-origin');
  const isOwn = new URL(url).origin === origin;
  const mayRead = isOwn || allowed === '*' || allowed === origin;
  const faults = [
    (status < 200 || status > 299) && `status ${status}: an element shows its fallback`,
    !mayRead &&
      `${allowed === null ? 'no Access-Control-Allow-Origin' : `Access-Control-Allow-Origin: ${allowed}`}: a page of ${origin} may not read it. ` +
        'Its server has to send "Access-Control-Allow-Origin: *"; or put the file beside your page',
    isLarge && large,
    milliseconds > PATIENCE * 1000 && `slower than ${PATIENCE} s: given up`,
  ].filter((line) => line !== false);
  const size = `${bytes.length} bytes in ${(milliseconds / 1000).toFixed(1)} s`;
  return {
    lines: [
      `GET ${name}: ${[status, statusText].filter(Boolean).join(' ')}, ${type || 'no Content-Type'}, ${size}`,
      ...(url === name ? [] : [`  led to ${url}`]),
      ...(mayRead
        ? [`  ${isOwn ? 'the same site' : `Access-Control-Allow-Origin: ${allowed}`}: a page of ${origin} may read it`]
        : []),
      ...(/^http:/i.test(url)
        ? ['  http: a page that came by https may not load it, unless it is on the same machine']
        : []),
      ...faults.map((line) => `  ${line}`),
    ],
    isReadable: faults.length === 0,
  };
}
