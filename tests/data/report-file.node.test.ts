import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

type Text = Partial<Record<'pl' | 'en' | 'uk', string>>;

interface Stated {
  value?: number | null;
  qualifier?: string;
  precision?: number;
  words?: Text;
  period?: string;
}

interface FigureJson extends Stated {
  id: string;
  section: string;
  label: Text;
  unit?: string;
  note?: Text;
  share?: Stated & { of: string };
  of?: number | string;
  partOf?: string;
  parts?: string;
  previous?: Stated;
  series?: Stated[];
  direction?: string;
  favourable?: string;
  phase?: string;
  sample?: number;
  locator?: Record<string, string>;
}

interface ReportJson {
  sections: { id: string; title: Text }[];
  units: Record<string, Record<string, Record<string, string>>>;
  wholes: Record<string, Text>;
  figures: FigureJson[];
  milestones: { id: string; section: string; label: Text; period: string; when?: string; status: string }[];
}

const file = readFileSync(new URL('../../demo/data/krakow-2024.json', import.meta.url), 'utf8');
const report = JSON.parse(file) as ReportJson;

function figure(id: string): FigureJson {
  const found = report.figures.find((candidate) => candidate.id === id);
  assert.ok(found, `no figure ${id}`);
  return found;
}

describe('the Kraków 2024 report file', () => {
  it('holds every figure of the report', () => {
    assert.ok(report.figures.length >= 120, String(report.figures.length));
  });

  it('keeps the five sections, in the order of the report', () => {
    const sections = ['office', 'education', 'civil-society', 'social-policy', 'culture'];
    assert.deepEqual(
      report.sections.map(({ id }) => id),
      sections,
    );
    assert.deepEqual([...new Set(report.figures.map(({ section }) => section))], sections);
    for (const { id, section } of [...report.figures, ...report.milestones])
      assert.ok(id.startsWith(`${section}.`), id);
  });

  it('speaks three languages', () => {
    const named: [string, Text | undefined][] = [
      ...report.sections.map(({ id, title }): [string, Text] => [id, title]),
      ...Object.entries(report.wholes),
      ...[...report.figures, ...report.milestones].map(({ id, label }): [string, Text] => [id, label]),
      ...report.figures.flatMap(({ id, note, words }): [string, Text][] =>
        [note, words].flatMap((t) => (t ? [[id, t]] : [])),
      ),
    ];
    for (const [id, text] of named) {
      for (const language of ['pl', 'en', 'uk'] as const) assert.ok(text?.[language]?.trim(), `${id} in ${language}`);
      assert.doesNotMatch(text?.uk ?? '', /[ыэъё]/, `${id}: a letter that Ukrainian has not`);
    }
  });

  it('labels figures with short phrases, not sentences', () => {
    for (const { id, label } of [...report.figures, ...report.milestones]) {
      for (const text of Object.values(label)) {
        assert.ok(text.length <= 100 && !text.endsWith('.'), `${id}: ${text}`);
      }
    }
  });

  it('declines every unit in every language, and declares none that is not used', () => {
    const builtIn = ['percent', 'nps', 'PLN'];
    const used = new Set(report.figures.flatMap(({ unit }) => (unit && !builtIn.includes(unit) ? [unit] : [])));
    assert.deepEqual([...used].sort(), Object.keys(report.units).sort());
    for (const [id, languages] of Object.entries(report.units)) {
      for (const language of ['pl', 'en', 'uk']) {
        const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
        const forms = languages[language] ?? {};
        assert.deepEqual(Object.keys(forms).sort(), [...pluralCategories].sort(), `${id} in ${language}`);
      }
    }
  });

  const table: [id: string, value: number, qualifier: string, precision: number | undefined, unit: string][] = [
    ['office.staff', 3217, 'exact', 1, 'person'],
    ['office.survey.respondents', 1200, 'nearly', 100, 'respondent'],
    ['office.nps.in-person', 49, 'exact', 1, 'nps'],
    ['office.epuap', 374000, 'nearly', 1000, 'transaction'],
    ['office.mail', 1110000, 'exact', 10000, 'mail-item'],
    ['office.contact.sms', 50, 'over', undefined, 'percent'],
    ['education.spending', 3560000000, 'exact', 10000000, 'PLN'],
    ['education.units', 433, 'exact', 1, 'facility'],
    ['education.pupils.public', 107000, 'nearly', 1000, 'person'],
    ['education.teachers', 15000, 'nearly', 1000, 'teacher'],
    ['education.non-public.pupils', 56000, 'about', 1000, 'person'],
    ['education.non-public.grants', 943000000, 'exact', 1000000, 'PLN'],
    ['education.foreign-pupils', 19500, 'exact', 100, 'pupil'],
    ['education.counselling.consultations', 28000, 'over', 1000, 'consultation'],
    ['education.counselling.direct-help', 8000, 'nearly', 1000, 'form-of-help'],
    ['civil-society.civic-budget.projects', 1100, 'exact', 1, 'project'],
    ['civil-society.civic-budget.turnout', 10, 'exact', 1, 'percent'],
    ['civil-society.school-budget.pupils', 1400, 'over', 100, 'pupil'],
    ['civil-society.local-initiative.people', 3000, 'about', 1000, 'person'],
    ['civil-society.information-point.people', 6000, 'nearly', 1000, 'person'],
    ['social-policy.assistance.people', 26977, 'exact', 1, 'person'],
    ['social-policy.residents-over-75', 71000, 'over', 1000, 'person'],
    ['social-policy.parents-clubs.sessions', 10000, 'nearly', 1000, 'session'],
    ['social-policy.family-assistants.cost', 4000000, 'nearly', 1000000, 'PLN'],
    ['social-policy.spending', 900000000, 'nearly', 1000000, 'PLN'],
    ['culture.audience', 5000000, 'over', 1000000, 'person'],
    ['culture.spending', 329400000, 'exact', 100000, 'PLN'],
    ['culture.theatre.attendance', 93, 'over', 1, 'percent'],
    ['culture.galleries.funds', 550000, 'over', 1000, 'PLN'],
  ];
  for (const [id, value, qualifier, precision, unit] of table) {
    it(`states ${id} as the source does`, () => {
      const stated = figure(id);
      assert.deepEqual(
        [stated.value, stated.qualifier ?? 'exact', stated.precision, stated.unit],
        [value, qualifier, precision, unit],
      );
    });
  }

  it('keeps the words where the source gives no number', () => {
    assert.deepEqual(
      report.figures.filter(({ words }) => words).map(({ id, value, words }) => [id, value, words?.pl]),
      [
        ['office.contact.sms', 50, 'ponad połowa'],
        ['office.contact.internet', 3, 'trzy na dziesięć'],
        ['education.spending.rank', undefined, 'największa pozycja'],
        ['education.effectiveness-rank', undefined, 'lider'],
        ['education.exam-results', undefined, 'powyżej średniej województwa i kraju'],
        ['education.gold-shield.high-schools', 9, 'wszystkie'],
        ['education.mental-health.participants', undefined, 'tysiące'],
        ['culture.audience.museums', 1970000, 'tyle samo co w domach i ośrodkach kultury'],
        ['culture.culture-parks.planned', 1, 'czwarty'],
      ],
    );
  });

  it('keeps sets inside sets apart from parts beside each other', () => {
    const parts = (id: string): [string | undefined, string[]] => [
      figure(id).parts,
      report.figures.filter(({ partOf }) => partOf === id).map((part) => part.id),
    ];
    assert.deepEqual(parts('office.services'), ['nested', ['office.services.electronic']]);
    assert.deepEqual(parts('office.services.electronic'), ['nested', ['office.services.online']]);
    assert.equal(parts('education.units')[0], 'partial');
    assert.equal(parts('education.units')[1].length, 3);
    assert.equal(parts('social-policy.care-homes')[0], 'disjoint');
    // They may overlap, so neither is a part beside the other.
    assert.deepEqual(parts('culture.theatre.performances'), [undefined, []]);
  });

  it('says a share the same way wherever it stands', () => {
    const shared = report.figures.filter(({ share }) => share);
    assert.deepEqual(
      shared.map(({ id, share }) => [id, share?.value, share?.qualifier ?? 'exact', share?.of]),
      [
        ['education.spending', 36, 'over', 'city-spending'],
        ['education.pupils.public', 70, 'nearly', 'pupils'],
        ['social-policy.assistance.people', 3.3, 'exact', 'city-population'],
      ],
    );
    for (const { id, share } of shared) {
      const { value, qualifier, precision, unit } = figure(`${id}.share`);
      assert.deepEqual(
        [value, qualifier, precision, unit],
        [share?.value, share?.qualifier, share?.precision, 'percent'],
      );
    }
  });

  it('gives an earlier value only where the source has one', () => {
    assert.deepEqual(
      report.figures.flatMap(({ id, previous }) => (previous ? [[id, previous.period, previous.value]] : [])),
      [
        ['office.applications', undefined, 240],
        ['office.services.electronic', '2023', 159],
        ['office.mail', '2023', 1160000],
        ['culture.youth-events', '2023', 2669],
      ],
    );
    for (const { id, previous, direction } of report.figures) {
      assert.ok(!previous || !direction, `${id}: a direction is a change told without a number`);
    }
  });

  it('ends each series in the figure itself', () => {
    for (const { id, series, value, precision, period } of report.figures) {
      if (series) assert.deepEqual(series.at(-1), { period, value, precision }, id);
    }
  });

  it('explains each ambiguous reading', () => {
    for (const id of [
      'office.applications',
      'office.enquiries',
      'office.services.electronic',
      'education.pupils.public',
      'education.ranking',
      'civil-society.youth.people',
      'social-policy.integration.funding',
      'social-policy.parents-clubs',
      'culture.audience',
      'culture.theatre.foreign',
      'culture.theatre.premieres',
      'culture.galleries.funds',
    ]) {
      assert.ok(figure(id).note, id);
    }
  });

  it('states no total of the city', () => {
    for (const whole of Object.values(report.wholes)) assert.deepEqual(Object.keys(whole), ['pl', 'en', 'uk']);
    const largest = Math.max(...report.figures.map(({ value }) => value ?? 0));
    assert.equal(largest, figure('education.spending').value);
    assert.ok(!report.figures.some(({ phase }) => phase), 'no stage of the budget is stated');
    assert.ok(!report.figures.some(({ sample }) => sample), 'no number of answers is stated exactly');
  });

  it('invents no title, publisher, date, licence or address', () => {
    assert.deepEqual(Object.keys(report), [
      'version',
      'period',
      'sections',
      'units',
      'wholes',
      'figures',
      'milestones',
    ]);
  });

  it('says of each figure where it stands in the source', () => {
    for (const { id, locator } of report.figures) {
      assert.match(locator?.pl ?? '', /^część .*akapit\u00a0\d$/, id);
      assert.match(locator?.en ?? '', /^section .*paragraph\u00a0\d$/, id);
      assert.match(locator?.uk ?? '', /^розділ .*абзац\u00a0\d$/, id);
    }
  });

  it('keeps numbers and their scale on one line in every text', () => {
    assert.doesNotMatch(file, /\d (?:\d{3}\b|tys\.|mln|млн|million)/);
  });

  it('dates what is planned', () => {
    const kossakowka = report.milestones.find(({ id }) => id === 'culture.kossakowka');
    assert.deepEqual([kossakowka?.period, kossakowka?.when, kossakowka?.status], ['2025', 'end', 'planned']);
    for (const { id, period } of report.milestones) assert.match(period, /^202[45]$/, id);
  });
});
