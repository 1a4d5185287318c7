import { expect } from '@open-wc/testing';
import manifest from '../custom-elements.json' with { type: 'json' };
import '../src/index.js';

interface Described {
  readonly tagName?: string;
  readonly attributes?: readonly { readonly name: string }[];
}
const elements = manifest.modules.flatMap(({ declarations }): readonly Described[] => declarations);

describe('custom-elements.json', () => {
  for (const { tagName = '', attributes = [] } of elements.filter((one) => one.tagName !== undefined)) {
    it(`names the attributes that ${tagName} listens to, and no other`, () => {
      const type = customElements.get(tagName) as unknown as { readonly observedAttributes: readonly string[] };
      expect(attributes.map(({ name }) => name)).to.have.members([...type.observedAttributes]);
    });
  }
});
