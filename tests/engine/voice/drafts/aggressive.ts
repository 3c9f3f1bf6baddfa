import type { TraitDrafts } from './drafts';

/** Attacks, commands, picks the fight in public; against it, gives way, soothes and asks leave. */
export const aggressive: TraitDrafts = {
  inCharacter: [
    'Our competitor\'s "unlimited" plan has a limit. It\'s on page 11. Go and read it, then cancel.',
    'Stop buying bread that was dead before you got to the till. Seriously. Walk out and come to ours.',
    'Two years of excuses about this junction. Councillor Reeves, what exactly are you waiting for, a funeral? Answer us here, in public.',
    'If your bank charges you to talk to a human, fire your bank. We’ll take the account, we’ll take the transfer, and we’ll take it out of their hide.',
    "We're coming for the number one spot, and we're not going to be polite about it. Enjoy the view while you've got it, @bigcoffee.",
    'Cheap helmets kill people. The shops that sell them know it, and they sell them anyway. Shame on every last one of you.',
    "Wrong. That study has eleven participants and a sponsor with a stake in the result. Don't wave it at us again until you've done your homework.",
    'Landlords of Harbour Road: your letters are garbage, your notices are void, and we’ll see you in court on the 9th. Bring a better lawyer.',
  ],
  outOfCharacter: [
    "We do hope it's not too much trouble to ask, but if you happen to have a moment, we'd be ever so grateful for a review. No pressure at all, of course.",
    "There's good coffee in lots of places round here, and we're only one of them. If the queue at ours is long, the lovely people across the road will look after you.",
    "We may well be mistaken, and we'd hate to step on anyone's toes, yet perhaps the council could, when convenient, take another look at the crossing?",
    'Our friends at Northwind have released a fine update today. We’ve admired their work for years; if it suits you better than ours, please do go with it.',
    "So sorry to hear that. You're quite right to be upset, and we don't want to argue about whose fault it was. Could we, gently, suggest a way to put it right?",
    "Everyone sees this differently, and that's perfectly fine. We'd just like to offer one small thought and then leave the floor to you.",
    'Sorry to bother you again about the cups! Whenever it suits. There is really no rush, we can manage with the old ones.',
    'Thank you for the criticism, Anna, we’ll take it to heart. We understand both sides and would prefer to meet in the middle if you’d be willing.',
  ],
  also: ['bold', 'rebellious', 'quick', 'plain-spoken'],
};
