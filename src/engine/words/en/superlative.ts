import type { WordList } from '../../pack';

export const superlative: WordList = {
  source:
    'Superlatives and astonishment as adverts, trailers and growth threads write them; ours, after the promo and brand sets (2026-11).',
  phrases: `
    [best|greatest|biggest|largest|hottest|coolest] <word> [ever|ever made|in the world|on earth|of all time|in history]
    [best|greatest|biggest|largest] <word> <word> [ever|in the world|of all time|in history]
    [best|greatest|biggest] ever [made|seen]
    the most <word> [ever|in the world|of all time|in history]
    the most [anticipated|exciting|incredible|amazing|advanced|powerful|innovative|important|unique|beautiful|delicious] [<word>|<word> <word>] [ever|in the|on the|of the|yet]
    [most anticipated|long awaited]
    [the world's|world's|the nation's|the city's|the country's] [best|first|largest|biggest|leading|fastest|greatest|number one|#1]
    [a|your] must [have|see|read|watch]
    [like never before|never before seen|never seen before|unlike anything|second to none|best kept secret|out of this world|mind blowing|jaw dropping|game changing|record breaking|world class|once in a lifetime|action packed|star studded|life changing|groundbreaking|breathtaking|unparalleled|unmatched|unbeatable|unforgettable|unmissable|revolutionary|to the moon|next big thing|ultimate guide]
    [absolutely|simply|truly|utterly|totally|beautifully|incredibly|insanely|ridiculously] [amazing|stunning|incredible|fantastic|terrific|spectacular|outstanding|phenomenal|unbelievable|delicious|gorgeous|perfect|insane]
    [outrageous|incredible|amazing|insane|epic|massive|unreal|spectacular] [deals|savings|results|performance|performances|news|value|line up|prizes|gains|returns|strikes|goals|event|offer|sale]
    [super|mega] [cycle|sale|event|fun|exclusive]
    [skyrocket|skyrocketing|explode your|supercharge|unleash|10x your]
    [literally|just] [dropped|drops|broke|breaks] [a|the] [<number>|masterclass|internet|bombshell|banger]
    [is|are|just got] [insane|unreal|legendary]
    [too good to be true|you'll be amazed|you will be amazed|prepare to be|get ready to be]
    [100x|1000x|50x|20x|#1 in the world|world's #1|number one in the world]
    [game changer|absolute game changer|gold rush|goldmine|gold mine]
    the most [important|powerful|valuable|useful|exciting] <word> [you'll|you will] [ever|] [watch|read|see|need|hear]
    [absolutely|totally] [crushed|crushing|smashed|smashing|killed] it
    [in as little as|in just|in under] <number> [seconds|minutes|days|hours]
    [no|zero] [experience|skills|technical skills|effort|risk] [needed|required|necessary]
    [makes|make|making|made] history
    [<number>] [gem|gems|potential|assured|incoming]
    [to the moon|next 100x|next gem|hidden gem alert]
    [don't|dont|do not] sleep on [this|it|these|that|<word>]
    [the|this is the] [only|last] <word> [you'll ever need|you will ever need]
    [insanely|blazing|blazingly] [good|fast|cheap|simple|powerful]
    [six|seven|6|7] figure [business|income|month|brand|launch]
  `,
};
