import { rmSync } from 'node:fs';

const folders = new Set<string>();

/**
 * Takes the folder away when this process ends. To be called once the browser runs that uses it: its driver kills it on
 * `exit`, in the order of registration, and it must be gone before its folder goes.
 */
export function leaveNoTrace(folder: string): void {
  if (folders.size === 0) {
    process.once('exit', sweep);
    // vitest ends its workers with this, and gives them half a second.
    process.once('SIGTERM', () => process.exit());
  }
  folders.add(folder);
}

function sweep(): void {
  for (const folder of folders) {
    try {
      rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
    } catch {
      // Something in it is still held open; the system's own cleaning of its temporary folder gets it.
    }
  }
}
