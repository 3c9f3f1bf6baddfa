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
    [splinter|splinters|thumb|thumbs|arm|arms|shoulder|shoulders|blister|blisters|sweat|sore|ached|aches|shin|nose|skin]
    [rain|rained|storm|wind|frost|hail|sleet|drizzle|puddle|puddles|snow|cold|wet|fog|soaked|flood|thunder]
    [sanded|sanding|oiled|waxed|kneaded|kneading|scrubbed|swept|dug|patched|welded|hauled|shovelled|sawed|sawn|drilled|peeled|chopped|milked|weeded|plastered|sharpened|greased|stitched|sewed|planed|glued|tied|unloaded|mopped|rinsed|ploughed]
    [gutter|twine|roofer|plumber|tiles|planks|plank|beam|hinge|drill|saw|chisel|spanner|wrench|wheelbarrow|barn|cows|cow|hens|sheep|goats|hay|straw|manure|compost|seeds|beans|leeks|flour|dough|yeast|sacks|apron|tyre|tyres|brake|brakes|axle|engine|boiler|fuse|leak|drain|hinges|sawdust|cement|bricks]
    [wouldn't|didn't|won't] [start|open|close|budge|light|turn|fit]
    [at|since|by|before] [three|four|five|half four|half five|<time>], [lit|opened|got|and|the]
    [by hand|by foot|on foot|on our knees|up the stairs]
    [broke|snapped|cracked|burst|leaked|jammed|rusted|clogged|blew] [down|off|again|in|out|on|its|the]
    [buckets|shovels|spades|hammers|screws|ropes|towels|cloths|sheds|pipes|taps|bags|jars|tins|coats|bikes|carts|ovens|mops|rags|pans|pots|bins|fences|roofs|pumps|hoses|crates|blankets|doors|floors|stools|tables|ladders|drawers|pockets|wellies|lettuce|sandwich|eggs|milk|apples|cabbages|horse|horses|pig|pigs]
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
    the [<word>|] [power|beauty|art|poetry|essence|spirit|gift] of
    [a|our|our shared|the] [world|future|space|place|tomorrow] [where|in which]
    [in|with|perfect] harmony
    [embrace|embracing|manifest|manifesting|unleash|unlock|unlocking] [your|the|our]
    [life|future|success|world] you deserve
    [intersection|crossroads|heart|confluence] of
    [what's|what is] possible
    [spaces|space|moments|places] of [meaning|belonging|connection|encounter|wonder]
    [come|comes|brings|bring|coming] alive
    [meaning|meaningful|authentic|authenticity|mindset|mission|philosophy|passion|synergy|ecosystem|potential|abundance|energies|fulfilment|fulfillment|belonging|wellness]
    [we|i] believe in
    [beyond|transcend|transcends|transcending] [boundaries|limits|the|borders|time]
    [grow|rise|thrive|flourish] together
  `,
};
