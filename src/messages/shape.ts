import type { Message, MessageKind } from './protocol';
import { CORNERS, SITE_MODES } from './snapshot';

type Test = (value: unknown) => boolean;

const name: Test = (value) => typeof value === 'string' && /^[a-z0-9-]{1,64}$/.test(value);
/** From `accountKey()`: a network, a colon, a handle or `*`. */
const account: Test = (value) => typeof value === 'string' && /^[a-z0-9-]{1,64}:\S[^\p{Cc}]{0,160}$/u.test(value);
const count: Test = (value) => value === null || (Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 9999);
const oneOf =
  (...values: readonly string[]): Test =>
  (value) =>
    values.includes(value as string);
const maybe =
  (test: Test): Test =>
  (value) =>
    value === undefined || test(value);
/** Further than any screen is wide, a badge was not put. */
const pixels: Test = (value) => Number.isInteger(value) && Math.abs(Number(value)) <= 9999;
const place: Test = (value) => value === null || fitsAll(value, { corner: oneOf(...CORNERS), x: pixels, y: pixels });

const names: Test = (value) => Array.isArray(value) && value.every((one) => typeof one === 'string');

/** By kind, every field that a message may have. */
const fields: { [K in MessageKind]: Record<Exclude<keyof Extract<Message, { kind: K }>, 'kind'>, Test> } = {
  'silence-rule': { rule: name },
  unsilence: { rule: name },
  'account-mode': { account, mode: oneOf('brand', 'personal') },
  'site-mode': { platform: name, mode: oneOf(...SITE_MODES) },
  'badge-place': { platform: name, place },
  'open-options': { section: maybe(name) },
  come: { tab: maybe((value) => Number.isInteger(value) && Number(value) >= 0) },
  tips: { count },
  'open-card': {},
  'tell-tips': {},
  leave: { closed: names, open: names },
};

/** Checked by hand: the storage room's schemas would be a large thing to carry for a few small shapes. */
export function isMessage(said: unknown): said is Message {
  if (typeof said !== 'object' || said === null || !('kind' in said)) return false;
  const { kind, ...rest } = said as Record<string, unknown>;
  if (typeof kind !== 'string' || !Object.hasOwn(fields, kind)) return false;
  return fitsAll(rest, fields[kind as MessageKind]);
}

/** @returns whether `value` has these fields and no others, each as its test wants it */
function fitsAll(value: unknown, tests: Record<string, Test>): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const found = value as Record<string, unknown>;
  return (
    Object.keys(found).every((field) => Object.hasOwn(tests, field)) && Object.entries(tests).every(([field, test]) => test(found[field]))
  );
}
