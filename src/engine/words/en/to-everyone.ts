import type { WordList } from '../../pack';

export const toEveryone: WordList = {
  source: 'Ways of addressing a crowd as a crowd; ours.',
  phrases: `
    [to|from] all [of our|our|my] [followers|fans|customers|clients|guests|patrons|members|patients|readers|viewers|subscribers|supporters|friends and|partners|employees|users|visitors|students]
    [dear|hello|hi|hey|attention|to] [our|all|all our|valued|loyal|esteemed] [followers|customers|clients|guests|patrons|patients|fans|subscribers|members|residents]
    dear [valued|loyal|esteemed] [customer|customers|client|clients|guest|guests|member|members|patients]
    dear [all|followers|customers|clients|guests|patrons|fans|subscribers]
    [thank you|thanks] to [all|everyone] who [follows|follow|supports|support|made this|made it|came out|joined us|attended]
    attention [all|everyone|everybody]
    calling all <word>
    [customers|clients|patients|guests|members|residents|visitors] are [advised|reminded|requested|asked|informed|notified]
    [we|management] [would like to|wish to] [inform|remind|thank|wish|notify] [all|our|everyone|everybody]
    [we'd|i'd] like to [inform|remind|thank|wish|notify] [all|our|everyone|everybody]
    [wishing|wishes|wish] [all our|all of our|our|all our valued|everyone a|all a|you all a|you and your family a|you and your families a]
    [on behalf of] [everyone|all|the entire|the whole|our|the team|us all] [at|of|here|team|<word>]
    from all of us at
    from [everyone|all] at
    from our [family|team] to yours
    [season's greetings|warmest wishes|warm wishes] [from|to]
  `,
};
