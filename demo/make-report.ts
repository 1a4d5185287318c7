// Makes demo/report.html out of the report file: npx tsx demo/make-report.ts
// What stands between the tags is said by the library itself, so a reader without script reads the same sentences.
import { describe } from '../src/format/describe.js';
import { printText } from '../src/format/number.js';
import { printMilestone } from '../src/format/period.js';
import { plain } from '../src/format/text.js';
import type { Dataset, Language, Milestone } from '../src/model/figure.js';
import { shareView } from '../src/view/share.js';
import { statView } from '../src/view/stat.js';
import { suits, type ElementName } from '../src/view/suits.js';
import { timelineView } from '../src/view/timeline.js';
import type { View } from '../src/view/view.js';
import { dataOf, report, src, type Entry, type Report } from './figures.ts';
import { each, escape, languages, makePage, prose, say, writeIfStarted, type Words } from './page.ts';
import { topics } from './topics.ts';

/** A figure of the page, and the element that suits it. */
interface Card {
  readonly id: string;
  readonly element: ElementName;
  readonly data: Dataset;
}

function cardOf({ id }: Entry): Card {
  const data = dataOf(id);
  const [figure] = data.figures;
  if (!figure) throw new Error(`${id} is no figure`);
  return { id, element: suits(figure), data };
}

const isLarge = ({ element }: Card): boolean => element !== 'krk-stat';

/** `….share` repeats a share that its parent's picture already shows. */
const repeatsParent = ({ id }: Entry): boolean =>
  id.endsWith('.share') &&
  report.figures.some((figure) => `${figure.id}.share` === id && dataOf(figure.id).figures[0]?.share);

const views: Readonly<Record<ElementName, (data: Dataset) => View>> = {
  'krk-stat': statView,
  'krk-budget-share': shareView,
  'krk-timeline': timelineView,
};

/** The sentence, its number set apart as the element sets it. */
function sentence(view: View, language: Language): string {
  const said = escape(describe(view, language).sentence);
  const number = view.kind === 'stat' ? view.shown : view.kind === 'share' ? view.share : undefined;
  if (!number) return said;
  const printed = escape(printText(number, language));
  const at = said.indexOf(printed, view.kind === 'stat' ? said.indexOf(': ') : 0);
  return at < 0 ? said : `${said.slice(0, at)}<b>${printed}</b>${said.slice(at + printed.length)}`;
}

/** What readers see before the script runs and without it: sentence and remark. */
function fallback({ element, data }: Card): string {
  const view = views[element](data);
  return each((language) => {
    const note = plain(view.note, language);
    return sentence(view, language) + (note && ` <small>${escape(note)}</small>`);
  });
}

/** A remark needs room of its own, which the page reserves before the script is there. */
const isNoted = ({ element, data }: Card): boolean => views[element](data).note !== undefined;

const widget = (card: Card, place: string): string =>
  `<${card.element} class="${place}${isNoted(card) ? ' noted' : ''}" src="${src}" figure="${card.id}">${fallback(card)}</${card.element}>`;

/**
 * Rows that end flush: numbers stand three to a row, four stand two by two, and a large picture has up to two numbers
 * at its side.
 */
function rows(cards: readonly Card[]): string[] {
  const large = cards.filter(isLarge);
  const small = cards.filter((card) => !isLarge(card));
  const out: string[] = [];
  large.forEach((card, index) => {
    const beside = Math.min(2, Math.ceil(small.length / (large.length - index)));
    const places = ['whole', 'wide', 'wide tall'];
    out.push(
      widget(card, places[beside] ?? ''),
      ...small.splice(0, beside).map((one) => widget(one, beside === 1 ? 'third alone' : 'third')),
    );
  });
  while (small.length) {
    const rest = small.length;
    const [count, place] = rest === 1 ? [1, 'whole'] : rest === 2 || rest === 4 ? [2, 'half'] : [3, 'third'];
    // In two columns the last of three has a row of its own.
    out.push(...small.splice(0, count).map((one, index) => widget(one, index === 2 ? `${place} alone` : place)));
  }
  return out;
}

const topicMarkup = (title: Words, cards: readonly Card[]): string => `<div class="topic">
  <h3>${say(title)}</h3>
  <div class="cards">
    ${rows(cards).join('\n')}
  </div>
</div>`;

/** The section's figures, a list for each topic. */
function cut(entries: readonly Entry[]): { title: Words; cards: Card[] }[] {
  const found: { title: Words; cards: Card[] }[] = [];
  for (const entry of entries) {
    const topic = topics.find(({ from }) => from === entry.id);
    if (topic) found.push({ title: topic.title, cards: [] });
    const last = found.at(-1);
    if (!last) throw new Error(`No topic begins with ${entry.id}, the first figure of ${entry.section}.`);
    last.cards.push(cardOf(entry));
  }
  return found;
}

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
  const words = languages.map((language) => `data-${language}="${eventsHeading[language]}"`).join(' ');
  return `<div class="topic">
  ${prose({
    pl: 'Daty tak dokładne, jak podaje je źródło.',
    en: 'Dates as exact as the source gives them.',
    uk: 'Дати настільки точні, наскільки їх подає джерело.',
  })}
  <div class="cards">
    <krk-timeline class="whole" src="${src}" figure="${entries.map(({ id }) => id).join(' ')}" heading="${eventsHeading.pl}" ${words}>${list}</krk-timeline>
  </div>
</div>`;
}

const shareAgain: Words = {
  pl: 'Udział z wykresu powyżej; w danych jest też osobną liczbą.',
  en: 'The share drawn above; in the data it is a figure of its own too.',
  uk: 'Частка з діаграми вище; у даних вона є також окремим числом.',
};
const sharesAgain: Words = {
  pl: 'Udziały z wykresów powyżej; w danych są też osobnymi liczbami.',
  en: 'The shares drawn above; in the data they are figures of their own too.',
  uk: 'Частки з діаграм вище; у даних вони є також окремими числами.',
};

function repeated(entries: readonly Entry[]): string {
  if (!entries.length) return '';
  return `<div class="topic quiet">
  ${prose(entries.length > 1 ? sharesAgain : shareAgain)}
  <div class="cards">
    ${entries.map((entry) => widget(cardOf(entry), 'third')).join('\n')}
  </div>
</div>`;
}

function section({ id, title }: Report['sections'][number]): string {
  const isHere = (entry: Entry): boolean => entry.section === id;
  const figures = report.figures.filter(isHere);
  return `<section id="${id}" aria-labelledby="${id}-title">
  <h2 id="${id}-title">${say(title)}</h2>
  ${cut(figures.filter((entry) => !repeatsParent(entry)))
    .map(({ title, cards }) => topicMarkup(title, cards))
    .join('\n')}
  ${repeated(figures.filter(repeatsParent))}
  ${milestones(report.milestones.filter(isHere))}
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
    main: report.sections.map(section).join('\n'),
  });
}

await writeIfStarted(import.meta.url, 'report.html', makeReport);
