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

/** English: what every element says. */
export const core: CoreWords = {
  genitiveAfter: '',
  points: 'point|points',
  nps: 'NPS point|NPS points',
  'percentage-points': 'percentage point|percentage points',
  noData: 'no data',
  notStated: 'not stated',
  up: 'increase',
  down: 'decrease',
  same: 'no change',
  good: 'improvement',
  bad: 'worsening',
  earlier: 'earlier',
  quarter: 'Q{n} {year}',
  schoolYear: 'school year {text}',
  what: 'Figure',
  value: 'Value',
  period: 'Period',
  source: 'Source',
  table: 'Table',
  cite: 'Cite',
  published: 'published: {date}',
  accessed: 'read: {date}',
  'error.other': '{where}: found “{found}”, expected: {expected}',
};

/** What a source says of the quality of a value. */
export const flags: FlagWords = {
  provisional: 'provisional',
  revised: 'revised',
  estimated: 'estimate',
  forecast: 'forecast',
  break: 'break in series',
  'definition-differs': 'another definition or scope',
  'low-reliability': 'low reliability',
  'not-significant': 'not significant',
  incomplete: 'the sum may be incomplete',
  negligible: 'more than 0, but below the smallest value given',
  special: 'with a remark at the source',
  confidential: 'confidential',
  'not-applicable': 'not applicable',
  missing: 'missing',
};

/** Stages of a budget. */
export const phases: PhaseWords = {
  plan: 'plan',
  amended: 'amended plan',
  executed: 'execution',
};

/** When an event happens, and whether it has. */
export const dates: DateWords = {
  planned: 'planned',
  done: '',
  ongoing: 'under way',
  start: 'start',
  middle: 'middle',
  end: 'end',
};

/** A file that didn't come. */
export const network: NetworkWords = {
  'error.network': 'Could not be fetched: {where}',
};

/** Several values on one scale. */
export const scale: ScaleWords = {
  highest: 'Highest',
  lowest: 'Lowest',
  'error.units-differ': 'Different units do not fit one scale: {found}',
};

/** Parts and remainders. */
export const rest: RestWords = {
  restUpTo: 'at most',
  rest: 'other',
  total: 'total',
};

/** Shares of a budget. */
export const share: ShareWords = {
  shareSentence: '{amount}, which is {share}',
  restSentence: 'Other: {share}',
  computed: 'worked out from both amounts',
  amountOfRest: 'amount not stated',
  amount: 'Amount',
  'error.share': 'A share must lie within 0–100%, found: {found} ({where})',
  whole: 'of the whole',
  wholeName: 'of the whole ({name})',
  share: 'Share',
};

/** Values over time and dated events. */
export const timeline: TimelineWords = {
  upBy: 'up {about}{size}',
  downBy: 'down {about}{size}',
  aboutBy: 'about\u00a0',
  inYear: 'in\u00a0{text}',
  onDate: 'on {text}',
  events: 'Events',
  event: 'Event',
};

/** Categories side by side. */
export const compare: CompareWords = {
  difference: 'Difference: {amount}',
  noDifference: 'No difference',
  scale: 'Scale from {min} to {max}',
};

/** Parts of a whole. */
export const breakdown: BreakdownWords = {
  ofWhich: 'of which',
  fromDifference: 'by difference',
  rounding: 'The rounded shares add up to {sum}.',
  'error.parts': 'The parts come to {found}, the whole to {expected}',
};

/** n of m. */
export const ratio: RatioWords = {
  ofMany: '{n} of {m}',
  inTen: '{n} in {m}',
};

/** What is printed as a sign or an abbreviation, as a voice says it. */
export const speech: SpeechWords = {
  'say.thousand': 'thousand',
  'say.million': 'million',
  'say.billion': 'billion',
  'say.percent': 'percent',
  'say.PLN': 'złoty',
  'say.percentage-points': '',
  'say.nps': '',
  'say.about': 'about',
  'say.minus': 'minus',
  'say.plus': 'plus',
  'say.range': '{from} to {to}',
  'say.ordinals': 'first|second|third|fourth',
  'say.quarter': '{n} quarter of {year}',
};

/** Around a picture of several values. */
export const walk: WalkWords = {
  chart: 'Chart',
  keysHint: 'Arrow keys: one value after another. H: help.',
  valueCount: 'Values',
  previousValue: 'Previous value',
  nextValue: 'Next value',
  help: 'Help',
  more: 'More',
  copyTable: 'Copy table',
  download: 'Download CSV',
};

