import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { wayOf } from '../../src/embed/copying.js';
import { BUILDER_WORDS } from '../../src/builder/words.js';
import { DESTINATIONS, recommend, type DestinationId } from '../../src/embed/destinations.js';
import { afterwards, replace } from '../support/hear.js';
import { spaced } from '../support/models.js';
import { until } from '../support/widgets.js';
import { code, get, openFigure, select } from './support.js';

const PLACES = Object.keys(DESTINATIONS) as DestinationId[];

/** A clipboard in the test's hand; each copy by the type of what it holds. */
function clipboard(): Record<string, string>[] {
  const copied: Record<string, string>[] = [];
  const real = navigator.clipboard as Clipboard | undefined;
  const held = {
    writeText: (text: string) => Promise.resolve(copied.push({ 'text/plain': text })),
    async write(items: readonly ClipboardItem[]) {
      for (const item of items) {
        const texts = item.types.map(async (type) => [type, await (await item.getType(type)).text()] as const);
        copied.push(Object.fromEntries(await Promise.all(texts)));
      }
    },
  };
  Object.defineProperty(navigator, 'clipboard', { value: held, configurable: true });
  afterwards(() => {
    Object.defineProperty(navigator, 'clipboard', { value: real, configurable: true });
  });
  return copied;
}

/** A browser that lets no page copy, not even in the old way. */
function refuse(): void {
  Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
  afterwards(() => Reflect.deleteProperty(navigator, 'clipboard'));
  replace(document, 'execCommand', () => false);
}

const news = (root: HTMLElement): string => get(root, '.news').textContent.trim();

describe('the builder: copying', () => {
  it('never puts a tag where people write text, and never a script there at all', () => {
    for (const where of PLACES) {
      for (const kind of recommend(where)) {
        const way = wayOf(where, kind);
        if (kind === 'url' || kind === 'markdown') expect(way, where).to.equal('text');
        else if (['iframe', 'sized-iframe', 'element', 'script'].includes(kind)) expect(way, where).to.equal('code');
        else
          expect(way, `${where} ${kind}`).to.equal(
            where === 'own-page' ? 'code' : where === 'cleaned' ? 'both' : 'rich',
          );
      }
    }
  });

  it('gives an editor formatted text, and a box for plain text a sentence without a tag', async () => {
    const copied = clipboard();
    const root = await openFigure('office.mail', '&where=tinymce');
    get(root, '#krk-copy').click();
    await until(() => copied.length, 'the copy');
    const [{ 'text/html': html = '', 'text/plain': text = '' } = {}] = copied;
    expect(html).to.equal(code(root)).and.include('<table>');
    expect(text).not.to.match(/[<>]|&\w+;/);
    expect(spaced(text)).to.include('1,16 mln przesyłek w 2023').and.include('\t');
    expect(text).to.include('/example-site/pl/office.mail/').and.include('Źródło:');
    await until(() => news(root), 'the news');
    expect(news(root)).to.equal(BUILDER_WORDS.pl.copied);
    expect(get(root, '.news').getAttribute('role')).to.equal('status');
  });

  it('gives the code alone to whoever asks for it', async () => {
    const copied = clipboard();
    const root = await openFigure('office.mail', '&where=tinymce');
    get(root, '#krk-copy-code').click();
    await until(() => news(root), 'the news');
    expect(copied).to.deep.equal([{ 'text/plain': code(root) }]);
    expect(news(root)).to.equal(BUILDER_WORDS.pl.copiedCode);
  });

  for (const [where, starts] of [
    ['wordpress-block', /^http:\/\/[^ <]+\/pl\/office\.staff\/$/],
    ['markdown', /^Pracownicy/],
    ['own-page', /^<link /],
  ] as const) {
    it(`gives plain text alone for ${where}`, async () => {
      const copied = clipboard();
      const root = await openFigure('office.staff', `&where=${where}`);
      expect(root.querySelectorAll('#krk-copy-code').length).to.equal(0);
      get(root, '#krk-copy').click();
      await until(() => news(root), 'the news');
      expect(copied).to.deep.equal([{ 'text/plain': code(root) }]);
      expect(copied[0]!['text/plain']).to.match(starts);
    });
  }

  it('copies in the old way where there is no clipboard', async () => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
    afterwards(() => Reflect.deleteProperty(navigator, 'clipboard'));
    const given: Record<string, string>[] = [];
    replace(document, 'execCommand', () => {
      const event = new ClipboardEvent('copy', { cancelable: true, bubbles: true });
      const data = new DataTransfer();
      Object.defineProperty(event, 'clipboardData', { value: data });
      document.dispatchEvent(event);
      given.push({ html: data.getData('text/html'), text: data.getData('text/plain') });
      return event.defaultPrevented;
    });
    const root = await openFigure('office.staff');
    get(root, '#krk-copy').click();
    await until(() => news(root), 'the news');
    expect(given).to.have.length(1);
    expect(given[0]!.html).to.equal(code(root));
    expect(given[0]!.text).not.to.include('<');
    expect(news(root)).to.equal(BUILDER_WORDS.pl.copied);
  });

  it('selects the code where the browser refuses, and says which keys copy it', async () => {
    const root = await openFigure('office.staff');
    refuse();
    get(root, '#krk-copy').click();
    await until(() => news(root), 'the news');
    const box = get<HTMLTextAreaElement>(root, '#krk-code');
    expect(news(root)).to.equal(BUILDER_WORDS.pl.notCopied);
    expect(document.activeElement?.id).to.equal('krk-code');
    expect([box.selectionStart, box.selectionEnd]).to.deep.equal([0, box.value.length]);
  });

  it('leaves the focus on the button, and takes its news back when something else is chosen', async () => {
    clipboard();
    const root = await openFigure('office.staff');
    get(root, '#krk-copy').focus();
    get(root, '#krk-copy').click();
    await until(() => news(root), 'the news');
    expect(document.activeElement?.id).to.equal('krk-copy');
    select(root, 'krk-where', 'moodle');
    expect(news(root)).to.equal('');
  });

  it('is reached by keys alone, from the search to the copied snippet', async function () {
    const copied = clipboard();
    const root = await openFigure('education.spending');
    const press = async (...keys: string[]): Promise<void> => {
      if (!(await executeServerCommand('krk-chord', keys))) this.skip();
    };
    const at = (): string => {
      const { id, name } = document.activeElement as HTMLInputElement;
      return id === '' ? name : id;
    };
    const search = get<HTMLInputElement>(root, '#krk-search');
    search.focus();
    for (const key of 'nps') await press(key);
    await until(() => root.querySelectorAll('.item').length < 20, 'what was found');
    await press('Tab');
    // A scroller may be a stop of its own.
    if (at() !== 'krk-figure') await press('Tab');
    expect(at()).to.equal('krk-figure');
    await press(' ');
    await until(() => code(root).includes('office.nps'), 'the snippet of what was found');
    const order: string[] = [];
    for (let step = 0; step < 8 && at() !== 'krk-copy'; step++) {
      await press('Tab');
      order.push(at());
    }
    expect(order.filter((id) => id.startsWith('krk-'))).to.deep.equal(['krk-where', 'krk-kind', 'krk-copy']);
    await press('Enter');
    await until(() => news(root), 'the news');
    expect(copied[0]!['text/html']).to.include('office.nps');
  });
});
