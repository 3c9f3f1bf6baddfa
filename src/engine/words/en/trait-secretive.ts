import type { WordList } from '../../pack';

export const traitSecretiveIn: WordList = {
  source: 'How people hint and hold back; ours.',
  phrases: `
    [can't|cannot|won't|rather not|couldn't possibly|don't] [say|tell|tell you|name|confirm|comment|explain|mention] [what|it|anything|the|that|<word>|]
    [all|that's all] we can [say|show|tell]
    not yet $
    [you'll|you will] [see|know|understand] [why|]
    something is [growing|moving|missing]
    [behind|under] [the|closed] [curtain|cloth|door|doors]
    only [two|three|a few] [people|of us] know
    no one knows why
    [lights off|back door]
    [look|listen|read|watch] [closely|carefully|again]
    the rest [stays|remains]
    guess [what|who|where|which]
    no [name|sign|comment|explanation]
    [not a word|no word|between us]
    [answers|details|names] will have to wait
    [nobody|no one] [here|] will [talk|say|tell|speak]
    guesses [are|] welcome
    may [also|] have noticed
    [soon|early] enough
    [we won't|we can't] tell
    ^ [maybe|soon] $
    we'll explain [when|later]
    [something|someone|somebody] [is|has been|was|will be] [standing|waiting|coming|hidden|sleeping|hiding|arriving|stirring|brewing|behind|under|ticking|humming|buried|watching]
    [under|beneath|behind] the [sheet|cover|tarp|bookcase|bookshelf|floorboards|stairs|mirror|painting|stage|counter|blanket|cloth|wall]
    [we've|i've|we have] [already|] said [too much|enough|nothing]
    [more|nothing more|anything else|that] [we|i] [can't|won't|cannot|may not] [say|tell|reveal|show]
    [isn't|not|never] [written down|on the menu|on the map|on the list|in the programme|in the catalogue]
    [say no more|don't tell|keep it to yourself|you didn't hear|if you know you know|those who know|wait and see|after dark|at midnight|you'll find out|time will tell]
    [lift|raise|pull|draw] [it|the curtain|the cloth|the veil] [on|at|tomorrow|tonight]
    [the rest|the answer|the name] [on|at|comes|follows] [friday|monday|sunday|saturday|thursday|midnight|tomorrow|later]
    [knock|ring|whistle] [twice|three times|once|softly|quietly]
    [our|my] lips are sealed
    [that's|this is] all [you'll|you|we'll|we're] [get|hear|saying|say|telling]
    [keep|kept|keeping] [a|the|it|this|our] [secret|quiet|under wraps]
    [don't|do not|never] ask [who|what|where|why|how]
    what's [in|behind|under|inside] the
  `,
};

export const traitSecretiveHint: WordList = {
  source: 'Words that lean this way, and prove it in company only; ours.',
  phrases: `
    [secret|secrets|secretly|mystery|mysterious|hush|psst|whisper|clue|clues|hint|hints|disguise|coded|anonymous]
    [locked|covered|hidden|sealed|backdoor]
    [unlock|unlocked|locks|unlocks|hide|hides|hid|buried|conceal|concealed|wrapped|unopened|vanished|disappeared|shadow|shadows]
    there's [a|one|another] <word> [item|door|room|page|name|key|drawer|guest|bottle|track]
    [key|door|riddle|veil|masked|unnamed|nameless|invisible]
    ask for [it|her|him|me]
  `,
};

export const traitSecretiveOut: WordList = {
  source: 'How people put everything on the table; ours.',
  phrases: `
    [full|complete] [breakdown|list|sheet|report|details|story]
    [here is|here's|this is|here are] [everything|all|exactly|the full|the complete]
    [everything|all] [you need to know|there is to know|about the|we know]
    exactly [what|how] [went|we|you|the]
    [we|i] [publish|put] [our|the] [salaries|<word>]
    open [source|data]
    in [the open|full|public|detail|plain sight]
    nothing to hide
    [transparency|disclosed|spoiler|spoilers]
    for [anyone|everyone] to [read|see|check]
    ask us anything
    [walk|talk|take] you through
    [step by step|minute by minute]
    who [decided|said] [what|it]
    every [invoice|penny|step]
    with names
    the [answer|secret] is
    [by name|including last|as a pdf]
    no [suspense|mystery]
    [we'll|i'll] just tell you
    [there isn't|it's no] [one|secret]
    find out anyway
    [mistakes|flaws|weak points] included
    because [people|you|many] asked
    the [drawings|plans|numbers|recipe|figures] [are|is] [in the comments|below|attached|online]
    whole story
    so here it is
    nothing [here|] is [confidential|secret|hidden]
    the [votes|salaries] [are|and]
    [wages|rent|salary] <number>
    [costs|cost] us
    [completely|fully] open
    here's the [contract|bill|list|invoice]
    [all|full|further|more|complete|the] [details|information|prices|dates|facts], [<word>|] [and <word>|] [are|is|can be|online|on our|at|below|here|about]
    [comes|available] in [two|three|four|five|six|<number>] [colours|colors|sizes|versions|flavours]
    [is|are|will be] [in the shops|on sale|available] [from|now|on|until]
    [the|our] new <word> is [a|an|called]
    [here's|this is] [how|why|what] [it works|it costs|is in it|you get|happens|we paid|we earn|it's made]
    nothing left out
    [here|below|attached] are the [numbers|names|prices|results|figures|steps|ingredients]
  `,
};
