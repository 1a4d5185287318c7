import { expect } from '@open-wc/testing';
import { suits } from '../../src/view/suits.js';
import { parsePeriod } from '../../src/data/period.js';
import type { Figure } from '../../src/model/figure.js';
import { figure, observation, PERCENT, PLN } from '../support/models.js';

const share = { value: 36, qualifier: 'over' } as const;

describe('suits', () => {
  it('knows from the model alone which element shows a figure', () => {
    const cases: [what: string, element: string, figure: Partial<Figure>][] = [
      ['a number', 'krk-stat', { value: 5 }],
      ['a percentage', 'krk-stat', { value: 5, unit: PERCENT }],
      ['words', 'krk-stat', { words: 'ponad połowa' }],
      ['an n of m', 'krk-stat', { value: 28, of: { value: 38, qualifier: 'exact' } }],
      ['a stated share', 'krk-budget-share', { value: 5, unit: PLN, share }],
      [
        'a stated share of a series',
        'krk-budget-share',
        { share, series: [observation('2023', 1), observation('2024', 2)] },
      ],
      ['values of two years', 'krk-timeline', { series: [observation('2023', 1), observation('2024', 2)] }],
      ['one value', 'krk-stat', { series: [observation('2024', 2)] }],
      [
        'one value, told twice',
        'krk-stat',
        { value: 2, period: parsePeriod('2024'), series: [observation('2024', 2)] },
      ],
      ['categories', 'krk-stat', { series: [observation('Nowa Huta', 1), observation('Krowodrza', 2)] }],
      [
        'a value and an earlier one',
        'krk-timeline',
        {
          value: 2,
          period: parsePeriod('2024'),
          previous: { value: 1, qualifier: 'exact', period: parsePeriod('2023') },
        },
      ],
      [
        'a value and an earlier one of no year',
        'krk-stat',
        { value: 2, period: parsePeriod('2024'), previous: { value: 1, qualifier: 'exact' } },
      ],
      ['only a direction', 'krk-stat', { value: 2, period: parsePeriod('2024'), direction: 'up' }],
    ];
    for (const [what, element, given] of cases) expect(suits(figure(given)), what).to.equal(element);
  });

  it('never looks at ids', () => {
    expect(suits(figure({ id: 'education.share', section: 'timeline', value: 5 }))).to.equal('krk-stat');
  });
});
