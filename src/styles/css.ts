/** Marks a style sheet, so that editors colour it and the build takes its white space out. */
export const css = String.raw;
