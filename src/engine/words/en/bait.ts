import type { WordList } from '../../pack';

export const baitCoin: WordList = {
  source: 'What is fished for; ours. Whoever asks for a call or a coin sells, or collects.',
  phrases: `
    [like|likes|follow|follows|follower|followers|rt|retweet|share|shares|tag|comment|comments|repost|subscribe|subscribers|subcribe|sub|click|clicks|watch|view|views|vote|votes|channel|video|link|page|join|dm|reply|bookmark]
  `,
};

export const baitExempt: WordList = {
  source:
    'What networks exempt from their bait rules, in our words: help, missing people and animals, causes, safety (Facebook and X pages on engagement bait, 2026-11).',
  phrases: `
    [missing|lost|stolen] [person|people|child|girl|boy|woman|man|teen|teenager|dog|cat|pet|puppy|horse|bike|since|from]
    last seen
    amber alert
    [blood|organ|stem cell|bone marrow] [donor|donors|donation|drive|match]
    [please|pls|plz] help [find|us find|me find|bring|locate|identify]
    [help|need help] [finding|identifying]
    help [us|me] find [the|its|a] [owner|owners|home|family]
    [left|found|lost] [on|in|at] [the|a] [bus|train|tram|line|station|bench|platform]
    [bring|brought] [him|her|them] home
    police [are|appeal|appealing|ask]
    [fundraiser|donations|relief|appeal] for
    [strike|hardship|relief|flood|bail|legal defence|legal defense|solidarity] fund
    [can spare|food bank|soup kitchen|animal shelter|shelter's]
    [raise|raising] [awareness|money]
    [helpline|hotline|crisis line|suicide|evacuation|evacuate|shelter|wildfire|earthquake|flood|flooding|emergency]
    [stay safe|in danger|urgently need|recall notice|scam alert]
    ^ [missing|lost|found|stolen|escaped] [our|a|the|his|her|one|small|little|white|black|brown|grey|old|elderly] <word>
    ^ missing <word> <word> [<number>|age|aged|from|last|was|since]
    [check|search|look in|look inside] [your|their|] [shed|sheds|garage|garages|outbuildings]
    [has|have] [anyone|anybody|you] seen [him|her|them|this|our|my]
    if [you see|you've seen|you have seen|anyone sees|anyone has seen|anybody has seen|you spot|you recognise|you recognize] [him|her|them|it|this|our|my|anything]
    if [you found|you find|anyone finds|anybody finds|anyone found] [him|her|them|anything]
    if [you found|you find|anyone finds|anybody finds|anyone found] [this|our|my|a] [<word>|] [dog|cat|pet|puppy|kitten|bird|parrot|tortoise|bike|phone|wallet|purse|keys|bag|ring|passport|glasses|teddy]
    [short of|looking for|need|needs|could do with] [<number>|<word>|a few|] [more|new|] [volunteers|helpers|helping hands]
    [volunteers|helpers|volunteer drivers] [needed|wanted]
    [<number>|one|two|three|four|five|six|a few|several] [drivers|volunteers|helpers|stewards|marshals] short
    [call|ring|phone|dial|text] [the police|police]
    blood donors
    donors [are|] [urgently|badly|] needed
    [police|officers|detectives] [looking|searching|want|would like]
    [asks|asking|ask|asked] for your [pin|password|card|code|account|bank|login|details]
    [phishing|fraudulent|fake] [email|emails|text|texts|message|messages|calls|call|sms|website|site]
    [storm|tornado|hurricane|heat|frost] warning
    boil [your|the|] water
    [travel|weather|flood|safety|product|food|allergy|health] [alert|warning|recall|notice]
    [call|ring|phone] [your|the|a] [vet|doctor|ambulance|midwife|pharmacist|gp]
    [ate|eaten|swallowed] [grapes|chocolate|poison|bleach|a battery|raisins|medicine|tablets]
    [line|lines|trains|buses|services|service|flights] [is|are|] [suspended|closed|cancelled|canceled|delayed]
    first aid
    fever in [a|your|the|] [baby|babies|child|children|toddler|toddlers|newborn|newborns|infant|infants|kid|kids]
    [baby|child|toddler|newborn|infant] [has|with|gets|develops] a [fever|temperature|rash|seizure|fit]
    [sign|signs|symptom|symptoms] of [a|] [stroke|sepsis|meningitis|concussion|heart attack|poisoning|heatstroke|dehydration]
    [chest pain|chest pains|trouble breathing|difficulty breathing|short of breath]
    power [cut|outage]
    safe account
    [move|transfer|send] [your|the|] money to
  `,
};
