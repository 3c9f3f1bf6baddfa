import type { TraitDrafts } from './drafts';

/** Takes a stand and leaves itself no way back; against it, hedges and waits for the others. */
export const bold: TraitDrafts = {
  inCharacter: [
    "We're closing the paper catalogue. Not shrinking it, not testing it: closing it, for good, in March.",
    "Homework should be abolished in primary school. There, we said it, and we'll say it again at the county meeting on Monday with our name on it.",
    "No more discounts. Ever. The price on the tag is what the jacket is worth, and if it isn't, bring it back and tell us to our face.",
    'In five years no one will fill in a tax form by hand. We’re staking the company on it.',
    "Put our loaf next to any other in this city and cut both open. We'll wait.",
    "This is the best thing we've made, and half of you are going to hate it. Good. Here it is.",
    "We'd rather lose every customer we've got than sell you a pesticide we wouldn't walk through barefoot.",
    'Other museums ask you not to touch. Touch it. Pick it up, turn it over, drop it if you must: we’ll make another one.',
  ],
  outOfCharacter: [
    'It might, under certain circumstances, be worth thinking about whether a slightly different approach could possibly be considered at some stage.',
    "We're not taking sides here, and there are surely sound arguments for either view. It isn't really for us to say.",
    "Perhaps some of you may find our new soup acceptable? It's only a try, and we can always go back if it isn't liked.",
    'Opinions differ on whether children should code at seven. Some say yes, others say no. As so often, the truth probably lies somewhere in between.',
    "We would tentatively lean towards recommending an update, although of course that depends, and we wouldn't want to be held to it.",
    'Without wishing to offend anybody: could it be that the bike lane is maybe a little bit narrow? Just a thought. We could be wrong.',
    'For the time being no position has been taken. We shall wait and see what comparable firms decide, and may then follow suit.',
    'I guess we’re sort of proud of this one? Not that it’s anything special, plenty of people do it better, but, well, here it is I suppose.',
  ],
  also: ['aggressive', 'rebellious', 'innovative', 'plain-spoken'],
};
