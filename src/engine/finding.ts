/** A finding as the user reads it: its words, what to try, and a replacement that was tried out. */

import type { Draft } from './draft';
import { printOf } from './print';
import { inTip } from './quote';
import type { Listener, Sentences } from './raise';
import type { Finding, Say } from './reading';
import { type Found, ruleKey } from './rule';
import { isMeant, type Settled } from './settle';
import type { Span } from './tokens';
import { softened } from './voice/softening';

/**
 * @param helps whether a replacement is one: asked when somebody looks at it
 * @returns the finding as the user reads it
 */
export function toFinding(
  { by, found, category, severity, softenedBy, start, end }: Settled,
  draft: Draft,
  helps: (span: Span, replacement: string) => boolean,
): Finding {
  const { id, principle } = by;
  const { replacement } = found;
  const quote = draft.text.slice(start, end);
  const said = inTip(quote);
  const values = found.values ? { quote: said, ...found.values } : { quote: said };
  const offer = isMeant(category, draft);
  const { message, why, tries } = offer ? OFFER : sentencesOf(by, found);
  const finding: Finding = {
    rule: id,
    category,
    principle,
    severity,
    start,
    end,
    quote,
    message: softenedBy ? softened({ key: message, values }, softenedBy) : { key: message, values },
    why: { key: why, values },
    try: [...tries, ...(by.rule.heedsLinks ? remarkOn(draft) : [])].map((key): Say => ({ key, values })),
    print: printOf(id, found, draft),
    ...(softenedBy && { softenedBy }),
  };
  if (replacement !== undefined && !draft.norms.checksOnly && !offer) tryOnDemand(finding, replacement, helps);
  return finding;
}

/** @returns the key of what this network does with links; where they are only letters, a rule of its own says so */
function remarkOn({ norms }: Draft): readonly string[] {
  const { clickable, note } = norms.links;
  return clickable && note ? [note] : [];
}

/**
 * A replacement is a draft of its own, and most are never looked at: it is tried when somebody asks for it.
 * From then on it is there or not, like any other property.
 */
function tryOnDemand(finding: Finding, replacement: string, helps: (span: Span, replacement: string) => boolean): void {
  let left: string | undefined = replacement;
  let tried = false;
  Object.defineProperty(finding, 'replacement', {
    configurable: true,
    enumerable: true,
    get: () => {
      if (!tried && !helps(finding, replacement)) left = undefined;
      tried = true;
      return left;
    },
  });
}

/** A variant of a rule has always as many sentences. */
function sentencesOf({ id, rule, sentences }: Listener, { variant, tries = rule.tries }: Found): Sentences {
  let said = sentences.get(variant);
  if (said?.tries.length !== tries) {
    const key = (part: string) => ruleKey(id, part, variant);
    said = { message: key('message'), why: key('why'), tries: Array.from({ length: tries }, (_, i) => key(`try${i + 1}`)) };
    sentences.set(variant, said);
  }
  return said;
}

/** What helps an offer that is meant as one: whom it is for, one message, where it leads, honest terms. */
const OFFER: Sentences = {
  message: 'offer_message',
  why: 'offer_why',
  tries: ['offer_try_for_whom', 'offer_try_one_message', 'offer_try_landing_page', 'offer_try_honest_terms'],
};
