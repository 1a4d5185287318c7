import { decode } from '../data/bytes.js';
import { dataSets, isBdl, isJsonStat, isPackage } from '../data/json-shapes.js';
import { isObject, Members, type Json } from '../data/members.js';
import { bdlReader, csvParser, jsonStatParser, packageReader } from '../data/parsers.js';
import { follow } from '../data/pointer.js';
import { parseJson, readData, type Reading, type ReadOptions } from '../data/read.js';
import { isReport } from '../data/report.js';
import { rowsOfJson, type Rows } from '../data/rows.js';
import { isSdmx } from '../data/sdmx.js';
import { refuseServiceError } from '../data/service-error.js';
import { kindOf } from '../data/sniff.js';
import { errorMessage } from '../format/messages.js';
import { learnAll } from '../format/describe.js';
import { DataError } from '../model/data-error.js';
import type { Language } from '../model/figure.js';
import { factsOf } from './column-facts.js';
import { cubeLines, cubeSuggestions } from './inspect-cube.js';
import { snippetsOf } from './inspect-snippets.js';
import { counted, tableLines } from './inspect-table.js';
import { beside, reason, type SourceFile } from './source-file.js';
import { suggestions, type Suggestion } from './suggest.js';

learnAll();

/** What is known of a file beside its bytes; the names are the attributes'. */
export interface InspectOptions extends Pick<ReadOptions, 'path' | 'delimiter' | 'decimal' | 'encoding' | 'headerRow'> {
  /** Of the snippets. */
  readonly language: Language;
}

/** What the library sees in a file. */
export interface Inspected {
  readonly lines: readonly string[];
  readonly isReadable: boolean;
}

/** How a file is reached: by itself, or as a table of a package. */
interface Seen {
  readonly file: SourceFile;
  readonly src: string;
  readonly hints: ReadOptions;
}

const MARKED = {
  mark: 'byte order mark',
  attribute: 'as told',
  'utf-8': 'valid',
  declared: 'the server says so',
  fallback: 'not UTF-8, nothing declared',
};

/** A fault in English, for whoever sits at the terminal. */
export const faultText = (error: unknown, name = 'data'): string =>
  error instanceof DataError
    ? errorMessage(new DataError(error.code, { where: name, ...error.details }), 'en')
    : `can't be read: ${reason(error)}`;

async function tried(
  seen: Seen,
  options: InspectOptions,
  ways: readonly Suggestion[],
  title?: string,
): Promise<string[]> {
  const { file, src, hints } = seen;
  const read = (fields: ReadOptions): Promise<Reading> =>
    readData(file.bytes, {
      ...hints,
      ...picked(options),
      ...fields,
      url: file.name,
      type: file.type,
      language: options.language,
    });
  return snippetsOf(ways, src, options, read, title);
}

const picked = ({ path, delimiter, decimal, encoding, headerRow }: InspectOptions): ReadOptions =>
  Object.fromEntries(
    Object.entries({ path, delimiter, decimal, encoding, headerRow }).filter(([, value]) => value !== undefined),
  );

async function table(seen: Seen, rows: Rows, options: InspectOptions): Promise<string[]> {
  const facts = rows.columns.map((name) => factsOf(rows, name));
  return [...tableLines(rows, facts), '', ...(await tried(seen, options, suggestions(rows, facts)))];
}

const sizeOf = ({ count, columns }: Rows): string => `${counted(count, 'row')}, ${counted(columns.length, 'column')}`;

async function csv(seen: Seen, text: string, options: InspectOptions): Promise<string[]> {
  const given = { ...seen.hints, ...picked(options) };
  const rows = await (await csvParser()).readCsv(text, given);
  const { delimiter, skip } = rows.layout;
  const name = { '\t': 'tab', '\u001f': 'none' }[delimiter] ?? `"${delimiter}"`;
  const header = skip ? `header in row ${skip}` : 'no header: columns are numbered';
  return [
    `  ${isSdmx(rows.columns) ? 'SDMX-CSV' : 'CSV'}, delimiter ${name}, ${header}, ${sizeOf(rows)}`,
    ...(await table(seen, { ...rows, marksOf: seen.hints.marksOf }, options)),
  ];
}

/** JSON at the path given, or the lists in it that could be meant. */
/** What a cube is called. */
const titleOf = ({ label }: Json): string | undefined => (typeof label === 'string' && label ? label : undefined);

