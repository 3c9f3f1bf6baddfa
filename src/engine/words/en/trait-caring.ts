import type { WordList } from '../../pack';

export const traitCaringIn: WordList = {
  source: 'How people look after each other, in shops as in surgeries; ours.',
  phrases: `
    [you|everyone|everybody|your family] [ok|okay|all right|alright|safe|feeling better|feeling any better|coping|holding up]
    [so|very|really|truly|i'm|we're] sorry [to hear|that you|for your|about your]
    let [us|me] know [if|what|when] [you need|you can|you could|there's anything|there is anything|we can|anything|it gets|it hurts]
    [how|what] can [we|i] [help|do for you|do to help]
    [we'll|i'll|we can|i can|we] [help|look after|take care of|bring|drop|carry|listen to|keep] [you|it for you|that for you|your]
    [look|looking|looked] [after|out for] [yourself|each other|one another|your]
    take care of [yourself|yourselves|each other|one another]
    [stay|keep|get home|drive|travel] [safe|warm|safely|hydrated]
    be [kind|gentle] [to|with] [yourself|yourselves|each other|one another]
    [check|checking|checked] [in on|on] [you|your|each other]
    no need to [apologise|apologize|explain|be embarrassed|be ashamed]
    [you're|you are] not alone
    [call|ring|write|message|text] [us|me] [any time|anytime|day or night|at night|whenever]
    [get well|rest up|rest well|feel better|speedy recovery|sit down and rest|get some rest]
    if [you're|you are|somebody is|someone is] [struggling|tired|hurting|lonely|worried|anxious|cold|hungry|stuck|scared]
    [we|i] [noticed|saw] [you|that you|how|somebody|some of you]
    [are|is] [you|everyone] [all right|ok|okay]
    [hard|difficult|long|sad|bad] [day|days|year|news] [for|]
    you don't [have to|need to] explain
    [someone|we'll|i'll] [will|] [be there|sit|wait|stay|go] [to|]
    [with|beside|next to] you $
    we'll [read|sit|go through|wait] [it|] with you
    don't [worry|be afraid]
    [go|be] [easy|gentle] [on|]
    [you're|you are] doing [better|well]
    at any [hour|time]
    [have|get|bring] [water|enough]
    [bothers|frighten|scares|worries] [you|people]
    [tell us|ring us|let us know] [if|what|when]
    forget the [invoice|money|bill|work|order]
    [your child|your mother|your father|your family|old people]
    home alone
    [sit|stay] [anywhere|all day|as long as|down|with us|here]
    [we'll|we|i'll] [warm|bring|watch] [the|it]
    [no|there's no|there is no] [bill|shame|rush]
    [good to|tired|exhausted|hungry|cold] [him|you|and]
    is too much for
    call [somebody|me] [you|if|when]
    [those|many] of you [who|have]
    first week back
    stay in bed
    no need to [bring|book|explain]
    if [the|your|it|this|that|a] [<word>|<word> <word>|<word> <word> <word>|<word> <word> <word> <word>|] [frightens|scares|worries|hurts|bothers|confuses|overwhelms|upsets] you
    [check|look in] on [the|an|old|elderly|them|him|her] [old|elderly|neighbour|neighbours|neighbor|neighbors|man|woman|lady|people|parents|grandparents|<word>]
    [drink|eat|sleep|rest] [something|enough|plenty|a little|yourself|well]
    [no charge|free of charge|on us|on the house] [until|till|for anyone|for everyone|for you|if you|and]
    nobody [needs|has] to know
    [lost|losing] [your|their|his|her] [job|mother|father|dad|mum|home|mind|flat]
    [somebody|someone|we'll|we will|a nurse|i'll|one of us] [will|] [talk|listen|sit|drive|walk|come|go|wait|read|stay] [to you|with you|you|it together|it with you|over|round|by]
    [free|warm|hot] [soup|tea|meal|meals|lunch|blankets|water|food] [for|to] [them|anyone|everyone|everybody|those|whoever|people|the]
    [you|she|he|they] [can|may|is allowed to] [cry|rest|sit|wait|lie down|sleep|warm up]
    it's [ok|okay|all right|fine] to [cry|be|feel|ask|say|not|need|rest]
    pay [when|what] you can
  `,
};

