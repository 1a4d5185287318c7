import { expect } from '@open-wc/testing';
import '../../src/elements/krk-report.js';
import type { KrkReport } from '../../src/elements/krk-report.js';
import { addScript, openPage, widgetIn } from '../support/frames.js';
import { hear } from '../support/hear.js';
import { spaced } from '../support/models.js';
import { json, SMALL, src } from '../support/small-report.js';
import {
  all,
  answering,
  asked,
  attribute,
  begin,
  cardsOf,
  expectFallback,
  find,
  frames,
  ownKey,
  part,
  sentence,
  settled,
  show,
  table,
  tidy,
  until,
} from '../support/widgets.js';

/** A report that shows something by itself, with all that it shows at rest. */
async function composed(markup: string): Promise<KrkReport> {
  const report = await show<KrkReport>(markup);
  await Promise.all(cardsOf(report).map(settled));
  return report;
}
const tags = (report: Element): string[] => cardsOf(report).map(({ localName }) => localName);
const headings = (root: Element | ShadowRoot): [number, string][] =>
  [
    ...root.querySelectorAll(
      'h2, h3, h4, h5, h6, [role="heading"], krk-stat, krk-budget-share, krk-timeline, krk-compare, krk-breakdown, krk-ratio',
    ),
  ].flatMap((one): [number, string][] =>
    one.shadowRoot
      ? headings(one.shadowRoot)
      : [[Number(one.getAttribute('aria-level') ?? one.localName.slice(1)), tidy(one.textContent)]],
  );

