// What the overview shows, in its order. Every figure is the report's, or its label says "Przykład", "Example", "Приклад".
import { describe } from '../src/format/describe.js';
import { printText } from '../src/format/number.js';
import { printPeriod } from '../src/format/period.js';
import type { Dataset, Language } from '../src/model/figure.js';
import { breakdownView } from '../src/view/breakdown.js';
import { compareView } from '../src/view/compare.js';
import { ratioView } from '../src/view/ratio.js';
import { shareView } from '../src/view/share.js';
import { statView } from '../src/view/stat.js';
import type { ElementName } from '../src/view/suits.js';
import { timelineView } from '../src/view/timeline.js';
import type { FigureView } from '../src/view/view.js';
import { dataFor, dataOf, src } from './figures.ts';
import type { Example, Markup, Section } from './make-overview.ts';
import { escape, type Words } from './page.ts';

const series = './data/example-series.json';
const units = './data/education-units.json';

/** One of three texts. */
const by =
  (pl: string, en: string, uk: string) =>
  (language: Language): string =>
    ({ pl, en, uk })[language];

/** What stands between the tags: the number, printed by the library. */
function printed(view: FigureView, language: Language): string {
  switch (view.kind) {
    case 'stat':
      return printText(view.shown, language);
    case 'share':
      return [view.amount, view.share].flatMap((shown) => (shown ? [printText(shown, language)] : [])).join(', ');
    case 'timeline':
      return view.series
        .flatMap(({ points }) => points)
        .map((point) => `${printPeriod(point.period, language)}: ${printText(point, language)}`)
        .join('; ');
    case 'compare':
    case 'breakdown':
    case 'ratio':
      return describe(view, language).sentence;
  }
}

type Attributes = Readonly<Record<string, string>>;

const written = (attributes: Attributes): string =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escape(value)}"`)
    .join('');

/** An element that reads a figure of the report. */
const reading =
  (tag: ElementName, toView: (data: Dataset) => FigureView) =>
  (figure: string, more: Attributes = {}, query = ''): Markup =>
  (language) => {
    const ids = figure.split(' ');
    // Of a timeline with events the values are told.
    const data = tag === 'krk-timeline' ? dataOf(ids[0] ?? '') : dataFor(tag, ids);
    return `<${tag} src="${src}${query}" figure="${figure}"${written(more)}>${escape(printed(toView(data), language))}</${tag}>`;
  };

const stat = reading('krk-stat', statView);
const share = reading('krk-budget-share', shareView);
const timeline = reading('krk-timeline', timelineView);
const breakdown = reading('krk-breakdown', breakdownView);
const ratio = reading('krk-ratio', ratioView);
/** Several figures have no one name. */
const compare =
  (figure: string, heading: (language: Language) => string): Markup =>
  (language) => {
    const markup = reading('krk-compare', compareView)(figure, { heading: heading(language) });
    return typeof markup === 'string' ? markup : markup(language);
  };
const cite = (figure: string, language: Language): string =>
  `<krk-cite src="${src}" figure="${figure}">${escape(printText(statView(dataOf(figure)).shown, language))}</krk-cite>`;

/** The three elements with what they most often show. */
const trio = (query = ''): Markup[] => [
  stat('office.staff', {}, query),
  share('education.spending', {}, query),
  timeline('office.mail', {}, query),
];

/** Without the author's text. */
const bare =
  (markup: Markup): Markup =>
  (language) =>
    (typeof markup === 'string' ? markup : markup(language)).replace(/>[^<]+</, '><');

const person = by('osoba|osoby|osób|osoby', 'person|people', 'особа|особи|осіб|особи');
const mail = by(
  'przesyłka|przesyłki|przesyłek|przesyłki',
  'item of mail|items of mail',
  'відправлення|відправлення|відправлень|відправлення',
);
const example = by('Przykład', 'Example', 'Приклад');

