// The functional checks as docs/ACCESSIBILITY.md lists them, read off the tests themselves: a check that is not a test
// can't be on the list. `node scripts/accessibility-checks.mjs` writes the list anew; a test compares it.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './run.mjs';

const document = join(root, 'docs/ACCESSIBILITY.md');
const [begin, end] = ['<!-- prettier-ignore-start -->', '<!-- prettier-ignore-end -->'];

/** Tests elsewhere that are checks of the same kind. */
const others = ['accessibility', 'accessibility-tree', 'forced-colors', 'narrow', 'tokens', 'tools'];

const TITLE = /^\s*(describe|it)\(\s*(['`"])((?:\\.|(?!\2).)*)\2/gm;

/** What stands in a title for a part of it that differs from test to test. */
const plain = (title) =>
  title
    .replace(/\$\{[^}]*\}/g, '…')
    .replaceAll('\\', '')
    .replace(/(?<![`\w])</g, '\\<');

/** `describe` and its tests, in the order of the file. */
function checksOf(file) {
  const groups = [];
  for (const [, kind, , title] of readFileSync(join(root, 'tests', `${file}.test.ts`), 'utf8').matchAll(TITLE)) {
    if (kind === 'describe') groups.push({ title: plain(title), checks: [] });
    else groups.at(-1)?.checks.push(plain(title));
  }
  return groups.filter(({ checks }) => checks.length);
}

/** The list, and how many checks are on it. */
export function accessibilityChecks() {
  const own = readdirSync(join(root, 'tests/accessibility'))
    .filter((name) => name.endsWith('.test.ts'))
    .sort()
    .map((name) => `accessibility/${name.replace('.test.ts', '')}`);
  let count = 0;
  const lines = [...own, ...others].flatMap((file) => [
    '',
    `**\`${file}\`**`,
    '',
    ...checksOf(file).flatMap(({ title, checks }) =>
      checks.map((check) => {
        count += 1;
        return `${count}. ${title}: ${check}`;
      }),
    ),
  ]);
  return { count, text: `${begin}\n${lines.join('\n')}\n\n${end}` };
}

/** What the document says now. */
export function writtenChecks() {
  const text = readFileSync(document, 'utf8');
  return text.slice(text.indexOf(begin), text.indexOf(end) + end.length);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { count, text } = accessibilityChecks();
  writeFileSync(
    document,
    readFileSync(document, 'utf8').replace(writtenChecks(), () => text),
  );
  console.log(`${count} checks listed in docs/ACCESSIBILITY.md`);
}
