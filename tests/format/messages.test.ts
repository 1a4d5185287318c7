import { expect } from '@open-wc/testing';
import { parseFilter, parseList } from '../../src/data/list.js';
import { parseNumber } from '../../src/data/number.js';
import { parseJson, readJson } from '../../src/data/read.js';
import { typedBreakdown, typedCompare, typedRatio, typedShare, typedStat } from '../../src/data/typed.js';
import { parseUnit } from '../../src/data/unit.js';
import * as messages from '../../src/format/messages.js';
import { errorMessage, fill, words } from '../../src/format/messages.js';
import { asDataError, DataError, type ErrorCode, type ErrorDetails } from '../../src/model/data-error.js';
import type { Language } from '../../src/model/figure.js';
import { breakdownView } from '../../src/view/breakdown.js';
import { compareView } from '../../src/view/compare.js';
import { ratioView } from '../../src/view/ratio.js';
import { onlyFigure } from '../../src/view/shown.js';
import { shareView } from '../../src/view/share.js';
import { timelineView } from '../../src/view/timeline.js';
import { faultOf, lateFaultOf } from '../support/faults.js';
import { dataset, LANGUAGES, PERCENT, PLN, observation as at } from '../support/models.js';
import '../support/words.js';

const SENTENCE = /^\p{Lu}|^[\p{Ll}/<„“«]|^https:/u;

/** For each fault what a reader has to be told of it; `empty` is none. */
const tells: Record<Exclude<ErrorCode, 'empty'>, readonly (keyof ErrorDetails)[]> = {
  offline: [],
  network: ['where'],
  cors: ['where'],
  status: ['where', 'found'],
  timeout: ['where', 'found'],
  'too-large': ['where', 'found'],
  'bad-url': ['where', 'found', 'expected'],
  'not-json': ['where', 'found', 'expected'],
  html: ['where', 'expected'],
  encoding: ['where', 'expected'],
  format: ['where', 'found', 'expected'],
  shape: ['where', 'found', 'expected'],
  pointer: ['where', 'found'],
  'unknown-figure': ['found', 'expected'],
  number: ['where', 'found'],
  ambiguous: ['where', 'found', 'expected'],
  unit: ['where', 'found'],
  share: ['where', 'found'],
  range: ['where', 'found', 'expected'],
  list: ['where', 'found', 'expected'],
  'units-differ': ['found'],
  parts: ['found', 'expected'],
  'no-value': ['where', 'expected'],
  binary: ['where', 'found', 'expected'],
  'row-width': ['found', 'expected'],
  quote: ['where', 'found'],
  header: ['where', 'found', 'expected'],
  service: ['found'],
  links: ['where', 'expected'],
  dimension: ['found', 'expected'],
  incomplete: ['where', 'found', 'expected'],
  'too-many': ['where', 'found', 'expected'],
  path: ['where', 'found', 'expected'],
  internal: ['where', 'found'],
};
const details: ErrorDetails = { where: 'GDZIE', found: 'ZNALEZIONO', expected: 'OCZEKIWANO' };
const codes = Object.keys(tells) as (keyof typeof tells)[];
const say = (code: ErrorCode, language: Language, given: ErrorDetails = details): string =>
  errorMessage(new DataError(code, given), language);

