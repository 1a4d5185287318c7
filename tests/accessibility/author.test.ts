// What an author reads in the console while the page is in the making, and what readers are spared by it.
import { expect } from '@open-wc/testing';
import '../../src/index.js';
import { FULL, OTHERS, place, SENTENCE, SOURCE, TAGS } from '../support/full.js';
import { hear } from '../support/hear.js';
import { spaced } from '../support/models.js';
import { json } from '../support/small-report.js';
import {
  begin,
  cardsOf,
  find,
  frames,
  part,
  sentence,
  settled,
  until,
  widgetsIn,
  type Widget,
} from '../support/widgets.js';

const LANGUAGES = ['pl', 'en', 'uk'] as const;
type Heard = ReturnType<typeof hear>;

const bars = (lang: string, more = ''): string =>
  `<krk-compare lang="${lang}" label="Oceny" values="A: 4; B: 7" ${more}></krk-compare>`;
const stat = (lang: string, more = ''): string =>
  `<krk-stat lang="${lang}" label="Etaty" value="7" ${more}></krk-stat>`;

/** Enough for whoever looks at the page in the frame after a change. */
const looked = (): Promise<void> => frames(6);

/** An element on a ground of its own scheme, after someone has looked at it. */
async function seen(markup: string, style = ''): Promise<[HTMLElement, Widget]> {
  const [box, widget] = await place(markup);
  box.style.cssText += style;
  await settled(widget);
  await looked();
  return [box, widget];
}

/** What is said of one thing. */
const about = ({ warnings }: Heard, text: string): string[] => warnings.filter((warning) => warning.includes(text));

/** The one thing that is said at all. */
async function only({ warnings }: Heard): Promise<string> {
  await until(() => warnings.length, 'a warning');
  await looked();
  expect(warnings).to.have.length(1);
  return warnings[0]!;
}

describe('the author is told', () => {
  const levels = {
    pl: ['to nie poziom nagłówka', 'wpisz liczbę od 2 do 6'],
    en: ['is no level of a heading', 'set a number from 2 to 6'],
    uk: ['не є рівнем заголовка', 'вкажіть число від 2 до 6'],
  };
  for (const lang of LANGUAGES)
    for (const level of ['7', 'x'])
      it(`of heading-level="${level}", once, and what to set in its place, in ${lang}`, async () => {
        const heard = hear();
        const [, widget] = await seen(bars(lang, `heading-level="${level}"`));
        const warning = await only(heard);
        expect(warning).to.contain('<krk-compare>').and.contain(`heading-level="${level}"`);
        for (const words of levels[lang]) expect(warning).to.contain(words);
        // What it is meanwhile, the warning says too.
        expect(find(widget, '[part~="heading"]')?.localName).to.equal('h3');
        expect(warning).to.match(/3\.$/);
      });

  const empty = {
    pl: ['nic nie mówi o danych', 'usuń ten atrybut'],
    en: ['says nothing about the data', 'leave it out'],
    uk: ['нічого не каже про дані', 'приберіть цей атрибут'],
  };
  for (const lang of LANGUAGES)
    for (const description of ['', 'wykres', 'Chart.', 'діаграма'])
      it(`of description="${description}", once, and that a sentence is made without it, in ${lang}`, async () => {
        const heard = hear();
        await seen(bars(lang, `description="${description}"`));
        const warning = await only(heard);
        expect(warning).to.contain('<krk-compare>').and.contain(`description="${description}"`);
        for (const words of empty[lang]) expect(warning).to.contain(words);
      });

  it('of each element by itself, and of each fault by itself', async () => {
    const heard = hear();
    const markup = bars('pl', 'heading-level="7" description=""');
    const box = await begin<HTMLElement>(`<div>${markup}${markup}${stat('pl', 'heading-level="0"')}</div>`);
    await Promise.all(widgetsIn(box).map(settled));
    await until(() => heard.warnings.length === 5, 'five warnings');
    await looked();
    expect(about(heard, 'heading-level="7"')).to.have.length(2);
    expect(about(heard, 'description=""')).to.have.length(2);
    expect(about(heard, '<krk-stat>')).to.have.length(1);
  });

  for (const lang of LANGUAGES) {
    const nameless = `<krk-compare lang="${lang}" values="A: 4; B: 7"></krk-compare>`;

    it(`of a figure that says nowhere what it is about, once, and so is the page by an event, in ${lang}`, async () => {
      const heard = hear();
      const [, widget] = await seen(nameless);
      const warning = await only(heard);
      expect(heard.errors).to.have.length(1);
      expect(heard.errors[0]!.target() === widget, 'told of the element').to.be.true;
      expect(heard.errors[0]!.detail).to.include({ code: 'shape', where: 'label' });
      expect(warning).to.contain('<krk-compare>').and.contain(heard.errors[0]!.detail.message);
      // Its readers are spared it.
      expect(part(widget, 'error')).to.equal('');
    });

    it(`which attribute would say what a figure is about, in ${lang}`, async () => {
      const heard = hear();
      await seen(nameless);
      const warning = await only(heard);
      for (const attribute of ['label', 'heading']) expect(warning).to.contain(attribute);
      expect(warning, 'what is missing, in words').not.to.match(/[„“”«»]–[„“”«»]|…/);
    });
  }

  it('no longer of a figure that has a label, or a heading', async () => {
    const heard = hear();
    for (const more of ['label="Oceny"', 'heading="Oceny"'])
      await seen(`<krk-compare lang="pl" values="A: 4; B: 7" ${more}></krk-compare>`);
    expect(heard.warnings).to.deep.equal([]);
    expect(heard.errors).to.deep.equal([]);
  });
});

