import { expect } from '@open-wc/testing';
import '../../src/elements/krk-stat.js';
import { joined as nbsp } from '../support/models.js';
import { expectFallback, find, part, sentence, settled, show } from '../support/widgets.js';

const PEOPLE = 'osoba|osoby|osób|osoby';

describe('<krk-stat>, its data already in the page', () => {
  describe('with a table between the tags', () => {
    it('reads label and value, and keeps the hedge', async () => {
      const widget = await show(
        `<krk-stat lang="pl" unit="${PEOPLE}"><table><tr><th>Badani</th><td>blisko 1 200</td></tr></table></krk-stat>`,
      );
      expect(sentence(widget)).to.equal(`Badani: ${nbsp('blisko 1 200 osób')}.`);
    });

    it('follows an edit of the table', async () => {
      const widget = await show('<krk-stat lang="pl"><table><tr><th>Badani</th><td>5</td></tr></table></krk-stat>');
      widget.querySelector('td')!.textContent = '6';
      await settled(widget);
      expect(part(widget, 'value')).to.equal('6');
    });
  });

  describe('with JSON between the tags', () => {
    it('reads the record', async () => {
      const widget = await show(
        `<krk-stat lang="en"><script type="application/json">{ "label": { "pl": "Etaty", "en": "Posts" }, "value": 3217, "qualifier": "over", "period": "2024" }</script></krk-stat>`,
      );
      expect(sentence(widget)).to.equal(`Posts, 2024: ${nbsp('over 3,217')}.`);
    });
  });

  describe('with the data property', () => {
    it('takes a record, a number, and later another', async () => {
      const widget = await show('<krk-stat label="Etaty" lang="pl">tekst</krk-stat>');
      expectFallback(widget, 'tekst');
      for (const [data, shown] of [
        [{ value: 5, unit: 'PLN' }, '5 zł'],
        [7, '7'],
        [0, '0'],
        ['ponad 36%', 'ponad 36%'],
      ] as const) {
        widget.data = data;
        await settled(widget);
        expect(find(widget, '.hero')?.textContent).to.equal(nbsp(shown));
      }
    });

    it('goes back to the editor’s text when it is taken away', async () => {
      const widget = await show('<krk-stat label="Etaty" lang="pl">tekst</krk-stat>');
      widget.data = 5;
      await settled(widget);
      widget.data = undefined;
      await settled(widget);
      expectFallback(widget, 'tekst');
    });
  });
});
