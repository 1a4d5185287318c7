export function accessibilityChecks(): { readonly count: number; readonly text: string };
export function writtenChecks(): string;
