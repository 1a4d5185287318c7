import { expect } from '@open-wc/testing';
import { readData, type ReadOptions } from '../../src/data/read.js';
import type { DataError } from '../../src/model/data-error.js';
import type { Figure } from '../../src/model/figure.js';
import { EUR, PERCENT } from '../support/models.js';

async function read(lines: readonly string[], options: ReadOptions = {}): Promise<readonly Figure[]> {
  const reading = await readData(lines.join('\n'), options);
  if ('error' in reading) throw reading.error;
  return reading.data.figures;
}
async function faultOf(lines: readonly string[], options: ReadOptions = {}): Promise<DataError> {
  const reading = await readData(lines.join('\n'), options);
  if ('data' in reading) throw new Error(`read: ${JSON.stringify(reading.data)}`);
  return reading.error;
}
/** One observation, with a column of its own beside value and time. */
const one = async (column: string, cell: string, value = '12.5'): Promise<Figure | undefined> =>
  (await read([`DATAFLOW,TIME_PERIOD,OBS_VALUE,${column}`, `EX:A(1.0),2024,${value},${cell}`]))[0];

describe('SDMX-CSV', () => {
  it('is read by the names of the standard, with nothing named by the author', async () => {
    const figures = await read([
      'DATAFLOW,LAST UPDATE,freq,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG,CONF_STATUS',
      'EX:PRZYKLAD(1.0),01/02/25 11:00:00,A,PL,2022,12.5,,',
      'EX:PRZYKLAD(1.0),01/02/25 11:00:00,A,PL,2023,,,C',
      'EX:PRZYKLAD(1.0),01/02/25 11:00:00,A,PL,2024-Q3,1.234,bep,F',
    ]);
    expect(figures.map(({ period, value, flags }) => [period?.text, value, flags])).to.deep.equal([
      ['2022', 12.5, undefined],
      ['2023', null, ['confidential']],
      ['2024-Q3', 1.234, ['break', 'estimated', 'provisional']],
    ]);
    expect(figures[2]).to.include({ precision: 0.001 });
  });

  it('is read the same with labels behind the codes', async () => {
    const lines = [
      'STRUCTURE,REF_AREA: Area,TIME_PERIOD: Time,OBS_VALUE: Value,OBS_STATUS: Status,UNIT_MULT: Multiplier,UNIT_MEASURE: Unit',
      'dataflow,PL: Poland,2024,12.5,P: Provisional value,6: Millions,PC: Percentage',
      'dataflow,CZ: Czechia,2024,12.5,A: Normal value,0: Units,EUR: Euro',
      'dataflow,SK: Slovakia,2024,NaN,O: Missing value,3: Thousands,PS: Persons: all',
    ];
    const figures = await read(lines, { labelField: 'REF_AREA: Area' });
    expect(figures.map(({ label, value, flags }) => [label, value, flags])).to.deep.equal([
      ['PL: Poland', 12_500_000, ['provisional']],
      ['CZ: Czechia', 12.5, undefined],
      ['SK: Slovakia', null, ['missing']],
    ]);
    const persons = { kind: 'noun', forms: { pl: { one: 'Persons: all', other: 'Persons: all' } } };
    expect(figures.map(({ unit }) => unit)).to.deep.equal([PERCENT, EUR, persons]);
  });

  it('multiplies by the power of ten that it states, and leaves nothing behind', async () => {
    const cases: [power: string, cell: string, value: number, precision: number, scale?: string][] = [
      ['0', '12.5', 12.5, 0.1],
      ['', '12.5', 12.5, 0.1],
      ['3', '12.5', 12_500, 100, 'thousand'],
      ['6', '1.005', 1_005_000, 1000, 'million'],
      ['6: Millions', '4.35', 4_350_000, 10_000, 'million'],
      ['9', '4.35', 4_350_000_000, 10_000_000, 'billion'],
      ['2', '4.35', 435, 1],
      ['-2', '435', 4.35, 0.01],
      ['6', '1.2345678', 1_234_567.8, 0.1, 'million'],
      ['6', '0.0000001', 0.1, 0.1, 'million'],
      ['3', '1.5E5', 150_000_000, 10_000_000, 'thousand'],
    ];
    for (const [power, cell, value, precision, scale] of cases)
      expect(await one('UNIT_MULT', power, cell), `${cell} × ${power}`).to.deep.include({ value, precision, scale });
    expect(await one('UNIT_MULT', '6', 'NaN')).to.include({ value: null });
    for (const power of ['x', '1.5', '99', 'millions', '_Z', '1,5']) {
      const lines = ['TIME_PERIOD;OBS_VALUE;UNIT_MULT', `2024;12.5;${power}`];
      const { code, details } = await faultOf(lines);
      expect(code, power).to.equal('shape');
      expect(details, power).to.include({ found: power, row: 2, column: 'UNIT_MULT' });
    }
  });

  it('keeps what is said of a value', async () => {
    const statuses: [column: string, cell: string, flags: readonly string[] | undefined][] = [
      ['OBS_STATUS', 'A', undefined],
      ['OBS_STATUS', 'B', ['break']],
      ['OBS_STATUS', 'U', ['low-reliability']],
      ['OBS_STATUS', '_Z', ['special']],
      ['OBS_FLAG', 'bp', ['break', 'provisional']],
      ['CONF_STATUS', 'F', undefined],
      ['CONF_STATUS', '', undefined],
      ['CONF_STATUS', '_Z', undefined],
      ['CONF_STATUS', 'C: Confidential statistical information', ['confidential']],
      ['CONF_STATUS', 'N', ['confidential']],
      ['CONF_STATUS', 'A', ['confidential']],
      ['CONF_STATUS', 'P', ['confidential']],
    ];
    for (const [column, cell, flags] of statuses)
      expect((await one(column, cell))?.flags, `${column} ${cell}`).to.deep.equal(flags);
    const [both] = await read(['TIME_PERIOD,OBS_VALUE,OBS_FLAG,CONF_STATUS', '2024,,c,C']);
    expect(both?.flags).to.deep.equal(['confidential']);
  });

  it('knows units by their codes', async () => {
    const noun = (form: string): unknown => ({ kind: 'noun', forms: { pl: { one: form, other: form } } });
    const cases: [column: string, cell: string, unit: unknown][] = [
      ['UNIT_MEASURE', 'PC', PERCENT],
      ['UNIT_MEASURE', 'PT', PERCENT],
      ['unit', 'PC', PERCENT],
      ['UNIT', 'EUR', EUR],
      ['UNIT_MEASURE', 'PN', { kind: 'none' }],
      ['UNIT_MEASURE', 'THS_PER', noun('THS_PER')],
      ['UNIT_MEASURE', 'constructor', noun('constructor')],
    ];
    for (const [column, cell, unit] of cases) expect((await one(column, cell))?.unit, cell).to.deep.equal(unit);
  });

  it('has a point for its decimals, and refuses what a spreadsheet made of it', async () => {
    const saved = (cell: string): Promise<DataError> => faultOf(['TIME_PERIOD;OBS_VALUE', `2024;${cell}`]);
    for (const cell of ['12,5', '1,234', '1.234,5']) expect((await saved(cell)).code, cell).to.equal('ambiguous');
    for (const cell of ['12.5 p', '1.2.3']) expect((await saved(cell)).code, cell).to.equal('number');
    const [figure] = await read(['TIME_PERIOD;OBS_VALUE', '2024;1,234'], { decimal: ',' });
    expect(figure?.value).to.equal(1.234);
  });

  it('is filtered like any table', async () => {
    const lines = ['geo,TIME_PERIOD,OBS_VALUE', 'PL,2023,5', 'PL,2024,6', 'CZ,2024,7'];
    const figures = await read(lines, { filter: 'geo=PL; TIME_PERIOD=2024' });
    expect(figures.map(({ value, period }) => [value, period?.text])).to.deep.equal([[6, '2024']]);
    expect((await faultOf(lines, { filter: 'geo=DE' })).details.expected).to.equal('geo=PL, geo=CZ');
  });
});