const elements: Section = {
  id: 'elements',
  title: { pl: 'Osiem elementów', en: 'Eight elements', uk: 'Вісім елементів' },
  text: {
    pl: 'Każdemu wystarczy adres pliku raportu i identyfikator liczby. Tekst między znacznikami widać, zanim skrypt zadziała, i zawsze wtedy, gdy zawiedzie.',
    en: 'The address of a report file and the id of a figure are all each one needs. The text between the tags is seen before the script runs, and whenever it fails.',
    uk: 'Кожному досить адреси файла звіту й ідентифікатора числа. Текст між тегами видно, доки скрипт не запрацює, і щоразу, коли він підведе.',
  },
  examples: [
    {
      title: { pl: 'Jedna liczba', en: 'One figure', uk: 'Одне число' },
      size: 'third',
      markup: [stat('office.staff')],
    },
    {
      title: { pl: 'Liczba ze zmianą', en: 'A figure with its change', uk: 'Число зі зміною' },
      size: 'third',
      markup: [stat('office.applications')],
    },
    {
      title: { pl: 'Słowa zamiast liczby', en: 'Words in place of a number', uk: 'Слова замість числа' },
      size: 'third',
      markup: [stat('education.spending.rank')],
    },
    {
      title: { pl: 'Część budżetu', en: 'A part of a budget', uk: 'Частина бюджету' },
      markup: [share('education.spending')],
    },
    {
      title: { pl: 'Przebieg w czasie', en: 'A course over time', uk: 'Перебіг у часі' },
      markup: [timeline('office.mail')],
    },
    {
      title: { pl: 'Kategorie obok siebie', en: 'Categories side by side', uk: 'Категорії поруч' },
      markup: [
        compare(
          'office.nps.in-person office.nps.online',
          by('Ocena obsługi (NPS)', 'Rating of the service (NPS)', 'Оцінка обслуговування (NPS)'),
        ),
      ],
    },
    {
      title: { pl: 'Części całości', en: 'Parts of a whole', uk: 'Частини цілого' },
      markup: [breakdown('education.units')],
    },
    {
      title: { pl: 'Zbiory w zbiorach', en: 'Sets inside sets', uk: 'Множини в множинах' },
      markup: [breakdown('office.services')],
    },
    {
      title: { pl: 'n z m', en: 'n of m', uk: 'n з m' },
      markup: [ratio('civil-society.local-initiative.completed')],
    },
    {
      title: { pl: 'Liczba w zdaniu', en: 'A figure in a sentence', uk: 'Число в реченні' },
      text: {
        pl: 'Przycisk obok liczby otwiera cytowanie: źródło, okres, zastrzeżenie, gotowy tekst do skopiowania.',
        en: 'The button beside the figure opens its citation: source, period, hedge, a text ready to be copied.',
        uk: 'Кнопка поруч із числом відкриває цитування: джерело, період, застереження, готовий текст для копіювання.',
      },
      size: 'whole',
      room: 'prose',
      markup: [
        (language) =>
          `<p>${by(
            `Na edukację miasto przeznaczyło ${cite('education.spending', language)}, czyli ${cite('education.spending.share', language)} wszystkich wydatków.`,
            `The city spent ${cite('education.spending', language)} on education, which is ${cite('education.spending.share', language)} of all its spending.`,
            `На освіту місто спрямувало ${cite('education.spending', language)}, тобто ${cite('education.spending.share', language)} усіх видатків.`,
          )(language)}</p>`,
      ],
    },
    {
      title: { pl: 'Cały dział raportu', en: 'A whole section of a report', uk: 'Цілий розділ звіту' },
      text: {
        pl: 'Jeden element układa dział sam: każdą liczbę tym obrazem, który do niej pasuje.',
        en: 'One element lays out a section by itself: each figure in the picture that suits it.',
        uk: 'Один елемент сам укладає розділ: кожне число тим зображенням, яке йому пасує.',
      },
      size: 'whole',
      markup: [
        (language) =>
          `<krk-report src="${src}" section="civil-society" heading-level="4">${by('Społeczeństwo obywatelskie w liczbach', 'Civil society in figures', 'Громадянське суспільство в числах')(language)}</krk-report>`,
      ],
    },
  ],
};

