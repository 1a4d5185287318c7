import { DataError } from '../model/data-error.js';

/**
 * Follows a JSON Pointer (RFC 6901). An empty pointer is the whole document.
 * @throws DataError `pointer`, naming the step that leads nowhere
 */
export function follow(json: unknown, pointer: string): unknown {
  if (pointer === '') return json;
  let node: unknown = json;
  const steps = pointer.split('/');
  const fail = (upTo: number, at: unknown): never => {
    const there = typeof at === 'object' && at !== null ? Object.keys(at).slice(0, 5).join(', ') : '';
    throw new DataError('pointer', {
      where: 'path',
      found: steps.slice(0, upTo + 1).join('/') || pointer,
      expected: there || '/…',
    });
  };
  if (steps[0] !== '') fail(0, json);
  for (let index = 1; index < steps.length; index++) {
    const key = (steps[index] ?? '').replaceAll('~1', '/').replaceAll('~0', '~');
    const isMember = Array.isArray(node) ? /^(0|[1-9]\d*)$/.test(key) : typeof node === 'object' && node !== null;
    if (!isMember || !Object.hasOwn(node as object, key)) fail(index, node);
    node = (node as Record<string, unknown>)[key];
  }
  return node;
}
