import type { TraitDrafts } from './drafts';

/** Short everyday words that say the thing itself; against it, long abstract ones that say nothing one could point at. */
export const plainSpoken: TraitDrafts = {
  inCharacter: [
    "The roof leaks. Fixing it costs 80,000 and we have 30. If you can spare five pounds, we'd be glad of it.",
    'We messed up your order. You got decaf, you paid for the good stuff. A fresh bag goes out today, keep the other one.',
    "You don't need a new laptop. You need a new battery. It's forty quid and takes an hour.",
    'A will says who gets what. Without one, the state picks. Got kids or a house? Write one.',
    "Do you have to soak beans? No. They cook faster if you do, that's all. Salt the water either way.",
    'The app is slow on old phones. We know why, and it will take us till autumn to sort out. Until then, turn off the maps.',
    'Lambing is hard work and some of them die. We lost two last night. Nine are up and feeding.',
    'Most back pain goes away by itself. Keep moving, take a painkiller if it’s bad, and see us if your leg goes numb.',
  ],
  outOfCharacter: [
    'By leveraging synergies across our omnichannel ecosystem, we empower stakeholders to realise scalable value along the entire customer journey.',
    'The implementation of the aforementioned measures is subject to the finalisation of the consultation process and the subsequent ratification by the competent authorities.',
    'Our holistic, patient-centric care paradigm operationalises interdisciplinary competencies to facilitate sustainable health outcomes.',
    'We are incentivising the utilisation of reusable receptacles in order to optimise the environmental footprint of our hot beverage offering.',
    'Going forward, the team will be deep-diving into key learnings from the Q3 pilot so as to socialise actionable takeaways with all relevant counterparts.',
    'Notwithstanding the provisions of the preceding paragraph, the lessee shall be deemed to have acquiesced to the modification absent written notification to the contrary.',
    "The discursive materiality of the installation problematises the liminality of the spectator's embodied gaze within post-institutional space.",
    'Pedagogical differentiation is actualised via competency-oriented learning arrangements, the evaluation of which is embedded in a continuous quality assurance framework.',
  ],
  also: ['down-to-earth', 'quick', 'calm', 'bold', 'expert', 'precise'],
};
