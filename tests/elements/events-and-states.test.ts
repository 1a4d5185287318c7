import { expect } from '@open-wc/testing';
import '../../src/index.js';
import { hear, hurry, replace } from '../support/hear.js';
import { joined as nbsp } from '../support/models.js';
import {
  answering,
  attribute,
  begin,
  part,
  settled,
  show,
  table,
  until,
  words,
  type Widget,
} from '../support/widgets.js';

const STATES = ['loading', 'error', 'stale', 'empty'] as const;
const statesOf = (widget: Widget): string[] => STATES.filter((state) => widget.matches(`:state(${state})`));

const record = {
  label: 'Wydatki',
  value: 3560000000,
  precision: 10000000,
  unit: 'PLN',
  source: { updated: '2025-06-30' },
};
const withPin = (pin: string, more = ''): string =>
  `<krk-stat loading="eager" lang="pl" src="${attribute(answering(record))}" pin="${pin}" ${more}></krk-stat>`;

describe('states', () => {
  it('empty without anything to show, none with a value, error with a wrong one', async () => {
    hear();
    const widget = await show('<krk-stat label="L" lang="pl"></krk-stat>');
    expect(statesOf(widget)).to.deep.equal(['empty']);
    expect(words(widget)).to.contain('brak danych');
    widget.setAttribute('value', '5');
    await settled(widget);
    expect(statesOf(widget)).to.deep.equal([]);
    widget.setAttribute('value', 'x');
    await settled(widget);
    expect(statesOf(widget)).to.deep.equal(['error']);
  });

  it('loading while data are on their way, then none', async () => {
    const widget = await begin(`<krk-stat loading="eager" src="${attribute(answering(record))}" lang="pl"></krk-stat>`);
    expect(statesOf(widget)).to.deep.equal(['loading']);
    await settled(widget);
    expect(statesOf(widget)).to.deep.equal([]);
  });

  it('waits with its data until it is near, and does not when it is eager', async () => {
    const src = attribute(answering(record));
    const box = await begin<HTMLElement>(
      `<div><div class="far"></div><krk-stat src="${src}" lang="pl"></krk-stat><krk-stat loading="eager" src="${src}" lang="pl"></krk-stat></div>`,
    );
    const far = box.querySelector<HTMLElement>('.far')!;
    const [lazy, eager] = [...box.querySelectorAll('krk-stat')];
    far.style.height = `${innerHeight * 5}px`;
    await settled(eager!);
    expect(statesOf(eager!)).to.deep.equal([]);
    expect(statesOf(lazy!)).to.deep.equal(['loading']);
    far.style.height = '0';
    await settled(lazy!);
    expect(part(lazy!, 'value')).to.equal(nbsp('3,56 mld'));
  });

  for (const [lang, dated, undated] of [
    ['pl', `Nie odświeżono; stan danych: ${nbsp('30 czerwca 2025')}.`, 'Nie odświeżono; to ostatnie wczytane dane.'],
    ['en', `Not refreshed; the data are of: ${nbsp('30 June 2025')}.`, 'Not refreshed; these are the last data read.'],
    ['uk', `Не оновлено; стан даних: ${nbsp('30 червня 2025')}.`, 'Не оновлено; це останні прочитані дані.'],
  ] as const) {
    it(`stale when a reload fails: the last data stand, with their date (${lang})`, async () => {
      const heard = hear();
      hurry(1000);
      for (const [json, said] of [
        [record, dated],
        [{ label: 'L', value: 5 }, undated],
      ] as const) {
        const widget = await show(
          `<krk-stat loading="eager" lang="${lang}" src="${attribute(answering(json, `&lang=${lang}`))}"></krk-stat>`,
        );
        const before = part(widget, 'value');
        const real = replace(window, 'fetch', () => Promise.reject(new TypeError('cut off')));
        await widget.reload();
        expect(statesOf(widget)).to.deep.equal(['stale']);
        expect(part(widget, 'value')).to.equal(before);
        expect(words(widget)).to.contain(said);
        window.fetch = real;
        await widget.reload();
        expect(statesOf(widget)).to.deep.equal([]);
        expect(words(widget)).not.to.contain(said);
      }
      expect(heard.thrown).to.deep.equal([]);
      expect(heard.loads).to.have.length(4);
    });
  }

  it('shows what a reload brings', async () => {
    const widget = await show(
      `<krk-stat loading="eager" path="/count" src="/api/count?key=${Date.now()}" label="L" lang="pl"></krk-stat>`,
    );
    expect(part(widget, 'value')).to.equal('1');
    await widget.reload();
    expect(part(widget, 'value')).to.equal('2');
  });

  it('takes the refreshing of `refresh` no faster than every 30 seconds', async () => {
    const pauses: number[] = [];
    replace(window, 'setInterval', ((_run: () => void, pause = 0) =>
      pauses.push(pause)) as unknown as typeof setInterval);
    await show(
      `<krk-stat loading="eager" refresh="1" src="${attribute(answering(record, '&refresh'))}" lang="pl"></krk-stat>`,
    );
    await show(
      `<krk-stat loading="eager" refresh="90" src="${attribute(answering(record, '&refresh'))}" lang="pl"></krk-stat>`,
    );
    await show(
      `<krk-stat loading="eager" refresh="no" src="${attribute(answering(record, '&refresh'))}" lang="pl"></krk-stat>`,
    );
    expect(pauses).to.deep.equal([30_000, 90_000]);
  });
});