/** Help, sound, and what is told beyond the sentence. */
export const help: HelpWords = {
  sound: 'Sound',
  howSound:
    'Pitch is value, silence is a gap, left to right is the order. A tone that goes up at its end is “over” or “at least”, one that goes down “nearly”, “under” or “up to”; one that trembles is “about”.',
  play: 'Play',
  silent: 'Stop',
  noSound: 'This browser plays no sound.',
  soundOff: 'Sound is off.',
  speed: 'Speed: {speed}.',
  keys: 'Keys on the chart',
  heard: 'Latest messages',
  nothingHeard: 'None yet.',
  repeatMessage: 'Repeat',
  noMore: 'The sentence already holds all the data.',
  copiedTable: 'Table copied.',
  notCopiedTable: 'The table could not be copied. Download it as CSV.',
  'key.next': 'next value',
  'key.previous': 'previous value',
  'key.nextSeries': 'next series',
  'key.previousSeries': 'previous series',
  'key.first': 'first value',
  'key.last': 'last value',
  'key.lowest': 'lowest value',
  'key.highest': 'highest value',
  'key.repeat': 'repeat',
  'key.more': 'more about the data',
  'key.sound': 'play the series; again: stop',
  'key.slower': 'slower',
  'key.faster': 'faster',
  'key.help': 'help',
  'key.leave': 'sound off; back to the whole chart',
  courseUp: 'Values rise throughout.',
  courseDown: 'Values fall throughout.',
  courseNotDown: 'No value is lower than the one before.',
  courseNotUp: 'No value is higher than the one before.',
  courseRise: 'a rise',
  courseFall: 'a fall',
  courseSame: 'All values are equal.',
  courseAll: 'First {first}, then {then}.',
  courseThen: ', then ',
  courseTurns: 'Values rise and fall by turns; changes of direction: {n}.',
  courseBreak: 'Break in the series ({periods}): earlier values cannot be compared directly with later ones.',
};

/** What a page's author is told while the page is in the making. */
export const author: AuthorWords = {
  emptyDescription:
    'description="{description}" says nothing about the data; leave it out and the sentence is made from the numbers, or write what they show.',
  headingLevel:
    'heading-level="{level}" is no level of a heading; set a number from 2 to 6, one more than the heading above. For now it is 3.',
  lowContrast:
    '{name} ({colour}) on {surface} has a contrast of {found}:1 and needs at least {least}:1; {better} would do.',
};

/** The citation, which comes with the companion that makes it. */
export const cite: CiteWords = {
  citation: 'Citation',
  close: 'Close',
  style: 'Style',
  plainText: 'Plain text',
  copy: 'Copy',
  copied: 'Citation copied.',
  notCopied: 'It could not be copied. The text is selected: copy it with the keyboard or a menu.',
  downloaded: '{file} downloaded.',
  title: 'title',
  publisher: 'publisher',
  date: 'date of publication',
  locator: 'place in the source',
  address: 'address',
  archive: 'archived copy',
  licence: 'licence',
  dataFile: 'data file',
  version: 'date of the data: {date}',
  read: 'day of reading',
  page: 'read on the page',
  available: 'Available at: {url}',
  qualifier: 'Qualifier',
  precision: 'Precision',
  unit: 'Unit',
  state: 'Remarks',
  'hedge.about': 'the true value is close to this one, a little smaller or larger',
  'hedge.nearly': 'the true value is a little smaller',
  'hedge.over': 'the true value is larger',
  'hedge.under': 'the true value is smaller',
  'hedge.at-least': 'the true value is the same or larger',
  'hedge.up-to': 'the true value is the same or smaller',
};

/** What only data from outside the attributes can bring about; comes with the companion that reads them. */
export const data: DataWords = {
  numberOf: 'Number of {unit}',
  amounts: 'Amounts',
  shares: 'Shares',
  loading: 'Loading data',
  stale: 'Not refreshed; the data are of: {date}',
  staleUndated: 'Not refreshed; these are the last data read',
  'error.offline': 'No internet connection',
  'error.cors':
    'The data could not be fetched: the server of {where} does not answer, or does not allow it with the header Access-Control-Allow-Origin',
  'error.status': 'The data could not be fetched: {where} answered {found}',
  'error.timeout': 'The data could not be fetched: no answer from {where} within {found}',
  'error.too-large': 'The data are too large: {where}, {found}',
  'error.html': 'The data could not be read: {where} is a web page, not {expected}',
  'error.unknown-figure': 'The data hold no figure “{found}”; close to it: {expected}',
  sample: 'Survey, n = {n}',
  pin: 'Quoted: {quoted}. The data{date} now say: {now}',
  'error.ambiguous': '{where}: “{found}” can be read in two ways, {expected}',
  'error.binary': '{where}: this is {found}, not {expected}; save the sheet as CSV',
  'error.row-width': 'Row {row}: the number of cells is {found}, in the header {expected}',
  'error.quote': '{where}: a quotation mark does not end its cell: {found}',
  'error.header': '{where}: none of the first rows names columns: “{found}”; expected: {expected}',
  'error.service': 'The data server answers with an error: {found}',
  'error.links': '{where}: the file holds no values, only links: {expected}',
  'error.dimension': 'More than one dimension is left: {found}; choose: {expected}',
  'error.incomplete':
    'This is only a part of the data, {found} of {expected}: load all of them or choose rows ({where})',
  'error.too-many': 'Too many rows, {found}; at most {expected} can be shown: choose rows ({where})',
  'error.path': '{where}: the path “{found}” leaves the data package; expected: {expected}',
  updated: 'New data. {text}',
  hintCors:
    'The server {where} has to send the header Access-Control-Allow-Origin. If it can’t, put the file beside your page. What a browser sees is told by: npx krk-widgets check {url}',
  hintFile: 'What the file holds, and how to show it, is told by: npx krk-widgets inspect {url}',
};
