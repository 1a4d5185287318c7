/** Characters that turn the text around them about, and don't end with the text that holds them. */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/g;

/** What no page shows: controls other than white space, and halves of a letter. */
// eslint-disable-next-line no-control-regex -- they are what is looked for
const UNSEEN = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]/g;

/** Line breaks and runs of white space; no-break spaces, also narrow ones, join a number to its unit and stay. */
const WHITE = /[^\S\u00a0\u202f\u2007]+|\u0085/g;

/**
 * A text of somebody else's as it can stand in a sentence of ours: on one line, without what would turn or hide the text
 * around it.
 * @example oneLine('Etaty\n\u202e5') // 'Etaty 5'
 */
export const oneLine = (text: string): string =>
  text
    .replace(TURNING, '')
    .replace(UNSEEN, '')
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(WHITE, ' ')
    .trim();
