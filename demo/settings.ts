// Language and appearance of the page, chosen in the masthead and kept in the address: nothing is stored.
import type { Language } from '../src/model/figure.js';

const languages: readonly Language[] = ['pl', 'en', 'uk'];
const themes = ['light', 'dark'] as const;

/** What attributes of an element say in each language: they hold one text only. */
const worded = ['heading', 'label'];

const page = document.documentElement;
const form = document.querySelector<HTMLFormElement>('.switches');

const oneOf = <T extends string>(known: readonly T[], found: string | null): T | undefined =>
  known.find((value) => value === found);

function apply(): void {
  const chosen = new URL(location.href).searchParams;
  const language = oneOf(languages, chosen.get('lang')) ?? 'pl';
  const theme = oneOf(themes, chosen.get('theme'));
  for (const element of document.querySelectorAll<HTMLElement>('[data-pl]')) translate(element, language);
  // After the words, so that an element that hears of the new language finds them in place.
  page.lang = language;
  for (const name of themes) page.classList.toggle(name, name === theme);
  for (const radio of form?.querySelectorAll('input') ?? []) {
    radio.checked = radio.value === (radio.name === 'lang' ? language : (theme ?? ''));
  }
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.pages a')) link.search = location.search;
}

/** `data-pl` … `data-uk` hold the title's text; `data-heading-pl` … the words of an element's attribute. */
function translate(element: HTMLElement, language: Language): void {
  const text = element.dataset[language] ?? '';
  if (element instanceof HTMLTitleElement) element.textContent = text;
  else for (const name of worded) if (element.hasAttribute(name)) element.setAttribute(name, text);
}

form?.addEventListener('change', ({ target }) => {
  if (!(target instanceof HTMLInputElement)) return;
  const address = new URL(location.href);
  if (target.value && target.value !== 'pl') address.searchParams.set(target.name, target.value);
  else address.searchParams.delete(target.name);
  history.replaceState(history.state, '', address);
  apply();
});
// Enter in a form with one field would send it.
form?.addEventListener('submit', (event) => event.preventDefault());

apply();
