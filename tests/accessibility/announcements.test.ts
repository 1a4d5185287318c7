import { expect } from '@open-wc/testing';
import '../../src/index.js';
import { spoken } from '../../src/format/speech.js';
import { learn, SPEECH_WORDS } from '../../src/format/messages.js';
import { announce } from '../../src/controllers/announcer.js';
import { FULL, place } from '../support/full.js';
import { afterwards } from '../support/hear.js';
import { LANGUAGES, spaced } from '../support/models.js';
import { SHOWCASE } from '../support/showcase.js';
import { entered, hearing, press, region, said, saying } from '../support/walking.js';
import { all, begin, find, settled, show, table, tidy, until, type Widget } from '../support/widgets.js';

learn(SPEECH_WORDS);

const LINE = '<krk-timeline lang="pl" label="Koła" points="2023: 4; 2024: 9" unit="koło|koła|kół|koła"></krk-timeline>';
const WALKED = [
  'krk-budget-share',
  'krk-timeline',
  'krk-compare',
  'krk-breakdown',
  'krk-breakdown-nested',
  'krk-ratio',
];

/** Digits, signs and hedges: what must be the same in a cell and in what is said of it. */
const numbersOf = (text: string): string[] =>
  text.replaceAll(/(?<=\d)[\u00a0\s](?=\d{3})/g, '').match(/[−\d][\d.,]*/g) ?? [];

