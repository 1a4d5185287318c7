import { DataError } from '../model/data-error.js';

/**
 * Follows a JSON Pointer (RFC 6901). An empty pointer is the whole document.
 * @throws DataError `pointer`, naming the step that leads nowhere
 */
export function follow(json: unknown, pointer: string): unknown {
  if (pointer === '') return json;
  let node: unknown = json;
  const steps = pointer.split('/');
  const fail = (upTo: number): never => {
    throw new DataError('pointer', { where: 'path', found: steps.slice(0, upTo + 1).join('/') || pointer });
  };
  if (steps[0] !== '') fail(0);
  for (let index = 1; index < steps.length; index++) {
    const key = (steps[index] ?? '').replaceAll('~1', '/').replaceAll('~0', '~');
    if (typeof node !== 'object' || node === null || !Object.hasOwn(node, key)) fail(index);
    node = (node as Record<string, unknown>)[key];
  }
  return node;
}
