import type { WordList } from '../../pack';

export const servicePitch: WordList = {
  source:
    'How services sell themselves unasked: comment and promo spam in the labelled sets (2026-11); agencies, trades, clinics, law offices, coaches.',
  phrases: `
    [dm|message|email|contact|call|whatsapp|text] [me|us|our team] [if your|for a|for details|for rates|for pricing|for prices|for more|for bookings|for orders|to order|to book|to get|to learn more|to find out|to schedule|to discuss|today|now|at]
    dm if your
    get in touch [today|now|to|for]
    we [offer|provide|specialise in|specialize in|supply] [a|an|you|free|custom|professional|quality|affordable|full|all|high|expert|best]
    [we|i] build [them|websites|apps|custom]
    our [experienced|expert|friendly|dedicated|professional|qualified] [experts|specialists|lawyers|dentists|doctors|advisors|consultants|attorneys|solicitors|engineers|electricians|plumbers|technicians|mechanics|fitters|surveyors|accountants|physios|therapists|trainers]
    our [experienced|expert|friendly|dedicated|professional|qualified] [team|staff] [can|will|is here|are here|is ready|are ready|helps|help|offers|offer|takes care|looks after|look after]
    [support|toll free|customer care|helpline] [phone|] [number|<number>]
    [our|my] [<word>|] [firm|company|agency|team|tool|platform|software|studio|consultancy] [helps|has helped|can help] [companies|businesses|brands|teams|people|leaders|startups|clients|firms|organisations|organizations]
    [our|my] [<word>|] [firm|agency|studio|consultancy] can help you
    let's [connect|talk|chat] and [schedule|set up|book|arrange|find]
    [let's|please|to] [schedule|book|set up|hop on|jump on|arrange] a [quick|free|short|discovery|] [call|demo|meeting|consultation|chat] $
    [offer|offering] paid [consulting|coaching|support|training|services|help]
    look no further
    one stop [shop|solution]
    for all your <word> needs
    let [us|our team|our experts] [help you|take care of|handle|make your|worry about]
    [we|our team|our experts] [can|are here to|will] [help|guide|assist|support] you
    [perfect|ideal] [gift|present|solution] for
    [perfect|ideal|great] for [any|every|all|your|this|anyone]
    [earn|make] [up to|extra|] [<money>|money|cash] [from home|online|fast|per|daily|while]
    [we're|we are|now] hiring
    [#hiring|#nowhiring|#jobs|#job]
    [click|tap] [here|] to apply
    if [you're|you are|ur] interested [and|in|dm|contact|call|message]
    passive income
    be your own boss
    your [local|trusted|favourite|favorite|number one|go to] <word> [experts|provider|dentist|agency|store|shop|clinic]
    [business|promo] [inquiries|enquiries]
    [24 7|24 hour|round the clock] support
    [talk|speak|chat] to us [about|today]
    ask [us|our team|our staff|our experts|one of our] about
    [we|we'll|we still|i|i still] have [room|space|capacity|spots|slots] for [<number>|a few|one|two|three|new|more]
    [call|ring|phone] [us|me|<word> <word>|<word>|] for [a|your] [free|] [quote|estimate|consultation|appointment]
    [happy|glad|love|delighted] to [set up|book|schedule|hop on|jump on|arrange|give you] a [<word>|<number> <word>|quick <number> <word>|<word> <word>|] [call|demo|walkthrough|trial|meeting]
    [solves|handles|fixes|automates|covers] exactly [this|that]
    [here's|here is|find|grab a slot in|book time in] my calendar
    [book|grab|schedule] [a|time|a slot|a call] [with me|in my calendar|on my calendar]
    [we|i] [actually|just|recently|] [built|made|created|launched|developed] a [tool|app|platform|product|solution|service|software|course] [that|which] [solves|does|helps|handles|automates|makes|lets]
    [free|no obligation] [quote|quotes|estimate|estimates|consultation|consultations]
    [message|contact|text|email|dm|reach|write] [him|her|them|me] [on|via|through] [telegram|whatsapp|instagram|signal]
    [make|earn|making|earning|made|earned|makes|earns] [<money>|<money> <word>] [weekly|daily|monthly|every week|every day|a week|a day|in <number> days|per week|per day]
    invested <money> and [got|made|earned|received|withdrew]
    thanks to [mr|mrs|ms|miss|dr|expert|expert trader] <word> <word>
    [whatsapp|telegram] <number>
    [customer service|customer care|customer support|tech support|technical support|support desk] [phone|contact|helpline|helpdesk|] [number|numbers|executives|experts]
    [crypto|funds|fund|asset|assets|bitcoin|account|verified|certified|cryptorecovery] recovery [expert|experts|specialist|specialists|agent|agents|team|support|service|services|hacker]
    [recover|recovering|retrieve] [your|my|lost|stolen|their] [lost|stolen|<word>|] [funds|crypto|bitcoin|money|assets|account]
    [open|available] for [work|commissions|hire]
    commissions [are|] [now|] open
    [volunteers|members|writers|models|drivers|vendors|sponsors|speakers|helpers|singers|testers] [needed|wanted]
    we [need|are looking for|are seeking] [<word>|] [volunteers|members|writers|models|drivers|vendors|sponsors|speakers|helpers|singers|testers]
    we have [<word>|] [opportunities|openings|vacancies|positions] [in|for|at|across|open]
    join our [growing|<word>|] team
  `,
};
