// krk-embed.js, in every published embed.html, which is complete without it. It tells the page around the frame how
// high the content is, in the words of each listener that content systems and newsrooms have, since nobody knows where
// a frame will be pasted.
//
// A classic script that imports nothing: in sandbox="allow-scripts" a module would have to come with CORS headers, and
// storage, other windows and the address bar are out of reach; it uses none of them. All it takes from the address are
// ids that the page around the frame wrote there for its own listener, and they go back to that page alone.
{
  type Message = string | Readonly<Record<string, unknown>>;
  type Listener = (height: number, width: number) => Message | undefined;

  const host = window.parent;
  const root = document.documentElement;

  /** Milliseconds after which the height is said once more: ResizeObserver never fires in a frame off screen. */
  const retries = [100, 500, 1500, 4000, 10_000];

  /** An id that can't end an attribute, a selector or a message too early. */
  const plainId = /^[\w.-]{1,100}$/;

  /** pym.js writes the id of its container into the address, and drops a height that comes without it. */
  const childId = new URLSearchParams(location.search).get('childId') ?? '';

  /**
   * Datawrapper's older listeners look for a frame whose address contains this id: language and figure, with the slash
   * behind it, so that `office.staff` isn't found in the address of `office.staff-2`.
   */
  const chartId = /\/([a-z]{2}\/[a-z0-9.-]{1,100}\/)[^/]*$/.exec(location.pathname)?.[1] ?? 'krk';

  /** WordPress's mark of this frame. Its script may add it later, and a link inside the page takes it off the address. */
  let secret: string | undefined;

  /** What listeners that speak first call this frame. */
  let mastodonId: string | number | undefined;
  let resizer: { readonly id: string; readonly trigger: 'init' | 'resizeObserver' } | undefined;

  /** CSS pixels that all listeners were told last. */
  let told = 0;

  /** Each as the listener of that name expects it; what needs an id is not said without one. */
  const speech = {
    pym: (height: number): Message | undefined =>
      plainId.test(childId) ? `pymxPYMx${childId}xPYMxheightxPYMx${height}` : undefined,

    amp: (height: number): Message => ({ sentinel: 'amp', type: 'embed-size', height }),

    embedly: (height: number): Message => JSON.stringify({ context: 'iframe.resize', src: location.href, height }),

    datawrapper: (height: number): Message => ({ 'datawrapper-height': { [chartId]: height } }),

    wordPress: (height: number): Message | undefined => secret && { message: 'height', value: height, secret },

    openIframeResizer: (height: number, width: number): Message => ({ type: 'iframe-resized', width, height }),

    iframeResizer: (height: number, width: number): Message | undefined => {
      if (!resizer) return undefined;
      const { id, trigger } = resizer;
      resizer = { id, trigger: 'resizeObserver' };
      return `[iFrameSizer]${id}:${height}:${width}:${trigger}`;
    },

    mastodon: (height: number): Message | undefined =>
      mastodonId === undefined ? undefined : { type: 'setHeight', id: mastodonId, height },
  };

  /** To whoever frames the page: a height is no secret, and the listener's origin can't be known. */
  const say = (message: Message): void => host.postMessage(message, '*');

  /** The content's box in whole CSS pixels: the root's, not the viewport's, so that a frame can shrink as well. */
  function measure(): { readonly height: number; readonly width: number } {
    const { height, width } = root.getBoundingClientRect();
    return { height: Math.ceil(height), width: Math.ceil(width) };
  }

  /** Says the height to one listener or several. Never 0: a hidden frame would stay closed when it is shown. */
  function tell(...listeners: readonly Listener[]): void {
    const { height, width } = measure();
    if (!height || !width) {
      // Whoever asks a hidden frame is answered when it is shown, though its height may be what it was before.
      told = 0;
      return;
    }
    for (const listener of listeners) {
      const message = listener(height, width);
      if (message) say(message);
    }
  }

  function tellAll(): void {
    told = measure().height;
    tell(...Object.values(speech));
  }

  function tellChange(): void {
    if (measure().height !== told) tellAll();
  }

  function findSecret(): void {
    secret = /secret=(\w{10})/.exec(location.hash)?.[1] ?? secret;
  }

  /** A listener that asks is answered in its own words; everything else in a message is left alone. */
  function answer(question: unknown): void {
    if (typeof question === 'string') {
      const id = /^\[iFrameSizer\]([\w.-]{1,100}):\d+:(?:true|false):/.exec(question)?.[1];
      if (id) resizer = { id, trigger: 'init' };
      // “resize”: its tab is seen again, and what was said meanwhile went unheard.
      if (id || question === '[iFrameSizer]resize') tell(speech.iframeResizer);
      return;
    }
    if (typeof question !== 'object' || question === null) return;
    const { type, id, message } = question as Readonly<Record<string, unknown>>;
    if (type === 'iframe-child-init' || type === 'iframe-get-child-dimensions') tell(speech.openIframeResizer);
    if (type === 'setHeight' && (Number.isFinite(id) || (typeof id === 'string' && plainId.test(id)))) {
      mastodonId = id as string | number;
      tell(speech.mastodon);
    }
    if (message === 'ready') tell(speech.wordPress);
  }

  /**
   * WordPress frames a page with scripts and nothing else, so no link leads out and no file is saved; its listener opens
   * what is on the frame's own host for us. Other links stay what they are, and so do clicks that ask for a tab.
   */
  function follow(event: MouseEvent): void {
    const { altKey, ctrlKey, metaKey, shiftKey, button } = event;
    if (!secret || event.defaultPrevented || altKey || ctrlKey || metaKey || shiftKey || button) return;
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
    if (!link || !/^https?:$/.test(link.protocol) || link.getAttribute('href')?.startsWith('#')) return;
    say({ message: 'link', value: link.href, secret });
    if (link.host === location.host) event.preventDefault();
  }

  // Where links may be dead the page's address stands beside them as text. It stands there without script too.
  const linksMayBeDead = window.origin === 'null';
  for (const address of document.querySelectorAll<HTMLElement>('.address')) address.hidden = !linksMayBeDead;

  if (host !== window) {
    findSecret();
    window.addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
      if (source === host) answer(data);
    });
    window.addEventListener('hashchange', () => {
      findSecret();
      tell(speech.wordPress);
    });
    window.addEventListener('load', tellAll);
    window.addEventListener('resize', tellChange);
    document.addEventListener('click', follow);
    new ResizeObserver(tellChange).observe(root);
    for (const delay of retries) window.setTimeout(tellAll, delay);
    say('[iFrameResizerChild]Ready');
    tellAll();
  }
}
