import { expect } from '@open-wc/testing';
import manifest from '../../custom-elements.json' with { type: 'json' };
import { CHOICE_NAMES, ELEMENT_NAMES } from '../../src/builder/choice-words.js';
import { FIELD_HINTS, formOf, hintOf, typedText } from '../../src/builder/field-hints.js';
import { FIELD_NAMES } from '../../src/builder/field-words.js';
import { fieldsFor, TAGS, writtenAttributes } from '../../src/builder/fields.js';
import { BUILDER_WORDS, countFigures } from '../../src/builder/words.js';
import { LANGUAGES } from '../support/models.js';

const placeholders = (text: string): string => (text.match(/\{\w+\}/g) ?? []).sort().join(' ');

describe('the builder’s words', () => {
  for (const [name, dictionary] of Object.entries({
    BUILDER_WORDS,
    FIELD_NAMES,
    FIELD_HINTS,
    CHOICE_NAMES,
    ELEMENT_NAMES,
  })) {
    it(`are there in three languages, with the same places to fill: ${name}`, () => {
      const all = LANGUAGES.map((language) => dictionary[language] as Readonly<Record<string, string>>);
      for (const key of Object.keys(all[0]!)) {
        const texts = all.map((one) => one[key]!);
        for (const text of texts) expect(text.trim(), key).to.equal(text).and.not.equal('');
        expect(new Set(texts.map(placeholders)).size, key).to.equal(1);
      }
    });
  }

  it('count figures in the forms of each language', () => {
    const counted = LANGUAGES.map((language) =>
      [0, 1, 2, 5, 12, 22, 25, 121].map((count) => countFigures(count, language)),
    );
    expect(counted).to.deep.equal([
      ['0 liczb', '1 liczba', '2 liczby', '5 liczb', '12 liczb', '22 liczby', '25 liczb', '121 liczb'],
      ['0 figures', '1 figure', '2 figures', '5 figures', '12 figures', '22 figures', '25 figures', '121 figures'],
      [
        '0 показників',
        '1 показник',
        '2 показники',
        '5 показників',
        '12 показників',
        '22 показники',
        '25 показників',
        '121 показник',
      ],
    ]);
  });
});

describe('the builder’s hints', () => {
  const ALL = Object.keys(FIELD_NAMES.pl);

  it('break no line inside a number or a date', () => {
    for (const language of LANGUAGES)
      for (const name of ALL) {
        const hint = hintOf(name, language) ?? '';
        expect(hint, name).not.to.match(/\d \d|\d-[\dQ]|\d (mld|млрд|billion)|(blisko|nearly|майже) \d|\{/);
      }
    expect(hintOf('value', 'pl')).to.include('3\u00A0217').and.include('blisko\u00A01\u00A0200');
    expect(hintOf('period', 'en')).to.include('2024\u201112\u201131').and.include('2024\u2011Q3');
  });

  it('show numbers as they are read: in the language that they are typed in', () => {
    expect(hintOf('value', 'pl', 'en'))
      .to.include('3,217')
      .and.include('3.56')
      .and.include('Tak, jak');
  });

  it('hold dates that can be copied', () => {
    for (const language of LANGUAGES)
      for (const name of ['period', 'milestones'])
        expect(typedText(hintOf(name, language)!), name).not.to.include('\u2011');
    expect(typedText('a\u2011b'), 'a word keeps what its author typed').to.equal('a\u2011b');
  });

  it('give the form of a list, and of a unit', () => {
    expect(LANGUAGES.map((language) => formOf('points', language))).to.deep.equal([
      'okres: wartość',
      'period: value',
      'період: значення',
    ]);
    expect(formOf('filter', 'pl')).to.equal('kolumna=wartość');
    expect(formOf('unit', 'en')).to.equal('person|people');
    expect(formOf('value', 'en')).to.equal(undefined);
  });

  it('use one dash', () => {
    const texts = (language: (typeof LANGUAGES)[number]): string =>
      [BUILDER_WORDS, FIELD_NAMES, FIELD_HINTS, CHOICE_NAMES, ELEMENT_NAMES]
        .flatMap((dictionary) => Object.values(dictionary[language]))
        .join('\n');
    expect(texts('pl') + texts('uk'))
      .to.include(' – ')
      .and.not.include('—');
    expect(texts('en')).not.to.match(/ [–—] /);
  });
});

describe('the builder’s fields', () => {
  const attributes = manifest.modules.flatMap(({ declarations }) =>
    declarations.flatMap((one) => ('attributes' in one ? one.attributes : []).map(({ name }) => name)),
  );

  it('have a name for every attribute of the manifest', () => {
    // A report shows more than one figure, so its own attribute is not asked for.
    const asked = [...new Set(attributes)].filter((name) => name !== 'section');
    expect(asked).to.have.length.above(50);
    for (const language of LANGUAGES) expect(FIELD_NAMES[language]).to.include.keys(asked);
  });

  it('have a name for every choice', () => {
    const choices = TAGS.flatMap((tag) =>
      (['typed', 'address'] as const).flatMap((origin) => {
        const { first, more } = fieldsFor(tag, origin);
        return [...first, ...more].flatMap((field) => field.choices);
      }),
    );
    expect(CHOICE_NAMES.pl).to.include.keys(...new Set(choices));
  });

  it('ask first for what an author comes for', () => {
    const names = (tag: (typeof TAGS)[number]): string[] => fieldsFor(tag, 'typed').first.map(({ name }) => name);
    const SOURCE = ['source-name', 'source-url'];
    expect(names('krk-stat')).to.deep.equal(['label', 'value', 'unit', 'period', 'qualifier', ...SOURCE]);
    expect(names('krk-ratio').slice(0, 3)).to.deep.equal(['label', 'value', 'of']);
    expect(names('krk-timeline')).to.include.members(['points', 'milestones']);
    expect(names('krk-budget-share')).to.include.members(['amount', 'share', 'total']);
    expect(names('krk-breakdown')).to.include.members(['parts', 'total', 'nested', 'partial']);
    expect(names('krk-compare')).to.include.members(['values', 'unit']);
  });

  it('ask for everything that an element has once, by hand or at an address', () => {
    for (const tag of TAGS) {
      const all = (['typed', 'address'] as const).map((origin) => {
        const { first, more } = fieldsFor(tag, origin);
        const names = [...first, ...more].map(({ name }) => name);
        expect(new Set(names).size, tag).to.equal(names.length);
        return names;
      });
      expect(new Set([...all.flat(), 'src']), tag).to.include.keys(
        'label',
        'heading',
        'without-table',
        'source-name',
        'format',
      );
    }
  });

  it('write only what differs from the default', () => {
    const typed = { value: ' 5 ', qualifier: '', heading: '', loading: 'lazy', 'without-table': 'true', parts: 'A: 1' };
    expect(writtenAttributes('krk-stat', 'typed', typed)).to.deep.equal({ value: '5', 'without-table': '' });
    expect(writtenAttributes('krk-timeline', 'typed', { points: '2023: 1', chart: 'line' })).to.deep.equal({
      points: '2023: 1',
    });
    expect(
      writtenAttributes('krk-stat', 'address', { ...typed, src: 'https://example.org/a.json', format: 'auto' }),
    ).to.deep.equal({
      src: 'https://example.org/a.json',
      'without-table': '',
    });
  });
});
