import type { SnippetKind, Snippets } from './snippet.js';

/**
 * Where an editor pastes. What survives there by default was measured: `tested` in this repository's survival test,
 * `measured` on the system itself; `rules` are its own rules of filtering, read or run, without the whole system; `untried` is what its documentation and the measured ones let expect.
 */
export interface Destination {
  /** What survives, the best first. */
  readonly kinds: readonly [SnippetKind, ...SnippetKind[]];
  readonly basis: 'tested' | 'measured' | 'rules' | 'untried';
  /** What becomes of a frame: `alone`: it is shown without running a script; `whole`: as it was pasted. */
  readonly frame?: 'alone' | 'whole';
  /** The system makes an embed of a pasted address by itself, and sizes it. */
  readonly embedsUrl?: boolean;
}

/**
 * In the order in which a builder offers them. An address comes first only where the system makes an embed of it: elsewhere
 * it says no number. A table comes first only where it arrives whole, a picture never, since it says nothing when it is
 * blocked.
 */
export const DESTINATIONS = {
  'wordpress-block': { kinds: ['url', 'figure', 'blockquote', 'picture'], basis: 'measured', embedsUrl: true },
  'wordpress-author': { kinds: ['url', 'figure', 'blockquote', 'picture'], basis: 'measured', embedsUrl: true },
  'wordpress-admin': {
    kinds: ['url', 'figure', 'blockquote', 'iframe', 'picture', 'sized-iframe', 'script'],
    basis: 'measured',
    frame: 'whole',
    embedsUrl: true,
  },
  'drupal-basic': { kinds: ['blockquote'], basis: 'rules' },
  'drupal-full': {
    kinds: ['figure', 'blockquote', 'iframe', 'picture', 'sized-iframe', 'script'],
    basis: 'rules',
    frame: 'whole',
  },
  joomla: { kinds: ['figure', 'blockquote', 'picture'], basis: 'rules' },
  typo3: { kinds: ['figure', 'blockquote'], basis: 'rules' },
  moodle: { kinds: ['figure', 'blockquote', 'picture'], basis: 'rules' },
  tinymce: { kinds: ['figure', 'blockquote', 'iframe', 'picture'], basis: 'tested', frame: 'alone' },
  ckeditor: { kinds: ['figure', 'blockquote', 'picture'], basis: 'tested' },
  // The cells of a table's head run into one, and a frame loses its title.
  quill: { kinds: ['blockquote', 'picture'], basis: 'tested' },
  // Comments and forums: what DOMPurify and sanitize-html both leave.
  cleaned: { kinds: ['figure', 'blockquote'], basis: 'tested' },
  newsletter: { kinds: ['blockquote', 'figure', 'picture'], basis: 'untried' },
  markdown: { kinds: ['markdown', 'url'], basis: 'untried' },
  'own-page': {
    kinds: ['script', 'element', 'sized-iframe', 'iframe', 'figure', 'blockquote', 'picture'],
    basis: 'tested',
    frame: 'whole',
  },
  // A quotation with its link survives in nearly all, a table in most.
  unknown: { kinds: ['blockquote', 'figure', 'picture'], basis: 'measured' },
} as const satisfies Readonly<Record<string, Destination>>;

export type DestinationId = keyof typeof DESTINATIONS;

/**
 * What to paste at a destination, the best first.
 * @param snippets where only some kinds can be made of a figure: only those
 * @example recommend('drupal-basic') // ['blockquote']
 */
export function recommend(destination: DestinationId, snippets?: Snippets): readonly SnippetKind[] {
  const { kinds }: Destination = DESTINATIONS[destination];
  return snippets ? kinds.filter((kind) => snippets[kind] !== undefined) : kinds;
}

/**
 * What a reader meets: `live`: the widget; `sized-frame` and `frame`: the widget in a frame, as high as its content or of a
 * fixed height; `page-frame`: its page in a frame, without script; `table`: sentence, table and source; `text`: sentence
 * and source; `picture`; `citation`; `link`: nothing but the address.
 */
export type Reading =
  'live' | 'sized-frame' | 'frame' | 'page-frame' | 'table' | 'text' | 'picture' | 'citation' | 'link';

/** What a reader meets whose browser runs scripts, and one whose doesn't. */
export interface Readings {
  readonly withScript: Reading;
  readonly withoutScript: Reading;
}

const both = (reading: Reading): Readings => ({ withScript: reading, withoutScript: reading });

/**
 * What readers get of a snippet that was pasted at a destination.
 * @example readingsOf('own-page', 'script') // { withScript: 'live', withoutScript: 'text' }
 */
export function readingsOf(destination: DestinationId, kind: SnippetKind): Readings {
  const { frame, embedsUrl = false }: Destination = DESTINATIONS[destination];
  switch (kind) {
    case 'url':
      return embedsUrl ? { withScript: 'sized-frame', withoutScript: 'text' } : both('link');
    case 'oembed':
      return { withScript: 'frame', withoutScript: 'page-frame' };
    case 'iframe':
      return { withScript: frame === 'alone' ? 'page-frame' : 'frame', withoutScript: 'page-frame' };
    case 'sized-iframe':
      return { withScript: 'sized-frame', withoutScript: 'page-frame' };
    case 'element':
    case 'script':
      return { withScript: 'live', withoutScript: 'text' };
    case 'figure':
    case 'markdown':
      return both('table');
    case 'blockquote':
      return both('text');
    case 'picture':
    case 'citation':
      return both(kind);
  }
}
