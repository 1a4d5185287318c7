import type { Rows } from './rows.js';

/** What was found out about a table, for as long as the table is there: by its way to its columns, which copies share. */
const found = new WeakMap<Rows['column'], Map<string, Promise<unknown>>>();

/**
 * Goes through a table once for all elements that ask the same of it: twenty on one large file would stop the page twenty
 * times.
 * @param question what is asked, with everything that the answer depends on
 */
export function remembered<Answer>(rows: Rows, question: string, ask: () => Promise<Answer>): Promise<Answer> {
  const answers = found.get(rows.column) ?? new Map<string, Promise<unknown>>();
  found.set(rows.column, answers);
  const answer = (answers.get(question) as Promise<Answer> | undefined) ?? ask();
  answers.set(question, answer);
  return answer;
}
