// Makes demo/index.html: npx tsx demo/make-overview.ts
// An example is written once: what runs on the page and what is shown as its code are the same text.
import type { Language } from '../src/model/figure.js';
import { each, escape, makePage, prose, say, writeIfStarted, type Words } from './page.ts';
import { sections } from './overview.ts';

/** What an editor would paste: the same in every language, or words typed in one. */
export type Markup = string | ((language: Language) => string);

export interface Example {
  readonly id?: string;
  readonly title: Words;
  readonly text?: Words;
  readonly markup: readonly Markup[];
  /** How much of the row it takes. */
  readonly size?: 'third' | 'half' | 'wide' | 'whole' | 'column';
  /** Class of the box around the elements. */
  readonly room?: string;
  readonly buttons?: readonly { readonly action: string; readonly name: Words }[];
  /** Code that is not the markup itself. */
  readonly code?: string;
}

export interface Section {
  readonly id: string;
  readonly title: Words;
  readonly text: Words;
  readonly examples: readonly Example[];
}

const code = (text: string): string =>
  `<details class="code"><summary>${say({ pl: 'Kod', en: 'Code', uk: 'Код' })}</summary><pre><code>${escape(text)}</code></pre></details>`;

/** Markup as it is shown: an attribute a line where the tag is long. */
const readable = (markup: string): string =>
  markup.replace(/<krk-[^>]*>/g, (tag) =>
    tag.length > 60 ? tag.replace(/ (?=[a-z-]+(?:="|>| ))(?=(?:[^"]*"[^"]*")*[^"]*$)/g, '\n  ') : tag,
  );

function shown({ markup, room, code: own }: Example): string {
  const texts = (language: Language): string[] => markup.map((one) => (typeof one === 'string' ? one : one(language)));
  const box = (inner: string): string => `<div class="${room ?? 'room'}">${inner}</div>`;
  const plain = markup.every((one) => typeof one === 'string');
  // Its own parent, as each language has one.
  const once = (inner: string): string => `<div>${inner}</div>`;
  if (own !== undefined) return once(box(texts('pl').join('\n')) + code(own));
  if (plain) return once(box(texts('pl').join('\n')) + code(texts('pl').map(readable).join('\n\n')));
  return each((language) => box(texts(language).join('\n')) + code(texts(language).map(readable).join('\n\n')), 'div');
}

const buttons = ({ buttons: all = [] }: Example): string =>
  all.length
    ? `<p class="buttons">${all.map(({ action, name }) => `<button type="button" data-action="${action}">${say(name)}</button>`).join('\n')}</p>`
    : '';

/** In two columns, the examples of a third that would leave a hole beside them take the row. */
function standsAlone(examples: readonly Example[], index: number): boolean {
  const isThird = (at: number): boolean => examples[at]?.size === 'third';
  if (!isThird(index)) return false;
  let first = index;
  while (isThird(first - 1)) first -= 1;
  const place = (index - first) % 3;
  return place === 2 || (place === 0 && !isThird(index + 1));
}

const example = (
  one: Example,
  alone: boolean,
): string => `<article class="example ${one.size ?? 'half'}${alone ? ' alone' : ''}"${one.id ? ` id="${one.id}"` : ''}>
  <h3>${say(one.title)}</h3>
  ${one.text ? prose(one.text) : ''}
  ${buttons(one)}
  ${shown(one)}
</article>`;

const section = ({ id, title, text, examples }: Section): string => `<section id="${id}" aria-labelledby="${id}-title">
  <h2 id="${id}-title">${say(title)}</h2>
  <div class="intro">${prose(text)}</div>
  <div class="examples">
    ${examples.map((one, index) => example(one, standsAlone(examples, index))).join('\n')}
  </div>
</section>`;

/** The page as it is to stand in the repository; a test compares. */
export function makeOverview(): Promise<string> {
  return makePage({
    file: 'index.html',
    title: {
      pl: 'Liczby raportu na każdej stronie',
      en: 'A report’s figures on any page',
      uk: 'Числа звіту на будь-якій сторінці',
    },
    lead: {
      pl: 'Osiem elementów HTML pokazuje liczby raportu: jedną, jej część budżetu, jej przebieg w czasie, porównania, części i proporcje, każdą z jednostką, zastrzeżeniem, zdaniem, tabelą, źródłem i cytowaniem. Poniżej każdy z nich w każdym stanie i z każdym rodzajem danych.',
      en: 'Eight HTML elements show a report’s figures: one alone, its part of a budget, its course over time, comparisons, parts and ratios, each with unit, hedge, sentence, table, source and citation. Below, each of them in every state and with every kind of data.',
      uk: 'Вісім HTML-елементів показують числа звіту: одне, його частку в бюджеті, його перебіг у часі, порівняння, частини й пропорції, кожне з одиницею, застереженням, реченням, таблицею, джерелом і цитуванням. Нижче – кожен із них у кожному стані та з кожним видом даних.',
    },
    anchors: sections,
    main: sections.map(section).join('\n'),
  });
}

await writeIfStarted(import.meta.url, 'index.html', makeOverview);
