import type { Area } from '../browser/area';
import { oneAtATime } from './one-at-a-time';
import { POSTS_KEY, posts as schema } from './schema/posts';
import { type Problem, repair } from './schema/repair';
import { originalsOf } from './shelf';

/**
 * Posts that the voice was learnt from, if somebody asked to keep them. They lie beside the shelf, whose parts are all written
 * at every change: these are long, hardly ever change, and are in no snapshot and no export.
 * @param area whose keys all belong to us
 */
export function postsOn(area: Area) {
  // The shelf's own turns: nothing is kept while everything is erased.
  const inTurn = oneAtATime('sidewalk-storage');
  const readFrom = (found: unknown) => repair(schema, { posts: found ?? [] });
  return {
    async read(): Promise<readonly string[]> {
      return readFrom((await area.get([POSTS_KEY]))[POSTS_KEY]).value?.posts ?? [];
    },
    /**
     * @param posts none: nothing is kept any more
     * @returns what of them was too long or too many, and so was cut or left out
     */
    async keep(posts: readonly string[]): Promise<Problem[]> {
      const { value, problems } = readFrom(posts);
      await inTurn(async () => {
        const contents = await area.get(null);
        const isDamaged = POSTS_KEY in contents && readFrom(contents[POSTS_KEY]).problems.length > 0;
        const aside = isDamaged ? originalsOf(POSTS_KEY, contents) : {};
        if (posts.length > 0) return area.set({ ...aside, [POSTS_KEY]: value?.posts });
        if (isDamaged) await area.set(aside);
        return area.remove([POSTS_KEY]);
      });
      return problems;
    },
    onChanged(listen: (now: readonly string[]) => void, signal: AbortSignal): void {
      area.onChanged((values) => {
        if (POSTS_KEY in values) listen(readFrom(values[POSTS_KEY]).value?.posts ?? []);
      }, signal);
    },
  };
}
