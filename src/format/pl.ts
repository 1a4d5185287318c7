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

/** Polish: what every element says. */
export const core: CoreWords = {
  genitiveAfter: 'about nearly under up-to',
  points: 'punkt|punkty|punktów|punktu',
  nps: 'pkt NPS',
  'percentage-points': 'p.p.',
  noData: 'brak danych',
  notStated: 'nie podano',
  up: 'wzrost',
  down: 'spadek',
  same: 'bez zmian',
  good: 'poprawa',
  bad: 'pogorszenie',
  earlier: 'wcześniej',
  quarter: '{n}. kw. {year}',
  schoolYear: 'rok szkolny {text}',
  what: 'Dane',
  value: 'Wartość',
  period: 'Okres',
  source: 'Źródło',
  table: 'Tabela',
  cite: 'Cytuj',
  published: 'opublikowano: {date}',
  accessed: 'dostęp: {date}',
  'error.other': '{where}: jest „{found}”, oczekiwano: {expected}',
};

/** What a source says of the quality of a value. */
export const flags: FlagWords = {
  provisional: 'wstępne',
  revised: 'skorygowane',
  estimated: 'szacunek',
  forecast: 'prognoza',
  break: 'przerwa w szeregu',
  'definition-differs': 'inna definicja lub zakres',
  'low-reliability': 'mało pewne',
  'not-significant': 'nieistotne',
  incomplete: 'suma może być niepełna',
  negligible: 'więcej niż 0, ale mniej niż najmniejsza podawana wartość',
  special: 'z zastrzeżeniem źródła',
  confidential: 'poufne',
  'not-applicable': 'nie dotyczy',
  missing: 'brak',
};

/** Stages of a budget. */
export const phases: PhaseWords = {
  plan: 'plan',
  amended: 'plan po zmianach',
  executed: 'wykonanie',
};

/** When an event happens, and whether it has. */
export const dates: DateWords = {
  planned: 'planowane',
  done: '',
  ongoing: 'w toku',
  start: 'początek',
  middle: 'środek',
  end: 'koniec',
};

/** A file that didn't come. */
export const network: NetworkWords = {
  'error.network': 'Nie udało się pobrać: {where}',
};

/** Several values on one scale. */
export const scale: ScaleWords = {
  highest: 'Maksimum',
  lowest: 'Minimum',
  'error.units-differ': 'Różne jednostki nie mieszczą się na jednej skali: {found}',
};

/** Parts and remainders. */
export const rest: RestWords = {
  restUpTo: 'najwyżej',
  rest: 'pozostałe',
  total: 'razem',
};

/** Shares of a budget. */
export const share: ShareWords = {
  shareSentence: '{amount}, czyli {share}',
  restSentence: 'Pozostałe: {share}',
  computed: 'obliczono z obu kwot',
  amountOfRest: 'kwoty nie podano',
  amount: 'Kwota',
  'error.share': 'Udział musi mieścić się w 0–100%, jest: {found} ({where})',
  whole: 'całości',
  wholeName: 'całości ({name})',
  share: 'Udział',
};

/** Values over time and dated events. */
export const timeline: TimelineWords = {
  change: 'Zmiana',
  events: 'Wydarzenia',
  event: 'Wydarzenie',
};

/** Categories side by side. */
export const compare: CompareWords = {
  difference: 'Różnica: {amount}',
  noDifference: 'Bez różnicy',
  scale: 'Skala od {min} do {max}',
};

/** Parts of a whole. */
export const breakdown: BreakdownWords = {
  ofWhich: 'w tym',
  fromDifference: 'z różnicy',
  rounding: 'Zaokrąglone udziały dają razem {sum}.',
  'error.parts': 'Części to razem {found}, a całość to {expected}',
};

/** n of m. */
export const ratio: RatioWords = {
  ofMany: '{n} z {m}',
  inTen: '{n} na {m}',
};

