import { DataError } from '../model/data-error.js';

/** A parser is a file of its own, fetched when a file of its kind is met. */
const fetched = async <Parser>(file: string, ask: () => Promise<Parser>): Promise<Parser> => {
  try {
    return await ask();
  } catch {
    throw new DataError('network', { where: file, expected: 'JavaScript' });
  }
};

/** What reads tables of text. */
export const csvParser = (): Promise<typeof import('./csv.js')> => fetched('krk-csv.js', () => import('./csv.js'));

/** What reads JSON-stat. */
export const jsonStatParser = (): Promise<typeof import('./json-stat.js')> =>
  fetched('krk-json-stat.js', () => import('./json-stat.js'));

/** What reads answers of the Local Data Bank of Statistics Poland. */
export const bdlReader = (): Promise<typeof import('./bdl.js')> => fetched('krk-bdl.js', () => import('./bdl.js'));

/** What reads descriptors of data packages. */
export const packageReader = (): Promise<typeof import('./package.js')> =>
  fetched('krk-package.js', () => import('./package.js'));
