import type { WordList } from '../../pack';

export const strengthThanks: WordList = {
  source: 'How people thank somebody; whom, is looked at in the words that follow.',
  phrases: `
    [thank you|thanks|thankyou|cheers|shout out|shoutout|grateful|props|kudos], [so much|a lot|again|very much|], [to|for|]
    [we|i] [want|would like|have] to thank
    [credit|applause|a round of applause] [to|goes to|for]
  `,
};

export const strengthThanksNot: WordList = {
  source: 'Thanks that are meant bitterly; ours, read against the labelled sets (2026-12).',
  phrases: `
    for [breaking|losing|ruining|wasting|cancelling|canceling|ignoring|delaying|charging|forgetting|leaving|stranding|nothing|making me wait|making us wait|destroying|blocking|deleting|hanging up]
    for [not|never] <word>
  `,
};

export const strengthThanksWhom: WordList = {
  source: 'People who are thanked without their names; ours.',
  phrases: `
    [everyone|everybody|all of you|those of you|the people|the neighbours|the neighbors|the lady|the man|the woman|the customer|the guest|the kid|the kids|the patient|the nurse|the team|the volunteers|the reader|the stranger|whoever|the person|the couple|the family|the class|the two|the three] who
    [our|my|the] [customer|guest|reader|neighbour|neighbor|night shift|regulars] [who|from|across|next|upstairs|downstairs]
    [mr|mrs|ms|dr|aunt|uncle|grandma|grandpa|nurse|professor] <word>
  `,
};
