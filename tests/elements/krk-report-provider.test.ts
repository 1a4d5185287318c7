import { expect } from '@open-wc/testing';
import '../../src/elements/krk-report.js';
import type { KrkReport } from '../../src/elements/krk-report.js';
import { addScript, openPage, widgetIn } from '../support/frames.js';
import { hear } from '../support/hear.js';
import { spaced } from '../support/models.js';
import { json, SMALL, src } from '../support/small-report.js';
import {
  answering,
  asked,
  attribute,
  expectFallback,
  ownKey,
  part,
  sentence,
  show,
  until,
  type Widget,
} from '../support/widgets.js';

const REPORT = '/demo/data/krakow-2024.json';
describe('a <krk-report> around elements', () => {
  it('provides, whichever file comes first: the report’s, or its element’s', async () => {
    for (const scripts of [
      ['/dist/cdn/krk-stat.js', '/dist/cdn/krk-report.js'],
      ['/dist/cdn/krk-report.js', '/dist/cdn/krk-stat.js'],
      // The element needs no report that is more than an attribute.
      ['/dist/cdn/krk-stat.js'],
    ]) {
      const key = ownKey();
      const frame = await openPage(
        `<krk-report ${src(`&key=${encodeURIComponent(key)}`)} lang="pl"><krk-stat loading="eager" figure="a.staff">t</krk-stat></krk-report>`,
      );
      for (const script of scripts) await addScript(frame, script);
      expect(spaced(sentence(await widgetIn(frame, 'krk-stat')))).to.equal('Etaty, 2024: ponad 3 217 osób.');
      expect(await asked(key), scripts.join()).to.equal(1);
    }
  });

  it('gives elements that name only their figure the file, asked for once', async () => {
    const heard = hear();
    const key = ownKey();
    const report = await show<KrkReport>(
      `<krk-report ${src(`&key=${encodeURIComponent(key)}`)} lang="pl"><section><krk-stat loading="eager" figure="a.staff"></krk-stat>
          <krk-budget-share loading="eager" figure="a.money"></krk-budget-share></section>
          <krk-breakdown loading="eager" figure="b.units"></krk-breakdown><krk-ratio loading="eager" figure="b.done"></krk-ratio>
          <p>W zdaniu: <krk-cite loading="eager" figure="a.staff">x</krk-cite>.</p></krk-report>`,
    );
    const [stat, share, breakdown, ratio, cite] = report.querySelectorAll<Widget>('[figure]');
    expect(spaced(sentence(stat!))).to.equal('Etaty, 2024: ponad 3 217 osób.');
    expect(spaced(sentence(share!))).to.contain('ponad 36%');
    expect(spaced(sentence(breakdown!))).to.contain('pozostałe: 319');
    expect(spaced(sentence(ratio!))).to.equal('28 z 38.');
    expect(spaced(part(cite!, 'figure'))).to.equal('ponad 3 217 osób');
    expect(await asked(key)).to.equal(1);
    expect(heard.errors).to.deep.equal([]);
    expect(part(stat!, 'source')).to.equal('Źródło: Raport');
    expect(report.innerText, 'its own shadow shows nothing but them').not.to.contain('brak danych');
  });

  it('gives them the language of where they stand, and a nearer report’s data first', async () => {
    const other = { ...SMALL, figures: [{ id: 'a.staff', label: 'Inne', value: 5 }] };
    const report = await show<KrkReport>(
      `<krk-report ${src()} lang="en"><krk-stat loading="eager" figure="a.staff"></krk-stat><div lang="pl"><krk-stat loading="eager" figure="a.staff"></krk-stat></div>
          <krk-report loading="eager" src="${attribute(answering(other))}"><krk-stat loading="eager" figure="a.staff"></krk-stat></krk-report></krk-report>`,
    );
    const told = [...report.querySelectorAll('krk-stat')].map((stat) => spaced(sentence(stat)));
    expect(told).to.deep.equal(['Posts, 2024: over 3,217 people.', 'Etaty, 2024: ponad 3 217 osób.', 'Inne: 5.']);
  });

  it('gives them JSON between its tags, or its data property, which comes first', async () => {
    const report = await show<KrkReport>(
      `<krk-report lang="pl">${json}<krk-stat figure="a.staff"></krk-stat></krk-report>`,
    );
    const stat = report.querySelector('krk-stat')!;
    expect(spaced(sentence(stat))).to.equal('Etaty, 2024: ponad 3 217 osób.');
    report.data = { version: 1, figures: [{ id: 'a.staff', label: 'Z własności', value: 1 }] };
    await until(() => sentence(stat) === 'Z własności: 1.', 'the property’s data');
    report.data = undefined;
    await until(() => sentence(stat).startsWith('Etaty'), 'the script’s data');
  });

  it('tells them when its file is another', async () => {
    const report = await show<KrkReport>(
      `<krk-report ${src()} lang="pl"><div><krk-stat loading="eager" figure="a.staff"></krk-stat></div></krk-report>`,
    );
    const stat = report.querySelector('krk-stat')!;
    const other = { version: 1, figures: [{ id: 'a.staff', label: 'Nowe', value: 7 }] };
    report.setAttribute('src', answering(other));
    await until(() => sentence(stat) === 'Nowe: 7.', 'the other file');
  });

  it('reaches an element in a shadow root inside it, one that comes later, and one that is moved in', async () => {
    const heard = hear();
    const box = await show<HTMLElement>(
      `<div><krk-report ${src()} lang="pl"><div></div></krk-report><krk-stat loading="eager" figure="a.staff" lang="pl">t</krk-stat></div>`,
    );
    const host = box.querySelector('krk-report > div')!;
    const inner = document.createElement('krk-ratio');
    inner.setAttribute('figure', 'b.done');
    inner.setAttribute('loading', 'eager');
    host.attachShadow({ mode: 'open' }).append(inner);
    await until(() => spaced(sentence(inner)) === '28 z 38.', 'the element in a shadow root');
    const stat = box.querySelector('krk-stat')!;
    expect(stat.matches(':state(error)'), 'outside it finds nothing').to.be.true;
    box.querySelector('krk-report')!.append(stat);
    await until(() => sentence(stat).startsWith('Etaty'), 'the element that was moved in');
    expect(heard.thrown).to.deep.equal([]);
  });

  it('leaves alone what has data of its own', async () => {
    const report = await show<KrkReport>(
      `<krk-report ${src()} lang="pl"><krk-stat value="5" label="L"></krk-stat><krk-stat loading="eager" figure="office.staff" src="${REPORT}"></krk-stat></krk-report>`,
    );
    const [typed, own] = report.querySelectorAll('krk-stat');
    expect([sentence(typed!), spaced(part(own!, 'value'))]).to.deep.equal(['L: 5.', '3 217']);
  });

  it('of a provider’s file: each element keeps its text, one request', async () => {
    hear();
    const key = ownKey();
    const report = await show<KrkReport>(
      `<krk-report src="/api/status/404?key=${encodeURIComponent(key)}" lang="pl"><krk-stat loading="eager" figure="a.staff">pierwszy</krk-stat><krk-stat loading="eager" figure="a.money">drugi</krk-stat></krk-report>`,
    );
    const [first, second] = report.querySelectorAll('krk-stat');
    expectFallback(first!, 'pierwszy');
    expectFallback(second!, 'drugi');
    expect(part(first!, 'error')).to.contain('404');
    expect(await asked(key)).to.equal(1);
  });
});
