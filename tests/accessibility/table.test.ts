// What the table of a picture promises those who read instead of looking, and those who take it with them.
import { expect } from '@open-wc/testing';
import '../../src/index.js';
import { FULL, OTHERS, place, TAGS } from '../support/full.js';
import { hear, replace } from '../support/hear.js';
import { spaced } from '../support/models.js';
import { entered, hearing, press, region, saying, type } from '../support/walking.js';
import { all, find, frames, part, settled, table, tidy, until, type Widget } from '../support/widgets.js';

const LANGUAGES = ['pl', 'en', 'uk'] as const;

/** An element with its table open. */
async function opened(markup: string): Promise<Widget> {
  const [, widget] = await place(markup.replace('>', ' with-table-open>'));
  await settled(widget);
  return widget;
}

/** The table with plain spaces, its heads first. */
const texts = (widget: Widget): string[][] => table(widget).map((row) => row.map(spaced));
const rows = (widget: Widget): string[][] => texts(widget).slice(1);
const column = (widget: Widget, index = 0): (string | undefined)[] => rows(widget).map((row) => row[index]);
const heads = (widget: Widget): HTMLElement[] => all(widget, 'thead th');
const sorters = (widget: Widget): HTMLButtonElement[] => all<HTMLButtonElement>(widget, 'thead button');
const button = (widget: Widget, name: string): HTMLButtonElement => {
  const found = all<HTMLButtonElement>(widget, 'button').find(({ textContent }) => tidy(textContent) === name);
  if (!found) throw new Error(`no button “${name}” in ${widget.localName}`);
  return found;
};
const box = (widget: Widget): HTMLElement => find(widget, '#table .scroll')!;
/** What has focus inside, by what is read on it. A node itself would be too much for a failing test to print. */
const focused = (widget: Widget): string => {
  const active = widget.renderRoot.activeElement;
  return active?.querySelector('table') ? 'table' : tidy(active?.textContent);
};

/** So many named values. */
const bars = (count: number): string =>
  `<krk-compare lang="pl" label="Oceny" unit="nps" values="${Array.from({ length: count }, (_, row) => `Pozycja ${row + 1}: ${(row * 7) % 23}`).join('; ')}"></krk-compare>`;
const NAMES = {
  pl: ['Zabłocie', 'Łagiewniki', 'Ćwiklice', 'Śródmieście', 'Czyżyny', 'Cegielnia', 'Ludwinów', 'Salwator'],
  en: ['York', 'Éire', 'bath', 'Exeter', 'Dover', 'Avon', 'Zennor'],
  uk: ['Їжаківка', 'Ґанок', 'Гай', 'Ївга', 'Єнот', 'Дуб', 'Ірпінь', 'Яр', 'Ейфель'],
} as const;
const named = (names: readonly string[], lang: string): string =>
  `<krk-compare lang="${lang}" label="L" values="${names.map((name, row) => `${name}: ${row + 1}`).join('; ')}"></krk-compare>`;
const GAPS =
  '<krk-timeline lang="pl" label="Koła" points="2017: 9; 2018: -; 2019: 4; 2020: ponad 10; 2021: -; 2022: 12; 2023: -3; 2024: 100"></krk-timeline>';
const MONTHS =
  '<krk-timeline lang="pl" label="Koła" points="2024-01: 3; 2024-02: 7; 2024-03: 1; 2024-04: 6; 2024-05: 2; 2024-06: 5; 2024-07: 4"></krk-timeline>';
const IN_TIME = ['styczeń', 'luty', 'marzec', 'kwiecień', 'maj', 'czerwiec', 'lipiec'].map((name) => `${name} 2024`);

/** Records as a service gives them. */
const records = (tag: string, all: readonly object[]): string =>
  `<${tag} lang="pl" label="L"><script type="application/json">${JSON.stringify(all)}</script></${tag}>`;

