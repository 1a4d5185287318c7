// Each element with everything it can have, in a place with a colour scheme of its own.
import { begin, widgetsIn, type Widget } from './widgets.js';

export const SOURCE =
  'source-name="Raport" source-url="https://example.org/r" license-name="CC0" license-url="https://example.org/l"';
const POINTS = Array.from({ length: 12 }, (_, index) => `${2010 + index}: ${index + 1}`).join('; ');

/** Each element that has a frame, with everything it can have. */
export const FULL = {
  'krk-stat': `<krk-stat value="ponad 254" previous="240" previous-period="2023" period="2024" favourable="down" unit="osoba|osoby|osób|osoby" label="Wnioski" heading="Tytuł" note="Uwaga" ${SOURCE}></krk-stat>`,
  'krk-budget-share': `<krk-budget-share share="ponad 36%" amount="3,56 mld" period="2024" label="Edukacja" note="Uwaga" ${SOURCE}></krk-budget-share>`,
  'krk-timeline': `<krk-timeline points="${POINTS}" milestones="2012: otwarcie; 2020: koniec (planned)" label="Przesyłki" note="Uwaga" ${SOURCE}></krk-timeline>`,
  'krk-compare': `<krk-compare values="Na miejscu: 49; Elektronicznie: ponad 39; Telefonicznie: -12; Listownie: -" unit="nps" label="Ocena" note="Uwaga" ${SOURCE}></krk-compare>`,
  'krk-breakdown': `<krk-breakdown parts="Przedszkola: 136; Podstawowe: blisko 114; Ponadpodstawowe: 80" total="433" partial period="2024" unit="placówka|placówki|placówek|placówki" label="Jednostki" note="Uwaga" ${SOURCE}></krk-breakdown>`,
  'krk-ratio': `<krk-ratio value="blisko 7" of="10" period="2024" unit="wniosek|wnioski|wniosków|wniosku" label="Przyjęte" note="Uwaga" ${SOURCE}></krk-ratio>`,
} as const;
export const TAGS = Object.keys(FULL) as (keyof typeof FULL)[];

/** The same kinds of element in other shapes: rows in the place of a ring, many icons. */
export const OTHERS = [
  `<krk-breakdown nested parts="Wszystkie: 681; Elektroniczne: 162; W aplikacji: ponad 83" unit="usługa|usługi|usług|usługi" label="Usługi" note="Uwaga" ${SOURCE}></krk-breakdown>`,
  `<krk-breakdown parts="A: 20%; B: 15%; C: blisko 15%; D: 10%; E: 10%; F: 10%" label="Udziały" ${SOURCE}></krk-breakdown>`,
  `<krk-compare values="Przedszkola: 136; Podstawowe: ponad 114; Inne: -" unit="placówka|placówki|placówek|placówki" label="Szkoły" ${SOURCE}></krk-compare>`,
  `<krk-ratio value="98%" icons="100" label="Zadowoleni" ${SOURCE}></krk-ratio>`,
] as const;

/** A figure in a sentence. */
export const SENTENCE = `<p>W urzędzie pracuje <krk-cite label="Pracownicy" value="blisko 3 217" unit="osoba|osoby|osób|osoby" ${SOURCE}>3 217 osób</krk-cite> w tym roku.</p>`;

/** In a place with a colour scheme of its own. */
const inScheme = (scheme: string): string => `<div lang="pl" class="${scheme}"></div>`;

export async function place(markup: string, scheme = 'light'): Promise<[HTMLElement, Widget]> {
  const box = await begin<HTMLElement>(inScheme(scheme));
  box.style.colorScheme = scheme;
  box.append(document.createRange().createContextualFragment(markup));
  const [widget] = widgetsIn(box);
  if (!widget) throw new Error(`no element of ours: ${markup}`);
  return [box, widget];
}
