import { isObject, type Json } from '../data/members.js';

/** One thing that is wrong with a report file. */
export interface Fault {
  /** JSON Pointer (RFC 6901) to the faulty member; where a member is missing, to the one that lacks it. */
  readonly pointer: string;
  /** What was expected and what was found, in English. */
  readonly message: string;
}

/** A member of the file and where it stands. */
export interface Entry {
  readonly json: Json;
  readonly pointer: string;
}

/** One step of a JSON Pointer. */
export const step = (key: string | number): string => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;

export const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
export const numberOf = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined);

/** The objects in a list. What has another shape is passed over: the schema has already said so. */
export function entries(parent: Entry, key: string): Entry[] {
  const list: unknown = parent.json[key];
  if (!Array.isArray(list)) return [];
  return list.flatMap((json: unknown, index) =>
    isObject(json) ? [{ json, pointer: parent.pointer + step(key) + step(index) }] : [],
  );
}

/** An object member, as a list of one or none. */
export function entry(parent: Entry, key: string): Entry[] {
  const json = parent.json[key];
  return isObject(json) ? [{ json, pointer: parent.pointer + step(key) }] : [];
}