/** Three series over so many years. */
const series = (names: readonly string[], years: number): string =>
  records(
    'krk-timeline',
    names.flatMap((label, one) =>
      Array.from({ length: years }, (_, year) => ({ label, period: `${2000 + year}`, value: one * 100 + year })),
    ),
  );

describe('the table holds every value', () => {
  const years = Array.from({ length: 12 }, (_, year) => [`${2010 + year}`, `${year + 1}`]);
  const expected: Record<string, readonly (readonly string[])[]> = {
    [FULL['krk-stat']]: [
      ['Wnioski', '2024', 'ponad 254'],
      ['Wnioski', '2023', '240'],
    ],
    [FULL['krk-budget-share']]: [
      ['Edukacja', '3,56 mld', 'ponad 36%'],
      ['Pozostałe', 'nie podano', 'poniżej 64%'],
    ],
    [FULL['krk-timeline']]: years,
    [FULL['krk-compare']]: [
      ['Na miejscu', '49'],
      ['Elektronicznie', 'ponad 39'],
      ['Telefonicznie', '−12'],
      ['Listownie', 'brak danych'],
    ],
    [FULL['krk-breakdown']]: [
      ['Przedszkola', '136'],
      ['Podstawowe', 'blisko 114'],
      ['Ponadpodstawowe', '80'],
      ['Pozostałe', 'ponad 103 (z różnicy)'],
      ['Jednostki', '433'],
    ],
    [FULL['krk-ratio']]: [
      ['Przyjęte', 'blisko 7'],
      ['Razem', '10'],
    ],
    [OTHERS[0]]: [
      ['Wszystkie', '681'],
      ['Elektroniczne', '162'],
      ['W aplikacji', 'ponad 83'],
    ],
    [OTHERS[1]]: [
      ['A', '20%'],
      ['B', '15%'],
      ['C', 'blisko 15%'],
      ['D', '10%'],
      ['E', '10%'],
      ['F', '10%'],
      ['Pozostałe', 'ponad 20% (z różnicy)'],
    ],
    [OTHERS[2]]: [
      ['Przedszkola', '136'],
      ['Podstawowe', 'ponad 114'],
      ['Inne', 'brak danych'],
    ],
    [OTHERS[3]]: [['Zadowoleni', '98%']],
  };
  for (const [markup, values] of Object.entries(expected))
    it(`of ${markup.slice(0, 60)}…`, async () => {
      expect(rows(await opened(markup))).to.deep.equal(values);
    });

  it('of several series, each in its column, and says where one has none', async () => {
    const all = ['A', 'B', 'C'].flatMap((label, one) =>
      ['2021', '2022', '2023'].slice(one).map((period) => ({ label, period, value: one + Number(period) })),
    );
    const widget = await opened(records('krk-timeline', all));
    expect(texts(widget)).to.deep.equal([
      ['Okres', 'A', 'B', 'C'],
      ['2021', '2 021', 'brak danych', 'brak danych'],
      ['2022', '2 022', '2 023', 'brak danych'],
      ['2023', '2 023', '2 024', '2 025'],
    ]);
  });

  it('of 2 000 rows, and is never cut to a sample', async function () {
    this.timeout(30_000);
    const days = Array.from({ length: 2000 }, (_, day) => [
      new Date(Date.UTC(2019, 0, 1 + day)).toISOString().slice(0, 10),
      day * 3,
    ]);
    const line = await opened(
      `<krk-timeline lang="pl" label="Dni" points="${days.map((day) => day.join(': ')).join('; ')}"></krk-timeline>`,
    );
    expect(column(line, 1).map((text) => text?.replace(' ', ''))).to.deep.equal(days.map(([, value]) => `${value}`));
    expect(rows(line).at(-1)).to.deep.equal(['22 czerwca 2024', '5 997']);
    const compared = await opened(bars(2000));
    expect(column(compared)).to.deep.equal(Array.from({ length: 2000 }, (_, row) => `Pozycja ${row + 1}`));
  });
});

