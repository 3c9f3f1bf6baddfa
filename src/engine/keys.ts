/** Keys and tokens that open something, by the shape that their makers give them. */

import { isMeant } from './passwords';
import type { Span } from './tokens';

/**
 * Keys as their makers shape them: AWS, GitHub, GitLab, Slack, Stripe, OpenAI and Anthropic, Google, npm, SendGrid, Twilio, Shopify,
 * DigitalOcean, Hugging Face, PyPI, JSON web tokens. After the makers' own documentation of their prefixes, 2026-11.
 */
const KEYS: readonly RegExp[] = [
  /^A(?:KIA|SIA)[A-Z0-9]{16}$/,
  /^gh[pousr]_[A-Za-z0-9]{30,}$/,
  /^github_pat_\w{30,}$/,
  /^glpat-[\w-]{20,}$/,
  /^xox[abeoprs]-[\w-]{10,}$/,
  /^[sr]k_(?:live|test)_[A-Za-z0-9]{16,}$/,
  /^sk-(?=[\w-]*\d)(?=[\w-]*[A-Z])[\w-]{20,}$/,
  /^AIza[\w-]{35}$/,
  /^npm_[A-Za-z0-9]{36}$/,
  /^SG\.[\w-]{16,}\.[\w-]{16,}$/,
  /^(?:AC|SK)[0-9a-f]{32}$/,
  /^shp(?:at|ca|pa|ss)_[0-9a-fA-F]{32}$/,
  /^dop_v1_[0-9a-f]{40,}$/,
  /^hf_[A-Za-z0-9]{30,}$/,
  /^pypi-[\w-]{40,}$/,
  /^eyJ[\w-]{8,}\.eyJ[\w-]{8,}\.[\w-]{8,}$/,
  /^ya29\.[\w-]{20,}$/,
];
/** No key is made of small letters alone. */
const WORD = /^#?[a-z]+$/;
/** A longer one is none. */
const LONGEST = 240;

/**
 * @param past where it may begin at the earliest
 * @returns the key in which start..end-1 stands, `null` if there is none
 */
export function keyAround(text: string, start: number, end: number, past: number): Span | null {
  const run = runAround(text, start, end, past);
  const written = text.slice(run.start, run.end);
  return !WORD.test(written) && KEYS.some((key) => key.test(written)) && isMeant(written) ? run : null;
}

/** What stands around a word without a gap: keys have hyphens and dots, which part words. */
function runAround(text: string, start: number, end: number, past: number): Span {
  let from = start;
  let to = end;
  while (from > past && start - from < LONGEST && inKey(text.charCodeAt(from - 1))) from--;
  while (to - start < LONGEST && inKey(text.charCodeAt(to))) to++;
  while (text[to - 1] === '.' || text[to - 1] === '-') to--;
  return { start: from, end: to };
}

const inKey = (code: number): boolean =>
  (code >= 0x30 && code <= 0x39) ||
  (code >= 0x41 && code <= 0x5a) ||
  (code >= 0x61 && code <= 0x7a) ||
  code === 0x5f ||
  code === 0x2d ||
  code === 0x2e;
