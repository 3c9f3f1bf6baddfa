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
  `,
};

export const traitCaringHint: WordList = {
  source: 'Words that lean this way, and prove it in company only; ours.',
  phrases: `
    [pain|tired|grief|grieving|ill|sick|afraid|frightened|scared|ashamed|heat|wheelchair|asthma|allergy|allergies|anxious|exhausted]
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
  `,
};
