import type { WordList } from '../../pack';

export const traitPlainSpokenIn: WordList = {
  source: 'How people mark that they say it straight; ours. What speaks against it is the jargon and the stiff manner.',
  phrases: `
    [here's|here is|that's|this is] [the thing|what happened|what we know|what it does|what it costs|how it works|the whole story|the short version]
    [in|put in] [plain|simple] [words|english|terms]
    [simply put|put simply|plainly|to be plain|long story short|short version|in short|the short answer|straight answer]
    [nothing fancy|no fuss|no frills|no tricks|no catch|no strings|no small print|no jargon|no big words|nothing more|nothing else]
    [that's|that is] [it|all|the lot|the truth] $
    [we|i] [got|had|did] it wrong
    [we|i] [broke|burnt|burned|messed up|spilled|dropped|fixed|mended|bake|sell|build|make|grow|clean|repair] [it|bread|things|that]
    [it|that] [broke|works|worked|didn't work|doesn't work|went wrong|is broken|is fixed|hurts|tastes of|tastes like|costs]
    [yes|no|nope|yep], [it|we|that|they|not] [is|are|do|does|did|can|will|works|costs|don't|won't]
    [good|bad|old|same] [news|old] $
    [honestly|truth is|the truth is|to be honest|frankly]
  `,
};

export const traitPlainSpokenHint: WordList = {
  source: 'Words that lean this way, and prove it in company only; ours.',
  phrases: `
    [that's all|that's that|you don't need|you need a|it costs|it takes|it hurts|we lost|we'd be glad]
    ^ [yes|no] $
    ^ [it does|it doesn't|we do|we don't|it works|it didn't]
    [pay|pays|paid|cost|costs|charge] <money>
    [some|most|half] of [them|it|us]
    that's the only reason
    [we|it|they|you] [raised|broke|costs|sold|lost|missed|forgot] [the|it|a|your]
    don't buy
    [it's|is|that's] [heavy|slow|cheap|broken|late|wrong|missing|bad|good|fine|free|full|wet|cold|just]
  `,
};
