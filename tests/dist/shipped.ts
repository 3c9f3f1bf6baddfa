import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const TARGETS = ['chrome', 'firefox'] as const;
export type Target = (typeof TARGETS)[number];

/** The keys of a built manifest that are judged here. */
export interface Manifest {
  content_scripts: { js: string[]; css?: string[]; matches: string[] }[];
  permissions: string[];
  content_security_policy: { extension_pages: string };
  [key: string]: unknown;
}

/** What the manifest names: it stands in every page of a network, and does nothing but send for the coach. */
export const DOOR = 'src/content/door.js';
/** The coach itself, which the background runs where somebody writes. */
export const CONTENT_SCRIPT = 'src/content/content.js';

export const manifestOf = (target: Target): Manifest => JSON.parse(read(`dist/${target}`, 'manifest.json'));

export const read = (folder: string, file: string) => readFileSync(join(folder, file), 'utf8');

/** Paths below the folder, sorted, with / between the parts on every system. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length).replaceAll('\\', '/'))
    .sort();
}
