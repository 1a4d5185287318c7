import { printText } from '../format/number.js';
import { plain } from '../format/text.js';
import type { Language, Period } from '../model/figure.js';
import type { Shown, FigureView } from '../view/view.js';
import { citationOf, type CitationOptions } from './citation.js';
import { observationsOf, type Observed } from './observations.js';
import { unitName } from './unit-name.js';

/** A node of a JSON-LD graph; members without a value are left out. */
export type JsonLdNode = Readonly<Record<string, unknown>>;

const ISO = /^\d{4}(-\d\d){0,2}$/;
/** How long a period lasts whose ISO date has so many characters. */
const LASTS: Readonly<Partial<Record<number, string>>> = { 4: 'P1Y', 7: 'P1M', 10: 'P1D' };
const isoDay = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** When, as ISO 8601: the day or its year or month, and how long it took. A category is no time. */
function timeOf({ text, start, end }: Period): JsonLdNode {
  if (start === undefined || end === undefined) return {};
  if (ISO.test(text)) return { observationDate: text, observationPeriod: LASTS[text.length] };
  const months = Math.round((end - start) / (365.2425 / 12) / 86_400_000);
  return { observationDate: isoDay(start), observationPeriod: months % 12 ? `P${months}M` : `P${months / 12}Y` };
}

/** A hedge as a bound: a value that is only known to lie above or below is never given as the value. */
export function boundOf({ value, qualifier }: Shown): JsonLdNode {
  if (value === null) return {};
  switch (qualifier) {
    case 'exact':
    case 'about':
      return { value };
    case 'over':
    case 'at-least':
      return { minValue: value };
    case 'nearly':
    case 'under':
    case 'up-to':
      return { maxValue: value };
  }
}

const unitOf = ({ unit }: Shown, language: Language): JsonLdNode =>
  // P1 is the common code for percent.
  unit.kind === 'percent' ? { unitCode: 'P1', unitText: '%' } : { unitText: unitName(unit, language) || undefined };

/** What is measured; of a share, also what it is a share of. */
function variableOf({ label, whole }: Observed, language: Language, isShare: boolean): JsonLdNode {
  const name = plain(label, language) || undefined;
  const denominator = plain(whole?.label, language) || undefined;
  return {
    '@type': 'StatisticalVariable',
    name,
    measuredProperty: name && { '@type': 'Property', name },
    measurementDenominator: isShare && denominator ? { '@type': 'StatisticalVariable', name: denominator } : undefined,
  };
}

/** One value, described as it is printed. */
function observationNode(observed: Observed, shown: Shown, language: Language): JsonLdNode {
  const { label, period } = observed;
  const variable = variableOf(observed, language, shown === observed.share);
  return {
    '@type': 'Observation',
    name: plain(label, language) || undefined,
    description: printText(shown, language),
    ...(period && timeOf(period)),
    ...boundOf(shown),
    ...unitOf(shown, language),
    measuredProperty: variable.measuredProperty,
    measurementDenominator: variable.measurementDenominator,
    variableMeasured: variable,
  };
}

/**
 * What a view says, for search engines: the dataset and each stated value, with hedges as bounds (`minValue`,
 * `maxValue`). What was worked out here is left out.
 * @param options `page` and `file` as checked addresses
 * @example jsonLdOf(view, { language: 'pl', today: '2026-11-22' })[1] // { '@type': 'Observation', minValue: 36, … }
 */
export function jsonLdOf(view: FigureView, options: CitationOptions): readonly JsonLdNode[] {
  const { language } = options;
  const { source, figure, data, page } = citationOf(view, options);
  const { title, publisher, published, url, license } = source;
  const observed = observationsOf(view).filter(({ role, label }) => role !== 'rest' && label !== undefined);
  const nodes = observed.flatMap((one) =>
    [one.shown, one.computed ? undefined : one.share].flatMap((shown) =>
      shown && shown.value !== null ? [observationNode(one, shown, language)] : [],
    ),
  );
  const date = (text: string | undefined): string | undefined => (text && ISO.test(text) ? text : undefined);
  const variables = new Map(nodes.map(({ variableMeasured: variable }) => [JSON.stringify(variable), variable]));
  const dataset: JsonLdNode = {
    '@type': 'Dataset',
    name: plain(view.label, language) || title,
    description: figure,
    inLanguage: language,
    url: page,
    isBasedOn: url && { '@type': 'CreativeWork', name: title, url },
    publisher: publisher && { '@type': 'Organization', name: publisher },
    datePublished: date(published),
    dateModified: date(view.source.updated),
    license: license?.url ?? license?.name,
    distribution: data && { '@type': 'DataDownload', contentUrl: data.url },
    variableMeasured: [...variables.values()],
  };
  return [dataset, ...nodes];
}

const UNSAFE: Readonly<Partial<Record<string, string>>> = { '<': '\\u003c', '\u2028': '\\u2028', '\u2029': '\\u2029' };

/**
 * A graph as the text of a script: no text in it can end the script.
 * @example serialize([{ name: '</script>' }]) // '{"@context":"https://schema.org","@graph":[{"name":"\\u003c/script>"}]}'
 */
export const serialize = (graph: readonly JsonLdNode[]): string =>
  JSON.stringify({ '@context': 'https://schema.org', '@graph': graph }).replace(
    /[<\u2028\u2029]/g,
    (letter) => UNSAFE[letter] ?? letter,
  );
