// What the elements' classes ask for when they are defined. No `window` and no `document`: Chart.js would take Node for a
// browser. It has to be imported before any of them.
import { CSSStyleSheet, CustomEvent, customElements, HTMLElement, MutationObserver } from '@lit-labs/ssr-dom-shim';

Object.assign(globalThis, { CSSStyleSheet, CustomEvent, customElements, HTMLElement, MutationObserver });
