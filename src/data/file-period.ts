import type { Period } from '../model/figure.js';
import { parsePeriod } from './period.js';

const pad = (text: string): string => text.padStart(2, '0');

/** The months in Polish, English and Ukrainian: in full, as a date writes them, and shortened. */
const MONTHS: readonly RegExp[] = [
  /^(sty(cze[nń]|cznia)?|jan(uary)?|січ(ень|ня)?)$/,
  /^(lut(y|ego)?|feb(ruary)?|лют(ий|ого)?)$/,
  /^(mar(zec|ca|ch)?|бер(езень|езня)?)$/,
  /^(kwi(ecień|etnia)?|apr(il)?|кві(тень|тня)?)$/,
  /^(maja?|may|трав(ень|ня)?)$/,
  /^(cze(rwiec|rwca)?|june?|черв(ень|ня)?)$/,
  /^(lip(iec|ca)?|july?|лип(ень|ня)?)$/,
  /^(sie(rpień|rpnia)?|aug(ust)?|серп(ень|ня)?)$/,
  /^(wrz(esień|eśnia)?|sep(t|tember)?|вер(есень|есня)?)$/,
  /^(pa[zź](dziernika?)?|oct(ober)?|жовт(ень|ня)?)$/,
  /^(lis(topada?)?|nov(ember)?|лист(опада?)?)$/,
  /^(gru(dzień|dnia)?|dec(ember)?|груд(ень|ня)?)$/,
];
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];

/** A month by its name or its Roman number; one that nobody knows comes to no period. */
function monthOf(name: string): string {
  const text = name.toLowerCase();
  const byName = MONTHS.findIndex((month) => month.test(text));
  return pad(`${(ROMAN.includes(text) ? ROMAN.indexOf(text) : byName) + 1}`);
}

/** A quarter by its number, Roman or not. */
const quarterOf = (text: string): string =>
  `Q${ROMAN.includes(text.toLowerCase()) ? ROMAN.indexOf(text.toLowerCase()) + 1 : text}`;

const QUARTER = '(?:kw(?:art(?:ał|al)(?:u|y)?)?\\.?|квартал(?:у)?|кв\\.?|quarter|q)';

/** How files write what an author would type otherwise, and what it is. */
const SHAPES: readonly (readonly [RegExp, (...groups: string[]) => string])[] = [
  // Socrata's and Excel's dates carry a time, pandas' years a fraction.
  [/^(\d{4}-\d\d-\d\d)[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)? ?(?:Z|[+-]\d\d:?\d\d)?$/i, (day = '') => day],
  [/^(\d{4})\.0$/, (year = '') => year],
  [/^(\d{4}) ?r(?:\.|ok)?$/i, (year = '') => year],
  // Statistics Sweden and others: 2024M05, 2024K3. SDMX: 2024-M05, 2024-Q3.
  [/^(\d{4})-?M(\d\d)$/i, (year = '', month = '') => `${year}-${month}`],
  [/^(\d{4})-?[QK]([1-4])$/i, (year = '', quarter = '') => `${year}-Q${quarter}`],
  [/^(\d{4})-A1?$/i, (year = '') => year],
  [/^rok (\d{4})$/i, (year = '') => year],
  [/^(\d{4}) M(\d\d)$/i, (year = '', month = '') => `${year}-${month}`],
  // Polish offices: I kw. 2024, 1 kwartał 2024 r., kw. I 2024; 2024 Q1, Q1 2024.
  [
    new RegExp(`^(i{1,3}|iv|[1-4])\\.? ?${QUARTER} ?(\\d{4})(?: ?r\\.?)?$`, 'iu'),
    (quarter = '', year = '') => `${year}-${quarterOf(quarter)}`,
  ],
  [
    new RegExp(`^${QUARTER} ?(i{1,3}|iv|[1-4]) ?[/ ]?(\\d{4})(?: ?r\\.?)?$`, 'iu'),
    (quarter = '', year = '') => `${year}-${quarterOf(quarter)}`,
  ],
  [
    new RegExp(`^(\\d{4}) ?${QUARTER} ?(i{1,3}|iv|[1-4])$`, 'iu'),
    (year = '', quarter = '') => `${year}-${quarterOf(quarter)}`,
  ],
  [/^(\d{1,2})[./](\d{4})(?: ?r\.?)?$/i, (month = '', year = '') => `${year}-${pad(month)}`],
  [/^(\p{L}+)\.? (\d{4})(?: ?r\.?)?$/u, (month = '', year = '') => `${year}-${monthOf(month)}`],
  [
    /^(\d{1,2}) (\p{L}+)\.? (\d{4})(?: ?r\.?)?$/u,
    (day = '', month = '', year = '') => `${year}-${monthOf(month)}-${pad(day)}`,
  ],
  [/^(\d{4})\.(\d\d)\.(\d\d)$/, (year = '', month = '', day = '') => `${year}-${month}-${day}`],
  [/^(\d\d)-(\d\d)-(\d{4})$/, (day = '', month = '', year = '') => `${year}-${month}-${day}`],
  // With points it is day, month, year everywhere.
  [/^(\d\d?)\.(\d\d?)\.(\d{4})(?: ?r\.)?$/i, (day = '', month = '', year = '') => `${year}-${pad(month)}-${pad(day)}`],
];

/**
 * Reads a period as files write it: all that `parsePeriod` reads, and `2024M05`, `2024K3`, `31.12.2024`,
 * `2024-12-31T00:00:00`, `2024 r.`, `I kw. 2024`, `styczeń 2024`, `12.2024`, `31 grudnia 2024`. What may be a day or a month
 * first (`03/04/2024`) stays a category.
 */
export function filePeriod(text: string): Period {
  const given = text.trim();
  for (const [shape, write] of SHAPES) {
    const match = shape.exec(given);
    const period = match && parsePeriod(write(...match.slice(1)));
    if (period?.start !== undefined) return period;
  }
  return parsePeriod(given);
}