async function json(seen: Seen, parsed: unknown, options: InspectOptions): Promise<string[]> {
  const node = follow(parsed, options.path ?? '');
  if (isReport(node)) {
    const count = (key: string): number => new Members(node, '').list(key).length;
    return [
      `  report, version ${String(node.version)}: ${counted(count('figures'), 'figure')}, ${counted(count('milestones'), 'milestone')}`,
      `  npx krk-widgets check ${seen.file.name}   says what is wrong with it`,
    ];
  }
  if (isJsonStat(node)) {
    const several = dataSets(node).length > 1;
    if (several) return ['  JSON-stat, several data sets', ...dataSets(node).map(([name]) => `  --path /${name}`)];
    const { openCube } = await jsonStatParser();
    const cube = openCube(node);
    return [
      '  JSON-stat',
      ...cubeLines(cube),
      '',
      ...(await tried(seen, options, cubeSuggestions(cube), titleOf(cube.cube))),
    ];
  }
  if (isBdl(node)) {
    const rows = (await bdlReader()).rowsOfBdl(node);
    const pages =
      rows.total !== undefined && rows.total > rows.count
        ? [`  only a page: ${rows.count} rows of about ${rows.total}`]
        : [];
    return [
      `  answer of the Local Data Bank (GUS), ${counted(rows.count, 'row')}`,
      ...pages,
      ...(await table(seen, rows, options)),
    ];
  }
  refuseServiceError(parsed);
  const rows = rowsOfJson(node, options.path ?? '');
  if (rows.paths?.length && options.path === undefined)
    return ['  JSON, lists in it:', ...rows.paths.map((path) => `  --path ${path}`)];
  return [`  JSON, ${sizeOf(rows)}`, ...(await table(seen, rows, options))];
}

/** Rows that stand in the package itself, as a file of their own. */
function inlineFile(name: string, data: unknown): SourceFile {
  const isText = typeof data === 'string';
  const text = isText ? data : JSON.stringify(data);
  return { name, bytes: new TextEncoder().encode(text), type: isText ? 'text/csv' : 'application/json' };
}

async function pack(
  seen: Seen,
  parsed: Record<string, unknown>,
  options: InspectOptions,
  get: (name: string) => Promise<SourceFile>,
): Promise<Inspected> {
  const { resourceOf } = await packageReader();
  const root = 'https://package.invalid/';
  const all = new Members(parsed, '').list('resources').map((one, index) => one.string('name') ?? `${index}`);
  const [src = '', asked] = seen.src.split('#', 2);
  const names = asked === undefined ? all : all.filter((name) => name === asked);
  if (!names.length) throw new DataError('unknown-figure', { found: `#${asked}`, expected: all.join(', ') });
  const lines = [`  data package, ${counted(names.length, 'table')}`];
  let isReadable = true;
  for (const name of names) {
    lines.push('', `${src}#${name}`);
    try {
      const { url, data, source, marksOf, ...dialect } = resourceOf(parsed, name, root);
      const license = source.license?.name;
      lines.push(`  source: ${JSON.stringify(source.publisher ?? 'not stated')}, licence: ${license ?? 'not stated'}`);
      const file =
        url === undefined
          ? inlineFile(seen.file.name, data)
          : await get(beside(seen.file.name, decodeURI(url.slice(root.length))));
      const inner = await look({ file, src: `${src}#${name}`, hints: { ...dialect, marksOf } }, options, get);
      lines.push(...inner.lines);
      isReadable &&= inner.isReadable;
    } catch (error) {
      isReadable = false;
      lines.push(`  ${faultText(error)}`);
    }
  }
  return { lines, isReadable };
}

async function look(
  seen: Seen,
  options: InspectOptions,
  get: (name: string) => Promise<SourceFile>,
): Promise<Inspected> {
  const { file, hints } = seen;
  try {
    const charset = /charset="?([\w-]+)/i.exec(file.type)?.[1];
    const { text, encoding, by } = await decode(file.bytes, charset, options.encoding ?? hints.encoding);
    const lines = [`  ${file.bytes.length} bytes, ${encoding} (${MARKED[by]})`];
    if (kindOf(text, { url: file.name, type: file.type }) === 'csv')
      return { lines: [...lines, ...(await csv(seen, text, options))], isReadable: true };
    const parsed = parseJson(text, file.name);
    if (isPackage(parsed) && isObject(parsed)) {
      const inner = await pack(seen, parsed, options, get);
      return { ...inner, lines: [...lines, ...inner.lines] };
    }
    return { lines: [...lines, ...(await json(seen, parsed, options))], isReadable: true };
  } catch (error) {
    return { lines: [`  ${faultText(error, file.name)}`], isReadable: false };
  }
}

/**
 * Says what the library sees in a file: its format, encoding, delimiter, columns, periods, missing values, first rows, and
 * a snippet for each element that can show it. What can't be read is said as an author's console would say it.
 * @param get reads what else the file names: the tables of a package
 */
export async function inspectFile(
  file: SourceFile,
  options: InspectOptions,
  get: (name: string) => Promise<SourceFile>,
): Promise<Inspected> {
  const seen = await look({ file, src: file.name, hints: {} }, options, get);
  return { ...seen, lines: [file.name, ...seen.lines] };
}