describe('the table tells what it is', () => {
  const said = {
    pl: ['Wnioski, 2024', ['Dane', 'Wartość']],
    en: ['Wnioski, 2024', ['Figure', 'Value']],
    uk: ['Wnioski, 2024', ['Показник', 'Значення']],
  } as const;
  for (const lang of LANGUAGES)
    it(`by a caption, and by heads of columns in ${lang}`, async () => {
      const widget = await opened(
        `<krk-compare lang="${lang}" label="Wnioski" period="2024" values="A: 1; B: 2"></krk-compare>`,
      );
      const [caption, columns] = said[lang];
      expect(tidy(find<HTMLTableElement>(widget, 'table')!.caption?.textContent)).to.equal(caption);
      expect(texts(widget)[0]).to.deep.equal(columns);
    });

  it('by a scope: of its column, or of its row', async () => {
    for (const markup of [...TAGS.map((tag) => FULL[tag]), ...OTHERS, series(['A', 'B', 'C'], 20)]) {
      const widget = await opened(markup);
      const scopes = (row: HTMLTableRowElement): string[] =>
        [...row.cells].map((cell) => `${cell.localName} ${cell.scope}`.trim());
      const [head, ...body] = all<HTMLTableRowElement>(widget, 'tr').map(scopes);
      const width = head?.length ?? 0;
      expect(head, markup).to.deep.equal(Array(width).fill('th col'));
      for (const row of body) expect(row, markup).to.deep.equal(['th row', ...Array<string>(width - 1).fill('td')]);
    }
  });
});

describe('a unit', () => {
  for (const [unit, values, head, cells] of [
    ['osoba|osoby|osób|osoby', 'A: 1; B: blisko 1 200', 'Wartość (osoby)', ['1', 'blisko 1 200']],
    ['PLN', 'A: 3,56 mld; B: ponad 2 mln', 'Wartość (zł)', ['3,56 mld', 'ponad 2 mln']],
    ['EUR', 'A: 5; B: -7', 'Wartość (€)', ['5', '−7']],
    ['nps', 'A: 49; B: -12', 'Wartość (pkt NPS)', ['49', '−12']],
    ['points', 'A: 5; B: 12', 'Wartość (punkty)', ['5', '12']],
  ] as const)
    it(`of ${unit} stands in the head and in no cell`, async () => {
      for (const [tag, name] of [
        ['krk-compare', 'values'],
        ['krk-breakdown', 'parts'],
      ] as const) {
        if (tag === 'krk-breakdown' && values.includes('-')) continue;
        const widget = await opened(`<${tag} lang="pl" label="L" unit="${unit}" ${name}="${values}"></${tag}>`);
        expect(texts(widget)[0]?.at(-1), tag).to.equal(head);
        expect(column(widget, 1).slice(0, 2), tag).to.deep.equal(cells);
      }
    });

  it('stands in the head of every kind of picture', async () => {
    const unit = 'unit="wniosek|wnioski|wniosków|wniosku"';
    for (const markup of [
      `<krk-stat lang="pl" label="L" value="5" previous="4" ${unit}></krk-stat>`,
      `<krk-timeline lang="pl" label="L" points="2023: 5; 2024: 7" ${unit}></krk-timeline>`,
      `<krk-ratio lang="pl" label="L" value="5" of="7" ${unit}></krk-ratio>`,
      '<krk-budget-share lang="pl" label="L" amount="3,5 mld" share="35%" total="10 mld"></krk-budget-share>',
    ]) {
      const widget = await opened(markup);
      expect(texts(widget)[0]?.join(), markup).to.match(/\((wniosków|wnioski|zł)\)/);
      for (const row of rows(widget)) expect(row.join(), markup).not.to.match(/wnios|zł/);
    }
  });

  it('of percent is a sign that touches each number', async () => {
    const share = await opened(FULL['krk-budget-share']);
    expect(texts(share)[0]).to.deep.equal(['Dane', 'Kwota (zł)', 'Udział']);
    expect(column(share, 2)).to.deep.equal(['ponad 36%', 'poniżej 64%']);
    const compared = await opened('<krk-compare lang="pl" label="L" values="A: 20%; B: 15%"></krk-compare>');
    expect(texts(compared)).to.deep.equal([
      ['Dane', 'Wartość'],
      ['A', '20%'],
      ['B', '15%'],
    ]);
  });
});

