import type {
  AuthorWords,
  BreakdownWords,
  CiteWords,
  CompareWords,
  CoreWords,
  DataWords,
  DateWords,
  HelpWords,
  FlagWords,
  NetworkWords,
  PhaseWords,
  RatioWords,
  RestWords,
  ScaleWords,
  ShareWords,
  SpeechWords,
  TimelineWords,
  WalkWords,
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
  highest: 'Найбільше',
  lowest: 'Найменше',
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
  upBy: 'зростання {about}на\u00a0{size}',
  downBy: 'зменшення {about}на\u00a0{size}',
  aboutBy: 'приблизно ',
  inYear: 'у\u00a0{text} році',
  onDate: '({text})',
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

/** What is printed as a sign or an abbreviation, as a voice says it. */
export const speech: SpeechWords = {
  'say.thousand': 'тисяча|тисячі|тисяч|тисячі',
  'say.million': 'мільйон|мільйони|мільйонів|мільйона',
  'say.billion': 'мільярд|мільярди|мільярдів|мільярда',
  'say.percent': 'відсоток|відсотки|відсотків|відсотка',
  'say.PLN': 'злотий|злоті|злотих|злотого',
  'say.percentage-points': 'відсотковий пункт|відсоткові пункти|відсоткових пунктів|відсоткового пункту',
  'say.nps': '',
  'say.about': 'близько',
  'say.minus': 'мінус',
  'say.plus': 'плюс',
  'say.range': 'від {from} до {to}',
  'say.ordinals': 'перший|другий|третій|четвертий',
  'say.quarter': '{n} квартал {year} року',
};

/** Around a picture of several values. */
export const walk: WalkWords = {
  chart: 'Діаграма',
  keysHint: 'Стрілки: наступні значення. H: довідка.',
  valueCount: 'Значень',
  previousValue: 'Попереднє значення',
  nextValue: 'Наступне значення',
  help: 'Довідка',
  more: 'Більше',
  copyTable: 'Копіювати таблицю',
  download: 'Завантажити CSV',
};

/** Help, sound, and what is told beyond the sentence. */
export const help: HelpWords = {
  sound: 'Звук',
  howSound:
    'Висота тону – це значення, тиша – брак даних, зліва направо йдуть позиції за порядком. Тон, що наприкінці йде вгору, означає «понад» або «щонайменше», униз – «майже», «менше ніж» або «до», а той, що тремтить, – «близько».',
  play: 'Відтворити',
  silent: 'Зупинити',
  noSound: 'Цей браузер не відтворює звук.',
  soundOff: 'Звук вимкнено.',
  speed: 'Темп: {speed}.',
  keys: 'Клавіші на діаграмі',
  heard: 'Останні повідомлення',
  nothingHeard: 'Поки немає.',
  repeatMessage: 'Повторити',
  noMore: 'Речення вже містить усі дані.',
  copiedTable: 'Таблицю скопійовано.',
  notCopiedTable: 'Не вдалося скопіювати таблицю. Завантажте її як CSV.',
  'key.next': 'наступне значення',
  'key.previous': 'попереднє значення',
  'key.nextSeries': 'наступний ряд',
  'key.previousSeries': 'попередній ряд',
  'key.first': 'перше значення',
  'key.last': 'останнє значення',
  'key.lowest': 'найменше значення',
  'key.highest': 'найбільше значення',
  'key.repeat': 'повторити',
  'key.more': 'більше про дані',
  'key.sound': 'відтворити ряд; ще раз: зупинити',
  'key.slower': 'повільніше',
  'key.faster': 'швидше',
  'key.help': 'довідка',
  'key.leave': 'вимкнути звук; назад до всієї діаграми',
  courseUp: 'Значення постійно зростають.',
  courseDown: 'Значення постійно зменшуються.',
  courseNotDown: 'Жодне значення не нижче за попереднє.',
  courseNotUp: 'Жодне значення не вище за попереднє.',
  courseRise: 'зростання',
  courseFall: 'зменшення',
  courseSame: 'Усі значення однакові.',
  courseAll: 'Спершу {first}, потім {then}.',
  courseThen: ', потім ',
  courseTurns: 'Значення то зростають, то зменшуються; змін напряму: {n}.',
  courseBreak: 'Розрив ряду ({periods}): раніші значення не можна прямо порівнювати з пізнішими.',
};

/** What a page's author is told while the page is in the making. */
export const author: AuthorWords = {
  emptyDescription:
    'description="{description}" нічого не каже про дані; приберіть цей атрибут, і речення складеться з чисел, або напишіть, що з них випливає.',
  headingLevel:
    'heading-level="{level}" не є рівнем заголовка; вкажіть число від 2 до 6, на один більше, ніж у заголовка вище. Поки що це 3.',
  lowContrast:
    '{name} ({colour}) на тлі {surface} має контраст {found}:1, а треба щонайменше {least}:1; підійде, наприклад, {better}.',
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
