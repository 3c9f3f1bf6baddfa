/** Tokens of https://html.spec.whatwg.org/#autofill that are nobody's business. */
const FILL = /^(cc-.*|one-time-code|(current|new)-password|transaction-.*|bday.*)$/;
const NAME = /passw|passphrase|\botp\b|one.?time|cvv|cvc|card.?number|iban|\bssn\b/i;
/** The secret number, and not what is pinned to a board: Pinterest's older builder calls its title `pin-draft-title-…`. */
const PIN = /(?<![a-z])pin(?:[-_ ]?code)?(?![a-z])(?!-(?:draft|builder)-)/i;

/** What a field says of itself in its attributes. */
export interface Called {
  /** `autocomplete`, as it stands there. */
  fill: string;
  /** Its name and id. */
  names: readonly string[];
}

/** @returns whether a field asks for something that nobody else should read: a password, a code, the number of a card */
export function isSensitive({ fill, names }: Called): boolean {
  const tokens = fill.toLowerCase().split(/\s+/);
  return tokens.some((token) => FILL.test(token)) || names.some((name) => NAME.test(name) || PIN.test(name));
}
