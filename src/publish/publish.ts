import { mkdir } from 'node:fs/promises';
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
import { readState, SiteWriter } from './site/state.js';

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
  /** The moment of publishing. */
  readonly now?: Date;
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

const NAMED = 20;

/** Names so many, and how many more. */
const some = (ids: readonly string[]): string =>
  ids.length > NAMED ? `${ids.slice(0, NAMED).join(', ')} and ${ids.length - NAMED} more` : ids.join(', ');

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
  const { added, changed, kept, written } = outcome;
  if (added.length) io.out(`added: ${some(added)}\n`);
  if (changed.length) io.out(`changed: ${some(changed)}\n`);
  if (kept.length) io.out(`no longer in the report, their pages stay: ${some(kept)}\n`);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const memory = Math.round(process.resourceUsage().maxRSS / 1024);
  io.out(
    `${counted(plan.entries.size, 'figure')}: ${added.length} added, ${changed.length} changed; ${counted(written, 'file')} written in ${seconds} s, at most ${memory} MB of memory\n`,
  );
  return 0;
}
