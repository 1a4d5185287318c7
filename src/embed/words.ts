import type { Language } from '../model/figure.js';
import type { DestinationId, Reading } from './destinations.js';
import type { SnippetKind } from './snippet.js';

const pl = {
  fullData: 'Pełne dane',
  fullDataOf: 'Pełne dane: {name}',
};

/**
 * What a snippet says beside the figure's own words; typed from Polish: a missing one doesn't compile. The site script
 * knows pasted snippets by how their link begins, so `fullData` never changes, and `fullDataOf` begins with it.
 */
export type SnippetWords = Readonly<Record<keyof typeof pl, string>>;

const en: SnippetWords = {
  fullData: 'Full data',
  fullDataOf: 'Full data: {name}',
};

const uk: SnippetWords = {
  fullData: 'Повні дані',
  fullDataOf: 'Повні дані: {name}',
};

export const SNIPPET_WORDS: Readonly<Record<Language, SnippetWords>> = { pl, en, uk };

type Names<Id extends string> = Readonly<Record<Language, Readonly<Record<Id, string>>>>;

/** Where an editor pastes. */
export const DESTINATION_NAMES: Names<DestinationId> = {
  pl: {
    'wordpress-block': 'WordPress: edytor blokowy',
    'wordpress-author': 'WordPress: jako autor',
    'wordpress-admin': 'WordPress: jako administrator lub redaktor',
    'drupal-basic': 'Drupal: podstawowy HTML',
    'drupal-full': 'Drupal: pełny HTML',
    joomla: 'Joomla',
    typo3: 'TYPO3',
    moodle: 'Moodle',
    tinymce: 'Edytor TinyMCE',
    ckeditor: 'Edytor CKEditor',
    quill: 'Edytor Quill',
    cleaned: 'Forum lub komentarz',
    newsletter: 'Newsletter',
    markdown: 'Markdown (np. GitHub, Discourse)',
    'own-page': 'Własna strona HTML',
    unknown: 'Nie wiem',
  },
  en: {
    'wordpress-block': 'WordPress: block editor',
    'wordpress-author': 'WordPress: as an author',
    'wordpress-admin': 'WordPress: as an administrator or editor',
    'drupal-basic': 'Drupal: Basic HTML',
    'drupal-full': 'Drupal: Full HTML',
    joomla: 'Joomla',
    typo3: 'TYPO3',
    moodle: 'Moodle',
    tinymce: 'TinyMCE editor',
    ckeditor: 'CKEditor',
    quill: 'Quill editor',
    cleaned: 'Forum or comment',
    newsletter: 'Newsletter',
    markdown: 'Markdown (such as GitHub or Discourse)',
    'own-page': 'HTML page of my own',
    unknown: 'I don’t know',
  },
  uk: {
    'wordpress-block': 'WordPress: блоковий редактор',
    'wordpress-author': 'WordPress: як автор',
    'wordpress-admin': 'WordPress: як адміністратор або редактор',
    'drupal-basic': 'Drupal: базовий HTML',
    'drupal-full': 'Drupal: повний HTML',
    joomla: 'Joomla',
    typo3: 'TYPO3',
    moodle: 'Moodle',
    tinymce: 'Редактор TinyMCE',
    ckeditor: 'Редактор CKEditor',
    quill: 'Редактор Quill',
    cleaned: 'Форум або коментар',
    newsletter: 'Електронна розсилка',
    markdown: 'Markdown (наприклад, GitHub, Discourse)',
    'own-page': 'Власна HTML-сторінка',
    unknown: 'Не знаю',
  },
};

/** What is pasted. */
export const KIND_NAMES: Names<SnippetKind> = {
  pl: {
    url: 'Adres strony z liczbą',
    blockquote: 'Cytat: zdanie i źródło',
    figure: 'Zdanie, cała tabela i źródło',
    picture: 'Obraz z linkiem',
    iframe: 'Ramka',
    'sized-iframe': 'Ramka i skrypt, który dopasowuje jej wysokość',
    oembed: 'Odpowiedź oEmbed',
    element: 'Element (skrypt jest już na stronie)',
    script: 'Skrypt i element',
    markdown: 'Markdown',
    citation: 'Opis bibliograficzny',
  },
  en: {
    url: 'Address of the figure’s page',
    blockquote: 'Quotation: sentence and source',
    figure: 'Sentence, whole table and source',
    picture: 'Picture with a link',
    iframe: 'Frame',
    'sized-iframe': 'Frame, and a script that fits its height',
    oembed: 'oEmbed answer',
    element: 'Element (the script is on the page already)',
    script: 'Script and element',
    markdown: 'Markdown',
    citation: 'Citation',
  },
  uk: {
    url: 'Адреса сторінки показника',
    blockquote: 'Цитата: речення й джерело',
    figure: 'Речення, уся таблиця й джерело',
    picture: 'Зображення з посиланням',
    iframe: 'Рамка',
    'sized-iframe': 'Рамка і скрипт, що підлаштовує її висоту',
    oembed: 'Відповідь oEmbed',
    element: 'Елемент (скрипт уже є на сторінці)',
    script: 'Скрипт і елемент',
    markdown: 'Markdown',
    citation: 'Бібліографічний опис',
  },
};

/** What readers get of it. */
export const READING_WORDS: Names<Reading> = {
  pl: {
    live: 'Interaktywny widżet: liczba, tabela, źródło i cytowanie.',
    'sized-frame': 'Widżet w ramce tak wysokiej jak jego treść.',
    frame: 'Widżet w ramce o stałej wysokości.',
    'page-frame': 'W ramce strona bez skryptu: zdanie z liczbą, obraz, tabela i źródło.',
    table: 'Zdanie z liczbą, cała tabela i źródło.',
    text: 'Zdanie z liczbą i źródło.',
    picture: 'Obraz, który prowadzi na stronę z danymi; liczba jest też w tekście alternatywnym.',
    citation: 'Opis bibliograficzny i link do danych.',
    link: 'Sam adres strony, bez liczby.',
  },
  en: {
    live: 'An interactive widget: number, table, source and citation.',
    'sized-frame': 'The widget in a frame as high as its content.',
    frame: 'The widget in a frame of fixed height.',
    'page-frame': 'A page without script in a frame: the sentence with the number, picture, table and source.',
    table: 'The sentence with the number, the whole table and the source.',
    text: 'The sentence with the number, and the source.',
    picture: 'A picture that leads to the page with the data; the number is in its text alternative, too.',
    citation: 'The citation, and a link to the data.',
    link: 'Only the page’s address, without the number.',
  },
  uk: {
    live: 'Інтерактивний віджет: показник, таблиця, джерело й цитування.',
    'sized-frame': 'Віджет у рамці, висота якої відповідає вмісту.',
    frame: 'Віджет у рамці сталої висоти.',
    'page-frame': 'У рамці сторінка без скрипта: речення з показником, зображення, таблиця й джерело.',
    table: 'Речення з показником, уся таблиця й джерело.',
    text: 'Речення з показником і джерело.',
    picture: 'Зображення, що веде на сторінку з даними; показник є й в альтернативному тексті.',
    citation: 'Бібліографічний опис і посилання на дані.',
    link: 'Лише адреса сторінки, без показника.',
  },
};
