import { expect } from '@open-wc/testing';
import '../src/index.js';
import { hear, replace } from './support/hear.js';
import {
  all,
  answering,
  attribute,
  cardsOf,
  find,
  part,
  settled,
  show,
  tidy,
  words,
  type Widget,
} from './support/widgets.js';

const HOSTILE = {
  markup: '<img src=x onerror="window.attacked=1"><script>window.attacked=1</script>',
  bidi: 'Etaty \u202egnp.exe\u202c \u2066x\u2069',
  long: 'ł'.repeat(10_000),
  template: '${window.attacked=1} {{x}} <!--?lit$1$--> <?lit$?>',
};

describe('hostile texts', () => {
  for (const [kind, text] of Object.entries(HOSTILE)) {
    it(`stay text in every place: ${kind}`, async () => {
      const heard = hear();
      const safe = attribute(text);
      // A name in a list, as an author would have to write it.
      const quoted = attribute(`"${text.replaceAll('"', '""')}"`);
      const json = {
        label: text,
        value: 5,
        unit: kind === 'long' ? 'PLN' : text.replaceAll('|', ''),
        period: text,
        source: { title: text, publisher: text },
      };
      const page = await show<HTMLElement>(`<div lang="pl">
        <krk-stat value="5" unit="${safe}" label="${safe}" heading="${safe}" note="${safe}" period="${safe}" source-name="${safe}" license-name="${safe}"></krk-stat>
        <krk-budget-share share="36%" label="${safe}" description="${safe}" source-name="${safe}"></krk-budget-share>
        <krk-timeline points="${quoted}: 5; 2024: 6" milestones="2024: ${quoted}" label="${safe}"></krk-timeline>
        ${kind === 'long' ? '' : `<krk-stat loading="eager" src="${attribute(answering(json))}"></krk-stat>`}
        <krk-compare values="${quoted}: 5; A: 6" label="${safe}" note="${safe}" sort="value"></krk-compare>
        <krk-breakdown parts="${quoted}: 5; A: 6" total="20" label="${safe}" heading="${safe}"></krk-breakdown>
        <krk-breakdown nested parts="${quoted}: 5; A: 4" label="${safe}" description="${safe}"></krk-breakdown>
        <krk-ratio value="3" of="10" unit="${safe}" label="${safe}" source-name="${safe}"></krk-ratio>
        <krk-stat value="${safe}"></krk-stat></div>`);
      const property = page.querySelector('krk-stat')!;
      property.data = json;
      await settled(property);
      for (const widget of page.children) {
        expect(all(widget, 'img, script, iframe, object'), words(widget).slice(0, 80)).to.deep.equal([]);
        expect(words(widget), widget.localName).to.contain(text.replace(/\s+/g, ' ').slice(0, 20));
        for (const node of all(widget, '*')) {
          expect([...node.attributes].filter(({ name }) => name.startsWith('on'))).to.deep.equal([]);
        }
      }
      expect(Reflect.get(window, 'attacked')).to.be.undefined;
      expect(heard.thrown).to.deep.equal([]);
    });
  }

  for (const [kind, text] of Object.entries(HOSTILE)) {
    it(`stay text in a sentence, and in a report: ${kind}`, async () => {
      const heard = hear();
      const safe = attribute(text);
      const json = {
        version: 1,
        title: text,
        sections: [{ id: 's', title: text }],
        figures: [{ id: 'a', section: 's', label: text, value: 5, words: text, note: text }],
        milestones: [{ id: 'm', section: 's', period: '2024', label: text }],
      };
      const page =
        await show<HTMLElement>(`<div lang="pl"><p>Jest <krk-cite value="5" unit="${safe.replaceAll('|', '')}" label="${safe}">5</krk-cite>, <krk-cite value="${safe}" label="${safe}">5</krk-cite>.</p>
        <krk-report loading="eager" section="s">tekst</krk-report></div>`);
      const report = page.querySelector('krk-report')!;
      report.data = json;
      await settled(report);
      const cards = cardsOf(report);
      await Promise.all(cards.map(settled));
      expect(cards).to.have.length(2);
      for (const widget of [...page.querySelectorAll('krk-cite'), report, ...cards]) {
        expect(all(widget, 'img, script, iframe, object')).to.have.length(0);
        expect(tidy(widget.shadowRoot!.textContent), widget.localName).to.contain(
          text.replace(/\s+/g, ' ').slice(0, 20),
        );
      }
      expect(Reflect.get(window, 'attacked')).to.be.undefined;
      expect(heard.thrown).to.deep.equal([]);
    });
  }

  it('never become the address of a link', async () => {
    const bad = [
      'javascript:alert(1)',
      ' java\nscript:alert(1)',
      'JAVASCRIPT:alert(1)',
      'data:text/html,<p>',
      'vbscript:x',
      'blob:x',
      'file:///etc/passwd',
    ];
    for (const url of bad) {
      const json = {
        version: 1,
        url,
        license: { name: 'CC0', url },
        figures: [{ id: 'a', label: 'L', value: 5, source: { url } }],
      };
      const page = await show<HTMLElement>(`<div>
        <krk-stat value="5" label="L" source-url="${attribute(url)}" source-name="R" license-url="${attribute(url)}" license-name="CC0"></krk-stat>
        <krk-stat loading="eager" src="${attribute(answering(json))}"></krk-stat>
        <krk-stat><script type="application/json">${JSON.stringify({ label: 'L', value: 5, source: { url } }).replaceAll('<', '\\u003c')}</script></krk-stat></div>`);
      for (const widget of page.querySelectorAll<Widget>('krk-stat')) {
        expect(part(widget, 'value'), url).to.equal('5');
        expect(all(widget, 'a'), url).to.deep.equal([]);
      }
    }
  });

  it('relative addresses in a file are resolved against the file, and stay http', async () => {
    const json = { label: 'L', value: 5, source: { title: 'T', url: '../raport.html' } };
    const widget = await show(`<krk-stat loading="eager" src="${attribute(answering(json))}"></krk-stat>`);
    expect(find<HTMLAnchorElement>(widget, 'a')?.href).to.equal(`${location.origin}/raport.html`);
  });

  it('data are asked for without cookies and without saying who asks', async () => {
    const seen: RequestInit[] = [];
    const real: typeof fetch = replace(window, 'fetch', (input, init = {}) => {
      seen.push(init);
      return real(input, init);
    });
    await show(
      `<krk-stat loading="eager" src="${attribute(answering({ value: 1 }, '&private'))}" label="L"></krk-stat>`,
    );
    expect(seen.map(({ credentials, referrerPolicy }) => [credentials, referrerPolicy])).to.deep.equal([
      ['omit', 'no-referrer'],
    ]);
  });

  it('keys of a prototype are data like any other', async () => {
    const heard = hear();
    const widget = await show('<krk-stat label="L" lang="en">text</krk-stat>');
    widget.data = JSON.parse('{ "__proto__": { "polluted": 1 }, "constructor": 5, "value": 7, "toString": 1 }');
    await settled(widget);
    expect(part(widget, 'value')).to.equal('7');
    expect(Reflect.get({}, 'polluted')).to.be.undefined;
    for (const id of ['__proto__', 'constructor', 'toString']) {
      const other = await show(
        `<krk-stat loading="eager" src="/demo/data/krakow-2024.json" figure="${id}">text</krk-stat>`,
      );
      expect(part(other, 'error')).to.contain(id);
    }
    expect(heard.thrown).to.deep.equal([]);
  });
});
