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
    [that's|which is|this is] why [a|the|you|we]
    [as part of|in the form of|as a result|shuts|breaks down]
    [one|two|three|four|six|seven|eight|nine] [in|out of|cases of|cases out of|of every] [ten|five|twelve|twenty|a hundred]
  `,
};

export const traitExpertHint: WordList = {
  source: 'Words that lean this way, and prove it in company only; ours.',
  phrases: `
    [usually|typically|rarely|generally|in most cases|more likely|most likely|in itself|in general|under load|only if|respectively]
    [which is|that means|hence|therefore|because|since|so that|due to|caused by|unless] [the|it|a|they|there|what|why|above]
    the [difficulty|reason] is
    ^ [exception|cause|two things]
    [measure|test|check|compare] [the|it|for|whether]
    [points|leads|relative] to
    [above|below|past|between|over|under|within|per|about] <number>
    [higher|lower|slower|faster|harder|stronger|earlier] than
    either <word> [<word>|<word> <word>|<word> <word> <word>] or
    [enzyme|enzymes|acid|ph|iron|magnesium|starch|gluten|protein|yeast|bacteria|oxygen|pressure|resistance|index|query|cache|latency|clause|court|courts|lease|liability|varnish|infrared|diagnosis|symptom|dose|antibiotic|fever|infection|bearing|valve|vibration|frequency|soil|humidity|temperature|density|inflation|syntax|compiler|protocol|encryption]
    by definition
    [below|above] <number> degrees
    [late|early] [even|] for
    [that|the|this] delay is
    [evaporate|dissolve|dissolves|expand|expands|contract|contracts|chronic|acute|asthma|reflux|solvent|sonnet|column|filter|circuit|sensor|joint|muscle|tax|deduction|pension]
    [short of|rather than|except for|even when]
    after that [it|the|they]
    [don't|doesn't|does not|do not] work [on|against|below|above]
    [virus|viruses|bacterium|cassette|crumb|tread|torque|alloy|hinge|grain|tannin|tannins|pollen|larvae|mould|warranty|notice period|statute|precedent|cholesterol|blood pressure|vaccine|vaccines|antibiotics|enamel|ligament|tendon]
    the [difference|trick|point|problem|risk|mistake|limit|weak spot|test] [is|lies|comes]
    [if|when] [the|your|a] <word> [looks|smells|sounds|turns|feels|goes] <word>
    [takes|needs|holds|loses|gains|absorbs] [<number>|<percent>|twice|half|three times|about]
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
    not really sure how
    don't know much
    [people|they] [say|said] [it|that]
    does wonders
    basically [magic|medicine]
    [should|will] be fine
    sounds [about|] right
    [haven't|never] [tested|tried|looked]
    [what could go wrong|just try it|see what happens|works out somehow|nobody reads|thingy|somebody on a forum]
    [chemical|toxin] free
    [detox|boost your|miracle|melts fat|overnight]
    studies prove
    [natural things|chemicals] are [good|bad|better]
    [super|very] old
    some [famous|clever|important] [guy|person|man]
    ^ no [clue|idea]
    my [cousin|neighbour|friend|uncle] [swears|says]
    something like <number>
    science can't explain
    [in seconds|instantly]
    just google
    don't ask me [which|how|why]
    all natural
    [cures|cure|helps against|good for] [everything|anything|whatever]
    must be [true|good|right|something|the]
    [something|anything] to do with
    gone [for ever|forever|overnight|in days|in a week|in minutes]
  `,
};
