import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { build } from '../../scripts/build.mjs';
import { filesBelow, TARGETS } from './shipped';

test.each(TARGETS)('building for %s twice gives the same bytes', async (target) => {
  const again = `.cache/dist/${target}-again`;
  await build(target, { out: again });
  expect(prints(again)).toEqual(prints(`dist/${target}`));
});

/** Every file with the fingerprint of its bytes. */
function prints(folder: string): Record<string, string> {
  return Object.fromEntries(
    filesBelow(folder).map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('hex'),
    ]),
  );
}