describe('numbers', () => {
  it('end where their column ends, in figures of one width', async () => {
    for (const markup of [...TAGS.map((tag) => FULL[tag]), bars(12), series(['A', 'B'], 9)]) {
      const widget = await opened(markup);
      const ends = all(widget, 'td').map((cell) => {
        const { textAlign, fontVariantNumeric, paddingInlineEnd } = getComputedStyle(cell);
        expect(textAlign, markup).to.be.oneOf(['end', 'right']);
        expect(fontVariantNumeric, markup).to.contain('tabular-nums');
        const text = document.createRange();
        text.selectNodeContents(cell);
        return cell.getBoundingClientRect().right - parseFloat(paddingInlineEnd) - text.getBoundingClientRect().right;
      });
      for (const distance of ends) expect(Math.abs(distance), markup).to.be.below(1);
      // The head of a column of numbers stands over them.
      expect(getComputedStyle(heads(widget).at(-1)!).textAlign).to.be.oneOf(['end', 'right']);
    }
  });
});

describe('sorting', () => {
  it('is offered by nothing in a table of 6 rows', async () => {
    expect(sorters(await opened(bars(6)))).to.have.length(0);
    const line = FULL['krk-timeline'].replace(/points="[^"]*"/, 'points="2019: 1; 2020: 2; 2021: 3"');
    expect(sorters(await opened(line))).to.have.length(0);
  });

  it('is offered by a button for each column in one of 7', async () => {
    for (const markup of [bars(7), series(['A', 'B', 'C'], 7)]) {
      const widget = await opened(markup);
      expect(sorters(widget).map(({ textContent }) => tidy(textContent))).to.deep.equal(
        heads(widget).map(({ textContent }) => tidy(textContent)),
      );
      expect(sorters(widget)).to.have.length(texts(widget)[0]!.length);
      for (const head of heads(widget)) expect(head.getAttribute('aria-sort')).to.equal('none');
    }
  });

  it('goes upwards, downwards, and back to what was given, with gaps last; the head that sorts says so', async () => {
    const widget = await opened(GAPS);
    const given = column(widget, 1);
    const steps = [
      ['ascending', ['−3', '4', '9', 'ponad 10', '12', '100', 'brak danych', 'brak danych']],
      ['descending', ['100', '12', 'ponad 10', '9', '4', '−3', 'brak danych', 'brak danych']],
      ['none', given],
      ['ascending', ['−3', '4', '9', 'ponad 10', '12', '100', 'brak danych', 'brak danych']],
    ] as const;
    for (const [sort, values] of steps) {
      sorters(widget)[1]!.click();
      await settled(widget);
      expect(column(widget, 1), sort).to.deep.equal(values);
      expect(heads(widget).map((head) => head.getAttribute('aria-sort'))).to.deep.equal(['none', sort]);
    }
    expect(given).to.deep.equal(['9', 'brak danych', '4', 'ponad 10', 'brak danych', '12', '−3', '100']);
    expect(rows(widget)[0], 'a row stays a row').to.deep.equal(['2023', '−3']);
  });

  it('by another column begins upwards, and the first no longer says that it sorts', async () => {
    const widget = await opened(series(['A', 'B'], 8));
    const steps = [
      [2, ['none', 'none', 'ascending']],
      [2, ['none', 'none', 'descending']],
      [1, ['none', 'ascending', 'none']],
    ] as const;
    for (const [index, expected] of steps) {
      sorters(widget)[index]!.click();
      await settled(widget);
      expect(heads(widget).map((head) => head.getAttribute('aria-sort'))).to.deep.equal(expected);
    }
  });

  it('leaves the focus on the button that was pressed', async function () {
    const widget = await opened(GAPS);
    const [, sorter] = sorters(widget);
    sorter!.focus();
    for (const sort of ['ascending', 'descending', 'none']) {
      await type(this, 'Enter');
      await until(() => heads(widget)[1]!.getAttribute('aria-sort') === sort, sort);
      expect(widget.renderRoot.activeElement === sorter, `${sort}: on ${focused(widget)}`).to.be.true;
    }
  });

  it('of dates goes by time', async () => {
    const widget = await opened(MONTHS);
    sorters(widget)[1]!.click();
    await settled(widget);
    expect(column(widget)).not.to.deep.equal(IN_TIME);
    for (const expected of [IN_TIME, IN_TIME.toReversed()]) {
      sorters(widget)[0]!.click();
      await settled(widget);
      expect(column(widget)).to.deep.equal(expected);
    }
  });

  it('of dates goes by time in a comparison, too', async () => {
    const given = [3, 0, 6, 1, 5, 2, 4];
    const all = given.map((month) => ({ label: 'Koła', period: `2024-0${month + 1}`, value: month }));
    const widget = await opened(records('krk-compare', all));
    expect(column(widget, 1)).to.deep.equal(given.map((month) => IN_TIME[month]));
    for (const expected of [IN_TIME, IN_TIME.toReversed()]) {
      sorters(widget)[1]!.click();
      await settled(widget);
      expect(column(widget, 1)).to.deep.equal(expected);
    }
  });

  const ordered = {
    pl: ['Cegielnia', 'Czyżyny', 'Ćwiklice', 'Ludwinów', 'Łagiewniki', 'Salwator', 'Śródmieście', 'Zabłocie'],
    en: ['Avon', 'bath', 'Dover', 'Éire', 'Exeter', 'York', 'Zennor'],
    uk: ['Гай', 'Ґанок', 'Дуб', 'Ейфель', 'Єнот', 'Ірпінь', 'Ївга', 'Їжаківка', 'Яр'],
  };
  for (const lang of LANGUAGES)
    it(`of names goes by the letters of ${lang}`, async () => {
      const widget = await opened(named(NAMES[lang], lang));
      for (const expected of [ordered[lang], ordered[lang].toReversed(), NAMES[lang]]) {
        sorters(widget)[0]!.click();
        await settled(widget);
        expect(column(widget)).to.deep.equal(expected);
      }
    });

  it('changes nothing of what arrow keys read', async () => {
    const widget = await opened(GAPS);
    const keys = await entered(widget);
    const walk = async (): Promise<string[]> => {
      const told = [await hearing(() => press(keys, 'Home'))];
      for (let step = 0; step < 2; step++) told.push(await hearing(() => press(keys, 'ArrowRight')));
      return told;
    };
    const before = await walk();
    expect(before).to.deep.equal(['2017: 9', '2018: brak danych', '2019: 4']);
    for (const sorter of [1, 1, 0, 0]) {
      sorters(widget)[sorter]!.click();
      await settled(widget);
      expect(await walk()).to.deep.equal(before);
    }
  });
});

