import { createHash, generateKeyPairSync } from 'node:crypto';
import { accessSync, constants, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { BROWSER, variantWith } from './the-browser';

/** Where each browser looks for what an administrator has set, on Linux. The browser for tests has a folder of its own. */
const FOLDERS = {
  chromium: ['/etc/chromium/policies/managed', '/etc/opt/chrome_for_testing/policies/managed'],
  firefox: ['/usr/lib/mozilla/managed-storage'],
};

/** Whether this run may set a policy at all. */
export const maySetPolicies = process.platform === 'linux' && FOLDERS[BROWSER].every(isWritable);

/**
 * The built extension under an id of its own, for which a policy is set: no other browser on this machine hears of it.
 * @returns its folder, and a way to let the policy go
 */
export function extensionUnderPolicy(policy: object): { folder: string; lift: () => void } {
  const { change, id, file } = BROWSER === 'chromium' ? inChromium(policy) : inFirefox(policy);
  const paths = FOLDERS[BROWSER].map((folder) => join(folder, `${id}.json`));
  for (const path of paths) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, JSON.stringify(file));
  }
  const lift = () => {
    for (const path of paths) rmSync(path, { force: true });
  };
  process.once('exit', lift);
  return { folder: variantWith(change), lift };
}

/** An extension with a key has its id from it: the first half of its hash, in letters from a to p. */
function inChromium(policy: object) {
  const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const der = publicKey.export({ type: 'spki', format: 'der' });
  const half = createHash('sha256').update(der).digest('hex').slice(0, 32);
  const id = [...half].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
  return {
    id,
    change: (manifest: Record<string, unknown>) => ({ ...manifest, key: der.toString('base64') }),
    file: { '3rdparty': { extensions: { [id]: policy } } },
  };
}

function inFirefox(policy: object) {
  const id = `sidewalk-${process.pid}@sidewalk.example`;
  return {
    id,
    change: (manifest: Record<string, unknown>) => {
      const { gecko } = manifest.browser_specific_settings as { gecko: object };
      return { ...manifest, browser_specific_settings: { gecko: { ...gecko, id } } };
    },
    file: { name: id, description: 'An organisation', type: 'storage', data: policy },
  };
}

/** Whether a folder can be written into, or made. */
function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return folder !== '/' && !isThere(folder) && isWritable(dirname(folder));
  }
}

function isThere(folder: string): boolean {
  try {
    accessSync(folder);
    return true;
  } catch {
    return false;
  }
}
