import type { TraitDrafts } from './drafts';

/** A turn one did not see coming, at nobody’s cost but one’s own; against it, solemn stiffness and fear of a laugh. */
export const funny: TraitDrafts = {
  inCharacter: [
    "The sourdough starter is now older than our apprentice and slightly better at getting up in the morning. Who wants a cup of it? Feed it flour, don't lend it money.",
    "Somebody returned a book on procrastination, eleven years late. We waived the fine. It felt like the author's fault.",
    'Patient of the day: a Labrador who ate one sock. X-ray says: seven socks. Owner says: "I owe the dryer an apology."',
    'Release 4.2 fixes the bug where deleting a folder deleted the folder next to it. We’d like to thank everyone who reported it, and the one person who wrote to say he’d never liked that folder anyway.',
    'Yes, we can tell whether you flossed. No, "only before appointments" is not a schedule. We still like you, mostly from above and with a lamp in your face.',
    'Customer: it makes a little noise. The bike: a drawer of forks falling down a fire escape. Ready Thursday, @tom_rides, and your neighbours send flowers.',
    "We have counted the sheep three times today and nodded off at the second gate every time. So that's somewhere between forty and a nice long nap.",
    'Our partner has read every word of the terms and conditions of his new kettle. He’d like you to know that clause 14 is outrageous, and that there’s no tea yet.',
  ],
  outOfCharacter: [
    'We are pleased to inform our valued stakeholders that the annual general meeting was concluded successfully. The management board wishes to express its sincere appreciation to all participants.',
    'It is with great solemnity that our institution marks the anniversary of its founding. Let us reflect with due gravity on the responsibilities entrusted to us.',
    'This is a serious matter and we do not regard it as an occasion for levity. Members are asked to refrain from humorous remarks in the comments below.',
    'In accordance with our commitment to excellence, the firm hereby confirms the appointment of Mr. R. Halloran as Deputy Head of Compliance, effective 1 March.',
    'Confectionery must be consumed within 14 days of purchase. The company accepts no responsibility for products stored otherwise. Kindly observe the instructions printed on the packaging.',
    'Following several light-hearted replies to our notice of Monday, the association is obliged to stress that playground safety is governed by binding standards. We expect the subject to be treated accordingly.',
    "Dear customers, the undersigned would like to take this opportunity to convey the company's best wishes on the occasion of the forthcoming holiday season, and to acknowledge the trust placed in us.",
    'Today’s seminar addressed the strategic relevance of client satisfaction. The presentation was received with interest. Further information shall be made available in due course.',
  ],
  also: ['playful', 'dry'],
};