describe('announcements', () => {
  for (const language of LANGUAGES)
    it(`say each cell of each table, and nothing else, as a voice should (${language})`, async () => {
      for (const name of WALKED) {
        const box = await begin<HTMLElement>(`<div lang="${language}">${SHOWCASE[language][name]!}</div>`);
        const widget = box.querySelector<Widget>('*')!;
        await settled(widget);
        const keys = await entered(widget);
        const [head = [], ...rows] = table(widget);
        const columns = head.flatMap((_, column) =>
          column > 0 && rows.some((cells) => /\d/.test(cells[column] ?? '')) ? [column] : [],
        );
        for (const [index, column] of columns.entries()) {
          press(keys, 'Home');
          if (index > 0) press(keys, 'ArrowDown');
          for (const [row, cells] of rows.entries()) {
            const told = await hearing(() => press(keys, row ? 'ArrowRight' : 'Home'));
            const cell = cells[column] ?? '';
            expect(told, name).to.satisfy((text: string) => text.startsWith(spoken(cells[0] ?? '', language)));
            const value = told.slice(spoken(cells[0] ?? '', language).length);
            expect(numbersOf(value.replace(/minus |мінус /, '−')), `${name}: ${told} / ${cell}`).to.deep.equal(
              numbersOf(cell),
            );
            for (const [hedge = ''] of cell.matchAll(/ponad|blisko|poniżej|over|nearly|under|понад|майже|менше ніж/gi))
              expect(value).to.contain(hedge);
            expect(told, 'no two numbers side by side').not.to.match(/\d \d/);
          }
        }
      }
    });

  it('speak the language of their element, and mark a label that is in another', async () => {
    const data = {
      version: 1,
      figures: [
        { id: 'a', label: { pl: 'Szkoły' }, unit: '', value: 3 },
        { id: 'b', label: { en: 'Clubs' }, unit: '', value: 4 },
      ],
    };
    const box = await begin<HTMLElement>('<div lang="en"><krk-compare figure="a b" heading="H"></krk-compare></div>');
    const widget = box.querySelector<Widget>('krk-compare')!;
    widget.data = data;
    await settled(widget);
    const keys = await entered(widget);
    await hearing(() => press(keys, 'ArrowRight'));
    expect(region()!.querySelector('p')!.lang).to.equal('en');
    expect(region()!.querySelector('span')?.lang).to.equal('pl');
    expect(region()!.querySelector('span')?.textContent).to.equal('Szkoły');
    box.lang = 'uk';
    await settled(widget);
    await hearing(() => press(keys, 'ArrowRight'));
    expect(region()!.querySelector('p')!.lang).to.equal('uk');
    expect(region()!.querySelector('span')?.lang).to.equal('en');
  });

  it('come through one polite region, made before the first key, at the end of the body', async () => {
    region()?.replaceChildren();
    region()?.remove();
    const box = await begin<HTMLElement>(`<div>${LINE}${LINE}</div>`);
    await Promise.all([...box.querySelectorAll<Widget>('krk-timeline')].map(settled));
    expect(document.querySelectorAll('[data-krk-live]')).to.have.length(1);
    expect(region()!.parentElement === document.body, 'where the region stands').to.be.true;
    expect(region()!.getAttribute('role')).to.equal('status');
    expect(region()!.getAttribute('aria-live')).to.equal('polite');
    expect(said()).to.equal('');
    const { width, height } = region()!.getBoundingClientRect();
    expect(Math.max(width, height), 'seen by nobody').to.be.at.most(1);
    expect(document.documentElement.scrollWidth).to.be.at.most(document.documentElement.clientWidth);
  });

  it('are heard inside an open modal dialog, and outside again when it has closed', async () => {
    const dialog = await begin<HTMLDialogElement>(`<dialog>${LINE}</dialog>`);
    const outside = await show<Widget>(LINE);
    dialog.showModal();
    const widget = dialog.querySelector<Widget>('krk-timeline')!;
    await settled(widget);
    const keys = await entered(widget);
    expect(await hearing(() => press(keys, 'ArrowRight'))).to.equal('2023: 4 koła');
    expect(region()!.parentElement === dialog, 'where the region stands').to.be.true;
    dialog.close();
    const others = await entered(outside);
    await hearing(() => press(others, 'End'));
    expect(region()!.parentElement === document.body, 'where the region stands').to.be.true;
  });

  it('say the same text twice when it is asked for twice', async () => {
    const keys = await entered(await show<Widget>(LINE));
    await hearing(() => press(keys, 'ArrowRight'));
    let emptied = 0;
    const observer = new MutationObserver(() => {
      if (!region()!.textContent) emptied++;
    });
    observer.observe(region()!, { childList: true });
    afterwards(() => {
      observer.disconnect();
    });
    press(keys, 'r');
    await until(() => emptied === 1, 'a pause between');
    await saying('2023: 4 koła');
  });

  it('of keys pressed one upon another say only the last', async () => {
    const keys = await entered(await show<Widget>(LINE));
    const texts: string[] = [];
    const observer = new MutationObserver(() => {
      if (said()) texts.push(said());
    });
    observer.observe(region()!, { childList: true });
    afterwards(() => {
      observer.disconnect();
    });
    for (const key of ['ArrowRight', 'ArrowRight', 'Home', 'End']) press(keys, key);
    await saying('2024: 9 kół');
    expect(texts).to.deep.equal(['2024: 9 kół']);
  });

  it('are remembered in the help, newest first, and said again from there', async () => {
    const widget = await show<Widget>(LINE);
    const keys = await entered(widget);
    await hearing(() => press(keys, 'Home'));
    await hearing(() => press(keys, 'End'));
    press(keys, 'h');
    await until(() => find(widget, 'dialog:popover-open'), 'the panel');
    const heard = all(widget, 'dialog li p').map((one) => tidy(one.textContent));
    expect(heard.slice(0, 2)).to.deep.equal(['2024: 9 kół', '2023: 4 koła']);
    expect(heard.length).to.be.at.most(10);
    const buttons = all<HTMLButtonElement>(widget, 'dialog li button');
    expect(await hearing(() => buttons[1]!.click())).to.equal('2023: 4 koła');
  });

  it('of an element that has left the page are not made', async () => {
    const widget = await show<Widget>(LINE);
    announce('to be forgotten', widget);
    widget.remove();
    const other = await show<Widget>(LINE);
    const keys = await entered(other);
    expect(await hearing(() => press(keys, 'ArrowRight'))).to.equal('2023: 4 koła');
  });
});

describe('sentences in levels', () => {
  it('are short by default; more comes on request, and goes again', async () => {
    const [, widget] = await place(FULL['krk-timeline']);
    await settled(widget);
    const button = all<HTMLButtonElement>(widget, 'button').find(({ textContent }) => tidy(textContent) === 'Więcej')!;
    expect(button.getAttribute('aria-expanded')).to.equal('false');
    expect(all(widget, '.further')).to.deep.equal([]);
    button.click();
    await until(() => all(widget, '.further').length, 'more');
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    button.click();
    await until(() => !all(widget, '.further').length, 'less');
  });

  it('give the author’s description first, and the generated sentence on request', async () => {
    const widget = await show<Widget>(LINE.replace('label', 'description="Kół przybyło." label'));
    expect(tidy(find(widget, '#sentence')?.textContent)).to.equal('Kół przybyło.');
    all<HTMLButtonElement>(widget, 'button')
      .find(({ textContent }) => tidy(textContent) === 'Więcej')!
      .click();
    await until(() => all(widget, '.further').length, 'more');
    expect(spaced(find(widget, '.further')?.textContent ?? '')).to.equal(
      'Koła: 4 koła w 2023 roku, 9 kół w 2024 roku, wzrost o 125%.',
    );
  });
});
