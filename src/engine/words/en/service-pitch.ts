import type { WordList } from '../../pack';

export const servicePitch: WordList = {
  source:
    'How services sell themselves unasked: comment and promo spam in the labelled sets (2026-11); agencies, trades, clinics, law offices, coaches.',
  phrases: `
    [dm|message|email|inbox|contact|call|whatsapp|text|pm] [me|us|our team] [if your|for a quote|for a free|for details|for rates|for pricing|for prices|for more|for bookings|for orders|to order|to book|to buy|to get|to learn more|to find out|to schedule|to discuss]
    dm if your
    [dm|message|inbox|whatsapp|text] [me|us] [today|now]
    [contact|call|email] [us|our team|our office] [today|now|at <email>|at <number>]
    get in touch [today|now|to|for]
    we [offer|provide|specialise in|specialize in|supply|manufacture] [a|an|you|free|custom|professional|quality|affordable|full|all|high|expert|best]
    [we|i] build [them|websites|apps|custom]
    our [experienced|expert|friendly|dedicated|professional|qualified|team of] [experts|specialists|technicians|lawyers|attorneys|dentists|doctors|advisors|consultants|team|staff|stylists]
    [support|toll free|customer care|helpline] [phone|] number
    look no further
    one stop [shop|solution]
    for all your <word> [needs|<word> needs]
    let [us|our team|our experts] [help you|take care of|handle|do the|make your|bring your|turn your|worry about]
    [we|our team|our experts] [can|are here to|will] [help|guide|assist|support] you [with|in|to|find|achieve|grow|save|get|build|create|plan|reach]
    [perfect|ideal] [gift|present|addition|choice|solution] for
    [perfect|ideal|great] for [any|every|all|your|this|anyone]
    [earn|make] [up to|extra|] [<money>|money|cash|income] [from home|online|fast|per|every|daily|weekly|while]
    passive income
    be your own boss
    your [local|trusted|premier|favourite|favorite|number one|go to] <word> [experts|specialists|partner|provider|dentist|agency|store|shop|clinic]
    [book|business|promo] [inquiries|enquiries]
  `,
};
