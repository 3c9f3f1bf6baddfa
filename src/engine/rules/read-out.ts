import { type Draft, saidHits, spanOf } from '../draft';
import { questionsToReader } from '../questions';
import type { Rule } from '../rule';
import { isTitle } from '../titles';
import { meansSomebody, servesReader } from '../unspoken';

/** From here on hardly anybody would take it for talk. */
const SURE = 0.66;

/** Whoever says I so often, and you as often, is no loudspeaker. */
const TELLS = 2;
/** Who says we, and tells on for so many sentences, tells what happened. */
const TELL = 4;
/** One who says I, more often than we, and tells on for a sentence, is somebody until it is quite clear. */
const TOLD = 2;

/** No habit that has a name, and still it sounds as if it were read out to a crowd. */
export const readOut: Rule = {
  id: 'read-out',
  category: 'strategy',
  principle: 'P4',
  severity: 'consider',
  structure: true,
  kinds: ['post', 'comment', 'reply', 'thread'],
  afterTone: true,
  tries: 2,
  measures: (draft, context) => {
    const { sentences } = draft.tokens;
    const first = sentences[0];
    if (draft.norms.searched?.includes(draft.kind) || draft.norms.reports?.includes(draft.kind) || isTitle(draft)) return null;
    const { heard } = context;
    if (!first || heard?.tone.label !== 'broadcast' || heard.raised.length > 0 || draft.replyTo !== undefined) return null;
    if (questionsToReader(draft).length + saidHits(draft, 'way-in').length > 0) return null;
    if (servesReader(draft) || meansSomebody(draft)) return null;
    const { self, us, reader } = draft.counts;
    if (Math.min(self, reader) >= TELLS || (self > us && sentences.length >= TOLD && heard.tone.score < SURE)) return null;
    const toClick = draft.links.length + draft.hashtags.length;
    if (toClick === 0 && heard.tone.score < SURE && (tells(draft) || speaksTo(draft))) return null;
    return { ...spanOf(draft, first.from, first.to), severity: heard.tone.score >= SURE ? 'fix' : 'consider' };
  },
  examples: {
    bad: [
      'I liked a video: the sound of the harbour in winter, part two https://video.org/2',
      'Doors at seven, music at eight',
      'Season two, every Thursday at nine',
      'Ten lamps, ten stories, one street',
      'Winter timetable in force from December',
      'My ten favourite lamps of the old town https://photos.org/lamps',
    ],
    good: [
      'I burnt the first batch this morning and ate it anyway.',
      'The library in Mill Street is closed on Monday because of the flood in the cellar.',
      '@anna yes, the small one is for you',
      { text: 'Ten lamps, ten stories, one street', platform: 'pinterest' },
      { text: 'Ten lamps, ten stories, one street', platform: 'hackernews' },
      {
        text: '`sync` hangs on Windows when the path has an umlaut.\n\nSteps:\n1. mkdir C:\\Users\\Jürgen\\test\n2. run `tool sync`\n\nExpected: it ends. Actual: it waits for ever, no CPU. 3.1.4, Windows 11.',
        platform: 'github',
      },
      'The old loader is used by two per cent of installs. Is anybody relying on `loadSync`?',
      { text: 'Winter timetable in force from December', platform: 'github', kind: 'release' },
      'I wrote up how we got our pages so small, including two things that did not help: https://oak.org/small\n\nIf you have fought the same fight, I would love to hear how.',
      'The bakery planner now reads lists with commas in them. Thanks to @kim for the report and for three patient rounds of testing.',
      'Our trial of the night bus failed. Eleven weeks, four passengers, one of them asleep.',
      'Behind the scenes: this is Ana, who has painted every one of our mugs since 2014. Ask her why the blue is the hardest.',
      'I made a small map of all the benches with shade. It knows when the chestnuts lose their leaves, which took most of the winter.',
      'lol who painted the bus',
      'If a text says your parcel is held and wants a fee, that is a trick. Two of our members lost money. Don’t tap the link, forward it to your bank and delete it.',
      { text: 'The red one, on the left, behind the door.', replyTo: 'Which one is it?' },
      'My gran says rye needs rain, and I believe her.',
      'We are raising our fees in January, from 95 to 104 euros an hour. It is the first change in four years. Rent is up, and we have promised the two juniors a proper wage. Whoever is in the middle of a case pays what was agreed.',
      'Our oldest member, Walt, turned 91 on Thursday and still beat me 21-9. I asked him how, and he told me to move my feet.',
      'Whoever shovelled the snow from the ramp before six: our first patient is 94 and on two sticks. She says you have her blessing, and those are rare.',
      'We set the proof at 26 degrees: two hours, then the fridge. How do you bake in winter?',
    ],
  },
};

/** We, and on for some sentences or with what somebody said. */
const tells = ({ counts, tokens }: Draft): boolean => counts.us >= TELLS && (tokens.sentences.length >= TELL || tokens.anyQuoted);

/** Whoever speaks of themselves and to the reader means somebody. */
const speaksTo = ({ counts, tokens }: Draft): boolean =>
  counts.us + counts.self > 0 && counts.reader > 0 && tokens.sentences.length >= TOLD;
