import type { Language } from '../model/figure.js';

const pl = {
  button: 'Umieść na stronie',
  title: 'Umieść na swojej stronie',
  where: 'Gdzie wklejasz?',
  kind: 'Co wklejasz',
  code: 'Kod do wklejenia',
  copy: 'Kopiuj',
  copied: 'Skopiowano. Wklej w treści swojej strony.',
  copiedCode: 'Skopiowano kod. Wklej go w widoku kodu HTML.',
  notCopied: 'Nie udało się skopiować. Kod jest zaznaczony: skopiuj go skrótem klawiszowym.',
  withScript: 'Czytelnicy zobaczą: {reading}',
  withoutScript: 'Bez skryptu: {reading}',
  close: 'Zamknij',
};

/** Words of the panel that gives a figure to other pages, typed from Polish: a missing one doesn't compile. */
export type PanelWords = Readonly<Record<keyof typeof pl, string>>;

const en: PanelWords = {
  button: 'Embed',
  title: 'Put it on your page',
  where: 'Where do you paste it?',
  kind: 'What you paste',
  code: 'Code to paste',
  copy: 'Copy',
  copied: 'Copied. Paste it into the text of your page.',
  copiedCode: 'The code is copied. Paste it in the HTML source view.',
  notCopied: 'It could not be copied. The code is selected: copy it with the keyboard.',
  withScript: 'Readers see: {reading}',
  withoutScript: 'Without script: {reading}',
  close: 'Close',
};

const uk: PanelWords = {
  button: 'Розмістити',
  title: 'Розмістіть на своїй сторінці',
  where: 'Куди вставляєте?',
  kind: 'Що вставляєте',
  code: 'Код для вставлення',
  copy: 'Копіювати',
  copied: 'Скопійовано. Вставте в текст своєї сторінки.',
  copiedCode: 'Код скопійовано. Вставте його в режимі коду HTML.',
  notCopied: 'Не вдалося скопіювати. Код виділено: скопіюйте його клавіатурою.',
  withScript: 'Читачі побачать: {reading}',
  withoutScript: 'Без скрипта: {reading}',
  close: 'Закрити',
};

export const PANEL_WORDS: Readonly<Record<Language, PanelWords>> = { pl, en, uk };
