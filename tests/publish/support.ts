// A report published into a folder of its own, and what its files say.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { HtmlValidate } from 'html-validate';
import type { Drawing } from '../../src/publish/draw.js';
import { loadLibrary, type Library } from '../../src/publish/site/library.js';
import { planOf } from '../../src/publish/site/plan.js';
import { writeSite, type Outcome } from '../../src/publish/site/site.js';
import { readState, SiteWriter } from '../../src/publish/site/state.js';

export const BASE = 'https://figures.example/krakow/';
export const KRAKOW = JSON.parse(
  readFileSync(new URL('../../demo/data/krakow-2024.json', import.meta.url), 'utf8'),
) as Record<string, unknown>;

/** Pages don't depend on what is in the pictures; what draws them has tests of its own. */
export const noDrawing = {
  card: () => Promise.resolve(new Uint8Array([1])),
  figure: (_view: unknown, _language: unknown, { scale }: { scale: number }) =>
    Promise.resolve({ png: new Uint8Array([scale]), width: 600, height: 300 }),
  chart: () => '<svg xmlns="http://www.w3.org/2000/svg"/>',
} as unknown as Drawing;

let library: Promise<Library> | undefined;

/** Publishes, a second time where the folder is given. */
export async function published(
  report: Record<string, unknown>,
  folder = mkdtempSync(join(tmpdir(), 'krk-site-')),
  now = '2026-01-02T03:04:05Z',
  drawing = noDrawing,
): Promise<{ readonly folder: string; readonly outcome: Outcome }> {
  const outcome = await writeSite({
    plan: planOf(report),
    base: BASE,
    library: await (library ??= loadLibrary()),
    drawing,
    writer: new SiteWriter(folder),
    before: await readState(folder),
    now,
    progress: () => undefined,
  });
  return { folder, outcome };
}

export const remove = (folder: string): void => {
  rmSync(folder, { recursive: true, force: true });
};

/** Paths of all files from the root of a site, with `/`. */
export const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));

export const textOf = (folder: string, path: string): string => readFileSync(join(folder, path), 'utf8');

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // Ours is written in lower case; the others are no rules of HTML.
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    // The number with its hedge belongs in the title.
    'long-title': 'off',
    // A table that is too wide or too long scrolls in a region; any other is the same element without a role.
    'prefer-native-element': ['error', { exclude: ['region'] }],
  },
});

/** What is no valid HTML in a page. */
export async function faultsIn(folder: string, page: string): Promise<string[]> {
  const { results } = await validator.validateString(textOf(folder, page));
  return results.flatMap(({ messages }) =>
    messages.map(({ line, ruleId, message }) => `${page}:${line} ${ruleId} ${message}`),
  );
}