const data: Section = {
  id: 'data',
  title: { pl: 'Skąd biorą się dane', en: 'Where the data come from', uk: 'Звідки беруться дані' },
  text: {
    pl: 'Liczbę można wpisać w atrybuty, wskazać w pliku JSON, podać w tabeli lub skrypcie między znacznikami albo ustawić jako właściwość `data`. Słowa wpisane w atrybuty mają pierwszeństwo przed słowami z pliku.',
    en: 'A figure can be typed as attributes, pointed at in a JSON file, put in a table or a script between the tags, or set as the property `data`. Words typed as attributes override those of the file.',
    uk: 'Число можна ввести в атрибутах, указати у файлі JSON, подати в таблиці чи скрипті між тегами або задати властивістю `data`. Слова в атрибутах мають перевагу над словами з файла.',
  },
  examples: [
    {
      title: { pl: 'Atrybuty', en: 'Attributes', uk: 'Атрибути' },
      size: 'third',
      markup: [
        (language) =>
          `<krk-stat label="${by('Pracownicy magistratu', 'City office staff', 'Працівники мерії')(language)}" value="${by('3 217', '3,217', '3 217')(language)}" unit="${person(language)}" period="2024-12-31" lang="${language}">${by('3 217 osób', '3,217 people', '3 217 осіб')(language)}</krk-stat>`,
      ],
    },
    {
      title: {
        pl: 'Atrybuty: wartość wcześniejsza',
        en: 'Attributes: an earlier value',
        uk: 'Атрибути: попереднє значення',
      },
      size: 'third',
      markup: [
        (language) =>
          `<krk-stat label="${by('Usługi dostępne elektronicznie', 'Services available electronically', 'Послуги в електронній формі')(language)}" value="162" unit="${by('usługa|usługi|usług|usługi', 'service|services', 'послуга|послуги|послуг|послуги')(language)}" period="2024" previous="159" previous-period="2023" favourable="up" lang="${language}">${by('162 usługi', '162 services', '162 послуги')(language)}</krk-stat>`,
      ],
    },
    {
      title: { pl: 'Źródło w atrybutach', en: 'The source as attributes', uk: 'Джерело в атрибутах' },
      size: 'third',
      markup: [
        (language) =>
          `<krk-stat src="${src}" figure="education.teachers" source-name="${by('Przykład: nazwa źródła', 'Example: name of a source', 'Приклад: назва джерела')(language)}" source-url="https://example.org/" source-accessed="2025-01-31">${by('blisko 15 tys. nauczycieli', 'nearly 15 thousand teachers', 'майже 15 тис. учителів')(language)}</krk-stat>`,
      ],
    },
    {
      title: { pl: 'Atrybuty: udział', en: 'Attributes: a share', uk: 'Атрибути: частка' },
      markup: [
        (language) =>
          `<krk-budget-share label="${by('Edukacja', 'Education', 'Освіта')(language)}" amount="${by('3,56 mld', '3.56 billion', '3,56 млрд')(language)}" share="${by('ponad 36%', 'over 36%', 'понад 36%')(language)}" period="2024" lang="${language}">${by('3,56 mld zł, ponad 36%', '3.56 billion zł, over 36%', '3,56 млрд злотих, понад 36%')(language)}</krk-budget-share>`,
      ],
    },
    {
      title: { pl: 'Atrybuty: punkty', en: 'Attributes: points', uk: 'Атрибути: точки' },
      markup: [
        (language) =>
          `<krk-timeline label="${by('Tradycyjna korespondencja urzędu', 'Traditional mail of the city office', 'Традиційна кореспонденція мерії')(language)}" points="${by('2023: 1,16 mln; 2024: 1,11 mln', '2023: 1.16 million; 2024: 1.11 million', '2023: 1,16 млн; 2024: 1,11 млн')(language)}" unit="${mail(language)}" lang="${language}">${by('2023: 1,16 mln, 2024: 1,11 mln', '2023: 1.16 million, 2024: 1.11 million', '2023: 1,16 млн, 2024: 1,11 млн')(language)}</krk-timeline>`,
      ],
    },
    {
      title: {
        pl: 'Liczba w zwykłym pliku JSON',
        en: 'A number in any JSON file',
        uk: 'Число у звичайному файлі JSON',
      },
      text: {
        pl: 'Atrybut `path` wskazuje jedną liczbę, słowa dodaje autor.',
        en: 'The attribute `path` points at one number; the author adds the words.',
        uk: 'Атрибут `path` указує на одне число, слова додає автор.',
      },
      size: 'third',
      markup: [
        (language) =>
          `<krk-stat src="${units}" path="/razem" label="${by('Miejskie jednostki edukacyjne', 'Education facilities run by the city', 'Міські освітні заклади')(language)}" period="2024" lang="${language}">433</krk-stat>`,
      ],
    },
    {
      title: { pl: 'Rekord z wybranymi polami', en: 'A record by its field names', uk: 'Запис за назвами полів' },
      text: {
        pl: 'Atrybuty `…-field` mówią, co jest w którym polu.',
        en: 'The attributes `…-field` say which field holds what.',
        uk: 'Атрибути `…-field` кажуть, що в якому полі.',
      },
      size: 'third',
      markup: [
        `<krk-stat src="${units}" path="/jednostki/0" label-field="rodzaj" value-field="liczba" period-field="rok" lang="pl">136</krk-stat>`,
      ],
    },
    {
      title: { pl: 'Wiersz wybrany filtrem', en: 'A row chosen by a filter', uk: 'Рядок, вибраний фільтром' },
      text: {
        pl: 'Wszystkie pary atrybutu `filter` muszą się zgadzać.',
        en: 'All pairs of the attribute `filter` must match.',
        uk: 'Мають збігатися всі пари атрибута `filter`.',
      },
      size: 'third',
      markup: [
        `<krk-stat src="${units}" path="/jednostki" filter="rodzaj=szkoły podstawowe; rok=2024" label-field="rodzaj" value-field="liczba" period-field="rok" lang="pl">114</krk-stat>`,
      ],
    },
    {
      title: { pl: 'CSV z arkusza urzędu', en: 'A CSV out of an office’s sheet', uk: 'CSV з таблиці установи' },
      text: {
        pl: 'Windows-1250, średniki: kodowanie, separator i nagłówek element znajduje sam.',
        en: 'Windows-1250, semicolons: encoding, delimiter and header are found out.',
        uk: 'Windows-1250, крапки з комою: кодування, роздільник і заголовок елемент знаходить сам.',
      },
      markup: [
        (language) =>
          `<krk-compare src="./data/education-units.csv" label-field="Rodzaj jednostki" value-field="Liczba jednostek" period-field="Rok" heading="${by('Miejskie jednostki edukacyjne', 'Education facilities run by the city', 'Міські освітні заклади')(language)}" unit="${by('jednostka|jednostki|jednostek|jednostki', 'facility|facilities', 'заклад|заклади|закладів|закладу')(language)}" lang="${language}">${by('Przedszkola: 136, szkoły podstawowe: 114, szkoły ponadpodstawowe: 80', 'Preschools: 136, primary schools: 114, secondary schools: 80', 'Дошкільні заклади: 136, початкові школи: 114, середні школи: 80')(language)}</krk-compare>`,
      ],
    },
    {
      title: {
        pl: 'JSON-stat: przerwa, luka i dane wstępne',
        en: 'JSON-stat: a break, a gap and provisional data',
        uk: 'JSON-stat: розрив, пропуск і попередні дані',
      },
      text: {
        pl: 'Liczby zmyślone. Atrybut `filter` wybiera z kostki; co źródło mówi o wartości, stoi przy niej i w linii.',
        en: 'Made-up numbers. The attribute `filter` cuts the cube; what the source says of a value stands beside it and in the line.',
        uk: 'Вигадані числа. Атрибут `filter` вирізає з куба; що джерело каже про значення, видно поруч і на лінії.',
      },
      markup: [
        (language) =>
          `<krk-timeline src="./data/example-cube.json" filter="kind=n" heading="${by('Przykład: liczby zmyślone', 'Example: made-up numbers', 'Приклад: вигадані числа')(language)}" with-table-open lang="${language}"></krk-timeline>`,
      ],
    },
    {
      title: { pl: 'Tabela z paczki danych', en: 'A table of a data package', uk: 'Таблиця з пакета даних' },
      text: {
        pl: 'Paczka mówi, jak czytać plik, skąd jest i na jakiej licencji (źródło i licencja są tu przykładem).',
        en: 'The package says how to read the file, where it is from, and its licence (source and licence are examples here).',
        uk: 'Пакет каже, як читати файл, звідки він і яка ліцензія (джерело й ліцензія тут є прикладом).',
      },
      markup: [
        (language) =>
          `<krk-timeline src="./data/mail/datapackage.json#mail" value-field="przesyłki" period-field="rok" label="${by('Tradycyjna korespondencja urzędu', 'Traditional mail of the city office', 'Традиційна кореспонденція мерії')(language)}" unit="${mail(language)}" lang="${language}">${by('2023: 1,16 mln, 2024: 1,11 mln', '2023: 1.16 million, 2024: 1.11 million', '2023: 1,16 млн, 2024: 1,11 млн')(language)}</krk-timeline>`,
      ],
    },
    {
      title: { pl: 'Tabela między znacznikami', en: 'A table between the tags', uk: 'Таблиця між тегами' },
      text: {
        pl: 'Bez skryptu pozostaje zwykłą tabelą.',
        en: 'Without script it stays an ordinary table.',
        uk: 'Без скрипту вона залишається звичайною таблицею.',
      },
      markup: [
        (language) => `<krk-timeline unit="${mail(language)}" lang="${language}">
  <table>
    <caption>${by('Tradycyjna korespondencja urzędu', 'Traditional mail of the city office', 'Традиційна кореспонденція мерії')(language)}</caption>
    <tr><th scope="row">2023</th><td>${by('1,16 mln', '1.16 million', '1,16 млн')(language)}</td></tr>
    <tr><th scope="row">2024</th><td>${by('1,11 mln', '1.11 million', '1,11 млн')(language)}</td></tr>
  </table>
</krk-timeline>`,
      ],
    },
    {
      title: { pl: 'Tabela z udziałem', en: 'A table with a share', uk: 'Таблиця з часткою' },
      text: {
        pl: 'Wartość ze znakiem procentu jest udziałem.',
        en: 'The value with a percent sign is the share.',
        uk: 'Значення зі знаком відсотка є часткою.',
      },
      markup: [
        (language) => `<krk-budget-share period="2024" lang="${language}">
  <table>
    <tr><th scope="row">${by('Edukacja', 'Education', 'Освіта')(language)}</th><td>${by('3,56 mld', '3.56 billion', '3,56 млрд')(language)}</td><td>${by('ponad 36%', 'over 36%', 'понад 36%')(language)}</td></tr>
  </table>
</krk-budget-share>`,
      ],
    },
    {
      title: { pl: 'Skrypt z danymi', en: 'A script with data', uk: 'Скрипт із даними' },
      text: {
        pl: 'Przeglądarka go nie wykonuje, więc ścisła polityka bezpieczeństwa go przepuszcza.',
        en: 'Browsers don’t run it, so a strict security policy lets it pass.',
        uk: 'Браузер його не виконує, тож сувора політика безпеки його пропускає.',
      },
      size: 'third',
      markup: [
        `<krk-stat>
  <script type="application/json">
    {
      "label": {
        "pl": "Frekwencja w teatrach",
        "en": "Theatre attendance rate",
        "uk": "Заповненість театральних залів"
      },
      "value": 93,
      "qualifier": "over",
      "unit": "percent",
      "period": "2024"
    }
  </script>
</krk-stat>`,
      ],
    },
    {
      id: 'by-property',
      title: { pl: 'Właściwość data', en: 'The property data', uk: 'Властивість data' },
      text: {
        pl: 'Ustawia ją skrypt strony; ma pierwszeństwo przed wszystkim innym.',
        en: 'The page’s script sets it; it comes before everything else.',
        uk: 'Її задає скрипт сторінки; вона має перевагу над усім іншим.',
      },
      size: 'third',
      markup: ['<krk-stat></krk-stat>'],
      code: `document.querySelector('krk-stat').data = {
  label: { pl: '…', en: '…', uk: '…' },
  value: 138_500_000,
  precision: 100_000,
  unit: 'PLN',
  period: '2024',
};`,
    },
    {
      title: { pl: 'Liczba zacytowana', en: 'A quoted figure', uk: 'Процитоване число' },
      text: {
        pl: 'Przykład: autor zacytował 3 200 osób, dane mówią co innego. Widać jedno i drugie.',
        en: 'Example: the author quoted 3,200 people, the data say otherwise. Both are shown.',
        uk: 'Приклад: автор процитував 3 200 осіб, а дані кажуть інше. Видно те й те.',
      },
      size: 'third',
      markup: [stat('office.staff', { pin: '3 200' })],
    },
  ],
};

