import { errorMessage, fill } from '../format/messages.js';
import { DataError } from '../model/data-error.js';
import type { Language } from '../model/figure.js';
import { formOf, scaledNumber } from './field-hints.js';
import { fieldsFor } from './fields.js';
import { nameOfField } from './field-words.js';
import type { Fault } from './live.js';
import type { State } from './state.js';
import { BUILDER_WORDS } from './words.js';

/** What is wrong, in the words of the page. */
export interface ShownFault {
  /** The field that is marked; nothing where none is to blame. */
  readonly field?: string;
  readonly message: string;
  /** The reader is led to the field, and hears of it there. */
  readonly isReached?: boolean;
}

/** The field that a fault names, if it is one that a text is typed into here. */
function fieldOf({ where }: Fault, { tag, origin }: State): string | undefined {
  if (origin === 'report') return undefined;
  const { first, more } = fieldsFor(tag, origin);
  const isTyped = [...first, ...more].some(({ name, kind }) => name === where && (kind === 'line' || kind === 'list'));
  return isTyped ? where : undefined;
}

/** What would have been read, in the page's language. */
function expectedOf({ code, expected, where }: Fault, language: Language): string | undefined {
  const form = code === 'list' && expected === '"…"' ? undefined : formOf(where, language);
  if (form && (code === 'list' || code === 'unit')) return form;
  return expected?.replace('3,56 mld', scaledNumber(language));
}

/**
 * A fault as an editor is told it: fields by the names that stand at them, not by their attributes'.
 * @example faultText({ where: 'value', code: 'number', found: 'abc', … }, state) // 'Wartość: jest „abc”, oczekiwano: …'
 */
export function faultText(fault: Fault, state: State): string {
  const { language, attributes } = state;
  const words = BUILDER_WORDS[language];
  const field = fieldOf(fault, state);
  const expected = expectedOf(fault, language);
  if (!fault.code) return fault.message;
  if (field === 'label' && !fault.found) return words.nameless;
  if (field === 'figure' && !fault.found) return fill(words.needsFigure, { expected });
  const where = nameOfField(fault.where, language);
  // What stands by itself where nobody typed anything is nothing that was found.
  if (field !== undefined && expected && !(fault.found && attributes[field]))
    return fill(words.expected, { where, expected });
  const { code, found, row, column, url } = fault;
  return errorMessage(new DataError(code, { where, found, expected, row, column, url }), language);
}

/** What is wrong now, and what of it is said now: not at each key that is pressed. */
export class Faults {
  /** While somebody is typing: what was said before, if anything. */
  #typing?: { readonly standing?: ShownFault };
  #blocked?: string;
  isBadAddress = false;

  /** Something is being typed. */
  begin(standing: ShownFault | undefined): void {
    this.#typing ??= { standing };
  }

  /** It has been typed. */
  end(): void {
    this.#typing = undefined;
  }

  /**
   * The policy of the page stopped a request.
   * @param stopped the address, or the scheme and host of it
   * @returns whether that was the data's
   */
  block(stopped: string, asked: string | undefined): boolean {
    if (asked === undefined) return false;
    const url = new URL(asked);
    if (![url.href.replace(/#.*/s, ''), url.origin].includes(stopped.replace(/#.*/s, ''))) return false;
    this.#blocked = asked;
    return true;
  }

  /**
   * What is to be said.
   * @param loaded the address that data were asked from
   */
  shown(state: State, fault: Fault | undefined, loaded: string | undefined): ShownFault | undefined {
    const now = this.#now(state, fault, loaded);
    if (!this.#typing || !now) return now;
    // As long as it stands it isn't said anew, and nothing else is.
    const { standing } = this.#typing;
    return standing?.field === now.field ? standing : undefined;
  }

  #now(state: State, fault: Fault | undefined, loaded: string | undefined): ShownFault | undefined {
    const words = BUILDER_WORDS[state.language];
    if (state.origin === 'report') return undefined;
    if (state.origin === 'address') {
      if (this.isBadAddress) return { field: 'src', message: words.badAddress, isReached: true };
      if (loaded === undefined) return undefined;
      if (this.#blocked === loaded)
        return { field: 'src', message: fill(words.blocked, { origin: new URL(loaded).origin }) };
    }
    if (!fault) return undefined;
    const field = fieldOf(fault, state) ?? (state.origin === 'address' ? 'src' : undefined);
    return { field, message: faultText(fault, state) };
  }
}
