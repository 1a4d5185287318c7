import type {
  BreakdownWords,
  CiteWords,
  CompareWords,
  CoreWords,
  DataWords,
  DateWords,
  FlagWords,
  NetworkWords,
  PhaseWords,
  RatioWords,
  RestWords,
  ScaleWords,
  ShareWords,
  TimelineWords,
} from './messages.js';

/** Ukrainian: what every element says. */
export const core: CoreWords = {
  genitiveAfter: 'about up-to',
  points: 'пункт|пункти|пунктів|пункту',
  nps: 'пункт NPS|пункти NPS|пунктів NPS|пункту NPS',
  'percentage-points': 'в. п.',
  noData: 'немає даних',
  notStated: 'не вказано',
  up: 'зростання',
  down: 'зменшення',
  same: 'без змін',
  good: 'покращення',
  bad: 'погіршення',
  earlier: 'раніше',
  quarter: '{n} кв. {year}',
  schoolYear: 'навчальний рік {text}',
  what: 'Показник',
  value: 'Значення',
  period: 'Період',
  source: 'Джерело',
  table: 'Таблиця',
  cite: 'Цитувати',
  published: 'опубліковано: {date}',
  accessed: 'переглянуто: {date}',
  'error.other': '{where}: є «{found}», очікувалося: {expected}',
};

/** What a source says of the quality of a value. */
export const flags: FlagWords = {
  provisional: 'попередні',
  revised: 'уточнені',
  estimated: 'оцінка',
  forecast: 'прогноз',
  break: 'розрив ряду',
  'definition-differs': 'інше визначення або охоплення',
  'low-reliability': 'низька надійність',
  'not-significant': 'незначуще',
  incomplete: 'сума може бути неповною',
  negligible: 'більше за 0, але менше за найменше подане значення',
  special: 'із застереженням джерела',
  confidential: 'конфіденційно',
  'not-applicable': 'не застосовується',
  missing: 'відсутні',
};

/** Stages of a budget. */
export const phases: PhaseWords = {
  plan: 'план',
  amended: 'план зі змінами',
  executed: 'виконання',
};

/** When an event happens, and whether it has. */
export const dates: DateWords = {
  planned: 'заплановано',
  done: '',
  ongoing: 'триває',
  start: 'початок',
  middle: 'середина',
  end: 'кінець',
};

/** A file that didn't come. */
export const network: NetworkWords = {
  'error.network': 'Не вдалося завантажити: {where}',
};

/** Several values on one scale. */
export const scale: ScaleWords = {
  highest: 'Максимум',
  lowest: 'Мінімум',
  'error.units-differ': 'Різні одиниці не вміщуються на одній шкалі: {found}',
};

/** Parts and remainders. */
export const rest: RestWords = {
  restUpTo: 'щонайбільше',
  rest: 'решта',
  total: 'разом',
};

/** Shares of a budget. */
export const share: ShareWords = {
  shareSentence: '{amount}, тобто {share}',
  restSentence: 'Решта: {share}',
  computed: 'обчислено з обох сум',
  amountOfRest: 'суму не вказано',
  amount: 'Сума',
  'error.share': 'Частка має бути в межах 0–100%, є: {found} ({where})',
  whole: 'від цілого',
  wholeName: 'від цілого ({name})',
  share: 'Частка',
};

/** Values over time and dated events. */
export const timeline: TimelineWords = {
  change: 'Зміна',
  events: 'Події',
  event: 'Подія',
};

/** Categories side by side. */
export const compare: CompareWords = {
  difference: 'Різниця: {amount}',
  noDifference: 'Без різниці',
  scale: 'Шкала від {min} до {max}',
};

/** Parts of a whole. */
export const breakdown: BreakdownWords = {
  ofWhich: 'зокрема',
  fromDifference: 'обчислено як різницю',
  rounding: 'Округлені частки разом дають {sum}.',
  'error.parts': 'Частини разом – {found}, а ціле – {expected}',
};

/** n of m. */
export const ratio: RatioWords = {
  ofMany: '{n} з {m}',
  inTen: '{n} з {m}',
};

