/** What went wrong. The words for a reader are made from it in `format/messages`. */
export type ErrorCode =
  | 'offline'
  | 'network'
  | 'cors'
  | 'status'
  | 'timeout'
  | 'too-large'
  | 'bad-url'
  | 'not-json'
  /** A workbook, a PDF: no text at all. */
  | 'binary'
  | 'html'
  | 'encoding'
  | 'format'
  | 'shape'
  | 'pointer'
  | 'unknown-figure'
  | 'number'
  | 'ambiguous'
  | 'unit'
  /** A row of a table that is wider or narrower than its header. */
  | 'row-width'
  /** A quote that doesn't end, or a text behind one that did. */
  | 'quote'
  /** No row that names columns. */
  | 'header'
  /** A service's own error, in the shape of data. */
  | 'service'
  /** A collection of links, without values. */
  | 'links'
  /** A dimension of a cube that nobody chose from. */
  | 'dimension'
  /** A page of a list that goes on. */
  | 'incomplete'
  | 'too-many'
  /** A path that leaves its package. */
  | 'path'
  | 'share'
  | 'range'
  | 'list'
  | 'units-differ'
  /** Parts that are more than their whole. */
  | 'parts'
  | 'no-value'
  /** Not a fault: the value is said to be missing. */
  | 'empty'
  | 'internal';

/** Where and what. All texts here are data: quoted, never interpreted. */
export interface ErrorDetails {
  /** The attribute, or a JSON Pointer, or a file's name. */
  readonly where?: string;
  /** What stood there. */
  readonly found?: string;
  /** What would have been read: words of no language (`0–100`, `JSON`), or several readings. */
  readonly expected?: string;
  readonly url?: string;
  /** 1-based, as a spreadsheet counts. */
  readonly row?: number;
  readonly column?: string;
}

/** A fault in what an author or a file gave. Thrown inside the pure layers, caught at their edge; never leaves an element. */
export class DataError extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly details: ErrorDetails = {},
  ) {
    super(`${code} ${JSON.stringify(details)}`);
  }
}

/**
 * Any fault as a DataError, so that a reader is always told something. Known by what it carries, not by its class:
 * several of our files on one page each have a class of their own.
 */
export const asDataError = (error: unknown): DataError =>
  error instanceof Error && 'details' in error
    ? (error as DataError)
    : new DataError('internal', { where: 'krk', found: String(error) });