/** A ratio as a language writes it. */
const written = (ratio: string, lang: string): string => (lang === 'en' ? ratio : ratio.replace('.', ','));

describe('the author is told of colours', () => {
  for (const lang of LANGUAGES)
    it(`that are too pale: both, how far apart they are and have to be, and one that would do, in ${lang}`, async () => {
      const heard = hear();
      const [box] = await seen(stat(lang), '; --krk-color-muted: #aaa; --krk-color-surface: white');
      const warning = await only(heard);
      expect(warning).to.contain('<krk-stat>');
      const rest = [
        '--krk-color-muted',
        '#aaaaaa',
        '#ffffff',
        `${written('2.32', lang)}:1`,
        `${written('4.5', lang)}:1`,
      ].reduce((left, piece) => {
        expect(left).to.contain(piece);
        return left.replace(piece, '');
      }, warning);
      const [better = ''] = /#[\da-f]{6}/.exec(rest) ?? [];
      expect(better, warning).to.have.length(7);
      // What was asked for is enough: here, and on another page.
      box.style.setProperty('--krk-color-muted', better);
      await looked();
      await seen(stat(lang), `; --krk-color-muted: ${better}; --krk-color-surface: white`);
      expect(heard.warnings).to.deep.equal([warning]);
    });

  it('that are too dark on a dark ground, too', async () => {
    const heard = hear();
    const [box] = await seen(stat('pl'), '; color-scheme: dark; --krk-color-muted: #555');
    const warning = await only(heard);
    expect(warning).to.contain('#555555').and.contain('#15181d');
    const better = /#[\da-f]{6}(?=\.$)/.exec(warning)?.[0] ?? '';
    box.style.setProperty('--krk-color-muted', better);
    await looked();
    await seen(stat('pl'), `; color-scheme: dark; --krk-color-muted: ${better}`);
    expect(heard.warnings).to.deep.equal([warning]);
  });

  for (const [name, colour, ratio] of [
    // Enough for a line, and not for letters.
    ['--krk-color-text', '#888', '3,54'],
    ['--krk-color-muted', '#888', '3,54'],
    ['--krk-color-border', '#bbb', '1,91'],
    ['--krk-color-focus', '#bbb', '1,91'],
    ['--krk-color-2', '#bbb', '1,91'],
    ['--krk-color-6', '#bbb', '1,91'],
  ] as const)
    it(`by the name of the token that was set: ${name}`, async () => {
      const heard = hear();
      await seen(bars('pl'), `; ${name}: ${colour}; --krk-color-surface: white`);
      const warning = await only(heard);
      expect(warning)
        .to.contain(`${name} (${colour}${colour.slice(1)})`)
        .and.contain(`${ratio}:1`);
    });

  it('of an accent under 3:1, once, and not of what it stands in for', async () => {
    const heard = hear();
    await seen(bars('pl'), '; --krk-color-accent: #8ab4f8; --krk-color-surface: white');
    const warning = await only(heard);
    expect(warning).to.contain('--krk-color-accent (#8ab4f8)').and.contain('3:1');
  });

  it('that reach what they need only just: of none', async () => {
    const heard = hear();
    // 4.54 and 3.03.
    await seen(bars('pl'), '; --krk-color-muted: #767676; --krk-color-accent: #949494; --krk-color-surface: white');
    expect(heard.warnings).to.deep.equal([]);
  });

  it('but not against a ground that lets through what nobody knows', async () => {
    const heard = hear();
    for (const surface of ['transparent', 'rgb(255 255 255 / 50%)'])
      await seen(bars('pl'), `; --krk-color-muted: #aaa; --krk-color-accent: #eee; --krk-color-surface: ${surface}`);
    expect(heard.warnings).to.deep.equal([]);
  });

  it('that a page sets later, on whatever is around', async () => {
    const heard = hear();
    const outer = await begin<HTMLElement>(`<section><div>${stat('pl')}</div></section>`);
    await Promise.all(widgetsIn(outer).map(settled));
    await looked();
    expect(heard.warnings).to.deep.equal([]);
    outer.style.cssText = '--krk-color-muted: #aaa; --krk-color-surface: white';
    expect(await only(heard)).to.contain('--krk-color-muted (#aaaaaa)');
  });

  it('that a style sheet of the page sets later', async () => {
    const heard = hear();
    const box = await begin<HTMLElement>(`<div class="pale">${stat('pl')}</div>`);
    await Promise.all(widgetsIn(box).map(settled));
    await looked();
    expect(heard.warnings).to.deep.equal([]);
    const sheet = document.createElement('style');
    sheet.textContent = '.pale { --krk-color-muted: #aaa; --krk-color-surface: white }';
    box.append(sheet);
    expect(await only(heard)).to.contain('--krk-color-muted (#aaaaaa)');
  });
});

