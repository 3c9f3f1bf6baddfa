import type { Message, MessageKind } from './protocol';

type Test = (value: unknown) => boolean;

const name: Test = (value) => typeof value === 'string' && /^[a-z0-9-]{1,64}$/.test(value);
/** Printable, no spaces: whatever a fingerprint is spelled with. */
const print: Test = (value) => typeof value === 'string' && /^[!-~]{1,100}$/.test(value);
/** From `accountKey()`: a network, a colon, a handle or `*`. */
const account: Test = (value) => typeof value === 'string' && /^[a-z0-9-]{1,64}:\S[^\p{Cc}]{0,160}$/u.test(value);
const count: Test = (value) => value === null || (Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 9999);
const oneOf =
  (...values: string[]): Test =>
  (value) =>
    values.includes(value as string);
const maybe =
  (test: Test): Test =>
  (value) =>
    value === undefined || test(value);

/** By kind, every field that a message may have. */
const fields: { [K in MessageKind]: Record<Exclude<keyof Extract<Message, { kind: K }>, 'kind'>, Test> } = {
  'silence-rule': { rule: name },
  'silence-print': { print },
  unsilence: { rule: maybe(name), print: maybe(print) },
  'account-mode': { account, mode: oneOf('brand', 'personal') },
  'site-mode': { platform: name, mode: oneOf('marks', 'list', 'off') },
  'open-options': { section: maybe(name) },
  come: { tab: maybe((value) => Number.isInteger(value) && Number(value) >= 0) },
  tips: { count },
  'open-card': {},
  leave: { hosts: (value) => Array.isArray(value) && value.every((host) => typeof host === 'string') },
};

/** Checked by hand: the storage room's schemas would be a large thing to carry for ten small shapes. */
export function isMessage(said: unknown): said is Message {
  if (typeof said !== 'object' || said === null || !('kind' in said)) return false;
  const { kind, ...rest } = said as Record<string, unknown>;
  if (typeof kind !== 'string' || !Object.hasOwn(fields, kind)) return false;
  const tests: Record<string, Test> = fields[kind as MessageKind];
  return (
    Object.keys(rest).every((field) => Object.hasOwn(tests, field)) && Object.entries(tests).every(([field, test]) => test(rest[field]))
  );
}
