// What is wrong, said once, where it is, and in an editor's words.
import { expect } from '@open-wc/testing';
import { BUILDER_WORDS } from '../../src/builder/words.js';
import { addScript, frameOf } from '../support/frames.js';
import { hear } from '../support/hear.js';
import { LANGUAGES, spaced } from '../support/models.js';
import { frames, tidy, until } from '../support/widgets.js';
import { get, open, pick, press, ready, REPORT, type } from './support.js';

const faults = (root: ParentNode): string[] =>
  [...root.querySelectorAll('.fault')].map(({ textContent }) => spaced(tidy(textContent)));
const marked = (root: ParentNode): string[] => [...root.querySelectorAll('[aria-invalid]')].map(({ id }) => id);
const faulty = (root: ParentNode): Promise<void> => until(() => faults(root).length, 'the fault');
const news = (root: ParentNode): string => tidy(get(root, 'form [role="status"]').textContent);

async function load(root: HTMLElement, address: string): Promise<void> {
  type(root, 'krk-field-src', new URL(address, location.href).href);
  get<HTMLFormElement>(root, 'form').requestSubmit();
  await faulty(root);
}

const answer = (body: string, mime: string): string =>
  `/api/data?${new URLSearchParams({ body, type: mime }).toString()}`;

beforeEach(() => {
  hear();
});

describe('the builder: a fault at a field', () => {
  const SAID = {
    pl: 'Wartość: jest „abc”, oczekiwano: 3217 / 3,56 mld / 36%.',
    en: 'Value: found “abc”, expected: 3217 / 3.56 billion / 36%.',
    uk: 'Значення: є «abc», очікувалося: 3217 / 3,56 млрд / 36%.',
  } as const;
  for (const language of LANGUAGES) {
    it(`calls the field by its visible name, with numbers as they are written: ${language}`, async () => {
      const root = await open({ query: `?lang=${language}&from=typed&set-label=L&set-value=abc` });
      await faulty(root);
      expect(faults(root)).to.deep.equal([SAID[language]]);
      expect(marked(root)).to.deep.equal(['krk-field-value']);
      expect(get(root, '.fault').getAttribute('role'), 'heard where it appears').to.equal('alert');
      expect(tidy(get(root, '[aria-labelledby="krk-paste"] > .hint').textContent)).to.equal(
        BUILDER_WORDS[language].putRight,
      );
    });
  }

  it('asks for a name where there is none', async () => {
    const root = await open({ query: '?from=typed&set-value=5' });
    await faulty(root);
    expect(faults(root)).to.deep.equal([BUILDER_WORDS.pl.nameless]);
    expect(marked(root)).to.deep.equal(['krk-field-label']);
  });

  it('shows the form of a list in the reader’s words', async () => {
    const root = await open({ query: '?lang=en&from=typed&element=krk-timeline&set-label=L&set-points=abc' });
    await faulty(root);
    expect(faults(root)).to.deep.equal(['Values over time: found “abc”, expected: period: value.']);
  });

  it('is not hidden among the further settings', async () => {
    const root = await open({ query: '?from=typed&set-label=L&set-value=5&set-previous=x' });
    await faulty(root);
    expect(get<HTMLDetailsElement>(root, 'details').open).to.equal(true);
    expect(get(root, '#krk-field-previous-fault').checkVisibility()).to.equal(true);
  });

  it('is said when a text is complete, not at each key', async () => {
    const root = await open({ query: '?from=typed&set-label=L' });
    const box = press(root, 'krk-field-value', '3');
    await ready(root);
    press(root, 'krk-field-value', '3 x');
    await until(() => !root.querySelector('#krk-code'), 'that it was read');
    await frames(4);
    expect(faults(root)).to.deep.equal([]);
    expect(get(root, '.ground').checkVisibility(), 'nor by the element').to.equal(false);
    expect(root.textContent).to.include(BUILDER_WORDS.pl.nothingTyped);
    box.dispatchEvent(new Event('blur'));
    await faulty(root);
    expect(root.textContent).to.include(BUILDER_WORDS.pl.putRight).and.not.include(BUILDER_WORDS.pl.nothingTyped);
    const before = faults(root);
    expect(before[0]).to.include('„3 x”');
    press(root, 'krk-field-value', '3 xy');
    await frames(4);
    expect(faults(root), 'what stands is not said anew').to.deep.equal(before);
    press(root, 'krk-field-value', '3 mld');
    await ready(root);
    expect(faults(root), 'and goes at once').to.deep.equal([]);
    expect(get(root, '.ground').checkVisibility()).to.equal(true);
  });
});

