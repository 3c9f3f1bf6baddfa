import { isAppeal } from '../appeal';
import { digitRuns } from '../digits';
import { type Draft, saidHits, spanOf } from '../draft';
import { house, isAddress, isOffice, isPrivate, isPrivateMail, mailAt, phone, reference, runAt } from '../personal-data';
import type { Found, Rule } from '../rule';
import * as Sign from '../signs';
import * as T from '../tokens';

/** Words between "her number" and the number. */
const NEAR = 5;
/** "Your order 4471…" */
const AT_ONCE = 1;
/** In words to a firm: as long as an order, a card or a phone. */
const TO_A_FIRM = 10;
/** Letters of a name that can be told from a syllable. */
const NAME = 4;
/** So many mailboxes make the point. */
const FEW = 3;
/** A person's phone, mail, address or booking, where everybody can read it. */
export const privateData: Rule = {
  id: 'private-data',
  category: 'permanence',
  principle: 'P24',
  severity: 'stop',
  publicOnly: true,
  everyone: true,
  tries: 2,
  hears: ['private-data-person', 'private-data-reference', 'private-data-reference-bare'],
  sees: Sign.NUMBER | Sign.EMAIL,
  checks: given,
  examples: {
    bad: [
      { text: 'Mrs Petra Rye of «12 Caraway Lane» never liked our bread.', kind: 'reply' },
      'For the flowers ask Mrs Rye, her number is «030 901 820 77».',
      'Complain to the chef: call him at «+49 171 2345 6780».',
      'The customer’s email is «petra.rye@gmail.com», tell her yourself.',
      'He lives at «12 Caraway Lane» and he never pays.',
      'Two weeks in Spain, and our house is empty at «17 Caraway Lane», wish us luck.',
      { text: '@airline my booking number is «7QX4LM», please help', account: { mode: 'personal' } },
      { text: '@lisa the fee is open, student no. «20194471».', replyTo: 'Loved the open day.' },
      'Patient «Maria Ryefield» is out of bed again.',
      'Call Mrs Rye at «0171 2345 6789», she knows the way.',
      'Her number is «(505) 221–7788», ask her.',
      'Petra baked it. Orders to «petra.caraway@gmail.com» from now on.',
      { text: '@bank still waiting. My phone number: «555 867 5309»', account: { mode: 'personal' } },
      '@railways «4016 529557», where is my train?',
      { text: 'I can see that your order «4471-90238» left us on Monday.', replyTo: 'Where is my parcel?' },
      { text: 'We found it: your booking number «7QX4LM» is for the third.', replyTo: 'Where is my booking?' },
      { text: 'Your tart was left at «14 Elm Grove» at noon.', replyTo: 'It says delivered, and it is not here.' },
      { text: 'Mine is «anna.rye@gmail.com»', replyTo: 'Which mail did you order with?', account: { mode: 'personal' } },
    ],
    good: [
      { text: 'Mr Rye of the rowing club has 12 Oars to lend.', kind: 'reply' },
      { text: 'Call the shop on 030 901 820 77, they can see it from there.', replyTo: 'Is my bike ready?' },
      { text: 'The switchboard is 030 901 820 77.', replyTo: 'How do I reach ward three?' },
      { text: 'Our account number is 12345678, thank you.', replyTo: 'Where can I donate?' },
      { text: 'Your order from 12000 miles away is here.', replyTo: 'Is my coat there?' },
      'The first oven was sent to 12 Mill Lane in 1804.',
      'Call us at 030 901 820 77, we answer after the third ring.',
      'Bookings: info@city-museum.org',
      'Our bakery: bakery.rye@gmail.com',
      'A patient named Hope was born on Monday.',
      'The helpline is 0800 111 0 111, day and night.',
      'Missing since Sunday: Tom, 9, last seen at the harbour. Call his mother at 030 901 820 77.',
      'Her number one rule: 12 loaves before dawn.',
      'My address book has 250 names and no order.',
      'Film phones always end in 555-0123.',
      '@airline flight 4016 was late again.',
      '@anna give us a ring on 01446 771567 and ask for Adam.',
      'He lives in 12 boxes since the move.',
    ],
  },
};

function given(draft: Draft): Found[] {
  const { hits, signs, tokens, kind, counts } = draft;
  const persons = named(draft);
  const isReferred = hits.of('private-data-reference').length + hits.of('private-data-reference-bare').length > 0;
  if (!(signs & (Sign.NUMBER | Sign.EMAIL)) && !isReferred) return persons;
  const isToFirm = tokens.kind[0] === T.MENTION || kind === 'reply' || kind === 'comment';
  // "Give us a ring on …": a house gives its own.
  const isOwnHouse = counts.us > 0 && counts.self === 0;
  return T.apart([
    ...persons,
    ...personal(draft),
    ...(isToFirm ? told(draft, isOwnHouse) : []),
    ...(isToFirm && !isOwnHouse ? untold(draft) : []),
    ...(signs & Sign.EMAIL ? mailboxes(draft) : []),
  ]);
}

