// embed-host.js, in the page around our frames: one <script src>, and each of them is as high as what it shows.
//
// A frame is ours if it carries the class `krk-embed` or an attribute `data-krk`, or if its address is that of an
// embed page, `…/embed.html`, below `data-base` of the script: without it, on the server that the script comes from.
// The address is asked as well since content systems take classes and data attributes off a frame, but never its `src`;
// the origin can't be asked: it is "null" in a sandbox.
//
// Of the ways in which our pages tell their height this one listens to open-iframe-resizer's: a number beside a word
// that nobody else uses, and a question which is answered at once, however late the script comes.
{
  const lowest = 1;
  const highest = 4000;
  const ourMark = '.krk-embed, [data-krk]';
  const frames = (): NodeListOf<HTMLIFrameElement> => document.querySelectorAll('iframe');

  /** The slash at its end keeps `https://example.org` from being found in `https://example.org.attacker.net`. */
  function baseOf(script: HTMLOrSVGScriptElement | null): string | undefined {
    if (!(script instanceof HTMLScriptElement)) return undefined;
    const { base } = script.dataset;
    return new URL(base ? base.replace(/\/*$/, '/') : new URL('/', script.src), document.baseURI).href;
  }

  const ourBase = baseOf(document.currentScript);

  const isOurs = (frame: HTMLIFrameElement): boolean =>
    frame.matches(ourMark) ||
    (ourBase !== undefined && frame.src.startsWith(ourBase) && /\/embed\.html(?:[?#]|$)/.test(frame.src));

  /** CSS pixels between the frame's edge and its page that a theme's `box-sizing: border-box` counts as height. */
  function edges(frame: HTMLIFrameElement): number {
    const style = getComputedStyle(frame);
    if (style.boxSizing !== 'border-box') return 0;
    const { borderTopWidth, borderBottomWidth, paddingTop, paddingBottom } = style;
    return [borderTopWidth, borderBottomWidth, paddingTop, paddingBottom].reduce((sum, at) => sum + parseFloat(at), 0);
  }

  window.addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    const { type, height } = (data ?? {}) as Readonly<Record<string, unknown>>;
    if (type !== 'iframe-resized' || typeof height !== 'number' || !(height >= lowest && height <= highest)) return;
    for (const frame of frames()) {
      if (frame.contentWindow !== source || !isOurs(frame)) continue;
      // By script, which a policy allows, and over any height that a style sheet gives to frames.
      frame.style.height = `${height + edges(frame)}px`;
    }
  });

  // Frames that spoke before anybody listened say it again. Those still to come speak by themselves.
  for (const frame of frames()) if (isOurs(frame)) frame.contentWindow?.postMessage({ type: 'iframe-child-init' }, '*');
}
