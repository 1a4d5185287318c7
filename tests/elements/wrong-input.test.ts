import { expect } from '@open-wc/testing';
import '../../src/index.js';
import { hear, hurry } from '../support/hear.js';
import { attribute, expectFallback, frames, part, show, until, type Widget } from '../support/widgets.js';

const LANGUAGES = ['pl', 'en', 'uk'] as const;
const TAGS = ['krk-stat', 'krk-budget-share', 'krk-timeline', 'krk-compare', 'krk-breakdown', 'krk-ratio'] as const;
const REPORT = '/demo/data/krakow-2024.json';

interface Fault {
  readonly title: string;
  readonly markup: string;
  readonly code: string;
  /** What the message quotes besides saying where. */
  readonly quotes?: string;
  /** A word of the message in each language, so that it is known to be one. */
  readonly says: Readonly<Record<(typeof LANGUAGES)[number], string>>;
  /** A timer of so many milliseconds passes at once. */
  readonly hurry?: number;
}

const notFetched = { pl: 'Nie udało się pobrać danych', en: 'could not be fetched', uk: 'Не вдалося отримати дані' };
const notRead = { pl: 'Nie udało się odczytać danych', en: 'could not be read', uk: 'Не вдалося прочитати дані' };
const expected = { pl: 'oczekiwano', en: 'expected', uk: 'очікувалося' };

const faults: Fault[] = [
  { title: 'a missing file', markup: 'src="/api/status/404"', code: 'status', quotes: '404', says: notFetched },
  { title: 'a refusal', markup: 'src="/api/status/403"', code: 'status', quotes: '403', says: notFetched },
  {
    title: 'a server that fails twice',
    markup: 'src="/api/status/500"',
    code: 'status',
    quotes: '500',
    says: notFetched,
    hurry: 1000,
  },
  { title: 'a web page instead of data', markup: 'src="/api/html"', code: 'html', quotes: '/api/html', says: notRead },
  {
    title: 'broken JSON',
    markup: 'src="/api/broken-json"',
    code: 'not-json',
    quotes: '{ "value": 3217,',
    says: expected,
  },
  {
    title: 'an unknown figure',
    markup: `src="${REPORT}" figure="education.spendign"`,
    code: 'unknown-figure',
    quotes: 'education.spendign',
    says: { pl: 'nie ma pozycji', en: 'no figure', uk: 'немає показника' },
  },
  {
    title: 'a path that leads nowhere',
    markup: `src="/api/data" path="/nowhere"`,
    code: 'pointer',
    quotes: '/nowhere',
    says: expected,
  },
  {
    title: 'a number in a file that is none',
    markup: `src="${attribute(`/api/data?body=${encodeURIComponent('[{ "period": "2024", "value": "dużo" }]')}`)}"`,
    code: 'number',
    quotes: 'dużo',
    says: expected,
  },
  { title: 'an address that is none', markup: 'src="https://"', code: 'bad-url', quotes: 'https://', says: expected },
  {
    title: 'a server that never answers',
    markup: 'src="/api/never"',
    code: 'timeout',
    quotes: '/api/never',
    says: { pl: 'brak odpowiedzi', en: 'no answer', uk: 'немає відповіді' },
    hurry: 15_000,
  },
  {
    title: 'a file that is too large',
    markup: 'src="/api/big"',
    code: 'too-large',
    quotes: '/api/big',
    says: { pl: 'za duże', en: 'too large', uk: 'завеликі' },
  },
  {
    title: 'a format that is not known',
    markup: 'src="/api/data" format="xml"',
    code: 'format',
    quotes: 'xml',
    says: expected,
  },
];