describe('a long table', () => {
  const long = Object.entries({
    'of many rows': bars(30),
    'of 11 rows': bars(11),
    'of many columns': series(['A', 'B', 'C', 'D', 'E'], 3),
    'of three columns': FULL['krk-budget-share'],
    'of one number': FULL['krk-stat'],
  });
  for (const [what, markup] of long)
    it(`${what} scrolls in a region that has a name`, async () => {
      const widget = await opened(markup);
      expect(box(widget).getAttribute('role')).to.equal('region');
      expect(box(widget).getAttribute('aria-label')).to.equal(find(widget, 'caption')!.textContent.trim());
      expect(getComputedStyle(box(widget)).overflowX).to.equal('auto');
      expect(getComputedStyle(box(widget)).overflowY).to.equal('auto');
    });

  const called = { pl: 'Tabela', en: 'Table', uk: 'Таблиця' };
  for (const lang of LANGUAGES)
    it(`that has no caption is called one, in ${lang}`, async () => {
      hear();
      const widget = await opened(bars(11).replace(' label="Oceny"', '').replace('lang="pl"', `lang="${lang}"`));
      expect(box(widget).getAttribute('aria-label')).to.equal(called[lang]);
    });

  it('is reached by Tab, and scrolled by keys', async function () {
    for (const [, markup] of long) {
      const widget = await opened(markup);
      button(widget, 'Tabela').focus();
      await type(this, 'Tab');
      expect(focused(widget)).to.equal('table');
    }
    const widget = await opened(bars(30));
    button(widget, 'Tabela').focus();
    await type(this, 'Tab');
    await type(this, 'End');
    await until(() => box(widget).scrollTop > 50, 'the end of the table');
  });

  it('keeps its head in sight', async () => {
    const widget = await opened(bars(60));
    const scrolling = box(widget);
    scrolling.scrollIntoView({ block: 'center' });
    const tops = (): number[] => heads(widget).map((head) => head.getBoundingClientRect().top);
    const edge = scrolling.getBoundingClientRect();
    expect(edge.height).to.be.below(find(widget, 'table')!.getBoundingClientRect().height);
    const caption = find(widget, 'caption')!.getBoundingClientRect().height;
    scrolling.scrollTop = caption + 50;
    await frames(2);
    const before = tops();
    const first = find(widget, 'tbody tr')!.getBoundingClientRect().top;
    scrolling.scrollTop += 200;
    await frames(2);
    expect(find(widget, 'tbody tr')!.getBoundingClientRect().top, 'rows go').to.be.closeTo(first - 200, 1);
    expect(tops(), 'heads stay').to.deep.equal(before);
    for (const head of heads(widget)) {
      const { left, top, height } = head.getBoundingClientRect();
      expect(top).to.be.within(edge.top - 1, edge.top + 1);
      const seen = widget.renderRoot.elementFromPoint(left + 4, top + height / 2);
      expect(head.contains(seen), 'nothing lies over the head').to.be.true;
      expect(getComputedStyle(head).backgroundColor, 'nothing shines through').not.to.match(/, 0\)$|transparent/);
    }
  });

  it('that is short is no region, and no stop for Tab', async function () {
    for (const markup of [bars(4), bars(10), FULL['krk-breakdown'], FULL['krk-ratio']]) {
      const widget = await opened(markup);
      for (const name of ['role', 'aria-label', 'tabindex'])
        expect(box(widget).getAttribute(name), `${name} of ${markup}`).to.be.null;
      button(widget, 'Tabela').focus();
      await type(this, 'Tab');
      expect(focused(widget)).to.equal(sorters(widget).length ? 'Dane' : 'Kopiuj tabelę');
    }
  });
});