const hedged = (title: Words, qualifier: string, markup: Markup): Example => ({
  title: { pl: `${title.pl} (${qualifier})`, en: `${title.en} (${qualifier})`, uk: `${title.uk} (${qualifier})` },
  size: 'third',
  markup: [markup],
});

const bound =
  (value: (language: Language) => string, label: (language: Language) => string): Markup =>
  (language) =>
    `<krk-stat label="${example(language)}: ${label(language)}" value="${value(language)}" unit="${person(language)}" lang="${language}">${value(language)}</krk-stat>`;

const hedges: Section = {
  id: 'hedges',
  title: { pl: 'Zastrzeżenia', en: 'Hedges', uk: 'Застереження' },
  text: {
    pl: '„Ponad”, „blisko” i „około” należą do liczby: są przy niej w tekście, w tabeli i na wykresie. Otwarta krawędź pokazuje, po której stronie leży prawdziwa wartość.',
    en: '“Over”, “nearly” and “about” belong to the number: they stand beside it in text, table and picture. An open edge shows on which side the true value lies.',
    uk: '«Понад», «майже» та «близько» належать до числа: вони поруч із ним у тексті, в таблиці й на діаграмі. Відкритий край показує, з якого боку лежить справжнє значення.',
  },
  examples: [
    hedged({ pl: 'Dokładnie', en: 'Exact', uk: 'Точно' }, 'exact', stat('office.enquiries')),
    hedged({ pl: 'Około', en: 'About', uk: 'Близько' }, 'about', stat('education.non-public.pupils')),
    hedged({ pl: 'Blisko', en: 'Nearly', uk: 'Майже' }, 'nearly', stat('office.survey.respondents')),
    hedged({ pl: 'Ponad', en: 'Over', uk: 'Понад' }, 'over', stat('culture.galleries.funds')),
    hedged(
      { pl: 'Poniżej', en: 'Under', uk: 'Менше ніж' },
      'under',
      bound(by('poniżej 500', 'under 500', 'менше ніж 500'), by('uczestnicy', 'participants', 'учасники')),
    ),
    hedged(
      { pl: 'Co najmniej', en: 'At least', uk: 'Щонайменше' },
      'at-least',
      bound(by('co najmniej 120', 'at least 120', 'щонайменше 120'), by('goście', 'guests', 'гості')),
    ),
    hedged(
      { pl: 'Najwyżej', en: 'Up to', uk: 'До' },
      'up-to',
      bound(by('do 30', 'up to 30', 'до 30'), by('miejsca w grupie', 'places in a group', 'місця в групі')),
    ),
    {
      title: { pl: 'Punkty z zastrzeżeniami', en: 'Points with hedges', uk: 'Точки із застереженнями' },
      size: 'wide',
      markup: [
        (language) =>
          `<krk-timeline label="${by('Przykład: wizyty', 'Example: visits', 'Приклад: візити')(language)}" points="${by(
            '2021: 310; 2022: ok. 340; 2023: ponad 380; 2024: blisko 420',
            '2021: 310; 2022: about 340; 2023: over 380; 2024: nearly 420',
            '2021: 310; 2022: близько 340; 2023: понад 380; 2024: майже 420',
          )(language)}" chart="bar" lang="${language}"></krk-timeline>`,
      ],
    },
    {
      title: { pl: 'Udział: ponad', en: 'A share: over', uk: 'Частка: понад' },
      markup: [share('education.spending')],
    },
    {
      title: { pl: 'Udział: blisko', en: 'A share: nearly', uk: 'Частка: майже' },
      markup: [share('education.pupils.public')],
    },
    {
      title: { pl: 'Udział: dokładnie', en: 'A share: exact', uk: 'Частка: точно' },
      markup: [share('social-policy.assistance.people')],
    },
    {
      title: { pl: 'Udział: około', en: 'A share: about', uk: 'Частка: близько' },
      markup: [
        (language) =>
          `<krk-budget-share label="${by('Przykład: zieleń', 'Example: green areas', 'Приклад: зелені зони')(language)}" share="${by('ok. 25%', 'about 25%', 'близько 25%')(language)}" lang="${language}"></krk-budget-share>`,
      ],
    },
    {
      title: { pl: 'Udział obliczony', en: 'A share worked out', uk: 'Обчислена частка' },
      text: {
        pl: 'Z kwoty i całości, gdy obie są znane.',
        en: 'From an amount and its whole, where both are known.',
        uk: 'Із суми та цілого, коли відомо те й те.',
      },
      markup: [
        (language) =>
          `<krk-budget-share label="${by('Przykład: drogi', 'Example: roads', 'Приклад: дороги')(language)}" amount="${by('120 mln', '120 million', '120 млн')(language)}" total="${by('960 mln', '960 million', '960 млн')(language)}" phase="plan" period="2024" lang="${language}"></krk-budget-share>`,
      ],
    },
    {
      title: { pl: 'Udział: najwyżej', en: 'A share: up to', uk: 'Частка: щонайбільше' },
      text: {
        pl: 'To samo zastrzeżenie, wpisane jako atrybut.',
        en: 'A hedge typed as an attribute of its own.',
        uk: 'Застереження, введене окремим атрибутом.',
      },
      markup: [
        (language) =>
          `<krk-budget-share label="${by('Przykład: rezerwa', 'Example: reserve', 'Приклад: резерв')(language)}" share="5%" share-qualifier="up-to" lang="${language}"></krk-budget-share>`,
      ],
    },
  ],
};