describe('wrong input', () => {
  for (const [index, fault] of faults.entries()) {
    // Each tag in another language, so that all three see each fault.
    for (const [shift, tag] of TAGS.entries()) {
      const lang = LANGUAGES[(index + shift) % 3] ?? 'pl';
      it(`${fault.title} in <${tag} lang="${lang}">: the text stays, the reader is told what and where, the page once`, async () => {
        const heard = hear();
        if (fault.hurry) hurry(fault.hurry);
        const widget = await show<Widget>(
          `<${tag} loading="eager" ${fault.markup} lang="${lang}">tekst <b>redakcji</b></${tag}>`,
        );
        expectFallback(widget, 'redakcji');
        const said = part(widget, 'error');
        expect(said).to.contain(fault.says[lang]);
        if (fault.quotes) expect(said).to.contain(fault.quotes);
        expect(said).not.to.match(/\{\w+\}|undefined|\[object/);
        expect(widget.matches(':state(error)')).to.be.true;

        await frames(5);
        expect(heard.errors, 'krk-error').to.have.length(1);
        const [event] = heard.errors;
        expect(event?.target()).to.equal(widget);
        expect([event?.bubbles, event?.composed]).to.deep.equal([true, true]);
        expect(event?.detail.code).to.equal(fault.code);
        expect(event?.detail.message).to.equal(said);
        if (fault.code !== 'bad-url') expect(event?.detail.url).to.match(/^http.*\/(api|demo)\//);

        expect(heard.warnings, 'warnings').to.have.length(1);
        expect(heard.warnings[0])
          .to.match(new RegExp(`^<${tag} [a-z-]+="[^"]+">: `))
          .and.contain(said);
        expect(heard.thrown, 'thrown').to.deep.equal([]);
      });
    }
  }

  it('broken JSON between the tags: the other children stay, the page is told once', async () => {
    const heard = hear();
    const widget = await show(
      '<krk-stat label="L" lang="pl"><script type="application/json">{ "value": </script>tekst</krk-stat>',
    );
    expectFallback(widget, 'tekst');
    expect(heard.errors.map(({ detail }) => detail.code)).to.deep.equal(['not-json']);
    expect(heard.warnings[0]).to.contain('<krk-stat').and.contain('{ "value":').and.not.contain('src=""');
  });

  it('a table whose number is none: the table itself stays in sight', async () => {
    const heard = hear();
    const widget = await show('<krk-stat lang="en"><table><tr><th>Posts</th><td>many</td></tr></table></krk-stat>');
    expectFallback(widget, 'many');
    expect(part(widget, 'error')).to.contain('many');
    expect(heard.errors).to.have.length(1);
    expect(heard.warnings[0]).not.to.contain('src=""');
  });

  it('a data property that holds nothing readable: told once, nothing thrown', async () => {
    for (const data of [
      {},
      [],
      [[1]],
      'dużo',
      NaN,
      true,
      { value: {} },
      { version: 1, figures: 5 },
      { version: 1, figures: [] },
    ]) {
      for (const tag of TAGS) {
        const heard = hear();
        const widget = await show<Widget>(`<${tag} label="L" lang="pl">tekst</${tag}>`);
        widget.data = data;
        await until(() => heard.errors.length, `krk-error of ${tag} for ${JSON.stringify(data)}`);
        await frames(3);
        expectFallback(widget, 'tekst');
        expect(heard.errors).to.have.length(1);
        expect(heard.thrown).to.deep.equal([]);
      }
    }
    // Some seventy elements, one after the other.
  }).timeout(30_000);

  it('a very large or very small number is shown, or refused in words; never as 0', async () => {
    for (const data of [1e21, 1e-7, -1e300, 5e-324]) {
      const widget = await show('<krk-stat label="L" lang="en">text</krk-stat>');
      widget.data = data;
      await until(() => part(widget, 'value') || part(widget, 'error'), 'value or message');
      expect(part(widget, 'value'), String(data)).not.to.equal('0');
    }
  });

  it('is forgotten when it is mended, and told again when it comes back', async () => {
    const heard = hear();
    const widget = await show('<krk-stat value="dużo" label="L" lang="pl">tekst</krk-stat>');
    widget.value = '5';
    await widget.updateComplete;
    expect(part(widget, 'value')).to.equal('5');
    expect(part(widget, 'error')).to.equal('');
    expect(widget.matches(':state(error)')).to.be.false;
    widget.value = 'dużo';
    await widget.updateComplete;
    expectFallback(widget, 'tekst');
    expect(heard.errors).to.have.length(2);
  });

  it('is told in another language when the page turns to it, without a second event', async () => {
    const heard = hear();
    const page = await show<HTMLElement>(
      '<div lang="pl"><krk-stat loading="eager" src="/api/status/404">tekst</krk-stat></div>',
    );
    const widget = page.querySelector('krk-stat')!;
    expect(part(widget, 'error')).to.contain('Nie udało się pobrać danych');
    page.lang = 'en';
    await until(() => part(widget, 'error').includes('could not be fetched'), 'the message in English');
    expect(heard.errors).to.have.length(1);
  });

  it('is tried again after the missing file has come', async () => {
    const heard = hear();
    hurry(1000);
    const src = `/api/flaky?key=${Date.now()}`;
    const widget = await show(`<krk-stat loading="eager" src="${src}" lang="pl">tekst</krk-stat>`);
    expect(part(widget, 'value')).to.equal('42');
    expect(heard.errors).to.deep.equal([]);
  });
});
