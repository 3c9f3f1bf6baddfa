import { isAppeal } from '../appeal';
import { type DigitRun, digitRuns } from '../digits';
import { type Draft, perDraft, saidHits, spanOf } from '../draft';
import type { Found, Rule } from '../rule';
import * as Sign from '../signs';
import * as T from '../tokens';

/** Words between "her number" and the number. */
const NEAR = 5;
/** "Your order 4471…" */
const AT_ONCE = 1;
/** Fewer digits are a house, a year, a price. */
const PHONE = 7;
/** In words to a firm: as long as an order, a card or a phone. */
const TO_A_FIRM = 10;
const REFERENCE = 5;
/** Letters of a name that can be told from a syllable. */
const NAME = 4;
/** So many mailboxes make the point. */
const FEW = 3;
/** Nobody's: what films and manuals use, and numbers that cost the caller nothing. */
const PUBLIC = /^(?:1?800|1?888|1?877|1?866|0800|0808|00800)|55501\d\d$|^1?234567|^(\d)\1+$|^\d0+$/;
const EXAMPLES = /@(?:example\.|yourdomain|domain\.|company\.|email\.)/i;
/** Mail that is a person's, not a house's. */
const PRIVATE_MAIL =
  /@(?:gmail|googlemail|yahoo|ymail|hotmail|outlook|live|msn|aol|icloud|me|mac|gmx|web|proton|protonmail|mail)\.[a-z.]{2,6}$/i;

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
  const { tokens } = draft;
  const persons = named(draft);
  if (
    !(draft.signs & (Sign.NUMBER | Sign.EMAIL)) &&
    draft.hits.of('private-data-reference').length + draft.hits.of('private-data-reference-bare').length === 0
  )
    return persons;
  const found: Found[] = [...persons];
  const search = (
    list: string,
    datum: (token: number, label: string) => T.Span | null,
    as: Pick<Found, 'severity' | 'variant'>,
    near = NEAR,
  ) => {
    for (const { from, to } of saidHits(draft, list)) {
      const label = draft.text.slice(tokens.start[from], tokens.end[to - 1]);
      for (let i = to; i < Math.min(tokens.length, to + near); i++) {
        if ((tokens.gap[i] as number) >= T.LINE_GAP) break;
        const span = datum(i, label);
        if (!span) continue;
        found.push({ ...span, ...as });
        break;
      }
    }
  };
  const personal = (i: number, label: string) =>
    mailAt(draft, i) ?? phone(runAt(draft, i)) ?? (/address|live|alone|empty|unattended/i.test(label) ? house(draft, i) : null);
  // Whoever looks for somebody wants to be called.
  if (!isAppeal(draft)) search('private-data-theirs', personal, {});
  search('private-data-contact', personal, { severity: 'consider', variant: 'named' });
  search('private-data-own', (i, label) => (isOffice(draft, i) ? null : personal(i, label)), { severity: 'consider', variant: 'own' });
  const toFirm = tokens.kind[0] === T.MENTION || draft.kind === 'reply' || draft.kind === 'comment';
  // "Give us a ring on …": a house gives its own.
  const ownHouse = draft.counts.us > 0 && draft.counts.self === 0;
  // "Your order 4471…": whose it is reads along, and so does everybody else.
  const theirs = (label: string) => !ownHouse || /^your\b/i.test(label);
  if (toFirm) {
    const said = (i: number, label: string) => (theirs(label) ? reference(draft, i, runAt(draft, i)) : null);
    search('private-data-reference', said, { severity: 'consider', variant: 'reference' });
    search('private-data-reference-bare', said, { severity: 'consider', variant: 'reference' }, AT_ONCE);
    search('private-data-delivered', (i) => house(draft, i), {});
    search('private-data-resident', (i) => house(draft, i), {}, AT_ONCE);
  }
  if (toFirm && !ownHouse) {
    const nearDesk = new Set<number>();
    for (const { to } of saidHits(draft, 'private-data-house')) for (let i = to; i < to + NEAR; i++) nearDesk.add(i);
    for (const run of digitRuns(draft))
      if (run.digits.length >= TO_A_FIRM && !PUBLIC.test(run.digits) && !isAddress(draft, run) && !nearDesk.has(run.from))
        found.push({ start: run.start, end: run.end, severity: 'consider', variant: 'reference' });
    for (let i = 0; i < tokens.length; i++) {
      const mail = mailAt(draft, i);
      if (mail && PRIVATE_MAIL.test(draft.text.slice(mail.start, mail.end))) found.push({ ...mail, severity: 'consider', variant: 'own' });
    }
  }
  if (draft.signs & Sign.EMAIL) found.push(...mailboxes(draft));
  return T.apart(found);
}

