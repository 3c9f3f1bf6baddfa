import type { Known, Norms } from '../engine/norms';

const nothing: Known = { source: 'no network chosen: nothing is assumed', confidence: 'high', checked: '2026-11-21' };

/** No network in particular: no limits and no habits, so nothing about a place is ever said. */
export const any: Norms = {
  id: 'any',
  name: 'Anywhere',
  counting: 'graphemes',
  limits: { post: null },
  fold: null,
  hashtags: { used: true, comfortable: null, cap: null, where: 'either', camelCase: false, ...nothing },
  links: { clickable: true, ...nothing },
  // Markup is only ever faulted where we know that it stays raw.
  markup: 'markdown',
  topics: { home: [], away: [] },
  media: { expects: 'none', habit: 'None known.', ...nothing },
  idioms: [],
};
