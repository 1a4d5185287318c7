import { entries, numberOf, textOf, type Entry, type Fault } from './fault.js';

/** Faults in how the parts of a figure lie in it. */
export function checkParts(report: Entry): Fault[] {
  const figures = entries(report, 'figures');
  const byId = new Map(
    figures.flatMap((figure) => (textOf(figure.json.id) === undefined ? [] : [[figure.json.id, figure]])),
  );
  const wholeOf = (part: Entry): Entry | undefined => byId.get(part.json.partOf);
  return figures.flatMap((figure) => {
    const whole = wholeOf(figure);
    const faults = whole ? aboutPart(figure, whole, wholeOf) : [];
    const parts = figures.filter((part) => wholeOf(part) === figure);
    return [...faults, ...aboutSum(figure, parts)];
  });
}

function aboutPart(part: Entry, whole: Entry, wholeOf: (part: Entry) => Entry | undefined): Fault[] {
  const pointer = `${part.pointer}/partOf`;
  const id = String(part.json.partOf);
  if (whole === part) return [{ pointer, message: 'expected the id of another figure, found its own' }];
  if (isInCircle(part, wholeOf))
    return [{ pointer, message: `expected a whole that is not itself a part of this figure, found "${id}"` }];
  const faults: Fault[] = [];
  if (whole.json.parts === undefined) {
    const message = `expected a figure that says with "parts" how its parts lie in it, found "${id}" without`;
    faults.push({ pointer, message });
  }
  if (least(part) > most(whole)) {
    const message = `expected no more than its whole "${id}" (${String(whole.json.value)}), found ${String(part.json.value)}`;
    faults.push({ pointer: `${part.pointer}/value`, message });
  }
  return faults;
}

function isInCircle(start: Entry, wholeOf: (part: Entry) => Entry | undefined): boolean {
  const passed = new Set<Entry>();
  let at = wholeOf(start);
  while (at && at !== start && !passed.has(at)) {
    passed.add(at);
    at = wholeOf(at);
  }
  return at === start;
}

/** Parts beside each other can't outgrow their whole, whether or not they are all of it. Nested ones are not added up. */
function aboutSum(whole: Entry, parts: readonly Entry[]): Fault[] {
  const { parts: kind, value } = whole.json;
  if (parts.length < 2 || (kind !== 'disjoint' && kind !== 'partial')) return [];
  const sum = parts.reduce((total, part) => total + least(part), 0);
  if (sum <= most(whole)) return [];
  const message = `expected at least what its ${kind} parts add up to (${sum}), found ${String(value)}`;
  return [{ pointer: `${whole.pointer}/value`, message }];
}

/** Half of the last stated digit, by which a rounded number may be off. A whole count isn't rounded. */
function rounding({ json }: Entry): number {
  const precision = numberOf(json.precision) ?? 0;
  return precision <= 1 && json.unit !== 'percent' ? 0 : precision / 2;
}

/** The smallest that the true value can be: only what is certainly too much is a fault. */
function least(figure: Entry): number {
  const { value, qualifier, precision } = figure.json;
  if (typeof value !== 'number' || qualifier === 'under' || qualifier === 'up-to') return 0;
  if (qualifier === 'nearly' || qualifier === 'about') return value - (numberOf(precision) ?? 0);
  return value - rounding(figure);
}

/** The largest that it can be. */
function most(figure: Entry): number {
  const { value, qualifier, precision } = figure.json;
  if (typeof value !== 'number' || qualifier === 'over' || qualifier === 'at-least') return Infinity;
  return value + (qualifier === 'about' ? (numberOf(precision) ?? 0) : rounding(figure));
}
