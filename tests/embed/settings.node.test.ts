// The settings of docs/embedding.md for what runs on a server, and that the ready files beside it say the same.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import sanitize from 'sanitize-html';
import type { Json } from '../../src/data/members.js';
import { samplesOf } from './samples.js';
import {
  blockOf,
  elementWith,
  FALLBACK,
  FIGURES,
  moduleOf,
  namesOf,
  type BlockModule,
  type Manifest,
} from './settings-blocks.js';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const page = read('docs/embedding.md');
const { tags, attributes } = namesOf(JSON.parse(read('custom-elements.json')) as Manifest);

async function cleaner(): Promise<(html: string) => string> {
  const code = moduleOf(blockOf(page, 'sanitize-html'), ['sanitizeHtml'], 'clean');
  const module = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as BlockModule;
  return module.run(sanitize) as (html: string) => string;
}

/** Boolean attributes lose their empty value on the way. */
const short = (html: string): string => html.replaceAll('=""', '');

describe('the settings given to copy for sanitize-html', () => {
  it('let each of our elements through, with all attributes and the text between its tags', async () => {
    const clean = await cleaner();
    assert.equal(tags.length, 8);
    assert.ok(attributes.length > 50);
    for (const tag of tags) {
      const html = elementWith(tag, attributes);
      assert.equal(short(clean(html)), short(html));
      assert.equal(sanitize(html), FALLBACK, 'without them');
    }
  });

  it('let our frame through with its title, and none of another server', async () => {
    const clean = await cleaner();
    const report = JSON.parse(read('demo/data/krakow-2024.json')) as Json;
    const { snippets } = samplesOf(report, 'pl').find(({ name }) => name === 'stat')!;
    const [frame = ''] = /<iframe.*?<\/iframe>/.exec(snippets.iframe ?? '') ?? [];
    const ours = frame.replace('https://figures.example/', FIGURES);
    assert.match(ours, / title="[^"]*badania[^"]*"/);
    assert.equal(clean(ours), ours);
    assert.equal(sanitize(ours), '', 'without them');
    for (const src of [
      'https://attacker.example/',
      'https://figures.example.org.attacker.example/',
      'javascript:alert(1)',
    ])
      assert.doesNotMatch(clean(`<iframe src="${src}" title="x"></iframe>`), /src/);
  });

  it('let no script and no event attribute through', async () => {
    const clean = await cleaner();
    const hostile =
      '<krk-stat onclick="alert(1)" style="top:0" label="x"><b onclick="alert(1)">x</b></krk-stat><script>1</script>';
    assert.equal(clean(hostile), '<krk-stat label="x"><b>x</b></krk-stat>');
  });
});

describe('the ready files', () => {
  it('for Drupal name every element and attribute', () => {
    const allowed = [...read('docs/settings/drupal-allowed-html.txt').matchAll(/<(\S+)([^>]*)>/g)];
    for (const tag of tags) {
      const [, , list = ''] = allowed.find(([, name]) => name === tag) ?? [];
      const names = list.trim().split(' ');
      const isAllowed = (attribute: string): boolean =>
        names.some((name) => (name.endsWith('*') ? attribute.startsWith(name.slice(0, -1)) : attribute === name));
      // Its filter allows `lang` everywhere.
      const missing = attributes.filter((name) => name !== 'lang' && !isAllowed(name));
      assert.deepEqual(missing, [], tag);
      assert.deepEqual(
        names.filter((name) => /^(on|style|\*)/.test(name)),
        [],
      );
    }
  });

  it('for TYPO3 name every element and attribute', () => {
    const builder = read('docs/settings/typo3-figures-builder.php');
    const words = new Set(builder.match(/[a-z]+(?:-[a-z]+)*/g));
    // Its sanitizer allows `lang` everywhere.
    assert.deepEqual(
      [...tags, ...attributes].filter((name) => name !== 'lang' && !words.has(name)),
      [],
    );
  });

  it('for nginx and Apache send the policy that the page states', () => {
    const policy = blockOf(page, 'published-policy');
    assert.match(policy, /^default-src 'none'; .*trusted-types lit-html$/);
    for (const file of ['nginx.conf', 'htaccess'])
      assert.ok(read(`docs/settings/${file}`).includes(`"${policy}`), file);
  });

  it('are all named by the page, which names no others', () => {
    const named = new Set([...page.matchAll(/\]\((settings\/[^)]+)\)/g)].map(([, path]) => path ?? ''));
    assert.deepEqual(
      [...named].sort(),
      readdirSync(new URL('../../docs/settings', import.meta.url))
        .map((file) => `settings/${file}`)
        .sort(),
    );
  });
});
