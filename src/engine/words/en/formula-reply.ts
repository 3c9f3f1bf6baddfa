import type { WordList } from '../../pack';

export const formulaReply: WordList = {
  source:
    'Formulas of customer service: support and corporate replies in the labelled sets (2026-11), those that carry nothing of the case; ours.',
  phrases: `
    [we|i] [want to|would like to|wish to|can|'d like to] [assure|reassure] you
    [we'd|i'd] like to [assure|reassure] you
    we want you to know [that|our]
    [please|you can|you may] [be|rest] assured
    rest assured
    [we|i] [sincerely|deeply|truly|do|] apologize for [any|the] inconvenience
    [we|i] [sincerely|deeply|truly|do|] apologise for [any|the] inconvenience
    [sorry|apologies|apologize|apologise] for any [inconvenience|confusion|trouble|frustration] [caused|this may|that|you|]
    any inconvenience [caused|this may|that|it may|you]
    your [satisfaction|feedback|opinion|business|experience|safety] is [very|extremely|] [important|valuable|our top|our highest]
    we [truly|really|greatly|highly|] [value|appreciate] your [business|loyalty|feedback|custom|patronage|patience|understanding|input|continued]
    [bringing this to|brought this to|bring this to] our attention
    we take [this|these|all|your|such|every|customer] [<word>|<word> <word>|<word> <word> <word>] [very|extremely|] seriously
    [passed|pass|forwarded|forward] [this|it|your feedback] [on|along|] to [our|the] [<word>|] [team|teams|colleagues|department|management|store]
    [read|see] our [latest|full|official] [update|statement|response]
    thank you for your [continued|valued|kind] [support|patience|understanding|cooperation|custom|loyalty|business]
    [do not|don't|please] hesitate to [contact|reach|get]
    [we are|we're] [committed|dedicated] to [providing|resolving|delivering|ensuring]
    as per [our|your|company] [policy|records|terms]
    per our policy
    [kindly|please] quote [this|the|your] [number|reference|case|case number|reference number]
    in [all|any] [future|further] correspondence
    valued [customer|customers|guest|guests|client|clients|member|members]
    not the [experience|level of service|service|standard|impression] we [want|aim|strive|hope|like|expect|intend]
    [we|i] [hear you|hear your concerns|understand your] [and|frustration|concern|concerns|disappointment]
    we strive [to|for]
    [we|i] [would|'d] love to [make this right|make it right|learn more|turn this around|look into]
    [we|our team] [will|would like to] look into [this|it] [further|right away|immediately|asap]
    [share|shared|pass|passed|forward|forwarded|escalate|escalated|raise|raised] [this|it|that|your <word>|] [on|along|] [to|with] [the|our] [relevant|appropriate|concerned|responsible|respective|correct] [team|teams|department|departments|colleagues|person|parties|authority|people]
    [concerns|concern|feedback|comments|comment|complaint|query|enquiry|request|suggestion] [has|have] been [duly|] [noted|logged|forwarded|escalated|passed]
    [higher|greater] than [usual|normal|expected|average] [volume|volumes|number|demand]
    [high|unusually high|large|unprecedented] [volume|volumes|number] of [calls|enquiries|inquiries|requests|messages|emails|queries|contacts|tickets|orders]
    your patience is [greatly|much|truly|very much|sincerely|] appreciated
    [appreciate|thank you for] your [patience|understanding|cooperation] [while|as|during|in this|and|at this]
    [resolve|resolving|address|rectify|addressing] [this|the|your] [matter|issue|concern|concerns] [as soon as|at the|promptly|swiftly|quickly|in a timely]
    [delighted|pleased|thrilled|so happy|happy|glad] [that you|to hear that you|to hear you|you] enjoyed your [<word>|] [experience|stay|visit|time|meal]
    [this|such an|very|truly|incredibly|an] insightful [post|article|share|thread|read|comment|perspective]
    [sharing|for] your [valuable|insightful|unique] [perspective|insight|insights|thoughts|feedback|input|opinion|experience]
  `,
};
