import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * When any of these files or folders was last changed.
 * @param {string} root
 * @param {readonly string[]} names below root; one that does not exist counts as never changed
 * @returns {number} milliseconds since 1970; a folder's own time counts, so that a deleted file is noticed
 */
export function newest(root, names) {
  return Math.max(0, ...names.map((name) => join(root, name)).map(changed));
}

function changed(path) {
  if (!existsSync(path)) return 0;
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  const inside = readdirSync(path, { recursive: true, withFileTypes: true });
  return Math.max(stat.mtimeMs, ...inside.map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs));
}