describe('the table is shown', () => {
  const isShown = (widget: Widget): boolean => find(widget, 'table')!.checkVisibility();

  it('when its button is pressed, and hidden when it is pressed again', async () => {
    for (const tag of TAGS) {
      const [, widget] = await place(FULL[tag]);
      await settled(widget);
      const opener = button(widget, 'Tabela');
      for (const expected of [false, true, false, true]) {
        expect(isShown(widget), tag).to.equal(expected);
        expect(opener.getAttribute('aria-expanded'), tag).to.equal(`${expected}`);
        opener.click();
        await settled(widget);
      }
    }
  });

  it('from the start with with-table-open, until its button closes it', async () => {
    for (const tag of TAGS) {
      const widget = await opened(FULL[tag]);
      const opener = button(widget, 'Tabela');
      expect(isShown(widget), tag).to.be.true;
      expect(opener.getAttribute('aria-expanded'), tag).to.equal('true');
      opener.click();
      await settled(widget);
      expect(isShown(widget), tag).to.be.false;
      expect(opener.getAttribute('aria-expanded'), tag).to.equal('false');
    }
  });

  it('as the reader left it when the element changes', async () => {
    const widget = await opened(FULL['krk-compare']);
    button(widget, 'Tabela').click();
    await settled(widget);
    widget.note = 'Inna uwaga';
    await settled(widget);
    expect(part(widget, 'note')).to.equal('Inna uwaga');
    expect(isShown(widget)).to.be.false;
    expect(button(widget, 'Tabela').getAttribute('aria-expanded')).to.equal('false');
  });

  it('by a button that is in the reader’s language, by keys as well', async function () {
    for (const [lang, name] of [
      ['pl', 'Tabela'],
      ['en', 'Table'],
      ['uk', 'Таблиця'],
    ] as const) {
      const [, widget] = await place(bars(4).replace('lang="pl"', `lang="${lang}"`));
      await settled(widget);
      button(widget, name).focus();
      await type(this, 'Enter');
      await until(() => isShown(widget), `the table in ${lang}`);
    }
  });

  it('nowhere with without-table', async () => {
    for (const tag of TAGS) {
      const [, widget] = await place(FULL[tag].replace('>', ' without-table with-table-open>'));
      await settled(widget);
      expect(all(widget, 'table, #table, [aria-controls]'), tag).to.have.length(0);
      expect(all(widget, 'button').map(({ textContent }) => tidy(textContent))).not.to.include('Tabela');
    }
  });
});