const school = by('szkoła|szkoły|szkół|szkoły', 'school|schools', 'школа|школи|шкіл|школи');

const parts: Section = {
  id: 'parts',
  title: {
    pl: 'Porównania, części, proporcje',
    en: 'Comparisons, parts, ratios',
    uk: 'Порівняння, частини, пропорції',
  },
  text: {
    pl: 'Słupki zaczynają się od zera, reszta jest zawsze narysowana i nazwana, a niepewny brzeg zostaje otwarty. Czego nie da się pokazać uczciwie, element odmawia słowami.',
    en: 'Bars begin at zero, the rest is always drawn and named, and an uncertain edge stays open. What can’t be shown honestly is refused in words.',
    uk: 'Стовпчики починаються з нуля, решту завжди намальовано й названо, а непевний край лишається відкритим. Чого не можна показати чесно, у тому елемент відмовляє словами.',
  },
  examples: [
    {
      title: {
        pl: 'Według wartości, każda z zastrzeżeniem',
        en: 'By value, each with its hedge',
        uk: 'За значенням, кожне із застереженням',
      },
      markup: [
        (language) =>
          `<krk-compare label="${by('Przykład: szkoły', 'Example: schools', 'Приклад: школи')(language)}" values="${by(
            'Północ: blisko 40; Południe: 52; Zachód: ponad 47; Wschód: -',
            'North: nearly 40; South: 52; West: over 47; East: -',
            'Північ: майже 40; Південь: 52; Захід: понад 47; Схід: -',
          )(language)}" sort="value" unit="${school(language)}" lang="${language}"></krk-compare>`,
      ],
    },
    {
      title: { pl: 'Po obu stronach zera', en: 'On both sides of zero', uk: 'По обидва боки нуля' },
      markup: [
        (language) =>
          `<krk-compare label="${by('Przykład: zmiana liczby uczniów', 'Example: change in the number of pupils', 'Приклад: зміна кількості учнів')(language)}" values="${by(
            'Przedszkola: −12%; Szkoły podstawowe: 5%; Licea: ok. 20%',
            'Preschools: −12%; Primary schools: 5%; High schools: about 20%',
            'Дитсадки: −12%; Початкові школи: 5%; Ліцеї: близько 20%',
          )(language)}" lang="${language}"></krk-compare>`,
      ],
    },
    {
      title: { pl: 'Zaokrąglone udziały', en: 'Rounded shares', uk: 'Округлені частки' },
      markup: [
        (language) =>
          `<krk-breakdown label="${by('Przykład: dojazd do szkoły', 'Example: the way to school', 'Приклад: дорога до школи')(language)}" parts="${by(
            'Pieszo: 34%; Tramwajem: 34%; Samochodem: 33%',
            'On foot: 34%; By tram: 34%; By car: 33%',
            'Пішки: 34%; Трамваєм: 34%; Автомобілем: 33%',
          )(language)}" lang="${language}"></krk-breakdown>`,
      ],
    },
    {
      title: { pl: 'Ponad pięć części', en: 'More than five parts', uk: 'Понад п’ять частин' },
      markup: [
        (language) =>
          `<krk-breakdown label="${by('Przykład: zajęcia', 'Example: classes', 'Приклад: заняття')(language)}" total="120" parts="${by(
            'Muzyka: 30; Teatr: 25; Sport: 20; Szachy: 12; Języki: 9; Taniec: 6',
            'Music: 30; Theatre: 25; Sport: 20; Chess: 12; Languages: 9; Dance: 6',
            'Музика: 30; Театр: 25; Спорт: 20; Шахи: 12; Мови: 9; Танці: 6',
          )(language)}" partial lang="${language}"></krk-breakdown>`,
      ],
    },
    {
      title: { pl: 'Blisko 7 na 10', en: 'Nearly 7 in 10', uk: 'Майже 7 з 10' },
      size: 'third',
      markup: [
        (language) =>
          `<krk-ratio label="${by('Przykład: odpowiedzi „tak”', 'Example: answers “yes”', 'Приклад: відповіді «так»')(language)}" value="${by('blisko 70%', 'nearly 70%', 'майже 70%')(language)}" icons="10" lang="${language}"></krk-ratio>`,
      ],
    },
    {
      title: { pl: 'Ponad 7 z 12', en: 'Over 7 of 12', uk: 'Понад 7 з 12' },
      size: 'third',
      markup: [
        (language) =>
          `<krk-ratio label="${by('Przykład: zajęte miejsca', 'Example: places taken', 'Приклад: зайняті місця')(language)}" value="${by('ponad 7', 'over 7', 'понад 7')(language)}" of="12" lang="${language}"></krk-ratio>`,
      ],
    },
    {
      title: { pl: 'Słowa zamiast liczby', en: 'Words in place of a number', uk: 'Слова замість числа' },
      size: 'third',
      markup: [ratio('office.contact.sms')],
    },
    {
      title: { pl: 'Za dużo części', en: 'More parts than the whole', uk: 'Частин більше, ніж ціле' },
      size: 'third',
      markup: [
        (language) =>
          `<krk-breakdown label="${example(language)}" total="100" parts="A: 80; B: 30" lang="${language}">${by('Tekst autora zostaje.', 'The author’s text stays.', 'Текст автора лишається.')(language)}</krk-breakdown>`,
      ],
    },
    {
      title: { pl: 'Różne jednostki', en: 'Different units', uk: 'Різні одиниці' },
      size: 'third',
      markup: [
        (language) =>
          `<krk-compare src="${src}" figure="office.staff office.services" heading="${example(language)}">${by('Tekst autora zostaje.', 'The author’s text stays.', 'Текст автора лишається.')(language)}</krk-compare>`,
      ],
    },
    {
      title: { pl: 'Ikony, które by skłamały', en: 'Icons that would lie', uk: 'Значки, що збрехали б' },
      size: 'third',
      markup: [
        (language) =>
          `<krk-ratio label="${example(language)}" value="36%" icons="10" lang="${language}">${by('Tekst autora zostaje.', 'The author’s text stays.', 'Текст автора лишається.')(language)}</krk-ratio>`,
      ],
    },
  ],
};

