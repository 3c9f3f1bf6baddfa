import type { WordList } from '../../pack';

export const traitDownToEarthIn: WordList = {
  source: 'Things that one can hold, and the words of people who work with their hands; ours.',
  phrases: `
    [hands|back|boots|knees|mud|muddy|dirt|dirty|dust|grease|tape|bucket|shovel|spade|hammer|screw|nail|nails|rope|towel|cloth|shed|kettle|tea|soup|stew|onions|potatoes|bag|jar|tin|socks|washing|wash|van|tractor|ladder|bench|stool|table|chair|chairs|drawer|pocket|string|wood|brick|pipe|tap|bolts|pies|pie|bread|butter]
    [quid|pence|bucks|a fiver|pennies]
    it's a [bag|coat|chair|shed|tool|pan|jacket|shoe]
    do the [job|trick|dishes]
    [good enough|will do|job done|that's all|that's it|fair enough|hard work|back to work]
    [you|we|i] don't need [a|any|to]
    [fix|fixed|rinse|dig|lift|carry|chuck|plant|grow|oil] [it|them|the|a|up|your|on|in|out]
    [mum|dad|gran|uncle|auntie|neighbour|neighbours|mate|bloke|lads]
    [six|ten|five|<number>] [quid|minutes|bucks], <word>
    [morning|cup of|pot of] [tea|coffee]
    [went|go|goes] back to the
    won't break
    ugly but
    [dry|clean|warm|cheap|simple|works], [it's|and|but]
    [sack|crate|hose|wire|glue|pump|sofa|plate|fork|spoon|dishes|pants|jumper|coat|bike|cart|stove|oven|sink|mop|rag|brush|gloves|pan|pot|bin|fence|gate|roof|radiator]
    [it'll|should] [hold|do] [till|a]
    [my|his] [gran|dad|mum] [said|says]
    [wash|weigh|pack|fold|stack|paint|saw|nail|tie|load|deliver] [them|it|the|and|up]
    [door|window|floor|wall|bed|kitchen|garden|yard|cellar|stairs|feet|fingers|teeth|elbow|elbows]
    [minutes|quid|hour], done
    [slept|works] [fine|well]
    put a <word> over
    [carrots|bone|salt|potato|cabbage|tarp|tent|leather|oil]
  `,
};

export const traitDownToEarthOut: WordList = {
  source: 'Words that leave the ground: the soul of a product, the destiny of a firm; ours.',
  phrases: `
    [transcendence|transcendent|destiny|essence|cosmos|cosmic|universe|humanity|eternity|eternal|timeless|infinite|sublime|divine|sacred|soul|souls|spirit|consciousness|transformative|tapestry|symphony|sanctuary|pilgrimage|manifesto|legacy|visionary|visionaries]
    [a|our|your|the] [vision|purpose|journey|manifesto|movement|destiny|revolution]
    dawn of a new [era|age]
    [new era|history will|history is|for generations|the ages|change the world|changed the world|make history|life changing]
    [curated|curators|reimagines|reimagined|redefine|redefined|redefining|elevate|elevates|illuminate|radiate|radiates|ignites|awaken|awakens|weave|weaving|transform|transforms|transformed|transforming]
    [more than|not merely|not just] [a|an|just] <word>
    [we|i] dream of a world
    what it means to
    [exquisite|bespoke|luxury|luxurious|indulgence|indulge|immersive|iconic|majestic|ethereal|discerning|unforgettable|profound|profoundly]
    [step into|embark on|join the movement]
    [cathedral|beacon|invitation|celebration|ode|testament] [of|to|for]
    the [art|soul|magic|spirit] of <word>
    [resonate|inspire|inspires|inspiring|empower|empowering] [with|<word>]
    [modern nomad|the modern|mindful|holistic|wellbeing]
    this is more than
    i believe that [leadership|<word>]
    [embodies|redefining|celebrates] the
  `,
};
