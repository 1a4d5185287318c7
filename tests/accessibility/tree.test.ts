import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import '../../src/index.js';
import { SHOWCASE } from '../support/showcase.js';
import { begin, cardsOf, drawn, find, settled, widgetsIn } from '../support/widgets.js';

/** What a screen reader is given of a piece of markup. */
async function treeOf(test: Mocha.Context, markup: string, language: string): Promise<string> {
  const region = await begin<HTMLElement>('<section aria-label="krk-snapshot"></section>');
  region.lang = language;
  region.append(document.createRange().createContextualFragment(markup));
  const widgets = widgetsIn(region);
  await Promise.all(widgets.map(settled));
  await Promise.all(widgets.flatMap(cardsOf).map(settled));
  for (const widget of widgets) if (find(widget, 'canvas')) await drawn(widget);
  const lines = await executeServerCommand<string[] | false, object>('krk-tree', { region: 'krk-snapshot' });
  if (!lines) test.skip();
  return `${lines.join('\n')}\n`;
}

describe('what a screen reader is given', () => {
  for (const language of ['pl', 'en', 'uk'] as const)
    for (const [name, markup] of Object.entries(SHOWCASE[language]))
      it(`of ${name} in ${language} is what was read and judged`, async function () {
        const text = await treeOf(this, markup, language);
        const path = `accessibility/${language}/${name}`;
        expect(text).to.equal(await executeServerCommand<string, object>('krk-snapshot', { name: path, text }));
      });
});
