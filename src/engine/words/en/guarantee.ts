import type { WordList } from '../../pack';

export const guarantee: WordList = {
  source: 'Promises as mail order, clinics and software firms print them; ours.',
  phrases: `
    [money back|satisfaction|lifetime|price match|best price|lowest price|risk free|results|<number> day|<percent>|quality] [guarantee|guaranteed|warranty]
    [satisfaction|results|success|quality|delivery|returns|income|approval] [is|are|] [<percent>|fully|] guaranteed
    guaranteed [results|satisfaction|to work|to make|to please|to love|income|returns|profit|profits|approval|lowest|success]
    we guarantee [you|you'll|your|results|the|that you|it]
    or your money back
    [<percent>|totally|completely|absolutely|try it|entirely] risk free
    [nothing|absolutely nothing] to lose $
    [you have|you've got] nothing to lose
    [no|zero] risk, [no|zero] [obligation|hassle|cost|commitment]
    no questions asked $
    cancel [anytime|any time|at any time]
    full refund if you
  `,
};
