import { snippetsOf, type SnippetKind, type Snippets } from '../embed/snippet.js';
import type { FigureView } from '../view/view.js';
import type { Catalogue } from './catalogue.js';
import { fill } from '../format/messages.js';
import { isOfData, writtenAttributes } from './fields.js';
import type { LiveWidget, Wish } from './live.js';
import type { PublishedSite } from './published.js';
import { readable, type Telling } from '../embed/copying.js';
import type { State } from './state.js';
import { BUILDER_WORDS } from './words.js';

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

/**
 * Where the figure is from, if not from the report: an address can bring a stranger's figure here, and it must not pass
 * for one of the publisher's. Empty for a figure of the report, in the report's own words.
 */
export function noticeOf({ state, site, loaded }: Subject): string {
  const words = BUILDER_WORDS[state.language];
  if (state.origin === 'typed') return words.isTyped;
  if (state.origin === 'report' || loaded === undefined) return '';
  const isReports = loaded === site.report && Object.keys(state.attributes).every(isOfData);
  return isReports ? '' : fill(words.isFetched, { host: new URL(loaded).host });
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

/**
 * What is shown, for whoever writes it down. In most systems only a link survives to say where a figure is from; data of
 * which nobody says that are from their own address.
 */
function viewOf({ state, loaded }: Subject, { view }: LiveWidget): FigureView | undefined {
  if (state.origin !== 'address' || !view || view.source.url || state.attributes['source-name']) return view;
  return { ...view, source: { ...view.source, url: loaded } };
}

/** All that can be pasted of what is shown; nothing until it is shown. */
export function snippetsFor(subject: Subject, live: LiveWidget): Snippets | undefined {
  const view = viewOf(subject, live);
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
export function readableOf(subject: Subject, live: LiveWidget, kind: SnippetKind): string {
  const view = viewOf(subject, live);
  return view ? readable(view, kind, tellingOf(subject)) : '';
}