describe('the author is not told', () => {
  it('anything of a good page, light and dark', async () => {
    const heard = hear();
    for (const scheme of ['light', 'dark'])
      for (const markup of [...TAGS.map((tag) => FULL[tag]), ...OTHERS, SENTENCE, `<krk-report>${json}</krk-report>`]) {
        const [box, widget] = await place(markup, scheme);
        await Promise.all(widgetsIn(box).map(settled));
        await Promise.all(cardsOf(widget).map(settled));
      }
    await looked();
    expect(heard.warnings).to.deep.equal([]);
    expect(heard.errors).to.deep.equal([]);
  });

  it('anything of levels from 2 to 6, and of a description that says something', async () => {
    const heard = hear();
    for (const level of ['2', '3', '4', '5', '6'])
      await seen(bars('pl', `heading-level="${level}" description="Wykres pokazuje, że B ma o 3 więcej niż A."`));
    expect(heard.warnings).to.deep.equal([]);
  });

  it('the same again when the element changes, is moved, or something else does', async () => {
    const heard = hear();
    const style = '; --krk-color-muted: #aaa; --krk-color-surface: white';
    const [box, widget] = await seen(stat('pl', `heading-level="7" description="wykres" ${SOURCE}`), style);
    await until(() => heard.warnings.length === 3, 'three warnings');
    const before = [...heard.warnings];
    for (const value of ['8', '9', '10']) {
      widget.setAttribute('value', value);
      await settled(widget);
      await looked();
    }
    box.append(document.createElement('p'));
    box.append(widget);
    await settled(widget);
    box.className = 'other';
    await looked();
    expect(heard.warnings).to.deep.equal(before);
  });

  it('a fault of the page’s in the place of its readers, who get the sentence all the same', async () => {
    hear();
    const said = { pl: 'A: 4; B: 7. Różnica: 3.', en: 'A: 4; B: 7. Difference: 3.', uk: 'A: 4; B: 7. Різниця: 3.' };
    for (const lang of LANGUAGES)
      for (const description of ['', '  ']) {
        const [, widget] = await seen(bars(lang, `description="${description}"`));
        expect(spaced(sentence(widget))).to.equal(said[lang]);
        expect(find(widget, '#sentence')!.checkVisibility()).to.be.true;
        expect(part(widget, 'description')).to.equal(sentence(widget));
      }
  });
});
