// Snippets pasted into an empty page of somebody's own, which keeps all of them.
import { expect } from '@open-wc/testing';
import { readReport } from '../../src/data/report.js';
import { recommend } from '../../src/embed/destinations.js';
import { snippetsOf, type Snippets } from '../../src/embed/snippet.js';
import { statView } from '../../src/view/stat.js';
import { openPage, widgetIn } from '../support/frames.js';
import { part } from '../support/widgets.js';
import { krakow } from '../view/krakow.js';
import { optionsFor } from './samples.js';

const NUMBER = 'blisko\u00a01\u00a0200\u00a0respondentów';

/** The snippets of a figure, with files that this server has. */
async function snippets(): Promise<Snippets> {
  const figure = 'office.survey.respondents';
  const view = statView(readReport(await krakow(), [figure]));
  const { origin } = location;
  return snippetsOf(view, {
    ...optionsFor(view, 'pl', figure),
    element: {
      tag: 'krk-stat',
      attributes: { src: `${origin}/demo/data/krakow-2024.json`, figure, loading: 'eager' },
    },
    script: { url: `${origin}/src/index.ts`, reserve: { url: `${origin}/src/styles/reserve.css` } },
  });
}

describe('snippets on an empty page', () => {
  it('the first recommendation is a widget that works, in a place that was kept for it', async () => {
    const [first] = recommend('own-page');
    expect(first).to.equal('script');
    const frame = await openPage((await snippets()).script ?? '', 'en');
    const widget = await widgetIn(frame, 'krk-stat');
    expect(part(widget, 'qualifier')).to.equal('blisko');
    expect(part(widget, 'value')).to.equal('1\u00a0200');
    expect(part(widget, 'unit')).to.equal('respondentów');
    const sheets = [...frame.contentDocument!.styleSheets].map(({ href }) => href);
    expect(sheets).to.deep.equal([`${location.origin}/src/styles/reserve.css`]);
    expect(widget.textContent, 'what is there without the script').to.contain(NUMBER);
  });

  it('an element whose script never comes is the sentence with its links', async () => {
    const frame = await openPage((await snippets()).element ?? '', 'en');
    const { body } = frame.contentDocument!;
    expect(body.innerText).to.contain(NUMBER);
    expect(body.querySelector('a')?.getAttribute('href')).to.match(/^https:\/\/figures\.example\//);
    expect(body.querySelector('krk-stat')?.shadowRoot).to.equal(null);
  });
});
