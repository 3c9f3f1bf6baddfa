import type { WordList } from '../../pack';

export const strengthHelps: WordList = {
  source: 'Concrete help in an answer: a step, a place, a promise with a doer; support threads in the labelled sets (2026-11), and ours.',
  phrases: `
    [we'll|i'll|we will|i will|we can|i can|let me] [send|check|ask|call|move|swap|replace|refund|fix|reset|book|hold your|hold a|hold it|keep your seat|keep your place|keep your table|keep one|keep a|bring you|bring it|bring the|bring one|bring a|change|add|cancel|rebook|credit|find you|find out|put you|put a|put it|set|show you|walk you|help you]
    [we've|i've|we have|i have|we just] [sent you a new|sent you the|sent a new|moved your|moved you|replaced|refunded|fixed|reset|booked you|booked your|rebooked|credited|forwarded|added you|added your|cancelled your|changed your|put your|put you|put a]
    [try|have you tried|you tried|could try] [turning|restarting|using|the|a|another|clearing|adding|opening|updating|different]
    [you can|you could] [find the|find it|find them|find your|change|reset|check|reach|use|try|ask|order|return|claim|download|book|call]
    you'll [find the|find it|find them|find your|need to|need the|need a]
    [it's|it is|they're] [on page|under settings|under your|under the|in the settings|in the menu|in the top|next to the|behind the|upstairs|at the bottom of|at the top of|<link>]
    you'll find it [here|on|under|in|at|next to|behind|upstairs|<link>]
    [here's|here is|here are] [how|your]
    [here's|here is|here are] [the|a|some] [link|form|page|address|number|list|map|guide|recipe|file|video|article|manual|workaround|fix|steps|instructions]
    [i'd|we'd] [suggest|recommend|start|try|check]
    [happy|glad] to [check|send|look|explain|show|swap]
    [bring|take|drop] [it|them] [in|by|back|over]
    ask for [me|our] [at|in|when]
    [what's|what is|can you share|could you share|can you send|could you send] [your|the|me the|us the] [model|version|browser|device|order|booking|error|log|logs|config|address|postcode]
    [which|what] [model|version|browser|device|store|branch|train|bus|order]
  `,
};