/** "Her number is …", "call him at …", "my address is …" */
function personal(draft: Draft): Found[] {
  const datum = (i: number, label: string) =>
    mailAt(draft, i) ?? phone(runAt(draft, i)) ?? (/address|live/i.test(label) ? house(draft, i) : null);
  return [
    // Whoever looks for somebody wants to be called.
    ...(isAppeal(draft) ? [] : behind(draft, 'private-data-theirs', NEAR, datum)),
    ...behind(draft, 'private-data-contact', NEAR, datum, NAMED),
    ...behind(draft, 'private-data-own', NEAR, (i, label) => (isOffice(draft, i) ? null : datum(i, label)), OWN),
    ...behind(draft, 'private-data-empty-home', NEAR, (i) => house(draft, i), OWN),
  ];
}

/** "My booking number is …", "your parcel was left at …" */
function told(draft: Draft, isOwnHouse: boolean): Found[] {
  // "Your order 4471…": whose it is reads along, and so does everybody else.
  const booking = (i: number, label: string) => (!isOwnHouse || /^your\b/i.test(label) ? reference(draft, i, runAt(draft, i)) : null);
  const place = (i: number) => house(draft, i);
  return [
    ...behind(draft, 'private-data-reference', NEAR, booking, REFERRED),
    ...behind(draft, 'private-data-reference-bare', AT_ONCE, booking, REFERRED),
    ...behind(draft, 'private-data-delivered', NEAR, place),
    ...behind(draft, 'private-data-resident', AT_ONCE, place),
  ];
}

/** Long numbers and private mail that no word introduces. */
function untold(draft: Draft): Found[] {
  const { text, tokens } = draft;
  const found: Found[] = [];
  const nearDesk = new Set<number>();
  for (const { to } of saidHits(draft, 'private-data-house')) for (let i = to; i < to + NEAR; i++) nearDesk.add(i);
  for (const run of digitRuns(draft))
    if (run.digits.length >= TO_A_FIRM && isPrivate(run) && !isAddress(draft, run) && !nearDesk.has(run.from))
      found.push({ start: run.start, end: run.end, ...REFERRED });
  for (let i = 0; i < tokens.length; i++) {
    const mail = mailAt(draft, i);
    if (mail && isPrivateMail(text.slice(mail.start, mail.end))) found.push({ ...mail, ...OWN });
  }
  return found;
}

type Manner = Pick<Found, 'severity' | 'variant'>;
const NAMED: Manner = { severity: 'consider', variant: 'named' };
const OWN: Manner = { severity: 'consider', variant: 'own' };
const REFERRED: Manner = { severity: 'consider', variant: 'reference' };
const PERSON: Manner = { severity: 'consider', variant: 'person' };

/**
 * @param near within so many words behind a hit
 * @param datum what stands at a token; the hit's words are its label
 * @returns the first datum behind each hit of a list, on its line
 */
function behind(
  draft: Draft,
  list: string,
  near: number,
  datum: (token: number, label: string) => T.Span | null,
  manner: Manner = {},
): Found[] {
  const { text, tokens } = draft;
  const found: Found[] = [];
  for (const { from, to } of saidHits(draft, list)) {
    const label = text.slice(tokens.start[from], tokens.end[to - 1]);
    for (let i = to; i < Math.min(tokens.length, to + near) && (tokens.gap[i] as number) < T.LINE_GAP; i++) {
      const span = datum(i, label);
      if (!span) continue;
      found.push({ ...span, ...manner });
      break;
    }
  }
  return found;
}

/** "Patient Maria Rye": a full name, beside what nobody else has to know. */
function named(draft: Draft): Found[] {
  const isName = (i: number) => isNameLike(draft, i);
  return saidHits(draft, 'private-data-person')
    .filter(({ from, to }) => isName(to - 2) && isName(to - 1) && !isTitled(draft, from))
    .map(({ to }) => ({ ...spanOf(draft, to - 2, to), ...PERSON }));
}

/** "Global Client Service Centres", "Resident Evil": a capital inside a sentence makes it part of a title. */
const isTitled = ({ tokens }: Draft, i: number): boolean =>
  ((tokens.flags[i] as number) & T.CAPITALISED) !== 0 && tokens.sentence[i - 1] === tokens.sentence[i];

/** A mailbox at a big provider that bears a name from the post: maria.rye84@…, and "Maria" beside it. */
function mailboxes(draft: Draft): Found[] {
  const { text, tokens } = draft;
  const mails: T.Span[] = [];
  for (let i = 0; i < tokens.length && mails.length < FEW; i++) {
    const mail = mailAt(draft, i);
    if (mail) mails.push(mail);
  }
  if (mails.length === 0) return [];
  const names = new Set<string>();
  for (let i = 0; i < tokens.length; i++) if (isNameLike(draft, i)) names.add(text.slice(tokens.start[i], tokens.end[i]).toLowerCase());
  return mails
    .filter(({ start, end }) => {
      const mail = text.slice(start, end).toLowerCase();
      const owner = mail.slice(0, mail.indexOf('@'));
      return isPrivateMail(mail) && [...names].some((name) => name.length >= NAME && owner.includes(name));
    })
    .map((mail) => ({ ...mail, ...NAMED }));
}

const isNameLike = ({ tokens, pack }: Draft, i: number): boolean =>
  tokens.kind[i] === T.WORD && ((tokens.flags[i] as number) & T.CAPITALISED) !== 0 && pack.lexicon.classesOf(tokens.id[i] as number) === 0;
