import type { TraitDrafts } from './drafts';

/** The answer first and little after it; against it, the long way round. */
export const quick: TraitDrafts = {
  inCharacter: [
    'Fixed. Update to 3.1.4, restart, done. Still broken? Tell us here.',
    'Rain at six. Concert moves indoors. Same tickets, same band, door B.',
    'Short answer: yes. Bring the receipt, we swap it on the spot. Two minutes.',
    'Power’s back. Oven’s hot. Rye out at ten, rolls right now. Come by.',
    "@marta_k On it. Courier left at 9:05, you'll have the keys before lunch.",
    "Flat tyre? Ring the bell, hand it over, grab a coffee. It's rolling again before the cup is empty.",
    'Three spots left for tonight\'s pottery class. Want one? Reply "me".',
    'Asked twice today: does the jab hurt? Bit of a pinch. Then a plaster. Then you’re free.',
  ],
  outOfCharacter: [
    'Before we come to the actual question, which many of you have, understandably, been asking us over the past several weeks, we would first like to take a moment to look back at how the idea of extending our opening hours came about in the first place, because without that background the answer might be difficult to place in its proper context.',
    'In the interest of completeness it should perhaps be mentioned at this point that, with regard to the matter of the parking spaces, a number of considerations have been taken into account, and that a decision, once it has been arrived at by the committee in its next or possibly its subsequent session, will be communicated in due course.',
    'I have been meaning to write this post for quite a while now, and whenever I sat down to do so something came up, be it the delivery from the mill, or the phone, or my sister-in-law, who by the way sends her regards, but today I finally find myself with half an hour to spare, and so, to begin at the beginning, let me tell you about the buns.',
    'Thank you very much for your message and for taking the time to get in touch with us about whether we stock inner tubes. That is indeed a very good question, and one which depends on various factors that I would like to go through one by one, starting with the different valve types and the history behind each of them.',
    'As some of you may already be aware, and as those of you who attended the open day last autumn will certainly recall, we had at that time announced our intention to look into offering, at some point in the future and subject to demand, an additional evening course, and it is in this connection that we are writing to you.',
    'There is a great deal that could be said about the new version, and over the coming weeks we shall indeed be saying much of it in a twelve-part series of articles, the opening part of which serves as an introduction to the introduction and deals, in broad outline, with what a version number actually is.',
    'On the whole, and all things considered, it can be said that the harvest, taking one field with another and bearing in mind the conditions which prevailed during what was, all in all, a rather changeable spring, has turned out in such a way that one may, on balance, be reasonably content with it.',
    'What follows is a somewhat lengthy explanation, for which we ask your patience. Allow us to start with the legal framework, to proceed from there to the individual steps, of which there are nine, then to set out the exceptions, and finally to return to what you had asked, namely whether the practice is open on Friday, which we will address towards the end.',
  ],
  also: ['plain-spoken', 'down-to-earth', 'precise'],
};
