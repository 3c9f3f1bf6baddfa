import type { WordList } from '../../pack';

export const guarantee: WordList = {
  source: 'Promises as mail order, clinics and software firms print them; ours.',
  phrases: `
    [money back|satisfaction|lifetime|lowest price|<number> day|<percent>] [guarantee|guaranteed|warranty]
    [satisfaction|results|success|quality] [is|are|] [<percent>|fully|] guaranteed
    guaranteed [results|to work|to make|to please|to love|income|returns|profit|approval|success]
    we guarantee [you|you'll|your|results|the|that]
    or your money back
    [<percent>|totally|completely|entirely] risk free
    nothing to lose $
    [you have|you've got] nothing to lose
    no risk, no [obligation|cost|commitment]
    no questions asked $
    cancel [anytime|any time]
    full refund if you
    [clinically|scientifically|medically|] proven to [prevent|cure|reverse|shrink|heal|detox|melt|treat]
  `,
};
