// The report file as the pages read it when they are made.
import { readFileSync } from 'node:fs';
import { isReport, readReport } from '../src/data/report.js';
import type { Dataset } from '../src/model/figure.js';
import type { ElementName } from '../src/view/suits.js';
import type { Words } from './page.ts';

interface Entry {
  readonly id: string;
  readonly section: string;
}

interface Report {
  readonly sections: readonly { readonly id: string; readonly title: Words }[];
  readonly figures: readonly Entry[];
  readonly milestones: readonly Entry[];
}

export type { Entry, Report };

export const src = './data/krakow-2024.json';
const json: unknown = JSON.parse(readFileSync(new URL(src, import.meta.url), 'utf8'));
if (!isReport(json)) throw new Error(`${src} is no report file`);

export const report = json as unknown as Report;

/** All figures of a section, in the report's order. */
export const sectionOf = (section: string): Dataset => readReport(json, [], { section });

/** The figures of a picture, as the element reads them. */
export const dataFor = (element: ElementName, ids: readonly string[]): Dataset =>
  readReport(json, ids, { parts: element === 'krk-breakdown' });

/** One figure or milestone. */
export const dataOf = (id: string): Dataset => readReport(json, [id]);
