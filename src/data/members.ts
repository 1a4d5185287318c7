import { DataError } from '../model/data-error.js';
import type { Text } from '../model/figure.js';

export type Json = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value as JSON writes it; what a page hands over need not be JSON. */
function written(value: unknown): string {
  try {
    const text: unknown = JSON.stringify(value);
    return typeof text === 'string' ? text : String(value);
  } catch {
    return typeof value;
  }
}

/** What was found, short enough for a message. */
export const excerpt = (value: unknown): string => {
  const text = typeof value === 'string' ? value : written(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
};

/** Reads the members of a JSON object, and names the JSON Pointer of the one that isn't what it should be. */
export class Members {
  constructor(
    readonly json: Json,
    readonly pointer: string,
  ) {}

  #fail(key: string, expected: string): never {
    throw new DataError('shape', {
      where: `${this.pointer}/${key}`,
      expected,
      found: this.json[key] === undefined ? undefined : excerpt(this.json[key]),
    });
  }

  /** The member, if it is there and passes; missing and `null` are both "not stated". */
  get<T>(key: string, test: (value: unknown) => value is T, expected: string): T | undefined {
    const value = this.json[key];
    if (value === undefined || value === null) return undefined;
    return test(value) ? value : this.#fail(key, expected);
  }

  string(key: string): string | undefined {
    return this.get(key, (value): value is string => typeof value === 'string', 'text');
  }

  number(key: string): number | undefined {
    return this.get(key, (value): value is number => typeof value === 'number' && Number.isFinite(value), '0–9');
  }

  oneOf<T extends string>(key: string, allowed: readonly T[]): T | undefined {
    return this.get(key, (value): value is T => allowed.includes(value as T), allowed.join(' | '));
  }

  text(key: string): Text | undefined {
    return this.get(
      key,
      (value): value is Text =>
        typeof value === 'string' ||
        (isObject(value) && Object.values(value).every((entry) => typeof entry === 'string')),
      '"…" | { "pl": "…" }',
    );
  }

  members(key: string): Members | undefined {
    const value = this.get(key, isObject, '{…}');
    return value && new Members(value, `${this.pointer}/${key}`);
  }

  list(key: string): Members[] {
    const items =
      this.get(key, (value): value is Json[] => Array.isArray(value) && value.every(isObject), '[{…}]') ?? [];
    return items.map((item, index) => new Members(item, `${this.pointer}/${key}/${index}`));
  }

  required<T>(key: string, value: T | undefined, expected: string): T {
    return value ?? this.#fail(key, expected);
  }
}
