import { asDataError, DataError } from '../model/data-error.js';
import type { Dataset } from '../model/figure.js';
import { excerpt } from './members.js';
import { readRecords, type RecordOptions } from './records.js';
import { isReport, readReport } from './report.js';

/** How data is to be read; all optional. */
export interface ReadOptions extends RecordOptions {
  readonly format?: string;
  /** Ids of figures or milestones in a report file, separated by spaces. */
  readonly figure?: string;
  /** A single figure is asked for as the whole of its parts, which are then the figures. */
  readonly parts?: boolean;
  /** Id of a section: all that stands in it is asked for. */
  readonly section?: string;
  /** Without ids and section everything is asked for. */
  readonly all?: boolean;
  /** Address that relative links in the data are resolved against. */
  readonly base?: string;
}

/**
 * Reads parsed JSON: a report file, or any other shape with the field names given.
 * @throws DataError
 */
export function readJson(json: unknown, options: ReadOptions = {}): Dataset {
  const { format = 'auto', figure = '' } = options;
  if (!/^(auto|report|json)?$/.test(format))
    throw new DataError('format', { where: 'format', found: format, expected: 'auto | report | json' });
  const report = format === 'report' || (format !== 'json' && isReport(json));
  if (report && !isReport(json))
    throw new DataError('shape', { where: '/', expected: '{ "version": 1, "figures": […] }', found: excerpt(json) });
  return report && isReport(json)
    ? readReport(json, figure.split(/\s+/).filter(Boolean), options)
    : readRecords(json, options, options.base);
}

/**
 * Parses a text as JSON, and says in a reader's terms what it is when it isn't.
 * @throws DataError `html` (a login page, an error page), `not-json`
 */
export function parseJson(text: string, url?: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    const found = excerpt(text.trim());
    throw new DataError(/^\s*</.test(text) ? 'html' : 'not-json', {
      expected: 'JSON',
      found,
      ...(url !== undefined && { url, where: url }),
    });
  }
}

/** What reading came to: never an exception. */
export type Reading = { readonly data: Dataset } | { readonly error: DataError };

/**
 * Reads the text of a data file. Whatever it holds, this returns.
 * @example readData('[{"label":"Edukacja","value":36}]', { path: '/0' })
 */
export function readData(text: string, options: ReadOptions = {}): Reading {
  try {
    return { data: readJson(parseJson(text.replace(/^\ufeff/, '')), options) };
  } catch (error) {
    return { error: asDataError(error) };
  }
}