/** The citation, which comes with the companion that makes it. */
export const cite: CiteWords = {
  citation: 'Cytowanie',
  close: 'Zamknij',
  style: 'Styl',
  plainText: 'Zwykły tekst',
  copy: 'Kopiuj',
  copied: 'Skopiowano cytowanie.',
  notCopied: 'Nie udało się skopiować. Tekst jest zaznaczony: skopiuj go klawiaturą albo z menu.',
  download: 'Pobierz CSV',
  downloaded: 'Pobrano plik {file}.',
  title: 'tytuł',
  publisher: 'wydawca',
  date: 'data publikacji',
  locator: 'miejsce w źródle',
  address: 'adres',
  archive: 'kopia w archiwum',
  licence: 'licencja',
  dataFile: 'plik danych',
  version: 'data danych: {date}',
  read: 'dzień odczytu',
  page: 'odczytano na stronie',
  available: 'Dostępne w: {url}',
  qualifier: 'Określenie',
  precision: 'Dokładność',
  unit: 'Jednostka',
  state: 'Uwagi',
  'hedge.about': 'prawdziwa wartość jest bliska tej, trochę mniejsza lub większa',
  'hedge.nearly': 'prawdziwa wartość jest nieco mniejsza',
  'hedge.over': 'prawdziwa wartość jest większa',
  'hedge.under': 'prawdziwa wartość jest mniejsza',
  'hedge.at-least': 'prawdziwa wartość jest taka sama lub większa',
  'hedge.up-to': 'prawdziwa wartość jest taka sama lub mniejsza',
};

/** What only data from outside the attributes can bring about; comes with the companion that reads them. */
export const data: DataWords = {
  numberOf: 'Liczba: {unit}',
  amounts: 'Kwoty',
  shares: 'Udziały',
  loading: 'Wczytywanie danych',
  stale: 'Nie odświeżono; stan danych: {date}',
  staleUndated: 'Nie odświeżono; to ostatnie wczytane dane',
  'error.offline': 'Brak połączenia z internetem',
  'error.cors':
    'Nie udało się pobrać danych: serwer {where} nie odpowiada albo nie pozwala na to nagłówkiem Access-Control-Allow-Origin',
  'error.status': 'Nie udało się pobrać danych: {where} odpowiada kodem {found}',
  'error.timeout': 'Nie udało się pobrać danych: brak odpowiedzi z {where} przez {found}',
  'error.too-large': 'Dane są za duże: {where}, {found}',
  'error.html': 'Nie udało się odczytać danych: {where} to strona WWW, a nie {expected}',
  'error.unknown-figure': 'W danych nie ma pozycji „{found}”; najbliższe: {expected}',
  sample: 'Badanie, n = {n}',
  pin: 'Zacytowano: {quoted}. Dane{date} podają teraz: {now}',
  'error.ambiguous': '{where}: „{found}” można odczytać dwojako, {expected}',
  'error.binary': '{where}: to plik {found}, a nie {expected}; zapisz arkusz jako CSV',
  'error.row-width': 'Wiersz {row}: liczba komórek to {found}, a w nagłówku {expected}',
  'error.quote': '{where}: cudzysłów nie zamyka komórki: {found}',
  'error.header': '{where}: żaden z pierwszych wierszy nie nazywa kolumn: „{found}”; oczekiwano: {expected}',
  'error.service': 'Serwer danych odpowiada błędem: {found}',
  'error.links': '{where}: plik nie ma wartości, tylko odnośniki: {expected}',
  'error.dimension': 'Zostaje więcej niż jeden wymiar: {found}; wybierz: {expected}',
  'error.incomplete': 'To tylko część danych, {found} z {expected}: pobierz wszystkie albo wybierz wiersze ({where})',
  'error.too-many': 'Za dużo wierszy, {found}; pokazać można najwyżej {expected}: wybierz wiersze ({where})',
  'error.path': '{where}: ścieżka „{found}” wychodzi poza paczkę danych; oczekiwano: {expected}',
  updated: 'Nowe dane. {text}',
  hintCors:
    'Serwer {where} musi wysyłać nagłówek Access-Control-Allow-Origin. Jeśli nie może, zapisz plik obok strony. Co widzi przeglądarka, powie: npx krk-widgets check {url}',
  hintFile: 'Co jest w pliku i jak go pokazać, powie: npx krk-widgets inspect {url}',
};