/** A clipboard in the test's hand. */
function clipboard(isAllowed: boolean): string[] {
  const copied: string[] = [];
  replace(navigator.clipboard, 'writeText', (text) => {
    if (!isAllowed) return Promise.reject(new DOMException('no', 'NotAllowedError'));
    copied.push(text);
    return Promise.resolve();
  });
  if (!isAllowed) replace(document, 'execCommand', () => false);
  return copied;
}

/** What is handed over as files. */
function downloads(): { name: string; blob: Blob | undefined }[] {
  const files: { name: string; blob: Blob | undefined }[] = [];
  const blobs = new Map<string, Blob>();
  replace(URL, 'createObjectURL', (blob) => {
    const url = `blob:krk/${blobs.size}`;
    blobs.set(url, blob as Blob);
    return url;
  });
  replace(URL, 'revokeObjectURL', () => undefined);
  replace(HTMLAnchorElement.prototype, 'click', function (this: HTMLAnchorElement) {
    files.push({ name: this.download, blob: blobs.get(this.href) });
  });
  return files;
}

/** The cells of a CSV file, which quotes none of those that are looked at here. */
const cellsOf = (csv: string): string[][] =>
  csv
    .replace('\ufeff', '')
    .trim()
    .split(/\r?\n/)
    .map((row) => row.split(/[;,](?=(?:[^"]*"[^"]*")*[^"]*$)/));

const NAMED = {
  pl: ['Kopiuj tabelę', 'Skopiowano tabelę.', 'Nie udało się skopiować tabeli. Pobierz ją jako CSV.', 'Pobierz CSV'],
  en: ['Copy table', 'Table copied.', 'The table could not be copied. Download it as CSV.', 'Download CSV'],
  uk: [
    'Копіювати таблицю',
    'Таблицю скопійовано.',
    'Не вдалося скопіювати таблицю. Завантажте її як CSV.',
    'Завантажити CSV',
  ],
} as const;
const FILES = { pl: 'Pobrano plik oceny.csv.', en: 'oceny.csv downloaded.', uk: 'Завантажено файл oceny.csv.' };
const inLanguage = (lang: string): string => bars(8).replace('lang="pl"', `lang="${lang}"`);

describe('the table is taken along', () => {
  for (const lang of LANGUAGES) {
    const [copy, copied, refused, download] = NAMED[lang];

    it(`copied whole by “${copy}”, which says that it was`, async () => {
      const texts = clipboard(true);
      const widget = await opened(inLanguage(lang));
      button(widget, copy).click();
      await saying(copied);
      expect(region()?.firstElementChild?.getAttribute('lang')).to.equal(lang);
      // To eyes too, beside the button, and once however often it is pressed.
      button(widget, copy).click();
      await until(() => texts.length === 2, 'the second copy');
      await settled(widget);
      expect(all(widget, '#table small').map(({ textContent, lang: own }) => [textContent, own])).to.deep.equal([
        [copied, lang],
      ]);
      expect(texts[1]).to.equal(texts[0]);
      const [head, ...cells] = cellsOf(texts[0]!);
      expect(cells.map(([name]) => name)).to.deep.equal(column(widget));
      const values = head!.findIndex((name) => ['Wartość', 'Value', 'Значення'].includes(name));
      expect(cells.map((row) => row[values])).to.deep.equal(column(widget, 1));
    });

    it(`and says so where the clipboard refuses: “${refused}”`, async () => {
      clipboard(false);
      const widget = await opened(inLanguage(lang));
      button(widget, copy).click();
      await saying(refused);
      expect(all(widget, '#table small').map(({ textContent }) => textContent)).to.deep.equal([refused]);
    });

    it(`handed over as a file by “${download}”, whose name is said and ends in .csv`, async () => {
      const files = downloads();
      const widget = await opened(inLanguage(lang));
      button(widget, download).click();
      await saying(FILES[lang]);
      expect(files.map(({ name }) => name)).to.deep.equal(['oceny.csv']);
      expect(files[0]?.blob?.type).to.equal('text/csv;charset=utf-8');
      const cells = cellsOf(await files[0]!.blob!.text());
      expect(cells).to.have.length(9);
      expect(cells.slice(1).map(([name]) => name)).to.deep.equal(column(widget));
    });
  }

  it('and a refusal takes the focus from nobody', async () => {
    clipboard(false);
    const widget = await opened(bars(8));
    button(widget, 'Kopiuj tabelę').focus();
    button(widget, 'Kopiuj tabelę').click();
    await saying(NAMED.pl[2]);
    expect(focused(widget)).to.equal('Kopiuj tabelę');
  });

  it('with no name that a spreadsheet would run as a formula', async () => {
    const copied = clipboard(true);
    const files = downloads();
    const evil = ['=HYPERLINK(1)', '+1+1', '-2+3', '@SUM(1)', '\uff1d1+1'];
    for (const markup of [
      `<krk-compare lang="pl" label="=HYPERLINK(1)" values="${evil.map((name) => `${name}: -5`).join('; ')}"></krk-compare>`,
      '<krk-timeline lang="pl" label="=HYPERLINK(1)" points="2023: 5; 2024: 6"></krk-timeline>',
      '<krk-ratio lang="pl" label="=HYPERLINK(1)" value="3" of="5" unit="=HYPERLINK(1)"></krk-ratio>',
      '<krk-breakdown lang="pl" label="=HYPERLINK(1)" parts="=HYPERLINK(1): 3; B: 5" total="10" partial source-name="=HYPERLINK(1)"></krk-breakdown>',
      '<krk-budget-share lang="pl" label="=HYPERLINK(1)" amount="5" share="36%"></krk-budget-share>',
    ]) {
      const widget = await opened(markup);
      button(widget, 'Kopiuj tabelę').click();
      await saying(NAMED.pl[1]);
      button(widget, 'Pobierz CSV').click();
      await until(() => files.length === copied.length, 'the file');
      await saying(`Pobrano plik ${files.at(-1)?.name}.`);
      for (const csv of [copied.at(-1)!, await files.at(-1)!.blob!.text()]) {
        const cells = cellsOf(csv).flat();
        expect(cells, markup).to.include("'=HYPERLINK(1)");
        // A number may begin with a minus; a word may not.
        const begins = cells.filter((cell) => /^"?[=+\-@\t\uff1d]/.test(cell) && !/^-[\d,.]+$/.test(cell));
        expect(begins, markup).to.deep.equal([]);
      }
    }
  });
});
