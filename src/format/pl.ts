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
  highest: 'Najwyżej',
  lowest: 'Najniżej',
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
  upBy: 'wzrost o\u00a0{about}{size}',
  downBy: 'spadek o\u00a0{about}{size}',
  aboutBy: 'ok.\u00a0',
  inYear: 'w\u00a0{text} roku',
  onDate: '({text})',
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

/** What is printed as a sign or an abbreviation, as a voice says it. */
export const speech: SpeechWords = {
  'say.thousand': 'tysiąc|tysiące|tysięcy|tysiąca',
  'say.million': 'milion|miliony|milionów|miliona',
  'say.billion': 'miliard|miliardy|miliardów|miliarda',
  'say.percent': 'procent|procent|procent|procenta',
  'say.PLN': 'złoty|złote|złotych|złotego',
  'say.percentage-points': 'punkt procentowy|punkty procentowe|punktów procentowych|punktu procentowego',
  'say.nps': 'punkt NPS|punkty NPS|punktów NPS|punktu NPS',
  'say.about': 'około',
  'say.minus': 'minus',
  'say.plus': 'plus',
  'say.range': 'od {from} do {to}',
  'say.ordinals': 'pierwszy|drugi|trzeci|czwarty',
  'say.quarter': '{n} kwartał {year} roku',
};

/** Around a picture of several values. */
export const walk: WalkWords = {
  chart: 'Wykres',
  keysHint: 'Strzałki: kolejne wartości. H: pomoc.',
  valueCount: 'Wartości',
  previousValue: 'Poprzednia wartość',
  nextValue: 'Następna wartość',
  help: 'Pomoc',
  more: 'Więcej',
  copyTable: 'Kopiuj tabelę',
  download: 'Pobierz CSV',
};

/** Help, sound, and what is told beyond the sentence. */
export const help: HelpWords = {
  sound: 'Dźwięk',
  howSound:
    'Wysokość tonu to wartość, cisza to brak danych, od lewej do prawej biegną kolejne pozycje. Ton, który na końcu idzie w górę, znaczy „ponad” lub „co najmniej”, w dół: „blisko”, „poniżej” lub „do”, a drżący: „ok.”.',
  play: 'Zagraj',
  silent: 'Zatrzymaj',
  noSound: 'Ta przeglądarka nie odtwarza dźwięku.',
  soundOff: 'Dźwięk wyłączony.',
  speed: 'Tempo: {speed}.',
  keys: 'Klawisze na wykresie',
  heard: 'Ostatnie komunikaty',
  nothingHeard: 'Jeszcze żadnych.',
  repeatMessage: 'Powtórz',
  noMore: 'Zdanie zawiera już wszystkie dane.',
  copiedTable: 'Skopiowano tabelę.',
  notCopiedTable: 'Nie udało się skopiować tabeli. Pobierz ją jako CSV.',
  'key.next': 'następna wartość',
  'key.previous': 'poprzednia wartość',
  'key.nextSeries': 'następna seria',
  'key.previousSeries': 'poprzednia seria',
  'key.first': 'pierwsza wartość',
  'key.last': 'ostatnia wartość',
  'key.lowest': 'najniższa wartość',
  'key.highest': 'najwyższa wartość',
  'key.repeat': 'powtórz',
  'key.more': 'więcej o danych',
  'key.sound': 'zagraj serię; drugi raz: zatrzymaj',
  'key.slower': 'wolniej',
  'key.faster': 'szybciej',
  'key.help': 'pomoc',
  'key.leave': 'wyłącz dźwięk; wróć do całego wykresu',
  courseUp: 'Wartości stale rosną.',
  courseDown: 'Wartości stale maleją.',
  courseNotDown: 'Żadna wartość nie jest niższa od poprzedniej.',
  courseNotUp: 'Żadna wartość nie jest wyższa od poprzedniej.',
  courseRise: 'wzrost',
  courseFall: 'spadek',
  courseSame: 'Wszystkie wartości są równe.',
  courseAll: 'Najpierw {first}, potem {then}.',
  courseThen: ', potem ',
  courseTurns: 'Wartości na przemian rosną i maleją; zmian kierunku: {n}.',
  courseBreak: 'Przerwa w szeregu ({periods}): wcześniejszych wartości nie można wprost porównywać z późniejszymi.',
};

/** What a page's author is told while the page is in the making. */
export const author: AuthorWords = {
  emptyDescription:
    'description="{description}" nic nie mówi o danych; usuń ten atrybut, a zdanie powstanie z liczb, albo napisz, co z nich wynika.',
  headingLevel:
    'heading-level="{level}" to nie poziom nagłówka; wpisz liczbę od 2 do 6, o jeden większą od nagłówka nad tym elementem. Na razie jest 3.',
  lowContrast:
    '{name} ({colour}) na tle {surface} ma kontrast {found}:1, a potrzeba co najmniej {least}:1; wystarczy np. {better}.',
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
