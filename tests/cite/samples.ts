// Views of every kind, and sources that state all, or nothing.
import { parsePeriod } from '../../src/data/period.js';
import { learnAll } from '../../src/format/describe.js';
import { citationOf, type Citation } from '../../src/cite/citation.js';
import type { Dataset, Figure, Language, Source } from '../../src/model/figure.js';
import { breakdownView } from '../../src/view/breakdown.js';
import { compareView } from '../../src/view/compare.js';
import { ratioView } from '../../src/view/ratio.js';
import { shareView } from '../../src/view/share.js';
import { statView } from '../../src/view/stat.js';
import { timelineView } from '../../src/view/timeline.js';
import type { FigureView } from '../../src/view/view.js';
import { dataset, NPS, observation as at, PERSON, PLN } from '../support/models.js';

learnAll();

export const TODAY = '2026-11-22';

/** A source that states everything. */
export const FULL: Source = {
  title: { pl: 'Raport o stanie miasta', en: 'Report on the state of the city', uk: 'Звіт про стан міста' },
  publisher: 'Urząd Miasta',
  published: '2025-06-30',
  updated: '2025-07-01',
  accessed: '2026-01-05',
  url: 'https://example.org/raport.pdf',
  license: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
};

export const from = (data: Dataset, source: Source = {}): Dataset => ({ ...data, source });

/** A hedged count with a label in three languages. */
export const STAFF: Partial<Figure> = {
  label: { pl: 'Pracownicy', en: 'Staff', uk: 'Працівники' },
  value: 3200,
  qualifier: 'nearly',
  precision: 100,
  unit: PERSON,
  period: parsePeriod('2024'),
};

export const stat = (more: Partial<Figure> = {}, source?: Source): FigureView =>
  statView(from(dataset([{ ...STAFF, ...more }]), source));

export const share = (more: Partial<Figure> = {}, source?: Source): FigureView =>
  shareView(
    from(
      dataset([
        {
          label: { pl: 'Edukacja', en: 'Education', uk: 'Освіта' },
          value: 3_560_000_000,
          precision: 10_000_000,
          unit: PLN,
          period: parsePeriod('2024'),
          phase: 'executed',
          share: {
            value: 36,
            qualifier: 'over',
            precision: 1,
            ofLabel: { pl: 'wydatki miasta', en: 'city spending', uk: 'видатки міста' },
          },
          ...more,
        },
      ]),
      source,
    ),
  );

export const timeline = (more: Partial<Figure> = {}, source?: Source): FigureView =>
  timelineView(
    from(
      dataset(
        [
          {
            label: { pl: 'Przesyłki', en: 'Mail', uk: 'Листи' },
            series: [
              at('2022', null, { flags: ['missing'] }),
              at('2023', 1_160_000, { precision: 10_000 }),
              at('2024', 1_110_000, { precision: 10_000, qualifier: 'about', flags: ['provisional'] }),
            ],
            ...more,
          },
        ],
        [{ label: { pl: 'otwarcie', en: 'opening' }, period: parsePeriod('2025'), when: 'end', status: 'planned' }],
      ),
      source,
    ),
  );

export const compare = (): FigureView =>
  compareView(
    dataset([
      { label: { pl: 'Na miejscu', en: 'On site', uk: 'На місці' }, value: 49, unit: NPS, period: parsePeriod('2024') },
      { label: { pl: 'Zdalnie', en: 'Online', uk: 'Онлайн' }, value: -4, unit: NPS, period: parsePeriod('2024') },
    ]),
  );

export const breakdown = (): FigureView =>
  breakdownView({
    ...dataset([
      { label: { pl: 'przedszkola', en: 'nurseries', uk: 'садки' }, value: 136 },
      { label: { pl: 'szkoły', en: 'schools', uk: 'школи' }, value: 114 },
    ]),
    whole: {
      label: { pl: 'Placówki', en: 'Units', uk: 'Заклади' },
      value: 433,
      qualifier: 'exact',
      unit: { kind: 'none' },
      parts: 'partial',
      period: parsePeriod('2024'),
    },
  });

export const ratio = (): FigureView =>
  ratioView(
    dataset([
      {
        label: { pl: 'Zadowoleni', en: 'Content', uk: 'Задоволені' },
        value: 7,
        qualifier: 'nearly',
        of: { value: 10, qualifier: 'exact' },
      },
    ]),
  );

export const cited = (view: FigureView, language: Language, more: { page?: string; file?: string } = {}): Citation =>
  citationOf(view, { language, today: TODAY, ...more });

/** Texts that would be more than text wherever a citation is pasted. */
export const HOSTILE: readonly string[] = [
  '</script><script>alert(1)</script>',
  ']] [[Kategoria:Zło]] {{usuń}} |url=https://evil.example',
  '{} } { \\input{x} %#$&_^~',
  `"quoted" 'and' ''italic'' „tak”`,
  'a\nb\r\nc\td\u2028e',
  '=HYPERLINK("https://evil.example";"x")',
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '\uff1d1',
  '__NOTOC__ ~~~~ <nowiki> &lt; -->',
];
