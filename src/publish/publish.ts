import { mkdir, readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { isObject } from '../data/members.js';
import { asDataError } from '../model/data-error.js';
import { inspectReport } from './check.js';
import { counted } from './inspect-table.js';
import { loadDrawing } from './draw.js';
import { siteBase } from './site/addresses.js';
import { viewsOf } from './site/figure.js';
import { loadLibrary } from './site/library.js';
import { planOf, type Plan } from './site/plan.js';
import { writeSite } from './site/site.js';
import { readState, SiteWriter, STATE_FILE } from './site/state.js';

/** Where publishing tells what it does. */
export interface PublishIo {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
}

export interface PublishOptions {
  /** Folder of the site, made where there is none. */
  readonly out: string;
  /** Absolute address that the folder will have. */
  readonly baseUrl: string;
  /** Whether files of others in that folder may be overwritten. */
  readonly force?: boolean;
  /** The moment of publishing. */
  readonly now?: Date;
}

const NAMED = 20;

/** Names so many, and how many more. */
const some = (ids: readonly string[]): string =>
  ids.length > NAMED ? `${ids.slice(0, NAMED).join(', ')} and ${ids.length - NAMED} more` : ids.join(', ');

/** Why a folder isn't written to: what is in it was made by others. Hidden files such as `.git` are nobody's pages. */
async function folderFault(name: string, { out, force = false }: PublishOptions): Promise<string | undefined> {
  if (resolve(name) === resolve(join(out, 'report.json')))
    return `${name} would be overwritten: publish writes a report.json of its own into --out; keep yours in another folder`;
  const names = await readdir(out).catch((): string[] => []);
  const others = names.filter((one) => !one.startsWith('.'));
  if (force || !others.length || names.includes(STATE_FILE)) return undefined;
  return `${out} holds files that publish didn't write: ${some(others)}; expected an empty folder, or one that was published to; --force writes into it nevertheless, over files with the same names`;
}

/** Every figure that no element can show, with why. */
function refusals(plan: Plan): readonly string[] {
  return [...plan.entries.values()].flatMap((entry) => {
    try {
      viewsOf(entry);
      return [];
    } catch (thrown) {
      const { code, details } = asDataError(thrown);
      return [
        `figure ${entry.id}: ${code}, ${[details.where, details.found, details.expected].filter(Boolean).join(', ')}`,
      ];
    }
  });
}

/** Tells of the progress now and then: each tenth, and at the end. */
function reporter(io: PublishIo): (done: number, total: number) => void {
  let told = 0;
  return (done, total) => {
    const tenths = Math.floor((done * 10) / total);
    if (tenths === told) return;
    told = tenths;
    io.error(`${done} of ${counted(total, 'figure')}\n`);
  };
}

/**
 * Publishes a report as a static site. With a fault in it nothing is written.
 * @param name of the file, for messages
 * @returns the exit status: 0, or 1 where nothing was published
 */
export async function publish(
  { name, bytes }: { readonly name: string; readonly bytes: Uint8Array },
  options: PublishOptions,
  io: PublishIo,
): Promise<number> {
  const started = performance.now();
  const text = new TextDecoder().decode(bytes);
  const { faults } = inspectReport(text);
  for (const { pointer, message } of faults) io.error(`${name}#${pointer}: ${message}\n`);
  if (faults.length) return 1;
  const report: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
  if (!isObject(report)) return 1;
  const plan = planOf(report);
  const refused = refusals(plan);
  for (const line of refused) io.error(`${name}: ${line}\n`);
  if (refused.length) return 1;
  const base = siteBase(options.baseUrl);
  const [library, drawing] = await Promise.all([loadLibrary(), loadDrawing()]);
  const fault = await folderFault(name, options);
  if (fault !== undefined) {
    io.error(`${fault}\n`);
    return 1;
  }
  await mkdir(options.out, { recursive: true });
  const outcome = await writeSite({
    plan,
    base,
    library,
    drawing,
    writer: new SiteWriter(options.out),
    before: await readState(options.out),
    now: (options.now ?? new Date()).toISOString().replace(/\.\d+/, ''),
    progress: reporter(io),
  });
  const missing = (['title', 'publisher'] as const).filter((key) => report[key] === undefined);
  if (missing.length)
    io.error(`note: the report has no ${missing.join(' and no ')}, so its pages can't say whose figures they are\n`);
  const { added, changed, kept, gone, written } = outcome;
  if (added.length) io.out(`added: ${some(added)}\n`);
  if (changed.length) io.out(`changed: ${some(changed)}\n`);
  if (kept.length) io.out(`no longer in the report, their pages stay as they were: ${some(kept)}\n`);
  if (gone.length) io.out(`sections no longer in the report, their pages say so: ${some(gone)}\n`);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const memory = Math.round(process.resourceUsage().maxRSS / 1024);
  io.out(
    `${counted(plan.entries.size, 'figure')}: ${added.length} added, ${changed.length} changed; ${counted(written, 'file')} written in ${seconds} s, at most ${memory} MB of memory\n`,
  );
  return 0;
}
