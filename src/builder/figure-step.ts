import { html, nothing, type TemplateResult } from 'lit/html.js';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { fill } from '../format/messages.js';
import { numberFormat } from '../format/intl-cache.js';
import { pick } from '../format/text.js';
import { nameOf, type Catalogue, type Item } from './catalogue.js';
import type { Desk } from './desk.js';
import { fields } from './fields-step.js';
import { radios } from './parts.js';
import { countFigures } from './words.js';

/** So many are listed at a time: who looks for one of thousands types a word of it. */
const MOST = 200;

function item({ state, change }: Desk, catalogue: Catalogue, one: Item): TemplateResult {
  const { text, lang } = pick(one.label, state.language);
  const value = catalogue.valueOf(one.id, state.language);
  return html`<label class="item">
    <input
      type="radio"
      name="krk-figure"
      value=${one.id}
      .checked=${live(one.id === state.figure)}
      @change=${() => change({ figure: one.id })}
    />
    <span
      ><span class="name" lang=${lang ?? nothing}>${text || one.id}</span> ${
        value && html`<span class="value">${value}</span>`
      }</span
    >
  </label>`;
}

/** Listed by section, as the report has them. */
function groups(desk: Desk, catalogue: Catalogue, items: readonly Item[]): TemplateResult {
  const { language } = desk.state;
  const sections = new Set(items.map(({ section }) => section));
  return html`${[...sections].map((section, at) => {
    const own = items.filter((one) => one.section === section);
    const title = pick(section, language);
    const listed = repeat(
      own,
      ({ id }) => id,
      (one) => item(desk, catalogue, one),
    );
    if (!title.text) return listed;
    const id = `krk-section-${at}`;
    return html`<div role="group" aria-labelledby=${id}>
      <p class="section" id=${id} lang=${title.lang ?? nothing}>${title.text}</p>
      ${listed}
    </div>`;
  })}`;
}

function fromReport(desk: Desk): TemplateResult {
  const { catalogue, state, words, reportFault, search, find } = desk;
  if (!catalogue) {
    return html`<p role="status">
      ${reportFault === undefined ? words.loadingReport : fill(words.noReport, { message: reportFault })}
    </p>`;
  }
  const found = catalogue.search(search, state.language);
  const chosen = catalogue.items.find(({ id }) => id === state.figure);
  const isUnknown = state.figure !== '' && !chosen;
  const count = numberFormat(state.language, {}).format(MOST);
  return html`<div class="field">
      <label for="krk-search">${words.search}</label>
      <input
        id="krk-search"
        type="search"
        autocomplete="off"
        spellcheck="false"
        aria-describedby="krk-found"
        .value=${live(search)}
        @input=${(event: Event) => find((event.target as HTMLInputElement).value)}
      />
      <p id="krk-found" class="hint" role="status">
        ${found.length ? countFigures(found.length, state.language) : words.found}${
          found.length > MOST ? `. ${fill(words.shown, { count })}` : ''
        }
      </p>
    </div>
    ${isUnknown ? html`<p class="fault">${words.unknownFigure}</p>` : ''}
    <fieldset class="list" ?hidden=${!found.length}>
      <legend class="unseen">${words.figures}</legend>
      <div class="items">${groups(desk, catalogue, found.slice(0, MOST))}</div>
    </fieldset>
    ${chosen ? html`<p class="chosen">${fill(words.chosen, { name: nameOf(chosen, state.language) })}</p>` : ''}`;
}

/** The first step: which figure. */
export function figureStep(desk: Desk): TemplateResult {
  const { state, words, change, hasReport } = desk;
  const origins = {
    ...(hasReport && { report: words.fromReport }),
    typed: words.fromTyped,
    address: words.fromAddress,
  };
  return html`<section class="step" aria-labelledby="krk-choose">
    <h2 id="krk-choose">${words.choose}</h2>
    ${radios({
      name: 'krk-origin',
      legend: words.origin,
      options: origins,
      chosen: state.origin,
      choose: (origin) => change({ origin }),
    })}
    ${state.origin === 'report' ? fromReport(desk) : fields(desk, state.origin)}
  </section>`;
}