describe('the builder: a fault of data', () => {
  it('is said at the field that it is of, and the right address isn’t marked', async () => {
    const root = await open({ query: '?from=address' });
    await load(root, answer('a,b,c\nx,1,2\ny,3,4', 'text/csv'));
    expect(faults(root)).to.deep.equal(['Kolumna z wartościami: oczekiwano: a, b, c.']);
    expect(marked(root)).to.deep.equal(['krk-field-value-field']);
    expect(news(root)).to.equal('');
    expect(root.textContent).to.include(BUILDER_WORDS.pl.putRight);
    type(root, 'krk-field-value-field', 'd');
    await until(() => faults(root)[0]?.includes('„d”'), 'what was typed');
    expect(faults(root)).to.deep.equal(['Kolumna z wartościami: jest „d”, oczekiwano: a, b, c.']);
  });

  const NEEDS = {
    pl: 'Pod adresem jest raport: wpisz identyfikator liczby, na przykład ',
    en: 'There is a report at this address: give the id of a figure, such as ',
    uk: 'За адресою міститься звіт: укажіть ідентифікатор показника, наприклад ',
  } as const;
  for (const language of LANGUAGES) {
    it(`asks for a figure of a report: ${language}`, async () => {
      const root = await open({ query: `?lang=${language}&from=address` });
      await load(root, REPORT);
      expect(faults(root)).to.have.length(1);
      expect(faults(root)[0]).to.match(new RegExp(`^${NEEDS[language]}[a-z.]+, [a-z., -]+\\.$`));
      expect(marked(root)).to.deep.equal(['krk-field-figure']);
    });
  }

  it('is none of an address that wasn’t loaded, nor of the report', async () => {
    const root = await open({ query: '?from=address' });
    await load(root, '/api/status/404');
    expect(marked(root)).to.deep.equal(['krk-field-src']);
    pick(root, 'krk-origin', 'report');
    expect(faults(root)).to.deep.equal([]);
  });
});

describe('the builder under a policy', () => {
  for (const language of LANGUAGES) {
    it(`says that its own page stopped a request, and blames no server: ${language}`, async () => {
      const page = `<!doctype html><html lang="${language}"><head><title>Page</title>
        <meta http-equiv="Content-Security-Policy" content="connect-src 'self'"></head>
        <body><main id="builder" data-library="/dist/cdn/"></main></body></html>`;
      const frame = await frameOf(`/api/html?body=${encodeURIComponent(page)}`);
      await addScript(frame, '/src/builder/builder.ts');
      const root = get(frame.contentDocument!, '#builder');
      get<HTMLInputElement>(root, '[name="krk-origin"][value="address"]').click();
      type(root, 'krk-field-src', 'https://data.example.org/a.csv?b=c');
      get<HTMLFormElement>(root, 'form').requestSubmit();
      await until(() => faults(root)[0]?.includes('data.example.org'), 'the fault');
      await until(() => !faults(root)[0]?.includes('Access-Control'), 'the true reason');
      const { blocked } = BUILDER_WORDS[language];
      expect(faults(root)).to.deep.equal([blocked.replace('{origin}', 'https://data.example.org')]);
      expect(news(root)).to.equal('');
    });
  }
});
