// Each element with everything it can have, in a place with a colour scheme of its own.
import { begin, type Widget } from './widgets.js';

const SOURCE =
  'source-name="Raport" source-url="https://example.org/r" license-name="CC0" license-url="https://example.org/l"';
const POINTS = Array.from({ length: 12 }, (_, index) => `${2010 + index}: ${index + 1}`).join('; ');

/** Each element with everything it can have. */
export const FULL = {
  'krk-stat': `<krk-stat value="ponad 254" previous="240" previous-period="2023" period="2024" favourable="down" unit="osoba|osoby|osób|osoby" label="Wnioski" heading="Tytuł" note="Uwaga" ${SOURCE}></krk-stat>`,
  'krk-budget-share': `<krk-budget-share share="ponad 36%" amount="3,56 mld" period="2024" label="Edukacja" note="Uwaga" ${SOURCE}></krk-budget-share>`,
  'krk-timeline': `<krk-timeline points="${POINTS}" milestones="2012: otwarcie; 2020: koniec (planned)" label="Przesyłki" note="Uwaga" ${SOURCE}></krk-timeline>`,
} as const;
export const TAGS = Object.keys(FULL) as (keyof typeof FULL)[];

/** In a place with a colour scheme of its own. */
const inScheme = (markup: string, scheme: string): string => `<div lang="pl" class="${scheme}">${markup}</div>`;

export async function place(markup: string, scheme = 'light'): Promise<[HTMLElement, Widget]> {
  const box = await begin<HTMLElement>(inScheme('', scheme));
  box.style.colorScheme = scheme;
  box.append(document.createRange().createContextualFragment(markup));
  const widget = box.querySelector<Widget>(TAGS.join())!;
  return [box, widget];
}
