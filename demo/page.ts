// What the two pages share: their head, their masthead with the switches, their foot. Used when the pages are made,
// never in the browser.
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import type { Language } from '../src/model/figure.js';

/** A text in each of the three languages. */
export type Words = Readonly<Record<Language, string>>;

export const languages: readonly Language[] = ['pl', 'en', 'uk'];

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
export const escape = (text: string): string => text.replace(/[&<>"]/g, (character) => entities[character] ?? '');

/** Markup in each language, of which demo.css shows the one the page is read in; `inner` is already markup. */
export const each = (inner: (language: Language) => string, tag = 'span'): string =>
  languages.map((language) => `<${tag} lang="${language}">${inner(language)}</${tag}>`).join('');

/** A text in each language. */
export const say = (words: Words, tag = 'span'): string => each((language) => escape(words[language]), tag);

/** An address that is no link in prose: `code` between back ticks. */
export const prose = (words: Words, tag = 'p'): string =>
  `<${tag}>${each((language) => escape(words[language]).replace(/`([^`]+)`/g, '<code>$1</code>'))}</${tag}>`;

/** What follows a colon stays together where it fits in one line. */
const headline = (words: Words): string =>
  each((language) => escape(words[language]).replace(/(?<=: )(.+)$/, '<span class="together">$1</span>'));

interface Page {
  readonly file: string;
  readonly title: Words;
  readonly lead: Words;
  readonly anchors: readonly { readonly id: string; readonly title: Words }[];
  readonly main: string;
}

const pages: readonly { readonly file: string; readonly name: Words }[] = [
  { file: 'index.html', name: { pl: 'Elementy', en: 'Elements', uk: 'Елементи' } },
  { file: 'report.html', name: { pl: 'Cały raport', en: 'Whole report', uk: 'Увесь звіт' } },
  { file: 'cms.html', name: { pl: 'Strona miasta', en: 'A city’s page', uk: 'Сторінка міста' } },
  { file: 'school.html', name: { pl: 'Strona szkoły', en: 'A school’s page', uk: 'Сторінка школи' } },
  { file: 'ngo.html', name: { pl: 'Artykuł', en: 'An article', uk: 'Стаття' } },
  // Published from the report file by scripts/publish-demo.mjs.
  { file: 'krakow/', name: { pl: 'Strony liczb', en: 'Figure pages', uk: 'Сторінки чисел' } },
  { file: 'krakow/builder/', name: { pl: 'Kreator', en: 'Builder', uk: 'Конструктор' } },
];

const languageNames: Words = { pl: 'Polski', en: 'English', uk: 'Українська' };
const themes: readonly { readonly value: string; readonly name: Words }[] = [
  { value: '', name: { pl: 'jak w systemie', en: 'as in the system', uk: 'як у системі' } },
  { value: 'light', name: { pl: 'jasny', en: 'light', uk: 'світлий' } },
  { value: 'dark', name: { pl: 'ciemny', en: 'dark', uk: 'темний' } },
];

const radio = (name: string, value: string, checked: boolean, label: string): string =>
  `<label><input type="radio" name="${name}" value="${value}"${checked ? ' checked' : ''} autocomplete="off" /> ${label}</label>`;

const fieldset = (legend: Words, radios: readonly string[]): string =>
  `<fieldset><legend>${say(legend)}</legend>${radios.join('\n')}</fieldset>`;

const switches = (): string => `<form class="switches">
  ${fieldset(
    { pl: 'Język', en: 'Language', uk: 'Мова' },
    languages.map((language) =>
      // In its own language whatever the page's: whoever needs it can read it.
      radio(
        'lang',
        language,
        language === 'pl',
        `<span class="own" lang="${language}">${languageNames[language]}</span>`,
      ),
    ),
  )}
  ${fieldset(
    { pl: 'Wygląd', en: 'Appearance', uk: 'Вигляд' },
    themes.map(({ value, name }) => radio('theme', value, value === '', say(name))),
  )}
</form>`;

const navigation = (file: string): string => `<nav class="pages" aria-labelledby="pages">
  <span class="unseen" id="pages">${say({ pl: 'Strony', en: 'Pages', uk: 'Сторінки' })}</span>
  <ul>
    ${pages
      .map(
        (page) =>
          `<li><a href="./${page.file}"${page.file === file ? ' aria-current="page"' : ''}>${say(page.name)}</a></li>`,
      )
      .join('\n')}
  </ul>
</nav>`;

const contents = (anchors: Page['anchors']): string => `<nav class="contents" aria-labelledby="contents">
  <span class="unseen" id="contents">${say({ pl: 'Na tej stronie', en: 'On this page', uk: 'На цій сторінці' })}</span>
  <ul>
    ${anchors.map(({ id, title }) => `<li><a href="#${id}">${say(title)}</a></li>`).join('\n')}
  </ul>
</nav>`;

/** Asked for at once: with `font-display: optional` a face that comes late is not used, since changing it would move the text. */
const FONTS = [
  'source-sans-3/files/source-sans-3-latin',
  'source-sans-3/files/source-sans-3-latin-ext',
  'source-serif-4/files/source-serif-4-latin',
  'source-serif-4/files/source-serif-4-latin-ext',
];

const document = ({ file, title, lead, anchors, main }: Page): string => `<!doctype html>
<html lang="pl">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title data-pl="${escape(title.pl)}" data-en="${escape(title.en)}" data-uk="${escape(title.uk)}">${escape(title.pl)}</title>
    <meta name="description" content="${escape(lead.pl)}" />
    <link rel="icon" href="./icon.svg" type="image/svg+xml" />
    ${FONTS.map((name) => `<link rel="preload" as="font" type="font/woff2" crossorigin href="../node_modules/@fontsource-variable/${name}-wght-normal.woff2" />`).join('\n    ')}
    <link rel="stylesheet" href="../src/styles/reserve.css" />
    <link rel="stylesheet" href="./typefaces.css" />
    <link rel="stylesheet" href="./demo.css" />
    <script type="module" src="./demo.ts"></script>
  </head>
  <body class="${file.replace('.html', '')}">
    <a class="skip" href="#main">${say({ pl: 'Przejdź do treści', en: 'Skip to content', uk: 'Перейти до змісту' })}</a>
    <header class="masthead">
      <div class="bar">
        <p class="brand">krk-widgets</p>
        ${navigation(file)}
        ${switches()}
      </div>
      <h1>${headline(title)}</h1>
      <p class="lead">${say(lead)}</p>
      ${contents(anchors)}
    </header>
    <main id="main" tabindex="-1">
${main}
    </main>
    <footer class="foot">
      ${prose({
        pl: 'Liczby pochodzą z tekstu o pracy miasta w 2024 roku, zapisanego w pliku `krakow-2024.json`. Tekst nie podaje tytułu, autora, daty ani licencji, więc niczego tu nie dopisano. Liczby oznaczone słowem „Przykład” są zmyślone.',
        en: 'The figures come from a text on the city’s work in 2024, kept in the file `krakow-2024.json`. It states no title, author, date or licence, so none has been added. Figures marked “Example” are made up.',
        uk: 'Числа взято з тексту про роботу міста у 2024 році, збереженого у файлі `krakow-2024.json`. У ньому не вказано ні назви, ні автора, ні дати, ні ліцензії, тож тут нічого не додано. Числа з позначкою «Приклад» вигадані.',
      })}
      ${prose({
        pl: 'Kroje Source Sans 3 i Source Serif 4: Adobe, licencja SIL Open Font License 1.1.',
        en: 'Typefaces Source Sans 3 and Source Serif 4: Adobe, SIL Open Font License 1.1.',
        uk: 'Шрифти Source Sans 3 і Source Serif 4: Adobe, ліцензія SIL Open Font License 1.1.',
      })}
    </footer>
  </body>
</html>
`;

const pathOf = (file: string): string => fileURLToPath(new URL(file, import.meta.url));

/** A whole page, laid out as the repository's formatter wants it. */
export async function makePage(page: Page): Promise<string> {
  const path = pathOf(page.file);
  return format(document(page), { ...(await resolveConfig(path)), filepath: path });
}

export const readPage = (file: string): Promise<string> => readFile(pathOf(file), 'utf8');

/** Writes a page when the file that makes it was started, and not when a test imported it. */
export async function writeIfStarted(module: string, file: string, make: () => Promise<string>): Promise<void> {
  if (process.argv[1] !== fileURLToPath(module)) return;
  await writeFile(pathOf(file), await make());
  console.log(`demo/${file} written`);
}
