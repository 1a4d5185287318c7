import type { TemplateResult } from 'lit/html.js';
import type { Announcement } from '../data/page-shared.js';
import { words } from '../format/messages.js';
import { digits } from '../format/number.js';
import type { Language } from '../model/figure.js';
import { messageElement } from './announcer.js';
import type { TEMPLATES } from './extras.js';
import { capOf, KEYMAP } from './keymap.js';

/** What the panel shows and does. */
export interface HelpDialog {
  readonly language: Language;
  /** What else there is to tell of the figure. */
  readonly further: readonly string[];
  readonly isPlaying: boolean;
  readonly speed: number;
  /** What was said last, the newest first. */
  readonly heard: readonly Announcement[];
  readonly play: () => void;
  readonly faster: (steps: 1 | -1) => void;
  readonly repeat: (message: Announcement) => void;
  readonly close: () => void;
}

/** More about the figure, sound, the keys, and what was said last. */
export function helpDialog({ html }: typeof TEMPLATES, dialog: HelpDialog): TemplateResult {
  const { language, further, isPlaying, speed, heard, play, faster, repeat, close } = dialog;
  const dictionary = words(language);
  return html`<div class="top">
      <h2 id="help-name">${dictionary.help}</h2>
      <button type="button" @click=${close}>${dictionary.close}</button>
    </div>
    ${further.map((text) => html`<p>${text}</p>`)}
    <h3>${dictionary.sound}</h3>
    <p class="hedge">${dictionary.howSound}</p>
    <div class="buttons">
      <button type="button" @click=${play}>${isPlaying ? dictionary.silent : dictionary.play}</button>
      <button
        type="button"
        @click=${() => {
          faster(-1);
        }}
      >
        ${dictionary['key.slower']}
      </button>
      <button
        type="button"
        @click=${() => {
          faster(1);
        }}
      >
        ${dictionary['key.faster']}
      </button>
      <span class="told">× ${digits(speed, language)}</span>
    </div>
    <h3>${dictionary.keys}</h3>
    <dl>
      ${Object.entries(KEYMAP).map(
        ([key, action]) =>
          html`<dt><kbd>${capOf(key)}</kbd></dt>
            <dd>${dictionary[`key.${action}`]}</dd>`,
      )}
    </dl>
    <h3>${dictionary.heard}</h3>
    ${
      heard.length
        ? html`<ul>
            ${heard.map(
              (message) =>
                html`<li>
                  ${messageElement(message)}
                  <button
                    type="button"
                    @click=${() => {
                      repeat(message);
                    }}
                  >
                    ${dictionary.repeatMessage}
                  </button>
                </li>`,
            )}
          </ul>`
        : html`<p>${dictionary.nothingHeard}</p>`
    }`;
}
