import { expect } from '@open-wc/testing';
import '../../src/index.js';
import { hear, holdRequests } from '../support/hear.js';
import {
  answering,
  attribute,
  begin,
  find,
  frames,
  part,
  sentence,
  settled,
  show,
  table,
  until,
  type Widget,
} from '../support/widgets.js';

const SRC = attribute(
  answering({
    label: 'z pliku',
    value: 2,
    unit: 'PLN',
    period: '2022',
    source: { title: 'Plik', url: 'https://example.org/plik' },
  }),
);
const CHILD_JSON = '<script type="application/json">{ "label": "z JSON", "value": 4 }</script>';
const CHILD_TABLE = '<table><tr><th>z tabeli</th><td>5</td></tr></table>';
const value = (widget: Widget): string => part(widget, 'value');

describe('values come from the first that is there', () => {
  it('the data property, src, attributes, JSON between the tags, a table between the tags', async () => {
    hear();
    const markup = `loading="eager" lang="pl"`;
    const widget = await begin(`<krk-stat ${markup} src="${SRC}" value="3">${CHILD_JSON}${CHILD_TABLE}</krk-stat>`);
    widget.data = 1;
    const seen: string[] = [];
    const note = async (): Promise<void> => {
      await settled(widget);
      seen.push(value(widget));
    };
    await note();
    widget.data = undefined;
    await note();
    widget.removeAttribute('src');
    await note();
    widget.removeAttribute('value');
    await note();
    widget.querySelector('script')!.remove();
    await note();
    widget.querySelector('table')!.remove();
    await note();
    expect(seen).to.deep.equal(['1', '2', '3', '4', '5', '']);
  });

  it('for shares and timelines too', async () => {
    hear();
    const share = await begin<Widget>(
      `<krk-budget-share loading="eager" lang="pl" share="30%" src="${attribute(answering({ value: 20, unit: 'percent' }))}"></krk-budget-share>`,
    );
    expect(share.matches(':state(loading)')).to.be.true;
    expect(find(share, '.ring .number')?.textContent).to.equal('30%');
    await settled(share);
    expect(find(share, '.ring .number')?.textContent).to.equal('20%');
    const line = await show<Widget>(
      `<krk-timeline lang="pl" points="2023: 1; 2024: 2"><table><tr><th>2023</th><td>7</td></tr><tr><th>2024</th><td>8</td></tr></table></krk-timeline>`,
    );
    expect(table(line)[1]).to.deep.equal(['2023', '1']);
  });

  it('what stands between the tags is not shown beside the figure', async () => {
    const widget = await show(`<krk-stat lang="pl" value="3" label="L">tekst ${CHILD_TABLE}</krk-stat>`);
    expect(find(widget, 'slot')).to.be.null;
    expect(widget.querySelector('table')!.getBoundingClientRect().height).to.equal(0);
  });
});

describe('with src and a value attribute both', () => {
  it('the attribute is shown until the data are there', async () => {
    const server = holdRequests();
    const widget = await begin(
      '<krk-stat loading="eager" lang="pl" src="/held-4.json" value="3" label="L"></krk-stat>',
    );
    await until(() => server.urls.length, 'the request');
    expect(value(widget)).to.equal('3');
    expect(widget.matches(':state(loading)')).to.be.true;
    server.answer('held-4.json', '{ "value": 8 }');
    await until(() => value(widget) === '8', 'the data');
    expect(widget.matches(':state(loading)')).to.be.false;
  });

  it('no label is missed while the data that may bring one are on their way', async () => {
    const heard = hear();
    const server = holdRequests();
    const widget = await begin('<krk-stat loading="eager" lang="pl" src="/labelled.json" value="3"></krk-stat>');
    await until(() => server.urls.length, 'the request');
    expect(value(widget)).to.equal('3');
    expect(heard.errors).to.deep.equal([]);
    server.answer('labelled.json', '{ "label": "z pliku", "value": 8 }');
    await until(() => value(widget) === '8', 'the data');
    expect(heard.errors).to.deep.equal([]);
  });

  it('and again if they fail, with the reason', async () => {
    hear();
    const server = holdRequests();
    const widget = await begin(
      '<krk-stat loading="eager" lang="pl" src="/held-5.json" value="3" label="L"></krk-stat>',
    );
    await until(() => server.urls.length, 'the request');
    server.answer('held-5.json', '', { status: 404 });
    await until(() => widget.matches(':state(error)'), 'the failure');
    expect(value(widget)).to.equal('3');
    expect(part(widget, 'error')).to.contain('404');
  });
});

describe('words', () => {
  it('given as attributes override the data’s', async () => {
    const plain = await show(`<krk-stat loading="eager" lang="pl" src="${SRC}"></krk-stat>`);
    expect(sentence(plain)).to.equal('z pliku, 2022: 2\u00a0zł.');
    expect(part(plain, 'source')).to.equal('Źródło: Plik');
    const widget = await show(
      `<krk-stat loading="eager" lang="pl" src="${SRC}" label="od autora" unit="EUR" period="2024" heading="Tytuł" note="Uwaga"
        source-name="Autor" source-url="https://example.org/autor"></krk-stat>`,
    );
    expect(sentence(widget)).to.equal('od autora, 2024: 2\u00a0€.');
    expect(table(widget)).to.deep.equal([
      ['Dane', 'Okres', 'Wartość (€)'],
      ['od autora', '2024', '2'],
    ]);
    expect(part(widget, 'heading')).to.equal('Tytuł');
    expect(part(widget, 'note')).to.equal('Uwaga');
    expect(part(widget, 'source')).to.equal('Źródło: Autor');
    expect(find<HTMLAnchorElement>(widget, 'a')?.href).to.equal('https://example.org/autor');
  });

  it('a description replaces the sentence, and still names the figure', async () => {
    const widget = await show(
      '<krk-budget-share share="36%" label="E" description="Zdanie autora." lang="pl"></krk-budget-share>',
    );
    expect(part(widget, 'description')).to.equal('Zdanie autora.');
  });
});

describe('a change', () => {
  it('of src shows the new data, of any word asks for nothing', async () => {
    const server = holdRequests();
    const widget = await begin('<krk-stat loading="eager" lang="pl" src="/one-8.json" label="L"></krk-stat>');
    await until(() => server.urls.length, 'the request');
    server.answer('one-8.json', '{ "value": 1 }');
    await until(() => value(widget) === '1', 'the first data');
    widget.label = 'M';
    widget.setAttribute('note', 'N');
    await frames(3);
    expect(server.urls).to.have.length(1);
    widget.src = '/two-8.json';
    await until(() => server.urls.length === 2, 'the second request');
    server.answer('two-8.json', '{ "value": 2 }');
    await until(() => value(widget) === '2', 'the second data');
  });

  it('of figure or path reads the same file anew without asking for it', async () => {
    const heard = hear();
    const server = holdRequests();
    const widget = await begin('<krk-stat loading="eager" lang="pl" src="/one-9.json" path="/a" label="L"></krk-stat>');
    await until(() => server.urls.length, 'the request');
    server.answer('one-9.json', '{ "a": 1, "b": 2 }');
    await until(() => value(widget) === '1', 'the first value');
    widget.path = '/b';
    await until(() => value(widget) === '2', 'the second value');
    expect(server.urls).to.have.length(1);
    expect(heard.errors).to.deep.equal([]);
  });
});
