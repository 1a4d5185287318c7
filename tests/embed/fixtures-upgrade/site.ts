// Published sites that answer inside the test's page, and pages that link to their figures.
import { fixture } from '@open-wc/testing';
import { upgrade } from '../../../src/embed/upgrade.js';
import '../../../src/index.js';
import { replace } from '../../support/hear.js';
import { frames, until, type Widget } from '../../support/widgets.js';

interface ReportFile {
  readonly version: number;
  readonly figures: readonly { readonly id: string }[];
}

let krakow: Promise<ReportFile> | undefined;
/** Kraków's report, as a published site has it. */
export const krakowReport = (): Promise<ReportFile> =>
  (krakow ??= fetch('/demo/data/krakow-2024.json').then((response) => response.json() as Promise<ReportFile>));

/** What a server answers: JSON, a text that is none, or a status. */
type Answer = object | string | number;
/** A report of one figure. */
export const TINY = { version: 1, figures: [{ id: 'office.staff', label: 'Etaty', value: 5 }] };

/** The server isn't there. */
export const UNREACHABLE = -1;

export interface PublishedSite {
  readonly base: string;
  /** Paths below the base that were asked for. */
  readonly asked: string[];
  /** Lets a server that is slow answer. */
  readonly answer: () => void;
}

let sites = 0;

/**
 * A site of the running test's own, known to the site script.
 * @param answers by path below the base; all others are 404
 */
export function publishedSite(
  answers: Readonly<Record<string, Answer>>,
  { isSlow = false, path = 'figures/', isKnown = true } = {},
): PublishedSite {
  const base = `https://s${(sites += 1)}.example/${path}`;
  const asked: string[] = [];
  let answer = (): void => undefined;
  const answered = isSlow ? new Promise<void>((resolve) => (answer = resolve)) : Promise.resolve();
  const real: typeof fetch = replace(window, 'fetch', async (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    if (!url.startsWith(base)) return real(input, init);
    const file = url.slice(base.length);
    asked.push(file);
    await answered;
    const found = answers[file] ?? 404;
    if (found === UNREACHABLE) throw new TypeError('Failed to fetch');
    // A server may send anything with its refusal.
    if (typeof found === 'number') return new Response(JSON.stringify(TINY), { status: found });
    return new Response(typeof found === 'string' ? found : JSON.stringify(found));
  });
  if (isKnown) upgrade({ bases: [base], load: () => Promise.resolve() });
  return { base, asked, answer: () => answer() };
}

/** A site of Kraków's report. */
export const krakowSite = async (options?: Parameters<typeof publishedSite>[1]): Promise<PublishedSite> => {
  const report = await krakowReport();
  return publishedSite(
    {
      'report.json': report,
      ...Object.fromEntries(
        ['pl', 'en', 'uk'].flatMap((language) =>
          report.figures.map(({ id }) => [`${language}/${id}/figure.json`, report] as const),
        ),
      ),
    },
    options,
  );
};

/** What was put into an article. */
export const widgetsOf = (article: ParentNode): (Widget & HTMLElement)[] => [
  ...article.querySelectorAll<Widget & HTMLElement>('krk-report'),
];

/** Shown figures only: one that waits for its moment isn't seen. */
export const shownIn = (article: ParentNode): (Widget & HTMLElement)[] =>
  widgetsOf(article).filter((widget) => widget.checkVisibility());

/** An article that isn't in the page yet: its markup is as it was written, and its nodes are known. */
export function draft(markup: string): HTMLElement {
  const article = document.createElement('article');
  article.innerHTML = markup;
  return article;
}

/** Puts an article into the page, out of view, where nothing has to wait. */
export async function publish(article: HTMLElement): Promise<HTMLElement> {
  const page = await fixture<HTMLElement>('<div><canvas width="1" height="4000"></canvas></div>');
  page.append(article);
  return article;
}

/** An article in the page, whatever becomes of it. */
export const articleOf = (markup: string): Promise<HTMLElement> => publish(draft(markup));

/** An article, once all its figures are shown. */
export async function upgraded(markup: string, count = 1): Promise<HTMLElement> {
  const article = await articleOf(markup);
  await until(() => shownIn(article).length === count, `${count} figures in ${article.innerHTML.slice(0, 300)}`);
  return article;
}

/** Time enough for what must not happen: the script has seen the page, asked, and had its turn. */
export async function atRest(site?: PublishedSite, requests = 0): Promise<void> {
  if (site) await until(() => site.asked.length >= requests, `${requests} requests`);
  await frames(20);
}

/** What a reader sees of an article, without the figures. */
export const readable = (article: HTMLElement): string => article.innerText.replace(/\s+/g, ' ').trim();
