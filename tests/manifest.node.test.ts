// What custom-elements.json promises to editors, and to our own builder, which asks for the attributes that stand in it.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

interface Base {
  readonly name: string;
  readonly module?: string;
}
interface Entry {
  readonly name: string;
  readonly description?: string;
  readonly attribute?: string;
  readonly fieldName?: string;
  readonly inheritedFrom?: Base;
}
interface Element {
  readonly tagName?: string;
  readonly superclass?: Base;
  readonly attributes: readonly Entry[];
  readonly members: readonly Entry[];
  readonly events: readonly Entry[];
  readonly cssParts: readonly Entry[];
  readonly cssStates: readonly Entry[];
}
const manifest = JSON.parse(readFileSync(join(root, 'custom-elements.json'), 'utf8')) as {
  readonly modules: readonly { readonly declarations?: readonly Element[] }[];
};
const elements = manifest.modules
  .flatMap(({ declarations = [] }) => declarations)
  .filter(({ tagName }) => tagName !== undefined);

/** Promised of every element, beside `lang`, which is HTML's own. */
const COMMON =
  'src format figure path label-field value-field period-field unit-field flag-field filter delimiter decimal encoding header-row heading heading-level description note source-name source-url source-published source-accessed license-name license-url loading refresh pin without-table without-source without-cite with-embed with-json-ld with-table-open'.split(
    ' ',
  );

/** Promised of each. */
const OWN: Readonly<Record<string, string>> = {
  'krk-stat': 'label value unit qualifier period precision previous previous-period direction favourable',
  'krk-budget-share': 'label amount share total unit qualifier share-qualifier phase period',
  'krk-timeline': 'points milestones unit qualifier chart',
  'krk-compare': 'values unit scale-min scale-max sort',
  'krk-breakdown': 'parts total unit nested partial',
  'krk-ratio': 'value of label unit qualifier icons',
  'krk-cite': 'value unit qualifier period label',
  'krk-report': 'section',
};

const names = (entries: readonly Entry[]): readonly string[] => entries.map(({ name }) => name);
const missingFrom = (entries: readonly Entry[], wanted: readonly string[]): readonly string[] =>
  wanted.filter((name) => !names(entries).includes(name));

describe('custom-elements.json', () => {
  it('describes the eight elements', () => {
    assert.deepEqual(elements.map(({ tagName }) => tagName).sort(), Object.keys(OWN).sort());
  });

  for (const element of elements) {
    const { tagName = '', superclass, attributes, members, events, cssParts, cssStates } = element;

    describe(tagName, () => {
      it('has the attributes of every element and its own, each once and described', () => {
        assert.deepEqual(missingFrom(attributes, [...COMMON, ...(OWN[tagName] ?? '').split(' ')]), []);
        assert.equal(new Set(names(attributes)).size, attributes.length);
        for (const { name, description } of attributes) assert.ok(description?.trim(), name);
      });

      it('has a described property for each attribute, and what has none', () => {
        const fields = new Map(members.map((member) => [member.name, member]));
        for (const { name, fieldName } of attributes) {
          const field = fields.get(fieldName ?? '');
          assert.equal(field?.attribute, name);
          assert.ok(field.description?.trim(), name);
        }
        const others = members.filter(({ attribute }) => attribute === undefined);
        assert.deepEqual([...names(others)].sort(), ['data', 'reload', 'updateComplete', 'view']);
      });

      it('has events, states and parts', () => {
        assert.deepEqual(missingFrom(events, ['krk-load', 'krk-error']), []);
        assert.deepEqual([...names(cssStates)].sort(), ['empty', 'error', 'loading', 'stale']);
        assert.deepEqual(missingFrom(cssParts, ['figure', 'error']), []);
      });

      it('says from which class a thing comes, and where that one ships', () => {
        const inherited = [...attributes, ...members].filter(({ name, attribute = name }) =>
          COMMON.includes(attribute),
        );
        for (const { name, inheritedFrom } of inherited) assert.equal(inheritedFrom?.name, 'CommonAttributes', name);
        const bases = [superclass, ...[...attributes, ...members].map(({ inheritedFrom }) => inheritedFrom)];
        assert.ok(superclass);
        for (const base of bases) {
          if (base === undefined) continue;
          assert.match(base.module ?? '', /^dist\/types\/.*\.d\.ts$/, base.name);
          // The types come from the sources that stand there; dist/ need not be built for this.
          const source = (base.module ?? '').replace('dist/types/', 'src/').replace(/\.d\.ts$/, '.ts');
          assert.ok(existsSync(join(root, source)), source);
          assert.match(readFileSync(join(root, source), 'utf8'), new RegExp(`class ${base.name}\\b`));
        }
      });
    });
  }
});
