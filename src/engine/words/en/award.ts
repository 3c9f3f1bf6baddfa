import type { WordList } from '../../pack';

export const award: WordList = {
  source: 'Awards, rankings and distinctions, as their winners tell them; ours.',
  phrases: `
    [named|voted|ranked|rated] [best|number one|one of the|among the|to the|a top|a best|a leading|top <number>]
    [again|once again] [named|ranked|recognized|recognised|honored|awarded]
    [been|were|was] [named|ranked|voted|shortlisted|nominated|recognized|recognised|honored|honoured|rewarded] [as|by|for|among|best]
    [topped|tops] the <word>
    [great|best] [place|places] to work
    [proud|honored|honoured|humbled|grateful|thrilled|delighted] [winner|winners|recipient|recipients|finalist|finalists]
    [honored|honoured|humbled|proud|grateful|privileged] to [be|have been] [named|recognized|recognised|endorsed|awarded|nominated|selected]
    [honored|honoured|humbled|proud|grateful|privileged] to [receive|accept|have received|have won]
    [honored|honoured|proud|pleased|excited|grateful] to have [the|your|their|her|his|<mention>] [endorsement|support]
    [our|another] [<number>|<word>|] [award|awards|accreditation|nomination|trophy|medal]
    [finalist|finalists|winner|winners|runner up|shortlisted|nominee] [of|for|in|at] [the|this|a|best]
    [lifetime achievement|industry award|five star rating|of the year award|excellence award|innovation award]
  `,
};

export const awardWon: WordList = {
  source: 'Ways of coming by one; ours.',
  phrases: `
    [wins|won|named|ranked|tops|winning|received|earned|scooped|bagged|clinched|secured|collected|rewarded|awarded|shortlisted|nominated|finalist|proud of|honored with|honoured with|recognized with]
  `,
};

export const awardPrize: WordList = {
  source: 'What is won; ours.',
  phrases: `
    [award|awards|prize|medal|accolade|accolades|recognition|accreditation|certification|trophy|of the year|best companies|best overall|top employer|hall of fame]
  `,
};