/** The citation, which comes with the companion that makes it. */
export const cite: CiteWords = {
  citation: 'Цитування',
  close: 'Закрити',
  style: 'Стиль',
  plainText: 'Звичайний текст',
  copy: 'Копіювати',
  copied: 'Цитування скопійовано.',
  notCopied: 'Не вдалося скопіювати. Текст виділено: скопіюйте його з клавіатури або через меню.',
  download: 'Завантажити CSV',
  downloaded: 'Завантажено файл {file}.',
  title: 'назва',
  publisher: 'видавець',
  date: 'дата публікації',
  locator: 'місце в джерелі',
  address: 'адреса',
  archive: 'архівна копія',
  licence: 'ліцензія',
  dataFile: 'файл даних',
  version: 'дата даних: {date}',
  read: 'день перегляду',
  page: 'переглянуто на сторінці',
  available: 'Доступно за адресою: {url}',
  qualifier: 'Уточнення',
  precision: 'Точність',
  unit: 'Одиниця',
  state: 'Примітки',
  'hedge.about': 'справжнє значення близьке до цього, трохи менше або більше',
  'hedge.nearly': 'справжнє значення трохи менше',
  'hedge.over': 'справжнє значення більше',
  'hedge.under': 'справжнє значення менше',
  'hedge.at-least': 'справжнє значення таке саме або більше',
  'hedge.up-to': 'справжнє значення таке саме або менше',
};

/** What only data from outside the attributes can bring about; comes with the companion that reads them. */
export const data: DataWords = {
  numberOf: 'Кількість: {unit}',
  amounts: 'Суми',
  shares: 'Частки',
  loading: 'Завантаження даних',
  stale: 'Не оновлено; стан даних: {date}',
  staleUndated: 'Не оновлено; це останні прочитані дані',
  'error.offline': 'Немає з’єднання з інтернетом',
  'error.cors':
    'Не вдалося отримати дані: сервер {where} не відповідає або не дозволяє цього заголовком Access-Control-Allow-Origin',
  'error.status': 'Не вдалося отримати дані: {where} відповідає кодом {found}',
  'error.timeout': 'Не вдалося отримати дані: немає відповіді від {where} протягом {found}',
  'error.too-large': 'Дані завеликі: {where}, {found}',
  'error.html': 'Не вдалося прочитати дані: {where} — це вебсторінка, а не {expected}',
  'error.unknown-figure': 'У даних немає показника «{found}»; найближчі: {expected}',
  sample: 'Опитування, n = {n}',
  pin: 'Процитовано: {quoted}. Дані{date} тепер: {now}',
  'error.ambiguous': '{where}: «{found}» можна прочитати двояко, {expected}',
  'error.binary': '{where}: це файл {found}, а не {expected}; збережіть таблицю як CSV',
  'error.row-width': 'Рядок {row}: кількість клітинок {found}, а в заголовку {expected}',
  'error.quote': '{where}: лапки не закривають клітинку: {found}',
  'error.header': '{where}: жоден із перших рядків не називає стовпців: «{found}»; очікувалося: {expected}',
  'error.service': 'Сервер даних відповідає помилкою: {found}',
  'error.links': '{where}: у файлі немає значень, лише посилання: {expected}',
  'error.dimension': 'Залишається більше одного виміру: {found}; виберіть: {expected}',
  'error.incomplete': 'Це лише частина даних, {found} із {expected}: завантажте всі або виберіть рядки ({where})',
  'error.too-many': 'Забагато рядків, {found}; показати можна щонайбільше {expected}: виберіть рядки ({where})',
  'error.path': '{where}: шлях «{found}» виходить за межі пакета даних; очікувалося: {expected}',
  updated: 'Нові дані. {text}',
  hintCors:
    'Сервер {where} має надсилати заголовок Access-Control-Allow-Origin. Якщо не може, збережіть файл поруч зі сторінкою. Що бачить браузер, скаже: npx krk-widgets check {url}',
  hintFile: 'Що є у файлі та як його показати, скаже: npx krk-widgets inspect {url}',
};
