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
  `,
};
