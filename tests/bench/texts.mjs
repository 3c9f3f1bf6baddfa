// What the bench reads: posts of our own, in every tone, so that the peers and we have something to find.

const POST = `We are thrilled to announce our brand new spring menu! 🎉 Get 20% off all lunch boxes this week only with code GREEN20. Tables are going fast, so book yours at https://example.org/lunch and tell us in the comments what you had last time. #LunchTime #foodie`;

const PARAGRAPHS = [
  `Last Tuesday a boy came in with a jar of coins and asked what bread he could get for all of it. My colleague counted them, very slowly, while the queue watched. It was two cents short of a roll. He got the roll.`,
  `How do you keep basil alive on a north-facing window? Ours gives up after nine days, every time. We have tried less water, more water and talking to it. If you have a trick that works without a lamp, I would like to hear it.`,
  `We are proud to share that our award-winning team has been named one of the top ten solution providers in the region! This milestone reflects our commitment to excellence and our customer-centric approach. Read the press release: https://example.org/news/award-2026`,
  `The lift in the east wing is out of order until Friday noon. Please take the stairs behind the cafeteria, or ring the bell at the side door and somebody will help you up. Sorry for the walk; the spare part is on a lorry somewhere near Lyon.`,
  `FLASH SALE!!! Up to 50% OFF everything in store. Today only! Click the link in bio, use code SPRING50 at the checkout and save big. Hurry, while stocks last. Terms apply.`,
  `A small thing that saved us hours: name the backup after the day it must be deleted, not the day it was made. Nobody has to do sums any more, and the clean-up script is one line long. It has held since 2019 and through three changes of staff.`,
  `@maria_k Thank you for the photo, Maria! The crack at the handle is our fault, not yours: the glaze was too thin there. We will fire you a new one next week. Would the blue one be all right, or do you want to keep to green?`,
  `Three questions to ask before you sign a lease: who pays when the boiler dies, what does "normal wear" mean in this house, and can you see last winter's bill? A landlord who answers all three without looking at the ceiling is worth ten euros more a month.`,
  `In today's fast-paced digital landscape, businesses need to leverage synergies and unlock their full potential. Our end-to-end platform empowers stakeholders to drive growth at scale. Schedule a free demo today! #innovation #digitaltransformation #growth #future`,
  `My grandmother salted the water "like the sea", but she had never been at the sea. I looked it up yesterday: the Baltic, at most. So much for the family recipe, and so much for thirty years of saying it with a straight face.`,
  `Tag a friend who needs this! Like and share if you agree, comment YES to win one of three gift baskets, and follow us for more. The winner will be drawn on Sunday at 18:00. Good luck everyone 🍀🍀🍀`,
  `We moved the reading on Thursday from the cellar to the courtyard, because the forecast says 24 degrees and the cellar says mould. Bring a cushion. There are forty chairs, and last time there were sixty of you, which was lovely and a little worrying.`,
  `Unpopular opinion: most meetings are a letter that nobody had the nerve to write. I now send the letter first and ask who still wants to meet. So far the record is four days without a single one, and the roof has not come down.`,
];

/** Slipped into every sentence, so that no sentence comes back soon and nothing can be remembered. */
const BETWEEN =
  'again today here now still once twice often maybe indeed somehow finally later earlier outside inside upstairs together alone quietly slowly quickly really nearly almost abroad apart aside away back below beyond nearby online'.split(
    ' ',
  );

/** From this length on a text is more than one post. */
const SEVERAL = 1_000;

/** Another text of the same length for each turn. */
export function textOf(length, turn = 0) {
  const source = length < SEVERAL ? [POST] : PARAGRAPHS;
  let text = '';
  for (let i = 0; text.length < length; i++) {
    const round = Math.floor(i / source.length);
    const paragraph = source[(i * (round % 2 ? 5 : 1) + 3 * round + turn) % source.length];
    let sentence = 0;
    text += `${paragraph.replace(/(?<=[a-z])(?=[.!?](?: |$))/g, () => {
      const at = i * 3 + sentence++;
      return ` ${BETWEEN[(turn + at) % BETWEEN.length]} and ${BETWEEN[(Math.floor(turn / BETWEEN.length) + at) % BETWEEN.length]}`;
    })}\n\n`;
  }
  // From bytes: a string put together from pieces is slower to read, and no composer gives such a one.
  const flat = Buffer.from(text.slice(0, length)).toString();
  return flat.endsWith('\ufffd') ? `${flat.slice(0, -1)}.` : flat;
}

/** What can drive a reader of text into the ground. */
export const HARD = {
  'one line': 'and then we went on and on about it ',
  mentions: '@somebody_else ',
  emoji: '😀',
  families: '👨‍👩‍👧‍👦 ',
  links: 'https://example.org/a?b=c ',
  hashtags: '#goodmorningeveryone ',
  'open quotation marks': '“so ',
  exclamations: 'Buy now!!! ',
};
