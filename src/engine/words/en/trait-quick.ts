import type { WordList } from '../../pack';

export const traitQuickOut: WordList = {
  source: 'Run-ups before the point; ours. How short the sentences are is counted.',
  phrases: `
    [before|without] [we|i|you|further ado] [begin|start|get started|get into|go any further]
    [as|like] [many|some|most] of you [know|may know|might know|already know|will know|will have seen]
    [we|i] [just|] [wanted|would like|want] to take [a|this] [moment|minute|opportunity|chance]
    in [this|today's] [post|thread|article|piece|update]
    [it|that] [is|has been] [worth|important|interesting] [noting|mentioning|to note|to mention|to point out] that
    [first of all|first and foremost|to begin with|by way of introduction|in today's world|in this day and age|in a world where|since the dawn|at the end of the day|all things considered|having said that|with that being said|that being said|needless to say|last but not least]
    [allow|let] [us|me] to [begin|start|introduce|explain|say]
    [in order to|due to the fact that|for the purpose of|with regard to|on the occasion of]
    [on the whole|on balance|all in all|bearing in mind|in this connection|in the first place|by the way|it can be said|for quite a while|to look back]
    let me tell
    before we [come|get|turn|go] to
    [those|some|many] of you [who|may|will|have]
    [been meaning|would first like] to
  `,
};

export const traitQuickIn: WordList = {
  source: 'ours, as editors list them.',
  phrases: `
    ^ [done|fixed|yes|no|sold|found|short answer|quick question|got it|in short|heads up]
    [in|takes] [a minute|one minute|five minutes|ten minutes|seconds]
    ^ [one|two|five|ten] minutes
    [right away|at once|on the spot|before lunch|before noon]
  `,
};
