import * as z from 'zod/mini';
import { MOST_POSTS } from '../../engine/voice/learn/posts';

/** Where they lie. */
export const POSTS_KEY = 'posts';

/** Characters of a post that are kept; the longest post of a network has so many. */
export const MOST_OF_POST = 3000;

export interface Posts {
  posts: readonly string[];
}

/** Posts of one's own, if somebody asked to keep them. */
export const posts: z.ZodMiniType<Partial<Posts>> = z.strictObject({
  posts: z.exactOptional(z.array(z.string().check(z.maxLength(MOST_OF_POST))).check(z.maxLength(MOST_POSTS))),
});
