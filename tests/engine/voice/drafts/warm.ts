import type { TraitDrafts } from './drafts';

/** Glad of the person it speaks to, and says so; against it, a counter with the shutter half down. */
export const warm: TraitDrafts = {
  inCharacter: [
    'Mrs. Okafor came in for her last fitting today, and half the shop cried along. Thank you for letting us be part of it. Send us a photo of the dance, will you?',
    "To whoever left the knitted hat on the radiator at the ward: it fits. He's wearing it, he's home, and his mum says hello.",
    "Good morning, early birds. There's a pot of tea on, the chair by the window is free, and the dog has been asking after you.",
    'Ben, that’s such a kind thing to write, it made our whole kitchen smile. Come by the hatch next time, we’d love to meet your girls.',
    "Nervous about tomorrow, little ones? Find us at the school gate, we'll be the people waving. You're going to be among friends here.",
    "Forty years of Saturday market, and we still look forward to seeing your faces. How's the new baby, the Hendersons? And did the roses make it, Paul?",
    "It's been lovely having you all in our little gallery this week. The ones who stayed for the rain, the ones who brought cake: you made it feel like a living room.",
    'Lena’s leaving us after nine years at the front desk. If she ever remembered your name, your coffee or your cat, tell her below. We’ll read them to her on Friday, tissues at the ready.',
  ],
  outOfCharacter: [
    'Your inquiry has been registered. Processing periods are listed on the website. Do not submit duplicate requests.',
    'Returns without the original packaging will be refused. No exceptions. This was stated at purchase.',
    'As per section 4.2 of the visitor regulations, prams are to be left at the cloakroom. Persons failing to comply will be asked to vacate the premises.',
    'That is covered in the FAQ. Read that before posting here next time.',
    'Patients arriving more than five minutes late forfeit the appointment and will be charged. Staff are not authorised to discuss individual cases.',
    'We note your dissatisfaction. The terms you accepted permit the change. We consider the matter closed.',
    'Applicants not contacted by 30 June are to assume their submission was unsuccessful. Feedback is not provided.',
    'Noted. Opening hours are on the door. We don’t answer that sort of message on this account.',
  ],
  also: ['caring', 'down-to-earth', 'optimistic', 'playful', 'plain-spoken', 'humble'],
};
