const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text that nothing can end too early: between tags, or in an attribute's double quotes. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);

/**
 * An element as an editor pastes it. Attributes that aren't given are left out.
 * @param text what readers see before the script runs, without it, and when everything fails
 * @example elementSnippet('krk-stat', { label: 'A "B"', value: '5' }, '5') // '<krk-stat label="A &quot;B&quot;" value="5">5</krk-stat>'
 */
export function elementSnippet(
  tag: string,
  attributes: Readonly<Partial<Record<string, string>>>,
  text: string,
): string {
  const written = Object.entries(attributes).flatMap(([name, value]) =>
    value === undefined ? [] : ` ${name}="${escapeHtml(value)}"`,
  );
  return `<${tag}${written.join('')}>${escapeHtml(text)}</${tag}>`;
}
