import { helpAuthor } from './controllers/development.js';

/** Registers every element, and exports the classes. */
export { KrkStat } from './elements/krk-stat.js';
export { KrkBudgetShare } from './elements/krk-budget-share.js';
export { KrkTimeline } from './elements/krk-timeline.js';
export { KrkCompare } from './elements/krk-compare.js';
export { KrkBreakdown } from './elements/krk-breakdown.js';
export { KrkRatio } from './elements/krk-ratio.js';
export { KrkCite } from './elements/krk-cite.js';
export { KrkReport } from './elements/krk-report.js';

// Without the file that looks there is nothing to tell.
helpAuthor().catch(() => undefined);