describe('krk-load', () => {
  it('says how many figures came and from where', async () => {
    const heard = hear();
    const widget = await show<Widget>(
      '<krk-timeline loading="eager" lang="pl" src="/demo/data/krakow-2024.json" figure="office.mail culture.youth-events" label="Dwie"></krk-timeline>',
    );
    expect(heard.loads).to.have.length(1);
    expect(heard.loads[0]?.target()).to.equal(widget);
    expect([heard.loads[0]?.bubbles, heard.loads[0]?.composed]).to.deep.equal([true, true]);
    expect(heard.loads[0]?.detail.figures).to.equal(2);
    expect(heard.loads[0]?.detail.source).to.be.an('object');
  });

  it('is not fired by attributes or by an assignment', async () => {
    const heard = hear();
    const widget = await show('<krk-stat value="5" label="L" lang="pl"></krk-stat>');
    widget.data = 6;
    await settled(widget);
    expect(heard.loads).to.deep.equal([]);
  });
});

describe('pin', () => {
  const said = {
    pl: `Zacytowano: ${nbsp('3,6 mld zł')}`,
    en: `Quoted: ${nbsp('3.6 billion zł')}`,
    uk: `Процитовано: ${nbsp('3,6 млрд zł')}`,
  };

  it('says nothing while the data say the same, also when it was rounded further', async () => {
    const heard = hear();
    for (const pin of ['3,56 mld', '3,6 mld', '3560000000']) {
      const widget = await show(withPin(pin));
      expect(words(widget)).not.to.contain('Zacytowano');
      expect(part(widget, 'value')).to.equal(nbsp('3,56 mld'));
    }
    expect(heard.changes).to.deep.equal([]);
    expect(heard.errors).to.deep.equal([]);
  });

  for (const lang of ['pl', 'en', 'uk'] as const) {
    it(`shows both numbers in words when the data have moved on (${lang}), and tells the page once`, async () => {
      const heard = hear();
      const widget = await show(withPin('3,7 mld').replace('lang="pl"', `lang="${lang}"`));
      const [quoted] = [said[lang].replace(/3([.,])6/, '3$17')];
      expect(words(widget)).to.contain(quoted);
      expect(words(widget)).to.contain(lang === 'en' ? nbsp('3.56 billion zł') : nbsp('3,56 '));
      expect(words(widget)).to.contain('2025');
      widget.label = 'Inaczej';
      await settled(widget);
      expect(heard.changes).to.have.length(1);
      expect(heard.changes[0]?.detail).to.deep.equal({ quoted: 3.7e9, value: 3.56e9, updated: '2025-06-30' });
    });
  }

  it('counts a hedge that the data don’t have as a difference', async () => {
    const heard = hear();
    await show(withPin('ponad 3,56 mld'));
    expect(heard.changes).to.have.length(1);
  });

  it('that is no number is told, and the data still stand', async () => {
    const heard = hear();
    const widget = await show(withPin('dużo'));
    expect(part(widget, 'value')).to.equal(nbsp('3,56 mld'));
    expect(part(widget, 'error')).to.contain('pin').and.contain('dużo');
    expect(heard.errors).to.have.length(1);
    expect(heard.warnings[0]).to.contain('<krk-stat pin="dużo">');
  });

  it('holds for shares and for the last value of a series', async () => {
    const heard = hear();
    const share = await show<Widget>(
      '<krk-budget-share share="ponad 36%" pin="ponad 40%" label="E" lang="pl"></krk-budget-share>',
    );
    await until(() => words(share).includes('Zacytowano'), 'the comparison of a share');
    const line = await show<Widget>(
      '<krk-timeline points="2023: 5; 2024: 6" pin="7" label="E" lang="pl"></krk-timeline>',
    );
    await until(() => words(line).includes('Zacytowano'), 'the comparison of a series');
    expect(heard.changes.map(({ detail }) => [detail.quoted, detail.value])).to.deep.equal([
      [40, 36],
      [7, 6],
    ]);
  });
});

describe('the table button', () => {
  it('opens and closes the table, and keeps what the reader chose through an update', async () => {
    const widget = await show('<krk-stat value="5" label="L" lang="pl"></krk-stat>');
    const button = widget.shadowRoot!.querySelector('button')!;
    const shown = (): boolean => widget.shadowRoot!.querySelector('table')!.checkVisibility();
    expect([button.getAttribute('aria-expanded'), shown()]).to.deep.equal(['false', false]);
    button.click();
    await widget.updateComplete;
    expect([button.getAttribute('aria-expanded'), shown()]).to.deep.equal(['true', true]);
    widget.setAttribute('value', '6');
    await widget.updateComplete;
    expect(shown()).to.be.true;
    expect(table(widget)[1]?.at(-1)).to.equal('6');
    button.click();
    await widget.updateComplete;
    expect([button.getAttribute('aria-expanded'), shown()]).to.deep.equal(['false', false]);
  });

  it('starts open with with-table-open', async () => {
    const widget = await show('<krk-stat value="5" label="L" lang="pl" with-table-open></krk-stat>');
    expect(widget.shadowRoot!.querySelector('table')!.checkVisibility()).to.be.true;
  });
});
