import { html, nothing, type TemplateResult } from 'lit/html.js';
import { WalkController, type WalkHost } from '../controllers/walk.js';
import { learn, WALK_WORDS, words } from '../format/messages.js';
import type { Table } from '../format/table.js';
import type { DataError } from '../model/data-error.js';
import { pictureTokens } from '../styles/picture-tokens.js';
import { walkStyles } from '../styles/walk.js';
import type { FigureView } from '../view/view.js';
import { tableTemplate } from './frame.js';
import { KrkElement } from './krk-element.js';
import { inOrderOf, nextOrder, type Order } from './sorting.js';

learn(WALK_WORDS);

/** Of so many values a sentence leaves something out. */
const FEW = 4;
/** Over so many rows a table can be sorted. */
const FEW_ROWS = 6;
/** Over so many it scrolls under its head, and over so many columns sideways. */
const MANY_ROWS = 10;
const MANY_COLUMNS = 2;

/** What pictures of several values share: the way from one to the next, and a table that is a tool. */
export abstract class PictureElement<V extends FigureView> extends KrkElement<V> implements WalkHost {
  static override styles = [...KrkElement.styles, pictureTokens, walkStyles];

  /** @internal */
  readonly walk = new WalkController(this);
  #order?: Order;
  /** @internal what the companion of tools adds to the sentence */
  further?: readonly string[];

  protected override get failure(): DataError | undefined {
    const { walk } = this;
    return (walk.isAsked ? walk.failure : undefined) ?? super.failure;
  }

  /** The picture in a place that keys, pointers and fingers walk through. */
  protected stage(picture: TemplateResult): TemplateResult {
    const { chart, keysHint, valueCount } = words(this.locale.language);
    const { walk, table } = this;
    const count = table?.rows.length;
    // A slider: screen readers hand it the keys by themselves, and fingers swipe up and down on it. Of a focused "application"
    // Orca says nothing at all, and keeps its keys.
    return walk.series.length
      ? html`<div
          class="stage"
          @pointerenter=${walk.prepare}
          @pointerdown=${walk.point}
          @pointermove=${walk.point}
          @pointerleave=${walk.away}
        >
          ${picture}
          <div
            class="keys walk"
            role="slider"
            tabindex="0"
            aria-roledescription=${chart}
            aria-label=${(table?.caption ?? '') || chart}
            aria-describedby="hint"
            aria-valuemin="1"
            aria-valuemax=${count}
            aria-valuenow=${walk.place + 1}
            aria-valuetext=${walk.told ?? `${valueCount}: ${count}`}
            @focus=${walk.prepare}
            @keydown=${walk.key}
            @blur=${walk.leave}
          ></div>
          <span id="hint" hidden>${keysHint}</span>
        </div>`
      : picture;
  }

  /** @internal what is told beyond the sentence, when a reader asks for it */
  more(): unknown {
    const { further, table } = this;
    // A breakdown's sentence names every part.
    const isLong = Number(table?.rows.length) >= FEW && this.localName !== 'krk-breakdown';
    if (!further && !isLong && !this.description?.trim()) return nothing;
    const press = (): void => {
      if (!further) void this.perform('more');
      this.further = undefined;
      this.requestUpdate();
    };
    return html`<button type="button" class="tool" aria-expanded=${further !== undefined} @click=${press}>
        ${words(this.locale.language).more}</button
      >${further?.map((text) => html`<p class="further">${text}</p>`)}`;
  }

  /** @internal */
  steps(): unknown {
    const { previousValue, nextValue, help } = words(this.locale.language);
    const { walk } = this;
    const buttons = [
      [previousValue, '‹', walk.previous],
      [nextValue, '›', walk.next],
    ] as const;
    return walk.series.length
      ? html`<span class="steps"
            >${buttons.map(
              ([name, sign, step]) =>
                html`<button type="button" class="tool walk" aria-label=${name} @click=${step} @blur=${walk.leave}>
                  ${sign}
                </button>`,
            )}</span
          >
          <button type="button" class="tool help" aria-haspopup="dialog" @click=${() => this.perform('help')}>
            ${help}
          </button>`
      : nothing;
  }

  /** @internal */
  tableOf(table: Table): TemplateResult {
    const { language } = this.locale;
    const { copyTable, download, table: name } = words(language);
    const { rows, head, caption } = table;
    const isScrolling = rows.length > MANY_ROWS || head.length > MANY_COLUMNS;
    const order = this.#order;
    const content = tableTemplate(
      { ...table, rows: inOrderOf(rows, order, language) },
      isScrolling ? caption || name : '',
      rows.length > FEW_ROWS ? (text, column) => this.#head(text, column) : undefined,
    );
    return html`${content}
      <p class="tools">
        <button type="button" class="tool" @click=${() => this.perform('copyTable')}>${copyTable}</button>
        <button type="button" class="tool" @click=${() => this.perform('saveTable')}>${download}</button>
      </p>`;
  }

  #head(text: TemplateResult | string, column: number): TemplateResult {
    const sort = this.#order?.column === column ? this.#order.direction : 'none';
    const press = (): void => {
      this.#order = nextOrder(this.#order, column);
      this.requestUpdate();
    };
    return html`<th scope="col" aria-sort=${sort}>
      <button type="button" class="tool ${sort}" @click=${press}>${text}</button>
    </th>`;
  }
}