const runsByToken = perDraft((draft) => new Map(digitRuns(draft).map((run) => [run.from, run])));

const runAt = (draft: Draft, token: number): DigitRun | undefined => runsByToken(draft).get(token);

/** "Patient Maria Rye": a full name, beside what nobody else has to know. */
function named(draft: Draft): Found[] {
  const isName = (i: number) => isNameLike(draft, i);
  return saidHits(draft, 'private-data-person')
    .filter(({ from, to }) => isName(to - 2) && isName(to - 1) && !isTitled(draft, from))
    .map(({ to }) => ({ ...spanOf(draft, to - 2, to), severity: 'consider', variant: 'person' }));
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
      return PRIVATE_MAIL.test(mail) && [...names].some((name) => name.length >= NAME && owner.includes(name));
    })
    .map((mail) => ({ ...mail, severity: 'consider', variant: 'named' }));
}

const isNameLike = ({ tokens, pack }: Draft, i: number): boolean =>
  tokens.kind[i] === T.WORD && ((tokens.flags[i] as number) & T.CAPITALISED) !== 0 && pack.lexicon.classesOf(tokens.id[i] as number) === 0;

/** "Email me at mail@…", "… at rye@house.gov": an office gives its own. */
const isOffice = ({ text, tokens }: Draft, i: number): boolean =>
  tokens.kind[i] === T.EMAIL &&
  /^(?:mail|e-?mail|info|contact|hello|office|press|team|sales|support|hr|jobs)@|@(?:[\w-]+\.)*(?:gov|parliament|europa)\b/i.test(
    text.slice(tokens.start[i], tokens.end[i]),
  );

/** 153.69.214.203 is a machine. */
const isAddress = ({ text }: Draft, { start, end }: DigitRun): boolean => /^\d{1,3}(?:\.\d{1,3}){3}$/.test(text.slice(start, end));

function mailAt({ text, tokens }: Draft, i: number): T.Span | null {
  if (tokens.kind[i] !== T.EMAIL) return null;
  const span = { start: tokens.start[i] as number, end: tokens.end[i] as number };
  return EXAMPLES.test(text.slice(span.start, span.end)) ? null : span;
}

const phone = (run: DigitRun | undefined): T.Span | null =>
  run && run.digits.length >= PHONE && !PUBLIC.test(run.digits) ? { start: run.start, end: run.end } : null;

/** "12 Caraway Lane": a number and a name of a word or two. */
function house({ tokens }: Draft, i: number): T.Span | null {
  const isNamed = (at: number) =>
    tokens.kind[at] === T.WORD && tokens.gap[at] === T.NO_GAP && ((tokens.flags[at] as number) & T.CAPITALISED) !== 0;
  if (tokens.kind[i] !== T.NUMBER || !isNamed(i + 1)) return null;
  return { start: tokens.start[i] as number, end: tokens.end[isNamed(i + 2) ? i + 2 : i + 1] as number };
}

/** Digits, or letters and digits mixed: "7QX4LM". */
function reference({ text, tokens }: Draft, i: number, run: DigitRun | undefined): T.Span | null {
  if (run) return run.digits.length >= REFERENCE ? { start: run.start, end: run.end } : null;
  const start = tokens.start[i] as number;
  const end = tokens.end[i] as number;
  return tokens.kind[i] === T.WORD && end - start >= REFERENCE && /\d/.test(text.slice(start, end)) ? { start, end } : null;
}
