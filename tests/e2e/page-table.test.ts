import { afterEach, beforeEach, test } from 'vitest';
import { theStreet } from './browsers/the-browser';
import { type Scene, set, visit } from './page-scene';
import { EACH_OR_TWO } from './places';
import { allHolds } from './table';

let scene: Scene;

beforeEach(() => set());
afterEach(() => scene.page.close());

test.each(EACH_OR_TWO)('in $what all of the table holds', async (place) => {
  scene = await visit(place);
  await allHolds(scene, (await theStreet()).browser);
});
