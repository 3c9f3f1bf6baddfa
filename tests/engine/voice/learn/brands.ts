/** Posts of three brands that do not exist, written for these tests: what each of them is, and what it is the opposite of. */

import type { TraitId } from '../../../../src/engine/voice/voice';

export interface Brand {
  name: string;
  industry: string;
  posts: readonly string[];
  /** Traits that must be proposed, and traits that must not be. */
  is: readonly TraitId[];
  isNot: readonly TraitId[];
  /** Words that come again, and words that it does without. */
  signature: readonly string[];
  unsaid: readonly string[];
}

export const bakery: Brand = {
  name: 'Grain & Grit',
  industry: 'neighbourhood bakery',
  is: ['dry'],
  isNot: ['warm', 'aggressive', 'optimistic', 'caring'],
  signature: ['Bread until two'],
  unsaid: ['award winning', 'ultimate'],
  posts: [
    'The oven has been repaired. It celebrated by burning the first tray. Bread until two.',
    'We tried a sourdough with beetroot. Nobody asked for seconds. The colour was not ideal. Bread until two.',
    'A seagull has learned to open the door. It went about as well as expected. Bread until two.',
    'The new sign is up. Two letters are upside down. We have agreed not to notice. Bread until two.',
    'Our apprentice measured the salt in tablespoons. The rye could have gone better. Bread until two.',
    'The wedding cake met the stairs. Apparently stairs win. Bread until two.',
    'Somebody has left a single glove on the counter again. The collection now has eleven. Bread until two.',
    'We were told that the queue was too quick. So far nobody has asked for a refund. Bread until two.',
    'The flour came on time. In hindsight, the rain was early. Bread until two.',
    'The council has measured our doorstep. It is four centimetres too friendly. Bread until two.',
    'The radio broke. The dough was not impressed by our singing. Bread until two.',
    'We put the day-old rolls at half the price. A dog bought three. Technically, his owner did. Bread until two.',
    'The cat from next door inspected the cellar. No mice were harmed, which is rather the problem. Bread until two.',
    'A customer asked for something light. We sold him the croissant and cleared the chair. Bread until two.',
  ],
};

export const clinic: Brand = {
  name: 'Lindenhof Practice',
  industry: 'family health clinic',
  is: ['warm', 'caring'],
  isNot: ['dry', 'aggressive', 'bold', 'secretive', 'rebellious'],
  signature: ['Take care of yourselves'],
  unsaid: ['holistic', 'patient centered'],
  posts: [
    'Good morning, neighbours. The waiting room is heated and the kettle is on. If the cold keeps you awake at night, come by, we have time for you. Take care of yourselves.',
    'Thank you so much for all the cards for Nurse Amira. You made her cry, in the good way. Take care of yourselves.',
    'If you are frightened of needles, tell us. Nobody here will laugh, and you can hold somebody’s hand. Take care of yourselves.',
    'We have missed you, little ones. The fish tank is back, and it has a new snail. Take care of yourselves.',
    'It was lovely to see so many of you at the walk on Sunday. Your dogs too. Take care of yourselves.',
    'Are you looking after your mother or father at home? You do not have to do that alone. Ring us, we will sit down with you. Take care of yourselves.',
    'The new ramp is open. Thank you for being so patient with us, and for carrying prams together. Take care of yourselves.',
    'So sorry to hear how long some of you waited on the phone. We have put a second person on the line for you. Take care of yourselves.',
    'Good evening, everyone. If you feel low in these dark weeks, you are not alone. Come in, have a tea, talk to Ruth. Take care of yourselves.',
    'How are you all doing after the storm? If your medicine got wet, we will replace it today. Take care of yourselves.',
    'Welcome back, Dr Sen. We kept your mug warm. Take care of yourselves.',
    'Happy birthday to Mr Olsen, ninety today, who still brings us plums. Take care of yourselves.',
    'We know that some of you worry about the bill. Please come anyway; we will find a way together. Take care of yourselves.',
  ],
};

export const bikes: Brand = {
  name: 'Chainbreaker',
  industry: 'bike shop',
  is: ['bold'],
  isNot: ['calm', 'humble', 'caring', 'elegant'],
  signature: ['Ride it'],
  unsaid: ['next level', 'unleash'],
  posts: [
    'Unpopular opinion: your bike does not need a new wheel. It needs air. Ride it.',
    'We refuse to sell helmets that fail our own drop test. Three brands are gone from the wall. Ride it.',
    'Stop calling it a cycle lane when lorries park in it. Ride it anyway. Ride it.',
    'We’d rather lose a sale than sell you a bike that is too big. Ride it.',
    'No more plastic mudguards in this shop. Ever. Ride it.',
    'Gravel is not a lifestyle. It is a road nobody paid for. Ride it.',
    'Every street should be a school street. Change my mind. Ride it.',
    'We will never rent you an e-bike with a locked battery. That is wrong, and everybody in the trade knows it. Ride it.',
    'Rust is no shame. A clean bike that hangs in the cellar is. Ride it.',
    'Hot take: the best upgrade is a second lock. Ride it.',
    'It is time to stop building bikes that nobody can repair. We say no to sealed bearings. Ride it.',
    'Nobody needs twelve gears in a flat town. We say it plainly, and we sell fewer bikes for it. Ride it.',
    'Enough is enough: the bridge is closed for the fifth year. We stand with everyone who carries a bike over the stairs. Ride it.',
  ],
};

export const brands: readonly Brand[] = [bakery, clinic, bikes];
