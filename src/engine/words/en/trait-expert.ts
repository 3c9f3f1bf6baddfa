import type { WordList } from '../../pack';

export const traitExpertIn: WordList = {
  source: 'How people who know a trade explain it beyond strength-useful-knowledge: measured, compared, reasoned; ours.',
  phrases: `
    [we|i] [measured|tested|weighed|timed|counted|compared|sampled|surveyed|interviewed|reviewed|examined|audited|analysed|analyzed|calibrated]
    in [our|my] [tests|measurements|experience|trials|data|practice|studies|sample]
    [after|in|over] <number> years [of|in|as|at|behind]
    [that's|that is|which is|it's|this is] [because|why|due to]
    the [reason|cause|culprit|catch|physics|chemistry|law|maths] [is|behind|for|here|was|lies]
    [on average|in practice|rule of thumb|as a rule|in most cases|nine times out of ten|strictly speaking|by law|under the law]
    [not|never|rarely] [the|a|because of the] <word>, but [the|a|because|by]
    [depends|depending] on [the|how|your|what|whether|which]
    [caused|explained|driven|measured|set] by
    [degrees|celsius|fahrenheit|percent|grams|millimetres|litres|volts|watts|hydration|humidity]
    [peer reviewed|according to the study|according to the court|according to the data|according to the standard]
  `,
};

export const traitExpertOut: WordList = {
  source: 'Promises of miracles and shrugs: what people who know a trade would not write; ours.',
  phrases: `
    [miracle|magic|secret] [cure|trick|formula|ingredient|solution|pill|hack|weapon|method|sauce]
    [doctors|experts|bankers|lawyers|dentists] [hate|don't want you|won't tell you]
    [one|this] [weird|simple|crazy] trick
    [guaranteed|instant|overnight] [results|success|relief|wealth|growth|weight loss|cure]
    [results|success|satisfaction] [are|is] guaranteed
    [trust me|trust us|believe me] [it|this|on|bro|just]
    [trust me|trust us|believe me] $
    ^ [trust me|trust us|believe me]
    [or something|or whatever|and stuff|and so on|or so i heard|somehow it|something like that]
    [no|not a|haven't a|zero] [idea|clue] [how|why|what|if|whether]
    [i|we] [read|heard|saw] [somewhere|it somewhere|that somewhere]
    [google|just google|look] it [up|] $
    [everyone|everybody] knows
    [life changing|mind blowing|game changing|game changer|works like magic]
  `,
};
