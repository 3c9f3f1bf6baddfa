import type { WordList } from '../../pack';

export const traitWarmIn: WordList = {
  source: 'Greetings, thanks and care as neighbours say them; ours.',
  phrases: `
    ^ [good|lovely] [morning|evening|afternoon|day], [everyone|everybody|all|friends|neighbours|neighbors|you|to|folks|there|<mention>]
    ^ [hello|hi|hey|dear], [everyone|everybody|all|friends|friend|neighbours|neighbors|folks|you|there|lovely|dear]
    [thank you|thanks], [so much|all|everyone|everybody|to everyone|to all|to you|for coming|for stopping|for asking|for telling|for being|for waiting|for writing|for your kind]
    [glad|lovely|good|nice|wonderful] to [see|hear from|meet|have|welcome] [you|so many of you|everyone]
    [so|really|we're|i'm] [glad|happy] [you|that you|for you]
    [we|i|we've|i've|have] [missed|miss|loved] [you|seeing you|having you|meeting you]
    you [made|make] [our|my] [day|week|morning|evening]
    [come|drop|pop|stop] [by|in|over], [and say|for a|whenever|when you|if you]
    say [hello|hi] [to|when|if|and]
    see you [at|there|tomorrow|tonight|soon|again|next|monday|tuesday|wednesday|thursday|friday|saturday|sunday|on monday|on tuesday|on wednesday|on thursday|on friday|on saturday|on sunday]
    [take|taking] care of [yourself|yourselves|each other|one another]
    ^ take care
    how [are|were] you [all|doing|keeping]
    [how's|how is|how was|how did] [your|everyone|everybody]
    [hope|hoping] [you|you're|your|you all|everyone|everybody|that you]
    [welcome back|welcome home|big hug|hugs|with love|much love|lots of love|warm wishes|from all of us]
    [happy birthday|get well soon|sleep well|enjoy your|safe travels|safe journey]
    [means|meant] [a lot|so much|the world] to [us|me]
    so sorry [to hear|that you|you|for your]
    [here for you|thinking of you|rooting for you]
    [made|makes] [us|me] [smile|cry|laugh]
    bring [your|the] [kids|dog|dogs|family|friends|mum|mom|dad|gran|baby]
    [put|putting] the kettle on
    a [seat|chair|coffee|slice|cup|place|piece] for you
    [all|every one|each] of you
    [dear|lovely|kind] [friend|friends|neighbour|neighbours|neighbor|neighbors|people|words|letters]
    thank you for [letting|being|having|sharing]
    come [in|home|round|over]
    there's [a pot|tea|coffee|cake|soup|a chair|a seat]
    [lovely|wonderful|good] [having|meeting|to see]
    [little ones|early birds|old friend|old friends]
    send us a [photo|picture|postcard]
    how [is|was|did] [the|your] [<word>|]
    [can't wait|looking forward] to [see|seeing|meeting|hear|hearing]
    [fingers crossed|good luck|sweet dreams]
    [says|said|say|sends] [hello|hi|her regards]
    love to [meet|see] [you|your]
    such a [kind|lovely|sweet|dear] [thing|letter|note|card|message]
    your [faces|face|kids|mum]
    how's the [new|little|baby|dog|family|knee]
    look forward to [seeing|having|hearing]
    [his|her|your] [mum|grandma|dad]
    your [table|seat|chair|corner] is [waiting|ready|free]
    [everyone|half the <word>] [sang|cried|danced|clapped]
    [grandma|grandpa|granny|grandad|auntie|uncle|mum] <word>
    [thank you|thanks], [strangers|friend|both|for everything|from]
    [stay|sit] as long as you
    [kettle|stove|tea|soup] is on
    [we'll|i'll|we] [save|keep|kept|saved] [you|your|one|a seat|a chair|a slice]
  `,
};

export const traitWarmHint: WordList = {
  source: 'Words that lean this way, and prove it in company only; ours.',
  phrases: `
    [neighbour|neighbours|darling|sweetheart|friends|welcome]
    [waving|hug|hugged|cheering|smile|smiles|smiled|smiling|cried|tears]
    [nervous|shy|lonely]
    [boys|girls|kids|children|grandma|grandpa|granny|mum|cake|love|kitchen|together|family|friend|hello|hot|home]
    [come|coming|came] back
    sit down
    [every day|all day|your letter]
    [mrs|mr|miss|aunt|auntie|uncle|little|old|grandma|grandpa] <word> [comes|came|has|is|finished|brought|baked|turned|knitted|walked|from|and|sent|told|waved]
    [proud of|thinking of|rooting for] [you|her|him|them|all]
    [she's|he's|they're] [fine|home|well|better|back]
    [we|i] [walked|drove|brought|carried|kept|saved] [over|round|it|one|you|her|him|your]
    [every tuesday|every morning|every friday|each morning|for twenty years|all these years]
  `,
};

export const traitWarmOut: WordList = {
  source: 'What a counter says when it would rather be left alone; ours. The stiff manner of notices counts too.',
  phrases: `
    not [our|my] [problem|fault|responsibility|job|department]
    [read|check|consult] the [rules|terms|faq|faqs|manual|policy|fine print]
    [do not|don't] [contact|call|email|bother] us
    as [previously|already|clearly|repeatedly] stated
    you [are obliged to|are required to|failed to] [pay|submit|provide|present|read]
    your [request|complaint|ticket|case|enquiry|inquiry] [has been|is|was] [closed|rejected|denied|declined]
    [we|i] [can't|cannot|can not|won't|will not] [help|be held responsible|be responsible|discuss this]
    [for the last time|deal with it|get over it|tough luck|too bad]
    [consumers|end users|prospects|leads] [must|will|should|can|may]
    [that is|this was] [covered|stated|explained] [in|at]
    the matter [closed|is closed|as closed]
    ^ noted $
    [don't|do not|will not] [answer|accept] [that|<word>]
    read [that|it|them] before [posting|asking|writing]
    your dissatisfaction
    terms you [accepted|agreed to]
    in order of
    nothing to add
    not be [answered|processed|considered]
    incur [a|<word>]
    person responsible
    at the [owner's|tenant's|customer's] expense
  `,
};
