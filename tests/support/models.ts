// Short ways to write down what a test is about, and nothing else.
import type { Dataset, Figure, Language, Milestone, Observation, Unit } from '../../src/model/figure.js';
import type { Shown } from '../../src/view/view.js';
import { parsePeriod } from '../../src/data/period.js';

export const LANGUAGES: readonly Language[] = ['pl', 'en', 'uk'];

export const NONE: Unit = { kind: 'none' };
export const PERCENT: Unit = { kind: 'percent' };
export const POINTS: Unit = { kind: 'points' };
export const NPS: Unit = { kind: 'nps' };
export const PLN: Unit = { kind: 'currency', code: 'PLN' };
export const EUR: Unit = { kind: 'currency', code: 'EUR' };
export const PERSON: Unit = {
  kind: 'noun',
  forms: {
    pl: { one: 'osoba', few: 'osoby', many: 'osób', other: 'osoby' },
    en: { one: 'person', other: 'people' },
    uk: { one: 'особа', few: 'особи', many: 'осіб', other: 'особи' },
  },
};

const noun = (pl: string, en: string, uk: string): Unit => {
  const [one, few, many, other = ''] = pl.split('|');
  const [enOne, enOther = ''] = en.split('|');
  const [ukOne, ukFew, ukMany, ukOther = ''] = uk.split('|');
  const forms = {
    pl: { one, few, many, other },
    en: { one: enOne, other: enOther },
    uk: { one: ukOne, few: ukFew, many: ukMany, other: ukOther },
  };
  return { kind: 'noun', forms };
};
export const PROPOSAL = noun('wniosek|wnioski|wniosków|wniosku', 'proposal|proposals', 'заявка|заявки|заявок|заявки');
export const FACILITY = noun(
  'placówka|placówki|placówek|placówki',
  'facility|facilities',
  'заклад|заклади|закладів|закладу',
);
export const SERVICE = noun('usługa|usługi|usług|usługi', 'service|services', 'послуга|послуги|послуг|послуги');

export const shown = (value: number | null, more: Partial<Shown> = {}): Shown => ({
  value,
  qualifier: 'exact',
  unit: NONE,
  ...more,
});

export const figure = (more: Partial<Figure>): Figure => ({ value: null, qualifier: 'exact', unit: NONE, ...more });

export const dataset = (figures: Partial<Figure>[], milestones: Milestone[] = []): Dataset => ({
  figures: figures.map(figure),
  milestones,
  source: {},
});

/** Data with the unit of every figure in them, the whole's too. */
export const inUnit = (data: Dataset | undefined, unit: Unit | undefined): Dataset => {
  if (!data) throw new Error('nothing typed');
  if (!unit) return data;
  return {
    ...data,
    figures: data.figures.map((one) => ({ ...one, unit })),
    whole: data.whole && { ...data.whole, unit },
  };
};

export const observation = (period: string, value: number | null, more: Partial<Observation> = {}): Observation => ({
  period: parsePeriod(period),
  value,
  qualifier: 'exact',
  ...more,
});

/** Expected text as one can read it in a table: here its spaces become no-break spaces. */
export const joined = (text: string): string => text.replaceAll(' ', '\u00a0');

/** Text with its no-break spaces made plain, for sentences whose joins are not what is tested. */
export const spaced = (text: string): string => text.replaceAll('\u00a0', ' ');

/** A model without the members that are there but `undefined`: to a reader both are "not stated". */
export const stated = (model: unknown): unknown => JSON.parse(JSON.stringify(model)) as unknown;
