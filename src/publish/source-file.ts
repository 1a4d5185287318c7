/** What the command line reads with. Tests give their own. */
export interface Reader {
  readonly read: (file: string) => Promise<Uint8Array>;
  readonly fetch: typeof fetch;
}

/** A file or an answer, as it came. */
export interface SourceFile {
  /** As it was named. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Content-Type, where a server gave one. */
  readonly type: string;
  readonly answer?: Answer;
}

/** What a server answered beside the bytes. */
export interface Answer {
  readonly status: number;
  readonly statusText: string;
  readonly headers: Headers;
  /** Where it came from in the end. */
  readonly url: string;
  readonly milliseconds: number;
}

export const isAddress = (name: string): boolean => /^https?:\/\//i.test(name);

/** Seconds after which a browser's element gives up. */
export const PATIENCE = 15;

/**
 * Reads a file, or fetches an address as a page of another site would.
 * @param origin the site that the page is of
 */
export async function sourceFile(name: string, { read, fetch }: Reader, origin: string): Promise<SourceFile> {
  // What stands behind the hash is a table of a package.
  if (!isAddress(name)) return { name, bytes: await read(name.replace(/(datapackage\.json)#.*$/i, '$1')), type: '' };
  const started = performance.now();
  const response = await fetch(name, { headers: { origin }, signal: AbortSignal.timeout(PATIENCE * 2000) });
  const bytes = new Uint8Array(await response.arrayBuffer());
  const { status, statusText, headers, url } = response;
  const answer = { status, statusText, headers, url: url || name, milliseconds: performance.now() - started };
  return { name, bytes, type: headers.get('content-type') ?? '', answer };
}

/** Where a resource of a package lies: beside the file or the address that names it. */
export const beside = (name: string, path: string): string =>
  isAddress(name) ? new URL(path, name).href : name.replace(/#.*$/, '').replace(/[^/\\]*$/, '') + path;

/** Node's `ENOENT: no such file or directory, open 'x'`, without what a line says already. */
export const reason = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).replace(/^E[A-Z]+: |, (open|read)\b.*$/g, '');
