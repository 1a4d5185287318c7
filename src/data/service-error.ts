import { DataError } from '../model/data-error.js';
import { excerpt, isObject } from './members.js';

const textIn = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() ? value.trim() : undefined;

/** What an item of a list of errors says: JSON:API, Eurostat, the World Bank. */
function itemText(list: unknown): string | undefined {
  const [item] = Array.isArray(list) ? (list as unknown[]) : [list];
  if (!isObject(item)) return textIn(item);
  return ['label', 'detail', 'title', 'value', 'message'].map((name) => textIn(item[name])).find(Boolean);
}

/**
 * What a service says went wrong, in an answer that comes as data, often with status 200: Socrata
 * (`error: true, message`), CKAN (`success: false, error.message`), the World Bank (`[{ message: […] }]`), Eurostat
 * (`error: […]`, `warning` with status 413: the answer is being prepared), Opendatasoft (`error_code, message`),
 * JSON:API (`errors: […]`).
 */
function serviceError(json: unknown): string | undefined {
  if (Array.isArray(json)) {
    const [only] = json as unknown[];
    return json.length === 1 && isObject(only) && Array.isArray(only.message) ? itemText(only.message) : undefined;
  }
  if (!isObject(json)) return undefined;
  const { error, errors, message, success, warning } = json;
  if (error === true || success === false || 'error_code' in json || 'errorcode' in json) {
    return textIn(message) ?? (isObject(error) ? textIn(error.message) : textIn(error)) ?? excerpt(error ?? json);
  }
  const [warned] = Array.isArray(warning) ? (warning as unknown[]) : [warning];
  if (isObject(warned) && ['413', 413].includes(warned.status as string)) return itemText(warned) ?? '413';
  if (isObject(error) && textIn(error.message)) return textIn(error.message);
  // Web frameworks: `{ "status": 500, "error": "Internal Server Error" }`.
  const code = Number(json.status ?? json.statusCode ?? json.code);
  if (textIn(error) && code >= 400 && code < 600) return textIn(message) ?? textIn(error);
  if (Array.isArray(error) && error.length) return itemText(error) ?? excerpt(error);
  if (Array.isArray(errors) && errors.length) return itemText(errors) ?? excerpt(errors);
  return undefined;
}

/** @throws DataError `service` where an answer is an error in the shape of data */
export function refuseServiceError(json: unknown): void {
  const said = serviceError(json);
  if (said !== undefined) throw new DataError('service', { found: excerpt(said), expected: 'JSON' });
}
