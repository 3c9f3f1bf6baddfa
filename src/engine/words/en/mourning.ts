import type { WordList } from '../../pack';

export const mourning: WordList = {
  source: 'How a death is told and mourned; hyperbole ("died laughing", "my phone died") left out; ours.',
  phrases: `
    [passed away|passed on peacefully|rest in peace|rest in power|in loving memory|in memory of|in memoriam|gone too soon]
    [our|my|deepest|heartfelt|sincere] condolences
    [died|dies|died suddenly|died peacefully] [on|last|this|yesterday|early|after a|aged|at the age|in his sleep|in her sleep|in hospital|surrounded]
    the [sad|tragic|sudden|untimely|] [passing|death|loss] of
    [mourn|mourns|mourning|mourned|bereaved|grieve|grieves|grieving] [the|our|for|with|a|his|her|their|family|families]
    [funeral|memorial] [service|will|is|was|takes]
    [lost|lose|losing] [our|a] [dear|beloved|] [colleague|founder|friend|member|teacher|neighbour|neighbor|father|mother|brother|sister|patient]
    [hearts|thoughts|prayers] [are with|go out to|with the]
    <number> [dead|killed|people dead|people killed|people died|people have died|lives lost]
    [one|two|three|four|five|six|seven|eight|nine|ten|dozens|several|man|woman|boy|girl|child] [dead|killed|dies|people killed|people dead|die] [after|in|as|at|following|when]
    [was|were|been] killed [in|by|when|on|at]
  `,
};

export const deathTold: WordList = {
  source: 'How somebody tells of a death of their own; phones and plants that "died" left out. Ours.',
  phrases: `
    [passed away|passed on peacefully|passed peacefully|rest in peace|in loving memory]
    [he|she|dad|mum|mom|father|mother|husband|wife|brother|sister|son|daughter|grandma|grandmother|gran|nan|nana|grandpa|grandfather|grandad|uncle|aunt|partner|friend|baby|cousin] [has|just|suddenly|sadly|] [died|passed]
    [lost|losing] [my|our] [dear|beloved|little|] [dad|mum|mom|father|mother|husband|wife|brother|sister|son|daughter|grandma|grandmother|gran|nan|grandpa|grandfather|grandad|uncle|aunt|partner|friend|baby|child]
    [our|my] [dog|cat|horse|rabbit|pony|old <word>] [<word>|] [died|passed]
    my late [husband's|wife's|father's|mother's|dad's|mum's|mom's|brother's|sister's|son's|daughter's|dad|mum|mom|father|mother|husband|wife|brother|sister|son|daughter|grandma|grandmother|grandpa|grandfather|uncle|aunt|partner|friend]
    [his|her|their|my <word>] funeral
    funeral is
    [stillborn|miscarriage|widow|widower]
  `,
};
