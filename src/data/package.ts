import { DataError } from '../model/data-error.js';
import type { Source } from '../model/figure.js';
import type { Marks } from './cell.js';
import { excerpt, isObject, Members, type Json } from './members.js';
import { safeUrl } from './url.js';

/** One table of a data package, and how it is to be read. */
export interface Resource {
  /** Where it lies, checked; or nothing where its rows stand in the package itself. */
  readonly url?: string;
  readonly data?: unknown;
  readonly encoding?: string;
  readonly delimiter?: string;
  readonly headerRow?: string;
  readonly comment?: string;
  /** Names, for a file without a header. */
  readonly columns?: readonly string[];
  readonly marksOf: (column: string) => Marks;
  readonly source: Source;
}

const textsIn = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];

/**
 * The address of a resource: beside the package or below it. What is absolute or climbs could lead to what the page may
 * reach and its author never meant.
 * @throws DataError `path`
 */
function addressOf(path: string, where: string, descriptor: string): string {
  const decoded = path.replace(/%2e/gi, '.').replace(/%2f/gi, '/').replace(/%5c/gi, '\\');
  const climbs = /^[a-z][a-z0-9+.-]*:|^[/\\]|(^|[/\\])\.\.([/\\]|$)|\\/i.test(decoded);
  const url = climbs ? undefined : safeUrl(path, descriptor);
  if (url?.startsWith(new URL('.', descriptor).href)) return url;
  throw new DataError('path', { where, found: path, expected: 'data/file.csv' });
}

const first = (list: readonly Members[]): Members | undefined => list[0];

/** Licence and sources: a resource's own win over those of its package. */
function sourceOf(resource: Members, descriptor: Members, url: string): Source {
  const of = (key: string): Members | undefined => first(resource.list(key)) ?? first(descriptor.list(key));
  const [license, source] = [of('licenses'), of('sources')];
  const name = license?.string('title') ?? license?.string('name');
  return {
    title: resource.string('title') ?? descriptor.string('title'),
    publisher: source?.string('title'),
    updated: (descriptor.string('updated') ?? descriptor.string('last_updated'))?.slice(0, 10),
    url: safeUrl(source?.string('path') ?? descriptor.string('homepage'), url),
    ...(license && { license: { name, url: safeUrl(license.string('path'), url) } }),
  };
}

/**
 * How the numbers of a column are written: `decimalChar`, `groupChar`, `bareNumber` and `missingValues` of its field. A
 * field that is declared a number has a point and no other mark, unless it is said otherwise.
 */
function marksOf(schema: Members | undefined, dialect: Members | undefined): Resource['marksOf'] {
  const fields = schema?.list('fields') ?? [];
  return (column) => {
    const field = fields.find(({ json }) => json.name === column);
    const isNumber = ['number', 'integer'].includes(String(field?.json.type));
    const group = field?.string('groupChar');
    const stated = field?.string('decimalChar') ?? dialect?.string('decimalChar');
    const decimal = stated ?? (group === '.' ? ',' : group === ',' || isNumber ? '.' : undefined);
    if (decimal !== undefined && ((decimal !== ',' && decimal !== '.') || decimal === group))
      throw new DataError('shape', {
        where: `${field?.pointer ?? '/dialect'}/decimalChar`,
        found: decimal,
        expected: '"," | "."',
        column,
      });
    const missing = field?.json.missingValues ?? schema?.json.missingValues;
    const nothing = dialect?.string('nullSequence');
    return {
      ...(decimal && { decimal }),
      ...(group ? { group } : isNumber ? { group: '' } : {}),
      ...((Array.isArray(missing) || nothing !== undefined) && {
        missing: [
          ...(Array.isArray(missing) ? (missing as unknown[]) : []).map((one) =>
            String(isObject(one) ? one.value : one),
          ),
          ...(nothing === undefined ? [] : [nothing]),
        ],
      }),
      ...(field?.json.bareNumber === false && { bare: false }),
    };
  };
}

function headerRow(dialect: Members | undefined): string | undefined {
  const { header, headerRows } = dialect?.json ?? {};
  if (header === false) return '0';
  const [row, more] = Array.isArray(headerRows) ? (headerRows as unknown[]) : [];
  if (more !== undefined)
    throw new DataError('shape', {
      where: `${dialect?.pointer}/headerRows`,
      found: JSON.stringify(headerRows),
      expected: '[1]',
    });
  return typeof row === 'number' ? `${row}` : undefined;
}

/**
 * Picks a resource of a data package (version 1 or 2) and reads how it is written.
 * @param name its name; without one the only one
 * @param url of the descriptor
 * @throws DataError `unknown-figure` for a name that isn't there, `path` for a path that leaves the package, `shape` for a
 * dialect that can't be read
 */
export function resourceOf(json: Json, name: string | undefined, url: string): Resource {
  const descriptor = new Members(json, '');
  const resources = descriptor.list('resources');
  const names = resources.map((one, index) => one.string('name') ?? `${index}`);
  const index = name ? names.indexOf(name) : resources.length === 1 ? 0 : -1;
  const resource = resources[index];
  if (!resource)
    throw new DataError('unknown-figure', {
      where: 'src',
      found: `#${name ?? ''}`,
      expected: names.map((one) => `#${one}`).join(', '),
    });
  const dialect = resource.members('dialect');
  const schema = resource.members('schema');
  const quote = dialect?.json.quoteChar ?? '"';
  const isEscaped = dialect?.json.escapeChar !== undefined || dialect?.json.doubleQuote === false;
  if (quote !== '"' || isEscaped)
    throw new DataError('shape', {
      where: `${resource.pointer}/dialect${quote === '"' ? '' : '/quoteChar'}`,
      found: excerpt(quote === '"' ? dialect?.json : quote),
      expected: '{ "quoteChar": "\\"" }',
    });
  const [path, more] = typeof resource.json.path === 'string' ? [resource.json.path] : textsIn(resource.json.path);
  if (more !== undefined)
    throw new DataError('shape', {
      where: `${resource.pointer}/path`,
      found: `[${textsIn(resource.json.path).length}]`,
      expected: '"data.csv"',
    });
  if (path === undefined && (resource.json.data === undefined || resource.json.path !== undefined))
    throw new DataError('shape', {
      where: `${resource.pointer}/path`,
      found: excerpt(resource.json.path),
      expected: '"data.csv"',
    });
  const skipped = dialect?.json.commentRows;
  if (skipped !== undefined)
    throw new DataError('shape', {
      where: `${resource.pointer}/dialect/commentRows`,
      found: excerpt(skipped),
      expected: 'commentChar',
    });
  const row = headerRow(dialect);
  return {
    ...(path === undefined ? { data: resource.json.data } : { url: addressOf(path, `${resource.pointer}/path`, url) }),
    encoding: resource.string('encoding'),
    delimiter: dialect?.string('delimiter'),
    comment: dialect?.string('commentChar'),
    headerRow: row,
    ...(row === '0' && { columns: schema?.list('fields').map((field) => field.string('name') ?? '') }),
    marksOf: marksOf(schema, dialect),
    source: sourceOf(resource, descriptor, url),
  };
}