const axis: Section = {
  id: 'time',
  title: { pl: 'Oś czasu', en: 'The time axis', uk: 'Вісь часу' },
  text: {
    pl: 'Od dwóch wartości do dwóch tysięcy, linią lub słupkami, z lukami i z wydarzeniami. Oś wartości zawsze obejmuje zero, więc mała zmiana wygląda na małą.',
    en: 'From two values to two thousand, as a line or as bars, with gaps and with events. The value axis always holds zero, so a small change looks small.',
    uk: 'Від двох значень до двох тисяч, лінією чи стовпчиками, з прогалинами та подіями. Вісь значень завжди містить нуль, тож мала зміна має малий вигляд.',
  },
  examples: [
    {
      title: { pl: 'Dwa punkty', en: 'Two points', uk: 'Дві точки' },
      markup: [timeline('culture.youth-events')],
    },
    {
      title: { pl: 'Słupki', en: 'Bars', uk: 'Стовпчики' },
      markup: [timeline('office.services.electronic', { chart: 'bar' })],
    },
    {
      title: {
        pl: 'Wartości i wydarzenia na jednej osi',
        en: 'Values and events on one axis',
        uk: 'Значення й події на одній осі',
      },
      markup: [timeline('office.mail office.portal-launch office.eko-completed')],
    },
    {
      title: {
        pl: 'Same wydarzenia: minione, trwające, planowane',
        en: 'Events alone: past, ongoing, planned',
        uk: 'Лише події: минулі, поточні, заплановані',
      },
      markup: [
        (language) =>
          `<krk-timeline src="${src}" figure="culture.attendance-record culture.fourth-culture-park culture.tyniec-grant culture.kossakowka" heading="${by('Kultura: wydarzenia', 'Culture: events', 'Культура: події')(language)}"></krk-timeline>`,
      ],
    },
    {
      title: { pl: 'Wydarzenia w atrybucie', en: 'Events as an attribute', uk: 'Події в атрибуті' },
      markup: [
        (language) =>
          `<krk-timeline heading="${by('Przykład: plan prac', 'Example: schedule of works', 'Приклад: план робіт')(language)}" milestones="${by(
            '2023-05: początek; 2024-11-30: odbiór; 2026: druga część (planowane)',
            '2023-05: start; 2024-11-30: handover; 2026: second part (planned)',
            '2023-05: початок; 2024-11-30: приймання; 2026: друга частина (заплановано)',
          )(language)}" lang="${language}"></krk-timeline>`,
      ],
    },
    {
      title: { pl: 'Kategorie zamiast dat', en: 'Categories in place of dates', uk: 'Категорії замість дат' },
      markup: [
        (language) =>
          `<krk-timeline label="${by('Przykład: zajęcia w tygodniu', 'Example: sessions in a week', 'Приклад: заняття протягом тижня')(language)}" points="${by(
            'poniedziałek: 14; wtorek: 18; środa: –; czwartek: 21; piątek: 9',
            'Monday: 14; Tuesday: 18; Wednesday: –; Thursday: 21; Friday: 9',
            'понеділок: 14; вівторок: 18; середа: –; четвер: 21; п’ятниця: 9',
          )(language)}" chart="bar" lang="${language}"></krk-timeline>`,
      ],
    },
    {
      title: { pl: 'Kilka szeregów', en: 'Several series', uk: 'Кілька рядів' },
      size: 'whole',
      markup: [
        (language) =>
          `<krk-timeline src="${series}" figure="example.north example.south example.west" heading="${by('Przykład: trzy szeregi', 'Example: three series', 'Приклад: три ряди')(language)}"></krk-timeline>`,
      ],
    },
    {
      title: {
        pl: 'Luki, przerwa w szeregu, flagi',
        en: 'Gaps, a break in the series, flags',
        uk: 'Прогалини, розрив ряду, позначки',
      },
      text: {
        pl: 'Brak danych nigdy nie jest zerem: linia się urywa, tabela mówi dlaczego.',
        en: 'Missing data are never zero: the line stops, and the table says why.',
        uk: 'Відсутні дані ніколи не є нулем: лінія обривається, а таблиця каже чому.',
      },
      size: 'whole',
      markup: [`<krk-timeline src="${series}" figure="example.gaps" with-table-open></krk-timeline>`],
    },
    {
      title: { pl: 'Długi szereg: 2 000 wartości', en: 'A long series: 2,000 values', uk: 'Довгий ряд: 2 000 значень' },
      size: 'whole',
      markup: [`<krk-timeline src="${series}" figure="example.daily"></krk-timeline>`],
    },
  ],
};

