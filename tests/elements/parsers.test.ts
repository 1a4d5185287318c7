import { expect } from '@open-wc/testing';
import type { KrkStat } from '../../src/elements/krk-stat.js';
import { filesOf, frameOf, strictPage, widgetIn, windowOf } from '../support/frames.js';
import { answering, attribute, part, until } from '../support/widgets.js';

describe('the files that read data', () => {
  const REPORT = '{"version":1,"figures":[{"id":"a","label":"A","value":5}]}';
  const CUBE =
    '{"version":"2.0","class":"dataset","label":"C","id":["time"],"size":[1],"dimension":{"time":{"category":{"index":["2024"]}}},"value":[9]}';

  for (const [kind, text, type, file, attributes] of [
    ['a report', REPORT, 'application/json', undefined, ''],
    ['records', '[{"label":"A","value":5}]', 'application/json', undefined, ''],
    ['a CSV', 'Ile\n5\n', 'text/csv', 'krk-csv.js', 'value-field="Ile"'],
    ['JSON-stat', CUBE, 'application/json', 'krk-json-stat.js', ''],
    [
      'the Local Data Bank',
      '[{"id":"1","name":"G","values":[{"year":"2024","val":5,"attrId":1}]}]',
      'application/json',
      'krk-bdl.js',
      '',
    ],
  ] as const) {
    it(`come for ${kind} ${file ? `with ${file} alone` : 'without a parser'}, under a strict policy`, async () => {
      const src = attribute(answering(text, `&type=${type}`).replace('/api/', 'api/'));
      const body = `<krk-stat loading="eager" label="L" src="${src}" ${attributes}>tekst</krk-stat>`;
      const frame = await frameOf(strictPage({ body, script: ['dist/cdn/krk.js'] }));
      const widget = await widgetIn<KrkStat>(frame, 'krk-stat');
      await until(() => part(widget, 'value'), 'a value');
      const files = filesOf(frame).filter((name) => /^krk-(csv|json-stat|bdl|package)/.test(name));
      expect(files).to.deep.equal(file ? [file] : []);
      expect(windowOf(frame).violations).to.deep.equal([]);
    });
  }
});
