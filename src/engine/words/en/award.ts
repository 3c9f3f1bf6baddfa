import type { WordList } from '../../pack';

export const award: WordList = {
  source: 'Awards, rankings and distinctions, as their winners tell them; ours.',
  phrases: `
    [named|voted|ranked|rated] [best|top|number one|one of the|as|to the]
    [been|were|was] [named|ranked|voted|nominated|recognized|honored|rewarded] [as|by|for|best]
    [topped|tops] the <word>
    [great|best] [place|places] to work
    proud recipient
    [honored|humbled|proud|grateful] to [be|have been] [named|recognized|endorsed|awarded|selected]
    [honored|humbled|proud|grateful] to [receive|accept|have received|have won]
    [honored|proud] to have [the|your] [endorsement|support]
    another [<word>|] medal
    [finalist|finalists|shortlisted|nominee] [of|for|in|at] [the|this|best]
    [winner|winners] [of|for|in|at] [the <word>|the <word> <word>|this <word>|best <word>|the <word> <word> <word>] [award|awards|prize|cup|medal|title|competition|contest|<number>]
    [lifetime achievement|of the year award|excellence award|innovation award]
    [named|ranked|rated|recognised|recognized] [a|an] [leader|centre|center|top|best|strong performer|visionary]
    [recognised|recognized] as [a|an|one of|the|best|top]
    [been|were|was] [recognised|honoured|shortlisted|certified] [as|by|for|in]
    [ranked|rated|voted] [<number>|tier|first|number one|#1|in the top]
    listed [among|as one of|in] the [top|best|legal|<number>|world's]
    [magic quadrant|forrester wave|great place to work|legal <number>|michelin|top employer|inc <number>|deloitte fast <number>]
    [honoured|honored|proud|thrilled|humbled] to [be|have been] [recognised|honoured|shortlisted|nominated|ranked|voted]
    [took|taken|take|taking|brought|bringing] home [the|a|an|two|three|gold|silver|bronze|best|<word>] [<word>|<word> <word>|] [award|awards|prize|prizes|trophy|of the year|gold|silver]
    [took|taken|take|brought] home [best|most] <word> [<word>|<word> <word>|] [at|in|of|for]
    rated [outstanding|excellent|exceptional] [in|by|across|for|again|overall]
    took home [agency|bakery|shop|restaurant|firm|team|pub|company|employer|start up|business] of the year
  `,
};

export const awardWon: WordList = {
  source: 'Ways of coming by one; ours.',
  phrases: `
    [wins|won|named|tabbed|crowned|ranked|tops|winning|received|earned|scooped|bagged|clinched|secured|collected|rewarded|awarded|shortlisted|nominated|finalist|proud of|honored with|honoured with|recognized with]
  `,
};

export const awardPrize: WordList = {
  source: 'What is won; ours.',
  phrases: `
    [award|awards|prize|medal|accolade|accolades|recognition|accreditation|certification|trophy|of the year|of the week|of the month|of the season|best companies|best overall|top employer|hall of fame]
  `,
};
