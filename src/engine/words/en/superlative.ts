import type { WordList } from '../../pack';

export const superlative: WordList = {
  source:
    'Superlatives and astonishment as adverts, trailers and growth threads write them; ours, after the promo and brand sets (2026-11).',
  phrases: `
    [best|greatest|biggest|largest|hottest|coolest] <word> [ever|ever made|in the world|on earth|on the planet|of all time|in history|in the universe]
    [best|greatest|biggest|largest] <word> <word> [ever|in the world|on earth|of all time|in history]
    [best|greatest|biggest] ever [made|seen|<number>]
    the most <word> [ever|in the world|on earth|of all time|in history]
    the most [anticipated|exciting|incredible|amazing|advanced|powerful|innovative|important|unique|beautiful|delicious] [<word>|<word> <word>] [ever|in the|on the|of the|yet|to date]
    [most anticipated|long awaited|highly anticipated|eagerly awaited|much anticipated]
    [the world's|world's|the nation's|the city's|the country's] [best|first|largest|biggest|leading|fastest|greatest|most|number one|only]
    [a|the|this|your] must [have|see|read|watch]
    [like never before|never before seen|never seen before|unlike anything|second to none|best kept secret|out of this world|next level|mind blowing|jaw dropping|game changing|record breaking|world class|once in a lifetime|action packed|star studded|life changing|earth shattering|groundbreaking|breathtaking|unparalleled|unrivaled|unrivalled|unmatched|unbeatable|unforgettable|unmissable|revolutionary|mindblowing|to the moon|next big thing|ultimate guide|ultimate experience]
    [absolutely|simply|truly|utterly|totally|beautifully|incredibly|insanely|ridiculously] [amazing|stunning|incredible|fantastic|terrific|spectacular|outstanding|phenomenal|unbelievable|mind blowing|delicious|gorgeous|perfect|insane]
    [outrageous|incredible|amazing|insane|epic|massive|unreal|spectacular|phenomenal|stunning] [deals|savings|results|performance|performances|news|opportunity|opportunities|value|line up|lineup|prizes|gains|returns|strikes|goals|show|event|experience|offer|sale]
    [super|mega|ultra] [cycle|sale|event|fun|excited|exclusive|bargain|deal]
    [skyrocket|skyrocketing|explode your|supercharge|turbocharge|unleash|10x your|<number> x your]
    [literally|just] [dropped|drops|broke|breaks] [a|an|the] [<number>|masterclass|internet|bombshell|banger]
    [is|are|just got] [insane|unreal|next level|legendary]
    [perfect in every|everything you need and more|too good to be true|you'll be amazed|you will be amazed|prepare to be|get ready to be|be prepared to be]
  `,
};