export const traitCaringHint: WordList = {
  source: 'Words that lean this way, and prove it in company only; ours.',
  phrases: `
    [pain|tired|grief|grieving|ill|sick|afraid|frightened|scared|ashamed|heat|wheelchair|asthma|allergy|allergies|anxious|exhausted]
    [anyone|anybody|everyone|everybody|those|people|parents] who [is|are|has|have|lives|live|can't|needs|need|lost|feels|feel]
    [rotten|rough|tough|hard|bad|long|heavy] [week|day|days|night|month|winter|shift|time|year|weeks]
    [tissues|blanket|blankets|comfort|gently|shoulder]
    [together|bring it in|next door|yourself]
    [we'll|i'll|we can|we will|i can] <word> [you|your|him|her|them|it|this]
    [no one|nobody|you don't] [has to|have to]
    [has|have|we've|i've] noticed [that|you|how|many|some]
    we know [it's|this is|how|that|the <word> is] <word>
    keep [an ear|an eye|you|it] [out|on|company|warm]
    [out of breath|heatwave|hospital|wheelchairs|crutches|nap|quiet room|first aid|home safe]
  `,
};

export const traitCaringOut: WordList = {
  source: 'How people are brushed off; support threads in the labelled sets (2026-11), and ours.',
  phrases: `
    not [our|my] [problem|fault|responsibility|job|department|concern]
    [your|their] own [fault|risk|problem|responsibility]
    [read|check] the [manual|terms|faq|rules|fine print|instructions]
    no [refunds|returns|exceptions|excuses]
    [we|i] [can't|cannot|won't] [help|do anything about|be bothered]
    you should have [read|known|asked|checked|thought]
    [deal with it|get over it|grow up|toughen up|tough luck|too bad|suck it up|stop complaining|stop whining|cry me a river]
    [we are|we're] not [responsible|liable|to blame] for
    [take|leave] it [or leave it|elsewhere|and go]
    that's on [you|them]
    don't like it
    [shop|go|look|try] elsewhere
    [look for|find|try] another [shop|school|doctor|place]
    your own business
    get on with it
    [should've|should have|could have] [eaten|told|been]
    [bigger|better|more important] things to [worry|do|think]
    life's [tough|hard|not fair|unfair]
    [that|it] [happens|happen] $
    [sad|sorry] and all
    won't be [refunding|paying|apologising|helping]
    [whining|moaning|snowflake|snowflakes|man up]
    can't [slow|hold|keep] [up|down|the|everyone]
    had better
    [rules are rules|no excuse|still due]
    hardly our [concern|business|problem]
    get used to it
    nobody [forced|forces|asked|made] [you|them]
    you [signed|knew] the
    [can't|cannot|can not|won't|not] be [held|] responsible for [people|those|anyone|your|<word>]
    that's [your|their|his|her] [problem|fault|risk|choice|business|bad luck]
    the [fee|fine|charge|bill|rule] stands
    [probably|simply|just|maybe|clearly|] [not|isn't] for you
    [will|would] [not be|be] [answered|ignored|deleted|heard]
    [everybody|everyone|you|they] [all|] knew [where|what|when|how|that|the]
    [if you|those who|people who|who] can't [afford|handle|keep up|cope|follow|stand|take]
    [we|i] [don't|do not|won't] [care|want to hear|make exceptions|do exceptions|accept excuses|give second|have time for]
    [should|must|need to|have to] [toughen|get used|know better|try harder|pull yourself|pull themselves]
    [you|they|he|she] should have [looked|thought|planned|booked|come|brought|listened]
    [we're|we are|this is] not a [charity|babysitter|kindergarten|shelter]
    [ask|call|bother] [someone|somebody] else
  `,
};
