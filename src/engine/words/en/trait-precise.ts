import type { WordList } from '../../pack';

export const traitPreciseIn: WordList = {
  source: 'Exactness in words; ours. Figures, dates and times count too.',
  phrases: `
    [exactly|precisely] [<number>|one|two|three|four|five|six|seven|eight|nine|ten|twelve|at]
    [to the|by the] [gram|minute|millimetre|day|hour|cent|penny|letter]
    [from|between] [<number>|<time>|<money>] [to|and|until] [<number>|<time>|<money>]
    [<number>|one|two|three|four|five|six|nine] [out of|of the] [<number>|four|five|six|ten]
    [january|february|march|april|may|june|july|august|september|october|november|december] <number>
    <number> [january|february|march|april|may|june|july|august|september|october|november|december]
    [version|section|article|page|platform|room|line|gate|chapter|table|figure|paragraph] <number>
    <number> [g|kg|ml|cl|mm|cm|km|litres|liters|grams|degrees|hours|minutes|seconds|days|weeks|years|metres|meters|miles|kilometres|loaves|pages|people|patients|cases|beds|volts|watts|percent]
    [at least|up to] <number>
    of the <number>
    [to be exact|counted by]
    [two|three|four|five|six|seven|eight|nine|ten|twelve|twenty] [grams|kilos|minutes|hours|seconds|days|weeks|miles|euros|pounds|percent]
    [monday|thursday|sunday] [<number>|at <time>]
    [instead of|down from] <number>
    [two|three|four|five|six|seven|eight|nine|ten|eleven|twelve] [working|calendar|full|] [days|hours|weeks]
    [number|no] [one|two|three|four|five|six|seven|eight|nine|ten|<number>]
    [monday|tuesday|wednesday|thursday|friday|saturday|sunday] the <word>
  `,
};

export const traitPreciseOut: WordList = {
  source: 'Words that keep the figure back; ours.',
  phrases: `
    [coming|very|more|details|news|back|opening|out|available|launching] soon
    [stay tuned|watch this space|in due course|at some point|some time soon|sometime soon|one of these days|in the near future|in the coming weeks|in the coming months|more to come|tba|tbd]
    and [so|much|many|lots] more $
    [a|the] [wide|broad|huge|vast|great|whole] [range|variety|number|array|selection|host] of
    [a number|lots|loads|tons|plenty|heaps|a ton|a bunch] of
    [countless|numerous|various|several|many many|umpteen|innumerable|zillions|gazillion]
    [or so|more or less|give or take|ish|roughly|thereabouts]
    [stuff|and stuff|things like that|or something|and so on|and so forth|etc|or whatever]
    [some|certain] [people|experts|studies|sources|say]
  `,
};
