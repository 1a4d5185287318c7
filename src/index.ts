/** Registers every element, and exports the classes. */
export { KrkStat } from './elements/krk-stat.js';
export { KrkBudgetShare } from './elements/krk-budget-share.js';
export { KrkTimeline } from './elements/krk-timeline.js';