const states: Section = {
  id: 'states',
  title: { pl: 'Stany', en: 'States', uk: 'Стани' },
  text: {
    pl: 'Dane mogą się spóźnić, zestarzeć albo nie nadejść. Element mówi o tym jednym spokojnym zdaniem, a tekst autora zostaje.',
    en: 'Data may be late, grow old or never come. The element says so in one calm sentence, and the author’s text stays.',
    uk: 'Дані можуть запізнитися, застаріти або не надійти. Елемент повідомляє про це одним спокійним реченням, а текст автора залишається.',
  },
  examples: [
    {
      title: { pl: 'Wczytywanie', en: 'Loading', uk: 'Завантаження' },
      text: {
        pl: 'Ta strona wstrzymuje odpowiedź, dopóki jej nie przepuścisz. Do tego czasu widać tekst autora, a miejsce ma już swoją wysokość.',
        en: 'This page holds the answer back until you let it through. Until then the author’s text is shown, and the place already has its height.',
        uk: 'Ця сторінка затримує відповідь, доки ви її не пропустите. До того часу видно текст автора, а місце вже має свою висоту.',
      },
      size: 'whole',
      room: 'room trio',
      markup: trio('?network=held'),
      buttons: [
        {
          action: 'release',
          name: { pl: 'Przepuść odpowiedź', en: 'Let the answer through', uk: 'Пропустити відповідь' },
        },
      ],
    },
    {
      title: {
        pl: 'Wczytywanie bez tekstu autora',
        en: 'Loading without the author’s text',
        uk: 'Завантаження без тексту автора',
      },
      size: 'whole',
      room: 'room trio',
      markup: trio('?network=held').map(bare),
    },
    {
      title: { pl: 'Dane bez odświeżenia', en: 'Data that could not be refreshed', uk: 'Дані, які не вдалося оновити' },
      text: {
        pl: 'Pierwszy przycisk woła `reload()` bez sieci: ostatnie dobre dane zostają, z dopiskiem, z kiedy są. Drugi woła je znowu, z siecią.',
        en: 'The first button calls `reload()` without a network: the last good data stay, with a remark on how old they are. The second calls it again, with the network.',
        uk: 'Перша кнопка викликає `reload()` без мережі: останні справні дані залишаються з приміткою, за який час вони. Друга викликає його знову, вже з мережею.',
      },
      size: 'whole',
      room: 'room trio',
      markup: trio('?network=up'),
      buttons: [
        {
          action: 'stale',
          name: { pl: 'Odśwież bez sieci', en: 'Refresh without a network', uk: 'Оновити без мережі' },
        },
        { action: 'fresh', name: { pl: 'Odśwież z siecią', en: 'Refresh with the network', uk: 'Оновити з мережею' } },
      ],
    },
    {
      title: { pl: 'Błąd sieci', en: 'A network error', uk: 'Помилка мережі' },
      text: {
        pl: 'Pod zdaniem o błędzie zostaje tekst autora. Przycisk przywraca sieć i próbuje jeszcze raz.',
        en: 'Below the sentence on the fault, the author’s text stays. The button restores the network and tries again.',
        uk: 'Під реченням про помилку залишається текст автора. Кнопка відновлює мережу й пробує ще раз.',
      },
      size: 'whole',
      room: 'room trio',
      markup: trio('?network=down'),
      buttons: [{ action: 'repair', name: { pl: 'Przywróć sieć', en: 'Restore the network', uk: 'Відновити мережу' } }],
    },
    {
      title: { pl: 'Literówka w identyfikatorze', en: 'A misspelt id', uk: 'Помилка в ідентифікаторі' },
      size: 'third',
      markup: [
        (language) =>
          `<krk-stat src="${src}" figure="office.stafff">${by('3 217 osób', '3,217 people', '3 217 осіб')(language)}</krk-stat>`,
      ],
    },
    {
      title: { pl: 'Wartość, która nie jest liczbą', en: 'A value that is no number', uk: 'Значення, яке не є числом' },
      size: 'third',
      markup: [
        (language) =>
          `<krk-stat label="${example(language)}" value="${by('dużo', 'plenty', 'багато')(language)}" lang="${language}"></krk-stat>`,
      ],
    },
    {
      title: { pl: 'Liczba o dwóch odczytaniach', en: 'A number with two readings', uk: 'Число з двома прочитаннями' },
      size: 'third',
      markup: [(language) => `<krk-stat label="${example(language)}" value="1,234"></krk-stat>`],
    },
    {
      title: { pl: 'Udział większy od całości', en: 'A share larger than its whole', uk: 'Частка, більша за ціле' },
      markup: [
        (language) =>
          `<krk-budget-share label="${example(language)}" share="104%" lang="${language}">104%</krk-budget-share>`,
      ],
    },
    {
      title: {
        pl: 'Różne jednostki na jednej osi',
        en: 'Different units on one axis',
        uk: 'Різні одиниці на одній осі',
      },
      markup: [timeline('office.mail culture.youth-events')],
    },
    {
      title: { pl: 'Brak wartości', en: 'No value', uk: 'Немає значення' },
      text: {
        pl: 'Kreska w miejscu liczby znaczy, że danych nie ma; nie znaczy zera.',
        en: 'A dash in place of a number says that there are no data; it does not say zero.',
        uk: 'Риска на місці числа означає, що даних немає; вона не означає нуля.',
      },
      size: 'whole',
      room: 'room trio',
      markup: [
        (language) =>
          `<krk-stat label="${by('Przykład: liczba gości', 'Example: number of guests', 'Приклад: кількість гостей')(language)}" value="–" period="2024" lang="${language}"></krk-stat>`,
        (language) =>
          `<krk-budget-share label="${by('Przykład: sport', 'Example: sport', 'Приклад: спорт')(language)}" share="–" period="2024" lang="${language}"></krk-budget-share>`,
        (language) =>
          `<krk-timeline label="${by('Przykład: goście', 'Example: guests', 'Приклад: гості')(language)}" points="2023: –; 2024: –" lang="${language}"></krk-timeline>`,
      ],
    },
    {
      title: { pl: 'Tylko tekst autora', en: 'The author’s text alone', uk: 'Лише текст автора' },
      text: {
        pl: 'Bez żadnych danych element pokazuje to, co stoi między znacznikami.',
        en: 'Without any data the element shows what stands between the tags.',
        uk: 'Без жодних даних елемент показує те, що стоїть між тегами.',
      },
      size: 'whole',
      room: 'room trio',
      markup: [
        (language) =>
          `<krk-stat>${by('W magistracie pracuje 3 217 osób.', 'The city office has 3,217 staff.', 'У мерії працює 3 217 осіб.')(language)}</krk-stat>`,
        (language) =>
          `<krk-budget-share>${by('Edukacja to ponad 36% wydatków miasta.', 'Education takes over 36% of the city’s spending.', 'Освіта – це понад 36% видатків міста.')(language)}</krk-budget-share>`,
        (language) =>
          `<krk-timeline>${by('Przesyłek było 1,16 mln w 2023 roku i 1,11 mln w 2024.', 'There were 1.16 million items of mail in 2023 and 1.11 million in 2024.', 'Відправлень було 1,16 млн у 2023 році та 1,11 млн у 2024.')(language)}</krk-timeline>`,
      ],
    },
    {
      title: { pl: 'Nic', en: 'Nothing', uk: 'Нічого' },
      size: 'whole',
      room: 'room trio',
      markup: ['<krk-stat></krk-stat>', '<krk-budget-share></krk-budget-share>', '<krk-timeline></krk-timeline>'],
    },
  ],
};

const room: Section = {
  id: 'room',
  title: {
    pl: 'W wąskiej i w szerokiej kolumnie',
    en: 'In a narrow and in a wide column',
    uk: 'У вузькій і в широкій колонці',
  },
  text: {
    pl: 'O układzie decyduje miejsce, w którym stoi element, a nie szerokość ekranu.',
    en: 'The place where an element stands decides its layout, not the width of the screen.',
    uk: 'Розташування визначає місце, де стоїть елемент, а не ширина екрана.',
  },
  examples: [
    {
      title: { pl: '200 pikseli', en: '200 pixels', uk: '200 пікселів' },
      size: 'column',
      room: 'room narrow',
      markup: [stat('civil-society.ngo.funding'), share('education.spending'), timeline('office.mail')],
    },
    {
      title: { pl: '900 pikseli', en: '900 pixels', uk: '900 пікселів' },
      size: 'column',
      room: 'room article',
      markup: [stat('civil-society.ngo.funding'), share('education.spending'), timeline('office.mail')],
    },
  ],
};

export const sections: readonly Section[] = [elements, data, hedges, parts, axis, states, room];
