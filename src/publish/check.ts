import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import { excerpt, isObject } from '../data/members.js';
import schema from '../data/report.schema.json' with { type: 'json' };
import { checkNumbers } from './check-numbers.js';
import { checkPages } from './check-pages.js';
import { checkParts } from './check-parts.js';
import { checkReferences } from './check-references.js';
import { entries, step, type Entry, type Fault } from './fault.js';
import { jsonFault } from './json-fault.js';

export type { Fault } from './fault.js';

// `verbose` hands over the value and the schema that refused it, which a clear message is made of.
const validate = new Ajv2020({ allErrors: true, verbose: true, allowUnionTypes: true }).compile(schema);

/** What the patterns of the schema ask for, in words. */
const PATTERNS: Readonly<Record<string, string>> = {
  '\\S': 'a text that is not blank',
  [schema.$defs.id.pattern]: 'an id made of a–z, 0–9, "." and "-", with a letter or digit at both ends',
  [schema.$defs.date.pattern]: 'a date such as 2024, 2024-12 or 2024-12-31',
  [schema.$defs.address.pattern]: 'an absolute http or https address',
};

const TYPES: Readonly<Record<string, string>> = {
  array: 'a list',
  object: 'an object',
  string: 'a text',
  number: 'a number',
  integer: 'a whole number',
  null: 'null',
};

const quoted = (values: readonly unknown[]): string => values.map((value) => JSON.stringify(value)).join(', ');

/** What the schema asked for. The parameters of each keyword are those that Ajv documents. */
function expected({ keyword, params, message }: ErrorObject): string {
  const limit = String(params.limit);
  switch (keyword) {
    case 'type': {
      const types: unknown = params.type;
      return (Array.isArray(types) ? types : [types]).map((type) => TYPES[String(type)] ?? String(type)).join(' or ');
    }
    case 'enum':
      return `one of ${quoted(params.allowedValues as unknown[])}`;
    case 'const':
      return JSON.stringify(params.allowedValue);
    case 'pattern':
      return PATTERNS[String(params.pattern)] ?? `a text like ${String(params.pattern)}`;
    case 'minimum':
      return `${limit} or more`;
    case 'maximum':
      return `${limit} or less`;
    case 'exclusiveMinimum':
      return `more than ${limit}`;
    case 'maxLength':
      return `at most ${limit} characters`;
    case 'minItems':
    case 'minProperties':
      return 'at least one entry';
    default:
      return message ?? keyword;
  }
}

/** An error of the validator in words, or none where another error of the same fault says it better. */
function translate(error: ErrorObject): Fault[] {
  const { keyword, instancePath, params, schemaPath } = error;
  const shape = isObject(error.parentSchema) ? error.parentSchema : {};
  switch (keyword) {
    case 'additionalProperties': {
      const known = Object.keys(isObject(shape.properties) ? shape.properties : {});
      const pointer = instancePath + step(String(params.additionalProperty));
      return [{ pointer, message: `unknown member; expected one of ${known.join(', ')}` }];
    }
    case 'propertyNames': {
      const name = String(params.propertyName);
      return [
        {
          pointer: instancePath + step(name),
          message: `expected ${PATTERNS[schema.$defs.id.pattern] ?? 'an id'}, found "${name}"`,
        },
      ];
    }
    case 'required':
      // The branches of "value or words" each complain; `anyOf` says it once.
      if (schemaPath.includes('/anyOf/')) return [];
      return [{ pointer: instancePath, message: `expected a member "${String(params.missingProperty)}", found none` }];
    case 'anyOf':
      return [{ pointer: instancePath, message: 'expected a member "value" or "words", found neither' }];
    default:
      if (error.propertyName !== undefined) return [];
      return [{ pointer: instancePath, message: `expected ${expected(error)}, found ${found(error.data)}` }];
  }
}

/** A text in quotes, so that it can't be taken for a number or for the message itself. */
const found = (value: unknown): string => (typeof value === 'string' ? `"${excerpt(value)}"` : excerpt(value));

/**
 * Says all that is wrong with a report file: first what the schema refuses, then what only shows when its members are
 * held against each other. A sound report has no faults.
 * @param report the parsed JSON
 */
export function checkReport(report: unknown): Fault[] {
  const shape = validate(report) ? [] : (validate.errors ?? []).flatMap(translate);
  if (!isObject(report)) return shape;
  const root: Entry = { json: report, pointer: '' };
  return [...shape, ...checkReferences(root), ...checkParts(root), ...checkNumbers(root), ...checkPages(root)];
}

/** What a file holds, and what is wrong with it. */
export interface Inspection {
  readonly faults: readonly Fault[];
  readonly figures: number;
  readonly milestones: number;
}

/** Checks the text of a file, which may not be JSON at all. */
export function inspectReport(text: string): Inspection {
  // A byte order mark is no part of JSON, but editors on Windows leave one.
  const json = text.replace(/^\uFEFF/, '');
  let report: unknown;
  try {
    report = JSON.parse(json);
  } catch (error) {
    const fault = jsonFault(json) ?? String(error);
    return { faults: [{ pointer: '', message: `not JSON: ${fault}` }], figures: 0, milestones: 0 };
  }
  const count = (key: string): number => (isObject(report) ? entries({ json: report, pointer: '' }, key).length : 0);
  return { faults: checkReport(report), figures: count('figures'), milestones: count('milestones') };
}

/** The faults in the text of a report file. */
export const checkText = (json: string): readonly Fault[] => inspectReport(json).faults;

/** The members that only a report has. */
const MEMBERS = ['version', 'figures', 'milestones', 'sections', 'wholes', 'units'];

/**
 * Whether a file is a report, or is meant as one: JSON that has some of a report's members, or JSON that can't be parsed.
 * Other data have nothing to be checked against.
 */
export function isReportText({ name, bytes }: { readonly name: string; readonly bytes: Uint8Array }): boolean {
  const text = new TextDecoder().decode(bytes).trimStart();
  try {
    const json: unknown = JSON.parse(text);
    return (
      isObject(json) && MEMBERS.some((member) => member in json) && !('dimension' in json) && json.class === undefined
    );
  } catch {
    return /^[{[]/.test(text) || (/\.json$/i.test(name) && !text.startsWith('<'));
  }
}