describe('<krk-report>', () => {
  describe('without script', () => {
    it('is the editor’s own text, and each element in it the same, and the figures when the script has come', async () => {
      const body = `<krk-report ${src()} lang="pl">Liczby: <krk-stat figure="a.staff">ponad 3 217 osób</krk-stat></krk-report>`;
      const frame = await openPage(body);
      const plain = frame.contentDocument!.querySelector<HTMLElement>('krk-report')!;
      expect(tidy(plain.innerText)).to.equal('Liczby: ponad 3 217 osób');
      await addScript(frame, '/dist/cdn/krk-report.js');
      const stat = await widgetIn(frame, 'krk-stat');
      expect(spaced(part(stat, 'value'))).to.equal('3 217');
    });
  });

  describe('by itself', () => {
    it('shows a section, each figure in the picture that suits it, with one source line', async () => {
      const key = ownKey();
      const report = await composed(
        `<krk-report ${src(`&key=${encodeURIComponent(key)}`)} section="b" lang="pl">tekst</krk-report>`,
      );
      expect(part(report, 'heading')).to.equal('Drugi');
      expect(tags(report)).to.deep.equal(['krk-breakdown', 'krk-ratio']);
      expect(await asked(key)).to.equal(1);
      const lines = [report, ...cardsOf(report)].flatMap((one) => all(one, '[part="source"]'));
      expect(lines.map((line) => tidy(line.textContent))).to.deep.equal(['Źródło: Raport']);
      expect(report.innerText, 'the editor’s text gives way').not.to.contain('tekst');
    });

    it('shows its dated events as a list', async () => {
      const report = await composed(`<krk-report ${src()} section="a" lang="en"></krk-report>`);
      expect(tags(report)).to.deep.equal(['krk-stat', 'krk-budget-share', 'krk-timeline']);
      const events = cardsOf(report).at(-1)!;
      expect(part(events, 'heading')).to.equal('Events');
      expect(tidy(find(events, 'ol')?.textContent)).to.equal('2025 (planned) Otwarcie');
    });

    it('shows all sections that hold something where none is named, headings one below the other', async () => {
      const report = await composed(`<krk-report ${src()} heading-level="2" lang="pl"></krk-report>`);
      const levels = headings(report.shadowRoot!);
      expect(levels.slice(0, 2)).to.deep.equal([
        [2, 'Raport'],
        [3, 'Pierwszy'],
      ]);
      expect(levels.filter(([level]) => level === 3).map(([, text]) => text)).to.deep.equal(['Pierwszy', 'Drugi']);
      // No level is left out on the way down.
      let above = 1;
      for (const [level, text] of levels) {
        expect(level, text).to.be.at.most(above + 1);
        above = level;
      }
      expect(levels.map(([, text]) => text))
        .to.include('Wydarzenia')
        .and.not.include('Pusty');
    });

    it('shows figures that are named, of any section, and no heading level beyond 6', async () => {
      const report = await composed(
        `<krk-report ${src()} figure="b.done a.staff" heading="Dwie" heading-level="6" lang="pl"></krk-report>`,
      );
      expect(part(report, 'heading')).to.equal('Dwie');
      expect(tags(report).sort()).to.deep.equal(['krk-ratio', 'krk-stat']);
      for (const [level] of headings(report.shadowRoot!)) expect(level).to.equal(6);
    });

    it('leaves out no figure that is in no section, in a report without sections or beside them', async () => {
      const figures = [
        { id: 'one', section: 'a', label: 'Jeden', value: 1 },
        { id: 'two', label: 'Dwa', value: 2 },
      ];
      for (const sections of [undefined, [{ id: 'a', title: 'Pierwszy' }]]) {
        const report = await show<KrkReport>('<krk-report lang="pl">tekst</krk-report>');
        report.data = { version: 1, title: 'Raport', sections, figures };
        await until(() => cardsOf(report).length, 'the figures');
        await Promise.all(cardsOf(report).map(settled));
        const told = cardsOf(report).map((card) => [card.figure, part(card, 'value')]);
        expect(told, JSON.stringify(sections)).to.deep.equal([
          ['one', '1'],
          ['two', '2'],
        ]);
      }
    });

    it('follows section, language and data, and says of each what it is', async () => {
      const report = await composed(`<krk-report section="b" lang="pl">${json}</krk-report>`);
      report.section = 'a';
      report.lang = 'en';
      await until(() => part(report, 'heading') === 'First', 'the other section');
      await Promise.all(cardsOf(report).map(settled));
      expect(spaced(sentence(cardsOf(report)[0]!))).to.equal('Posts, 2024: over 3,217 people.');
      report.data = { ...SMALL, sections: [{ id: 'a', title: 'Inny' }] };
      await until(() => part(report, 'heading') === 'Inny', 'the property’s section');
      expect(table(cardsOf(report)[0]!)).to.have.length(2);
    });

    it('opens its tables when told, and leaves one that a reader has closed as it is', async () => {
      const report = await composed(`<krk-report ${src()} section="a" with-table-open lang="pl"></krk-report>`);
      const [first] = cardsOf(report);
      const isOpen = (): string | null => find(first!, '[aria-expanded]')!.getAttribute('aria-expanded');
      const press = find(first!, '[aria-expanded]')!;
      expect(isOpen()).to.equal('true');
      press.click();
      await settled(first!);
      report.note = 'Uwaga';
      await settled(report);
      await settled(first!);
      expect(part(report, 'note')).to.equal('Uwaga');
      expect(isOpen()).to.equal('false');
      for (const expected of [false, true]) {
        report.withTableOpen = expected;
        await settled(report);
        await settled(first!);
        expect(isOpen()).to.equal(`${expected}`);
      }
    });

    it('becomes a provider when an element is put into it, and shows by itself again without it', async () => {
      const report = await composed(`<krk-report ${src()} section="b" lang="pl"></krk-report>`);
      const stat = document.createElement('krk-stat');
      stat.setAttribute('figure', 'a.staff');
      report.append(stat);
      await until(() => sentence(stat).startsWith('Etaty'), 'the provided figure');
      expect(cardsOf(report)).to.have.length(0);
      stat.remove();
      await until(() => cardsOf(report).length === 2, 'the section again');
    });
  });

  describe('when it fails', () => {
    for (const [lang, says] of [
      ['pl', 'oczekiwano'],
      ['en', 'expected'],
      ['uk', 'очікувалося'],
    ] as const) {
      it(`refuses JSON that is no report in words, once, and keeps the text (${lang})`, async () => {
        const heard = hear();
        const report = await show<KrkReport>(
          `<krk-report loading="eager" src="${attribute(answering([{ label: 'A', value: 5 }]))}" section="a" lang="${lang}">tekst</krk-report>`,
        );
        await frames(3);
        expectFallback(report, 'tekst');
        expect(part(report, 'error')).to.contain(says).and.contain('figures');
        expect([heard.errors.length, heard.warnings.length, heard.thrown.length]).to.deep.equal([1, 1, 0]);
      });
    }

    it('names a section that is not there, and those that are', async () => {
      const heard = hear();
      const report = await show<KrkReport>(`<krk-report ${src()} section="d" lang="pl">tekst</krk-report>`);
      expectFallback(report, 'tekst');
      expect(part(report, 'error')).to.contain('„d”').and.contain('a, b, c');
      expect(heard.errors.map(({ detail }) => detail.code)).to.deep.equal(['unknown-figure']);
    });

    it('removed while its data are on their way: nothing comes, nothing is thrown', async () => {
      const heard = hear();
      const report = await begin<KrkReport>(`<krk-report ${src('&late')} section="b" lang="pl">t</krk-report>`);
      report.remove();
      await frames(10);
      expect([heard.loads.length, heard.errors.length, heard.thrown.length]).to.deep.equal([0, 0, 0]);
    });
  });
});
