import { expect } from '@open-wc/testing';
import { readJson } from '../../src/data/read.js';
import { lateFaultOf } from '../support/faults.js';

const WORLD_BANK = { id: '120', key: 'Invalid value', value: 'The provided parameter value is not valid' };

describe('an answer that is an error in the shape of data', () => {
  it('is told in the words of its service', async () => {
    const cases: [name: string, json: unknown, said: string][] = [
      ['Socrata', { code: 'query.soql.no-such-column', error: true, message: 'No such column: rok' }, 'No such column'],
      ['CKAN', { success: false, error: { __type: 'Not Found Error', message: 'Not found: zasób' } }, 'Not found: zas'],
      ['CKAN, of fields', { success: false, error: { __type: 'Validation Error', limit: ['Bad'] } }, 'Validation'],
      ['World Bank', [{ message: [WORLD_BANK] }], 'The provided parameter value is not valid'],
      ['Eurostat', { error: [{ status: 400, id: 100, label: 'Invalid dimension: geo' }] }, 'Invalid dimension'],
      ['Eurostat, later', { warning: { status: 413, label: 'ASYNCHRONOUS_RESPONSE. Try again' } }, 'ASYNCHRONOUS'],
      ['Eurostat, as a list', { warning: [{ status: '413', label: 'Try again later' }] }, 'Try again later'],
      ['Opendatasoft', { error_code: 'ODSQLError', message: 'ODSQL query is malformed' }, 'ODSQL query'],
      ['Opendatasoft, version 1', { errorcode: 10002, error: 'Unknown dataset: próba' }, 'Unknown dataset'],
      ['JSON:API', { errors: [{ status: '404', title: 'Not Found', detail: 'Nie ma zasobu 7' }] }, 'Nie ma zasobu 7'],
      ['JSON:API, bare', { errors: [{ code: 'E1' }] }, 'E1'],
      ['others', { error: { code: 403, message: 'Daily limit exceeded' } }, 'Daily limit'],
    ];
    for (const [name, json, said] of cases) {
      for (const options of [
        {},
        { path: '/result/records' },
        { valueField: 'x' },
        { format: 'json' },
        { format: 'json-stat' },
      ]) {
        const { code, details } = await lateFaultOf(readJson(json, options));
        expect(code, `${name} ${JSON.stringify(options)}`).to.equal('service');
        expect(details.found, name).to.contain(said);
      }
    }
  });

  it('never quotes more than a message has room for', async () => {
    const { details } = await lateFaultOf(readJson({ error: true, message: 'a'.repeat(5000) }));
    expect(details.found).to.have.lengthOf(60);
  });

  it('is not seen in data that only look like it', async () => {
    const cases: unknown[] = [
      { value: 5, error: 0.3 },
      { value: 5, errors: [] },
      { value: 5, error: null, message: 'ok' },
      { value: 5, success: true },
      { value: 5, warning: { status: 200 } },
      [{ value: 5, message: 'ok' }],
    ];
    for (const json of cases) expect((await readJson(json)).figures[0]?.value, JSON.stringify(json)).to.equal(5);
  });
});
