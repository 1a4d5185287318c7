// What the overview shows, in its order. Every figure is the report's, or its label says "Przykład", "Example", "Приклад".
import { printText } from '../src/format/number.js';
import { printPeriod } from '../src/format/period.js';
import type { Dataset, Language } from '../src/model/figure.js';
import { shareView } from '../src/view/share.js';
import { statView } from '../src/view/stat.js';
import type { ElementName } from '../src/view/suits.js';
import { timelineView } from '../src/view/timeline.js';
import type { View } from '../src/view/view.js';
import { dataOf, src } from './figures.ts';
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
function printed(view: View, language: Language): string {
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
  }
}

type Attributes = Readonly<Record<string, string>>;

const written = (attributes: Attributes): string =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escape(value)}"`)
    .join('');

/** An element that reads a figure of the report. */
const reading =
  (tag: ElementName, toView: (data: Dataset) => View) =>
  (figure: string, more: Attributes = {}, query = ''): Markup =>
  (language) => {
    const [first = ''] = figure.split(' ');
    return `<${tag} src="${src}${query}" figure="${figure}"${written(more)}>${escape(printed(toView(dataOf(first)), language))}</${tag}>`;
  };

const stat = reading('krk-stat', statView);
const share = reading('krk-budget-share', shareView);
const timeline = reading('krk-timeline', timelineView);

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
  title: { pl: 'Trzy elementy', en: 'Three elements', uk: 'Три елементи' },
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

export const sections: readonly Section[] = [elements, data, hedges, axis, states, room];
