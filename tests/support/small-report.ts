// A report of two sections, small enough to be read.
import { answering, attribute } from './widgets.js';

export const SMALL = {
  version: 1,
  title: { pl: 'Raport', en: 'Report', uk: 'Звіт' },
  url: 'https://example.org/raport',
  sections: [
    { id: 'a', title: { pl: 'Pierwszy', en: 'First', uk: 'Перший' } },
    { id: 'b', title: { pl: 'Drugi', en: 'Second', uk: 'Другий' } },
    { id: 'c', title: { pl: 'Pusty' } },
  ],
  units: {
    person: {
      pl: { one: 'osoba', few: 'osoby', many: 'osób', other: 'osoby' },
      en: { one: 'person', other: 'people' },
    },
  },
  figures: [
    {
      id: 'a.staff',
      section: 'a',
      label: { pl: 'Etaty', en: 'Posts' },
      value: 3217,
      unit: 'person',
      period: '2024',
      qualifier: 'over',
    },
    { id: 'a.money', section: 'a', label: 'Wydatki', value: 36, unit: 'PLN', share: { value: 36, qualifier: 'over' } },
    { id: 'b.units', section: 'b', label: 'Jednostki', value: 433, unit: 'person', parts: 'partial' },
    { id: 'b.units.schools', section: 'b', label: 'Szkoły', value: 114, unit: 'person', partOf: 'b.units' },
    { id: 'b.done', section: 'b', label: 'Gotowe', value: 28, of: 38 },
  ],
  milestones: [{ id: 'a.open', section: 'a', period: '2025', label: 'Otwarcie', status: 'planned' }],
};
/** Where it is fetched from, at once. */
export const src = (more = ''): string => `loading="eager" src="${attribute(answering(SMALL, more))}"`;
/** The same between an element’s tags. */
export const json = `<script type="application/json">${JSON.stringify(SMALL).replaceAll('<', '\\u003c')}</script>`;
