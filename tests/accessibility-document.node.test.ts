import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { accessibilityChecks, writtenChecks } from '../scripts/accessibility-checks.mjs';
import { capOf, KEYMAP } from '../src/controllers/keymap.ts';

const text = readFileSync(new URL('../docs/ACCESSIBILITY.md', import.meta.url), 'utf8');

describe('docs/ACCESSIBILITY.md', () => {
  it('lists the checks that there are, and no others', () => {
    const { count, text: checks } = accessibilityChecks();
    assert.ok(count >= 40, `${count} checks`);
    assert.equal(writtenChecks(), checks);
  });

  it('names every key of the keymap', () => {
    const [keys = ''] = /\| key\s+\|[\s\S]*?\n\n/.exec(text) ?? [];
    for (const key of Object.keys(KEYMAP)) {
      const cap = capOf(key).replace(/[[\]]/, '\\$&');
      assert.ok(keys.includes(cap), `${key} is not in the list`);
    }
  });

  it('judges each criterion of WCAG 2.2, A and AA, and points to tests that exist', () => {
    const criteria = text.match(/^\s*\| \d\.\d\.\d+/gm) ?? [];
    assert.ok(criteria.length >= 40);
    for (const [, file = ''] of text.matchAll(/`((?:accessibility|elements)\/[\w-]+)`/g))
      assert.doesNotThrow(() => readFileSync(new URL(`${file}.test.ts`, import.meta.url)), file);
  });
});
