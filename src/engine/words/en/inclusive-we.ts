import type { WordList } from '../../pack';

export const inclusiveWe: WordList = {
  source: 'The *we* in which the reader is included; ours.',
  phrases: `
    [we|we've|we're|we'll|we'd|us|our] all
    all of us
    [most|many|some|none|both|each|half|the rest] of us
    [have|haven't|are|aren't|do|don't|did|didn't|can|can't|could|shall|should|shouldn't|will|would|what if|why do|why don't|how do|how can|what do|what can|where do|when do|may|must] we
    [we|us] [humans|parents|people|men|women|kids|americans|europeans|the people|as a society|as a nation|as humans|as a country|as a community|both|each]
    as we [all|know]
    we know [that|how|what|why]
    [if|when|until|before|unless|because|once] we
    [one|two|three|few] of us
    [let|lets] us
    we [need|must|should|owe|deserve|the people|have to]
    we [cannot|can't|will not|won't|must not|will never] [be silent|be afraid|stand by|look away|forget|let this|let them|allow this|give up on]
    we will [remember|always remember|not forget|never forget]
    our [city|state|border|congress|rights|freedom|freedoms|soldiers|military|schools|farmers|neighborhoods|streets|air|water|oceans|climate|seniors|communities|elections|health care system|culture|history|grandchildren]
    our [time|times|world|planet|country|nation|society|lives|life|kids|children|generation|species|neighbors|neighbours|future|democracy|president|government|troops|veterans|borders|economy|constitution]
  `,
};
