// Makes demo/report.html out of the report file: npx tsx demo/make-report.ts
// What stands between the tags is said by the library itself, so a reader without script reads the same sentences.
import { describe } from '../src/format/describe.js';
import { printText } from '../src/format/number.js';
import { printMilestone } from '../src/format/period.js';
import { plain } from '../src/format/text.js';
import type { Dataset, Language, Milestone } from '../src/model/figure.js';
import { breakdownView } from '../src/view/breakdown.js';
import { compareView } from '../src/view/compare.js';
import { ratioView } from '../src/view/ratio.js';
import { shareView } from '../src/view/share.js';
import { statView } from '../src/view/stat.js';
import { compose, type ElementName } from '../src/view/suits.js';
import { timelineView } from '../src/view/timeline.js';
import type { FigureView } from '../src/view/view.js';
import { dataFor, dataOf, report, sectionOf, src, type Entry, type Report } from './figures.ts';
import { each, escape, languages, makePage, prose, say, writeIfStarted, type Words } from './page.ts';
import { headings, intros, topics } from './topics.ts';

/** A picture of the page: the element that suits, what it is given, and all that it shows. */
interface Card {
  readonly element: ElementName;
  readonly ids: readonly string[];
  readonly shows: readonly string[];
  readonly view: FigureView;
}

const views: Readonly<Record<ElementName, (data: Dataset) => FigureView>> = {
  'krk-stat': statView,
  'krk-budget-share': shareView,
  'krk-timeline': timelineView,
  'krk-compare': compareView,
  'krk-breakdown': breakdownView,
  'krk-ratio': ratioView,
};

/** The pictures of a section, as `krk-report` would choose them. */
const cardsOf = (section: string): Card[] =>
  compose(sectionOf(section).figures).map(({ element, figures, shows }) => {
    const ids = figures.flatMap(({ id }) => id ?? []);
    const view = views[element](dataFor(element, ids));
    return { element, ids, shows: shows.flatMap(({ id }) => id ?? []), view };
  });

const isLarge = ({ element }: Card): boolean => element !== 'krk-stat';

/** The sentence, its number set apart as the element sets it. */
function sentence(view: FigureView, language: Language): string {
  const said = escape(describe(view, language).sentence);
  const number = view.kind === 'stat' ? view.shown : view.kind === 'share' ? view.share : undefined;
  if (!number) return said;
  const printed = escape(printText(number, language));
  const at = said.indexOf(printed, view.kind === 'stat' ? said.indexOf(': ') : 0);
  return at < 0 ? said : `${said.slice(0, at)}<b>${printed}</b>${said.slice(at + printed.length)}`;
}

/** What readers see before the script runs and without it: heading, sentence and remark. */
function fallback({ view, ids }: Card): string {
  const heading = headings[ids[0] ?? ''];
  return each((language) => {
    const note = plain(view.note, language);
    const title = heading ? `<b>${escape(heading[language])}</b> ` : '';
    return title + sentence(view, language) + (note && ` <small>${escape(note)}</small>`);
  });
}

/** A remark needs room of its own, which the page reserves before the script is there. */
const isNoted = ({ view }: Card): boolean =>
  view.note !== undefined ||
  (view.kind === 'compare' && view.items.some(({ note }) => note)) ||
  (view.kind === 'breakdown' && view.parts.some(({ note }) => note));

/** A heading in the page's language: an attribute holds one text only. */
const headed = (words: Words): string =>
  ` heading="${escape(words.pl)}" ${languages.map((language) => `data-${language}="${escape(words[language])}"`).join(' ')}`;

function widget(card: Card, place: string): string {
  const heading = headings[card.ids[0] ?? ''];
  const isTall = card.view.kind === 'ratio' && (card.view.icons?.count ?? 0) > 50;
  return `<${card.element} class="${place}${isNoted(card) ? ' noted' : ''}${isTall ? ' tall' : ''}" figure="${card.ids.join(' ')}"${card.element === 'krk-compare' && heading ? headed(heading) : ''}>${fallback(card)}</${card.element}>`;
}

/** The least of six columns that a picture needs. */
const spanOf = (card: Card): number => (isLarge(card) ? 3 : 2);

const PLACES: Readonly<Record<number, string>> = { 2: 'third', 3: 'half', 4: 'wide', 6: 'whole' };

/** The columns that pictures side by side take, so that their row ends flush: a larger one takes what is left. */
function fill(spans: readonly number[]): readonly number[] {
  const left = 6 - spans.reduce((sum, span) => sum + span, 0);
  if (spans.length === 1) return [6];
  if (left === 2) return [3, 3];
  return left ? spans.map((span) => (span === 3 ? 4 : span)) : spans;
}

/** The pictures in the report's order, as many in a row as have room. */
function rows(cards: readonly Card[]): string[] {
  const lines: Card[][] = [];
  for (const card of cards) {
    const line = lines.at(-1);
    const used = line?.reduce((sum, one) => sum + spanOf(one), 0) ?? Infinity;
    if (line && used + spanOf(card) <= 6) line.push(card);
    else lines.push([card]);
  }
  // Four numbers stand two by two.
  const [last, before] = [lines.at(-1), lines.at(-2)];
  if (last?.length === 1 && before?.length === 3 && last.every((card) => !isLarge(card)))
    last.unshift(...before.splice(2));
  return lines.flatMap((line) => {
    const spans = fill(line.map(spanOf));
    const places = spans.map((span) => PLACES[span] ?? 'whole');
    // In two columns the last of three has a row of its own, and so has what stands beside a wide one.
    const isAlone = (index: number): boolean => places.includes('wide') || (places.length === 3 && index === 2);
    return line.map((card, index) => widget(card, `${places[index]}${isAlone(index) ? ' alone' : ''}`));
  });
}

