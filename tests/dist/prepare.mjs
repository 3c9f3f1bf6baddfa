import { buildIfStale } from '../../scripts/build.mjs';

/** Before the tests of what is shipped: it is built from what stands here now. */
export default async function prepare() {
  await Promise.all(['chrome', 'firefox'].map((browser) => buildIfStale(browser)));
}
