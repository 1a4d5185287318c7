import { isObject } from '../data/members.js';
import { entries, step, textOf, type Entry, type Fault } from './fault.js';

/** What stands beside the figures' folders on a published site (`site/addresses.ts`). */
const TAKEN = new Set(['section', 'index.html', 'feed.xml']);
/** Windows keeps these names for devices, with any ending: a server there can't have such a folder. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/;

/** Ids that can't be the name of a folder of the site. */
const unusableIds = (report: Entry): Fault[] =>
  [
    ...entries(report, 'figures').map((at) => ({ at, isFigure: true })),
    ...entries(report, 'sections').map((at) => ({ at, isFigure: false })),
  ].flatMap(({ at, isFigure }) => {
    const id = textOf(at.json.id) ?? '';
    const isTaken = isFigure && TAKEN.has(id);
    if (!isTaken && !DEVICE.test(id)) return [];
    const why = isTaken ? 'a published site has a file or folder of that name' : 'Windows keeps that name for a device';
    return [{ pointer: `${at.pointer}/id`, message: `expected another id, found "${id}": ${why}` }];
  });

/** Something that is seen: a letter, a digit, a sign. Not spaces and characters that only direct the text around them. */
const VISIBLE = /[\p{L}\p{N}\p{P}\p{S}]/u;

/** Names of which nothing would be seen: a heading without words, a link that nobody can name. */
function invisibleNames(report: Entry): Fault[] {
  const named: readonly [Entry, string][] = [
    [report, 'title'],
    ...entries(report, 'sections').map((at): [Entry, string] => [at, 'title']),
    ...[...entries(report, 'figures'), ...entries(report, 'milestones')].map((at): [Entry, string] => [at, 'label']),
  ];
  return named.flatMap(([at, key]) => {
    const text = at.json[key];
    const pointer = at.pointer + step(key);
    const texts: [string, unknown][] = isObject(text)
      ? Object.entries(text).map(([language, one]) => [pointer + step(language), one])
      : [[pointer, text]];
    return texts.flatMap(([place, one]) =>
      // A blank one is the schema's to name.
      typeof one === 'string' && /\S/.test(one) && !VISIBLE.test(one)
        ? [{ pointer: place, message: 'expected a text that can be seen, found only characters that show nothing' }]
        : [],
    );
  });
}

/** Faults that show only when a report is published: what can't be an address, and names of which nothing is seen. */
export const checkPages = (report: Entry): Fault[] => [...unusableIds(report), ...invisibleNames(report)];