describe('errorMessage', () => {
  it('says in each language where it is, what was found, and what was expected', () => {
    for (const code of codes) {
      for (const language of LANGUAGES) {
        const message = say(code, language);
        for (const key of tells[code]) expect(message, `${code} ${language}`).to.contain(String(details[key]));
        expect(message, `${code} ${language}`)
          .to.match(SENTENCE)
          .and.to.match(/[^.]\.$/);
        expect(message, `${code} ${language}`).not.to.match(/[{}]|undefined/);
      }
    }
  });

  it('says it in that language, and in no other', () => {
    for (const code of codes) {
      const [pl, en, uk] = LANGUAGES.map((language) => say(code, language));
      expect(new Set([pl, en, uk]), code).to.have.property('size', 3);
      expect(
        uk?.replace(/GDZIE|ZNALEZIONO|OCZEKIWANO|CSV|lang|NPS|JSON|Access-Control-Allow-Origin/g, ''),
        code,
      ).not.to.match(/[a-z]/i);
    }
  });

  it('quotes as the language does', () => {
    expect(say('list', 'pl')).to.contain('„ZNALEZIONO”');
    expect(say('list', 'en')).to.contain('“ZNALEZIONO”');
    expect(say('list', 'uk')).to.contain('«ZNALEZIONO»');
  });

  it('never takes what was found for a template', () => {
    const message = say('list', 'pl', { where: '{found}', found: '{where} $& $1 {quoted}', expected: '{x}' });
    expect(message).to.contain('{found}').and.to.contain('{where} $& $1 {quoted}').and.to.contain('{x}');
  });

  it('leaves no hole in a sentence about a fault that really happens', async () => {
    const report = { version: 1, figures: [{ id: 'a', label: 'A', value: 1, of: 'b' }] };
    const series = [at('2023', 1), at('2024', 2)];
    const faults: Record<string, DataError> = {
      pointer: await lateFaultOf(readJson({}, { path: '/a/b' })),
      'no row': await lateFaultOf(readJson([{ value: 1, a: 'x' }], { filter: 'a=y' })),
      'no record': await lateFaultOf(readJson([])),
      'unknown figure': await lateFaultOf(readJson(report, { figure: 'x' })),
      'unknown figure of an n of m': await lateFaultOf(readJson(report, { figure: 'a' })),
      'no figure at all': await lateFaultOf(readJson({ version: 1, figures: [] }, { figure: 'x' })),
      'none of two named': await lateFaultOf(readJson({ ...report, figures: [...report.figures, { id: 'c' }] })),
      shape: await lateFaultOf(readJson({ wert: 1 })),
      format: await lateFaultOf(readJson({}, { format: 'xml' })),
      report: await lateFaultOf(readJson([], { format: 'report' })),
      'not JSON': faultOf(() => parseJson('{', 'a.json')),
      'nothing at all': faultOf(() => parseJson('', 'a.json')),
      'web page': faultOf(() => parseJson('<html>', 'a.json')),
      number: faultOf(() => parseNumber('abc', 'value')),
      'number in JSON': await lateFaultOf(readJson({ value: true })),
      ambiguous: faultOf(() => parseNumber('1,234', 'value')),
      unit: faultOf(() => parseUnit('a|b|c', 'pl')),
      list: faultOf(() => parseList('2024', 'first', 'points')),
      quote: faultOf(() => parseList('"2024: 5', 'first', 'points')),
      filter: faultOf(() => parseFilter('Rok')),
      qualifier: faultOf(() => typedStat({ value: '5', qualifier: 'x' })),
      precision: faultOf(() => typedStat({ value: '5', precision: '-1' })),
      share: faultOf(() => shareView(typedShare({ share: '101%' })!)),
      'no share': faultOf(() => shareView(typedShare({ amount: '5' })!)),
      several: faultOf(() => onlyFigure(dataset([{}, {}]))),
      none: faultOf(() => onlyFigure(dataset([]))),
      'no points': faultOf(() => timelineView(dataset([]))),
      units: faultOf(() =>
        timelineView(
          dataset([
            { unit: PLN, series },
            { unit: PERCENT, series },
          ]),
        ),
      ),
      section: await lateFaultOf(readJson(report, { section: 'x' })),
      'section of a report without': await lateFaultOf(
        readJson({ ...report, sections: [{ id: 'y' }] }, { section: 'x' }),
      ),
      'no parts': await lateFaultOf(
        readJson({ ...report, figures: [{ id: 'c', label: 'C', value: 1 }] }, { parts: true }),
      ),
      'beyond the scale': faultOf(() => compareView(typedCompare({ values: 'A: 5' })!, { max: 4 })),
      'no scale': faultOf(() => compareView(typedCompare({ values: 'A: 5' })!, { min: 4, max: 4 })),
      'no values': faultOf(() => compareView(typedCompare({ values: '' })!)),
      'too many parts': faultOf(() => breakdownView(typedBreakdown({ parts: 'A: 5', total: '4' })!)),
      'no whole': faultOf(() => breakdownView(typedBreakdown({ parts: 'A: 5', partial: '' })!)),
      'a larger set inside': faultOf(() => breakdownView(typedBreakdown({ parts: 'A: 5; B: 6', nested: '' })!)),
      'a part twice': faultOf(() => breakdownView(typedBreakdown({ parts: 'A: 5; A: 6' })!)),
      'a negative part': faultOf(() => breakdownView(typedBreakdown({ parts: 'A: -5' })!)),
      'n beyond m': faultOf(() => ratioView(typedRatio({ value: '5', of: '4' })!)),
      'no m': faultOf(() => ratioView(typedRatio({ value: '5' })!)),
      'no whole icons': faultOf(() => ratioView(typedRatio({ value: '36%' })!, 10)),
      'too many for icons': faultOf(() => ratioView(typedRatio({ value: '36', of: '2534' })!)),
      internal: asDataError(new TypeError('x is not a function')),
    };
    const hole = /[:;,(]\s*[.,;:)]|\s[.,;:]|undefined|\[object/;
    const messages = Object.entries(faults).flatMap(([what, fault]) =>
      LANGUAGES.map((language) => `${what}, ${language}: ${errorMessage(fault, language)}`),
    );
    expect(messages.filter((message) => hole.test(message))).to.deep.equal([]);
  });
});

describe('words', () => {
  it('has a word for everything in each language', () => {
    const keys = LANGUAGES.map((language) => Object.keys(words(language)).sort());
    expect(keys[1]).to.deep.equal(keys[0]);
    expect(keys[2]).to.deep.equal(keys[0]);
    for (const language of LANGUAGES) {
      for (const [key, word] of Object.entries(words(language))) {
        if (!['done', 'genitiveAfter'].includes(key)) expect(word, `${language} ${key}`).to.match(/\S/);
      }
    }
  });

  it('stands in one group only, so that it is changed in one place and the order of learning says nothing', () => {
    for (const language of LANGUAGES) {
      const groups = Object.entries(messages).flatMap(([name, group]) =>
        typeof group === 'object' ? Object.keys(group[language]).map((key) => [key, name] as const) : [],
      );
      const twice = groups.filter(([key, name]) => groups.some(([other, where]) => other === key && where !== name));
      expect(groups.length, language).to.be.above(90);
      expect(twice, language).to.deep.equal([]);
    }
  });

  it('asks for the same values in each language', () => {
    const slots = (text: string): string[] =>
      [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => (name === 'roman' ? 'n' : name)))].sort();
    for (const [key, word] of Object.entries(words('pl'))) {
      for (const language of LANGUAGES) {
        const other = (words(language) as Record<string, string>)[key] ?? '';
        expect(slots(other), `${language} ${key}`).to.deep.equal(slots(word));
      }
    }
  });
});

describe('fill', () => {
  it('puts values where their names stand, once', () => {
    expect(fill('{a} i {b}, {a}', { a: 'x', b: '{a}' })).to.equal('x i {a}, x');
    expect(fill('{a}-{b}', { a: undefined })).to.equal('-');
  });
});

describe('asDataError', () => {
  it('knows no fault by a name, which would ship with every element', () => {
    expect(Object.keys(new DataError('list', { where: 'points' })).sort()).to.deep.equal(['code', 'details']);
  });

  it('knows one by what it carries, and wraps anything else', () => {
    const own = new DataError('list', { where: 'points' });
    expect(asDataError(own)).to.equal(own);
    const foreign = Object.assign(new Error('x'), { code: 'list', details: { where: 'points' } });
    expect(asDataError(foreign)).to.equal(foreign);
    for (const odd of [new TypeError('odd'), 'odd', undefined, { code: 'list' }]) {
      expect(asDataError(odd)).to.have.property('code', 'internal');
    }
    expect(asDataError(new TypeError('odd')).details.found).to.contain('odd');
  });
});