const topicMarkup = (title: Words, cards: readonly Card[]): string => `<div class="topic">
  <h3>${say(title)}</h3>
  <div class="cards">
    ${rows(cards).join('\n')}
  </div>
</div>`;

/** The section's pictures, a list for each topic. */
function cut(cards: readonly Card[], section: string): { title: Words; cards: Card[] }[] {
  const found: { title: Words; cards: Card[] }[] = [];
  for (const card of cards) {
    const topic = topics.find(({ from }) => from === card.ids[0]);
    if (topic) found.push({ title: topic.title, cards: [] });
    const last = found.at(-1);
    if (!last) throw new Error(`No topic begins with ${card.ids[0] ?? ''}, the first figure of ${section}.`);
    last.cards.push(card);
  }
  return found;
}

/** The sentence that opens a section, its figures cited where they stand. */
const intro = (section: string): string => {
  const words = intros[section];
  if (!words) throw new Error(`No sentence opens ${section}.`);
  return `<p class="opening">${each((language) =>
    escape(words[language]).replace(
      /\{([^}]+)\}/g,
      (_, id: string) =>
        `<krk-cite figure="${id}">${escape(printText(statView(dataOf(id)).shown, language))}</krk-cite>`,
    ),
  )}</p>`;
};

const eventsHeading: Words = { pl: 'Wydarzenia', en: 'Events', uk: 'Події' };

function milestones(entries: readonly Entry[]): string {
  if (!entries.length) return '';
  const read = entries.flatMap(({ id }): readonly Milestone[] => dataOf(id).milestones);
  const list = each(
    (language) =>
      `<b>${eventsHeading[language]}</b> ${read
        .map((one) => `<i>${escape(`${printMilestone(one, language)}: ${plain(one.label, language)}`)}</i>`)
        .join('; ')}.`,
  );
  return `<div class="topic">
  ${prose({
    pl: 'Daty tak dokładne, jak podaje je źródło.',
    en: 'Dates as exact as the source gives them.',
    uk: 'Дати настільки точні, наскільки їх подає джерело.',
  })}
  <div class="cards">
    <krk-timeline class="whole" figure="${entries.map(({ id }) => id).join(' ')}"${headed(eventsHeading)}>${list}</krk-timeline>
  </div>
</div>`;
}

function section({ id, title }: Report['sections'][number]): string {
  return `<section id="${id}" aria-labelledby="${id}-title">
  <h2 id="${id}-title">${say(title)}</h2>
  ${intro(id)}
  ${cut(cardsOf(id), id)
    .map((topic) => topicMarkup(topic.title, topic.cards))
    .join('\n')}
  ${milestones(report.milestones.filter((entry) => entry.section === id))}
</section>`;
}

/** A count with its noun: 121 liczb, 121 figures, 121 число. */
function counted(count: number, language: Language, forms: Readonly<Record<Language, string>>): string {
  const { one, few, many, other } = pluralForms(forms[language]);
  const category = new Intl.PluralRules(language).select(count);
  return `${count} ${{ zero: many, one, two: few, few, many, other }[category]}`;
}

/** `one|other` or `one|few|many`. */
function pluralForms(text: string): Readonly<Record<'one' | 'few' | 'many' | 'other', string>> {
  const [one = '', few = '', many = few] = text.split('|');
  return { one, few, many, other: few };
}

const figureForms: Words = { pl: 'liczba|liczby|liczb', en: 'figure|figures', uk: 'число|числа|чисел' };
const eventForms: Words = { pl: 'wydarzenie|wydarzenia|wydarzeń', en: 'event|events', uk: 'подія|події|подій' };

/** The page as it is to stand in the repository; a test compares. */
export function makeReport(): Promise<string> {
  const { figures, milestones: events } = report;
  const contents = (language: Language, and: string): string =>
    `${counted(figures.length, language, figureForms)} ${and} ${counted(events.length, language, eventForms)}`;
  return makePage({
    file: 'report.html',
    title: {
      pl: `Kraków w 2024 roku: ${contents('pl', 'i')}`,
      en: `Kraków in 2024: ${contents('en', 'and')}`,
      uk: `Краків у 2024 році: ${contents('uk', 'і')}`,
    },
    lead: {
      pl: 'Wszystkie liczby i wydarzenia z tekstu o pracy miasta, w jego kolejności. Każda jest pokazana tak dokładnie, jak ją podano: „ponad” i „blisko” należą do liczby.',
      en: 'Every figure and event of a text on the city’s work, in its order. Each is shown as exactly as it was stated: “over” and “nearly” belong to the number.',
      uk: 'Усі числа й події з тексту про роботу міста, у його порядку. Кожне показано так точно, як його подано: «понад» і «майже» належать до числа.',
    },
    anchors: report.sections,
    // One file, one language, one theme: what stands inside names only its figure.
    main: `<krk-report src="${src}">${report.sections.map(section).join('\n')}</krk-report>`,
  });
}

await writeIfStarted(import.meta.url, 'report.html', makeReport);
