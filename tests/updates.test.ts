import { expect } from '@open-wc/testing';
import '../src/index.js';
import { KrkStat } from '../src/elements/krk-stat.js';
import { addScript, openPage, widgetIn } from './support/frames.js';
import { hear, holdRequests, replace, told } from './support/hear.js';
import { asked, begin, frames, ownKey, part, settled, show, until, type Widget } from './support/widgets.js';

describe('data that arrive', () => {
  it('after the element was removed are ignored', async () => {
    const heard = hear();
    const server = holdRequests();
    const widget = await begin('<krk-stat loading="eager" src="/late-1.json" label="L"></krk-stat>');
    widget.addEventListener('krk-load', (event) => heard.loads.push(told(event)));
    await until(() => server.urls.length, 'the request');
    widget.remove();
    await frames(1);
    server.answer('late-1', '{ "value": 1 }');
    await frames(3);
    expect(widget.view).to.be.undefined;
    expect(heard.loads).to.deep.equal([]);
    expect(heard.thrown).to.deep.equal([]);
  });

  it('after newer data are ignored', async () => {
    const heard = hear();
    const server = holdRequests();
    const widget = await begin('<krk-stat loading="eager" src="/older.json" label="L" lang="pl"></krk-stat>');
    await until(() => server.urls.length === 1, 'the first request');
    widget.src = '/newer.json';
    await until(() => server.urls.length === 2, 'the second request');
    server.answer('newer', '{ "value": 2 }');
    await until(() => part(widget, 'value') === '2', 'the newer data');
    server.answer('older', '{ "value": 1 }');
    await frames(3);
    expect(part(widget, 'value')).to.equal('2');
    expect(heard.loads).to.have.length(1);
    expect(heard.errors).to.deep.equal([]);
  });

  it('with a date of the server that is none are shown all the same', async () => {
    const heard = hear();
    const server = holdRequests();
    const widget = await begin('<krk-stat loading="eager" src="/undated.json" label="L" lang="pl"></krk-stat>');
    await until(() => server.urls.length, 'the request');
    server.answer('undated', '{ "value": 1 }', { headers: { 'last-modified': 'yesterday' } });
    await until(() => heard.loads.length + heard.errors.length, 'an answer');
    expect(heard.errors).to.deep.equal([]);
    expect(part(widget, 'value')).to.equal('1');
  });

  it('after a property took their place are ignored', async () => {
    const server = holdRequests();
    const widget = await begin('<krk-stat loading="eager" src="/late-2.json" label="L" lang="pl"></krk-stat>');
    await until(() => server.urls.length, 'the request');
    widget.data = 3;
    await settled(widget);
    server.answer('late-2', '{ "value": 1 }');
    await frames(3);
    expect(part(widget, 'value')).to.equal('3');
  });
});

describe('an update', () => {
  it('honours properties that were set before the element was defined', async () => {
    const frame = await openPage(
      '<krk-stat label="L" lang="pl">tekst</krk-stat><krk-stat id="b" lang="pl"></krk-stat>',
    );
    const [first, second] = [...frame.contentDocument!.querySelectorAll('krk-stat')];
    first!.value = '3217';
    second!.data = { label: 'D', value: 7 };
    await addScript(frame, '/dist/cdn/krk-stat.js');
    expect(part(await widgetIn(frame, 'krk-stat'), 'value')).to.equal('3\u00a0217');
    await until(() => part(second!, 'value') === '7', 'the data');
    first!.value = '8';
    await first!.updateComplete;
    expect(part(first!, 'value')).to.equal('8');
  });

  it('comes once for all changes of a task', async () => {
    const widget = await show('<krk-stat value="1" label="L" lang="pl"></krk-stat>');
    let renders = 0;
    const prototype = KrkStat.prototype as unknown as { picture: (view: unknown) => unknown };
    const { picture } = prototype;
    replace(prototype, 'picture', function (this: unknown, view: unknown) {
      renders += 1;
      return picture.call(this, view);
    });
    for (const name of ['value', 'period', 'precision', 'previous']) widget.setAttribute(name, '2');
    widget.unit = 'PLN';
    widget.note = 'N';
    await widget.updateComplete;
    await frames(2);
    expect(renders).to.equal(1);
    expect(part(widget, 'value')).to.equal('2');
  });

  it('asks once for what 20 elements want', async () => {
    const key = ownKey();
    const one = `<krk-stat loading="eager" src="/api/count?key=${encodeURIComponent(key)}" path="/count" label="L" lang="pl"></krk-stat>`;
    const page = await show<HTMLElement>(`<div>${one.repeat(20)}</div>`);
    const values = [...page.querySelectorAll<Widget>('krk-stat')].map((widget) => part(widget, 'value'));
    expect(values).to.deep.equal(Array.from({ length: 20 }, () => '1'));
    expect(await asked(key)).to.equal(1);
  });

  it('forgets a request that failed: the next element asks again', async () => {
    const key = ownKey();
    const one = `<krk-stat loading="eager" src="/api/status/404?key=${encodeURIComponent(key)}" label="L" lang="pl"></krk-stat>`;
    hear();
    await show(one);
    await show(one);
    expect(await asked(key)).to.equal(2);
  });
});
