// Walks folders. Node 20 has no glob of its own.
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Paths below a folder, with / between, in a stable order. */
export function filesBelow(folder, matches = () => true) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).replaceAll('\\', '/'))
    .filter(matches)
    .sort();
}

export const newest = (files) => Math.max(0, ...files.map((file) => statSync(file).mtimeMs));
