import type { WordList } from '../../pack';

export const toEveryone: WordList = {
  source: 'Ways of addressing a crowd as a crowd; ours.',
  phrases: `
    [to|from] all [of our|our|my] <word>
    [dear|hello|hi|attention] [our|all|all our|valued|loyal] [followers|customers|clients|guests|patrons|patients|fans|subscribers|members|residents]
    [thanks|thank you|message|reminder|note|notice|apologies|wishes|welcome|congratulations] to [our|valued|loyal] [<word>|] [followers|customers|clients|guests|patrons|patients|fans|subscribers|members|residents]
    ^ to [our|valued|loyal] [<word>|] [followers|customers|clients|guests|patrons|patients|fans|subscribers|members|residents]
    dear [valued|loyal|esteemed] <word>
    dear [all|followers|customers|clients|guests|fans|subscribers]
    [thank you|thanks] to [all|everyone] who [follows|supports|made this|made it|came out|joined us|attended]
    attention [all|everyone|everybody]
    calling all <word>
    [customers|clients|patients|guests|members|residents|visitors] are [advised|reminded|requested|asked|informed]
    [we|management] [would like to|wish to] [inform|remind|thank|wish] [all|our|everyone]
    [we'd|i'd] like to [inform|remind|thank|wish] [all|our|everyone]
    [wishing|wishes|wish] [all our|all of our|our|everyone a|all a|you all a|you and your family a|you and your families a]
    on behalf of [everyone|all|the entire|the whole|our|the team|us all]
    from all of us at
    from [everyone|all] at
    from our [family|team] to yours
    [season's greetings|warmest wishes|warm wishes] from
  `,
};
