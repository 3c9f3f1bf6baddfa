import type { WordList } from '../../pack';

export const strengthHelps: WordList = {
  source: 'Concrete help in an answer: a step, a place, a promise with a doer; support threads in the labelled sets (2026-11), and ours.',
  phrases: `
    [we'll|i'll|we can|i can|let me|we've|i've|i just] [send|sent|check|checked|look into|ask|asked|call|move|moved|swap|replace|replaced|refund|refunded|fix|fixed|reset|book|booked|hold|keep|bring|change|changed|add|added|cancel|rebook|credit|investigate|forwarded|find|found|put|set|show|walk|help|explain]
    [try|have you tried|you tried|could try] [to|turning|restarting|using|the|a|another|clearing|adding|it|again|opening|updating|different]
    [you can|you could|you'll] [find|get|change|reset|check|see|reach|use|try|ask|order|return|claim|download|book|call]
    [it's|it is|they're|you'll find it] [here|on page|under|in the|on the|at the|next to|behind the|upstairs|<link>]
    [here's|here is|here are] [the|a|how|what|our|your|some]
    [i'd|we'd] [suggest|recommend|start|try|check|be happy to|love to help]
    [happy|glad] to [help|check|send|look|explain|show|swap]
    [bring|take|drop] [it|them] [in|by|back|over]
    ask for [me|our] [at|in|when]
    [what's|which|can you share|could you share] [your|the|model|version|browser|device]
    let [us|me] know [if|how|when|what|whether]
  `,
};
