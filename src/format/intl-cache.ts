/** Formatters are dear to make (about 50 µs) and asked for on every render: one per kind, language and options, at most 64. */
const cache = new Map<string, object>();

function cached<O extends object, F extends object>(
  kind: new (language: string, options: O) => F,
  language: string,
  options: O,
): F {
  const key = kind.name + language + JSON.stringify(options);
  const formatter = (cache.get(key) as F | undefined) ?? new kind(language, options);
  if (cache.size > 63) cache.clear();
  cache.set(key, formatter);
  return formatter;
}

export const numberFormat = (language: string, options: Intl.NumberFormatOptions): Intl.NumberFormat =>
  cached(Intl.NumberFormat, language, options);

export const pluralRules = (language: string, digits: number): Intl.PluralRules =>
  cached(Intl.PluralRules, language, { minimumFractionDigits: digits });

export const dateFormat = (language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  cached(Intl.DateTimeFormat, language, { ...options, timeZone: 'UTC' });
