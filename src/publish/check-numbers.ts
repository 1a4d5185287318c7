import { parsePeriod } from '../data/period.js';
import { entries, entry, numberOf, textOf, type Entry, type Fault } from './fault.js';

/** Faults in values against their precision, and in the periods of a series. */
export function checkNumbers(report: Entry): Fault[] {
  return entries(report, 'figures').flatMap((figure) => {
    const series = entries(figure, 'series');
    const quantities = [figure, ...entry(figure, 'share'), ...entry(figure, 'previous'), ...series];
    return [...quantities.flatMap(finerThanStated), ...unclearPeriods(series), ...laterPrevious(figure)];
  });
}

/** A value with more digits than its precision would be shown rounded: one of the two is wrong. */
function finerThanStated({ json, pointer }: Entry): Fault[] {
  const value = numberOf(json.value);
  const precision = numberOf(json.precision);
  if (value === undefined || precision === undefined || precision <= 0) return [];
  const digits = value / precision;
  // 3.3 / 0.1 is 32.99999999999999: the bound is relative, far above that error and far below a digit.
  if (Math.abs(digits - Math.round(digits)) <= 1e-9 * Math.max(1, Math.abs(digits))) return [];
  return [
    { pointer: `${pointer}/value`, message: `expected a multiple of its precision ${precision}, found ${value}` },
  ];
}

/** What is earlier lies before: a period that doesn't would turn a fall into a rise. */
function laterPrevious(figure: Entry): Fault[] {
  const own = textOf(figure.json.period);
  return entry(figure, 'previous').flatMap(({ json, pointer }) => {
    const earlier = textOf(json.period);
    if (own === undefined || earlier === undefined) return [];
    const [start, before] = [parsePeriod(own).start, parsePeriod(earlier).start];
    if (start === undefined || before === undefined || before < start) return [];
    return [{ pointer: `${pointer}/period`, message: `expected a period before ${own}, found "${earlier}"` }];
  });
}

/** A series needs a time axis, and one value for each point of it. */
function unclearPeriods(series: readonly Entry[]): Fault[] {
  const seen = new Map<string, string>();
  return series.flatMap(({ json, pointer: at }) => {
    const text = textOf(json.period);
    if (text === undefined) return [];
    const pointer = `${at}/period`;
    const period = parsePeriod(text);
    if (period.kind === 'category') {
      const expected = 'a period such as 2024, 2024-10, 2024-Q3, 2024-12-31, 2023/2024 or 2021–2024';
      return [{ pointer, message: `expected ${expected}, found "${text}"` }];
    }
    // 2023/24 and 2023/2024 are the same school year.
    const span = `${String(period.start)} ${String(period.end)}`;
    const first = seen.get(span);
    if (first === undefined) seen.set(span, pointer);
    return first === undefined
      ? []
      : [{ pointer, message: `expected each period once, found "${text}", which stands at ${first} already` }];
  });
}
