import { snippetsOf, type Snippets } from '../embed/snippet.js';
import type { Catalogue } from './catalogue.js';
import { writtenAttributes } from './fields.js';
import type { LiveWidget, Wish } from './live.js';
import type { PublishedSite } from './published.js';
import { readable, type Telling } from './readable.js';
import type { State } from './state.js';
import type { SnippetKind } from '../embed/snippet.js';

/** What is chosen, and all that is known of it. */
export interface Subject {
  readonly state: State;
  readonly catalogue?: Catalogue;
  readonly site: PublishedSite;
  /** The address that data were asked from, by hand. */
  readonly loaded?: string;
}

const hasFigure = ({ state, catalogue }: Subject): boolean =>
  state.origin === 'report' && (catalogue?.has(state.figure) ?? false);

/** What the element is to show: exactly what a pasted one would. */
export function wishOf(subject: Subject): Wish | undefined {
  const { state, catalogue, site, loaded } = subject;
  const { origin, figure, tag, attributes, told: language } = state;
  if (origin === 'report') {
    const src = site.report;
    if (!src || !catalogue || !hasFigure(subject)) return undefined;
    return { tag: catalogue.elementOf(figure), attributes: { src, figure }, language };
  }
  const src = origin === 'address' ? loaded : undefined;
  const written = writtenAttributes(tag, origin, { ...attributes, src });
  const isNothing = origin === 'address' ? src === undefined : !Object.keys(written).length;
  return isNothing ? undefined : { tag, attributes: written, language };
}

/** What is known of the page of the chosen figure. */
export const pageOf = (subject: Subject): ReturnType<PublishedSite['pageOf']> =>
  hasFigure(subject) ? subject.site.pageOf(subject.state.told, subject.state.figure) : undefined;

function tellingOf(subject: Subject): Telling {
  const { told, origin, attributes } = subject.state;
  const page = pageOf(subject);
  return {
    language: told,
    heading: origin === 'report' ? undefined : attributes.heading,
    addresses: typeof page === 'object' ? page.addresses : undefined,
  };
}

/** All that can be pasted of what is shown; nothing until it is shown. */
export function snippetsFor(subject: Subject, { view }: LiveWidget): Snippets | undefined {
  const wish = wishOf(subject);
  const page = pageOf(subject);
  if (!wish || !view) return undefined;
  const { tag, attributes } = wish;
  const { site } = subject;
  return snippetsOf(view, {
    ...(typeof page === 'object' && { frame: page.frame, image: page.image }),
    ...tellingOf(subject),
    element: { tag, attributes },
    script: { ...site.file('krk.js'), reserve: site.file('krk-reserve.css') },
    host: site.file('embed-host.js'),
  });
}

/** The same without a tag. */
export const readableOf = (subject: Subject, { view }: LiveWidget, kind: SnippetKind): string =>
  view ? readable(view, kind, tellingOf(subject)) : '';
