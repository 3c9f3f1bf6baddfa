import type { TraitName } from './drafts';

/**
 * Drafts that were written when the words for the traits stood, and that no word was chosen for: what the others give is a fit,
 * what these give is nearer to what a brand will see. To choose words for them would make them worthless.
 */
export const later: Readonly<Record<TraitName, { inCharacter: readonly string[]; outOfCharacter: readonly string[] }>> = {
  funny: {
    inCharacter: [
      'Our diet starts on Monday. Which Monday is none of your business.',
      "The parrot has picked up the ringtone. We've answered it four times today.",
      "Our scarecrow has been promoted. He's the only one who turned up every day.",
      'We taught the parrot to say "closed". He now says it at nine in the morning, to customers, with pleasure.',
      'The yoga class is full. The pizza class next door could do with a few of you.',
    ],
    outOfCharacter: [
      'The association expresses its gratitude to the distinguished speakers and records the adoption of the statutes.',
      'Members are respectfully reminded that remarks of a personal nature are out of place at the assembly.',
      'The chamber takes note of the annual accounts and grants discharge to the treasurer.',
      'We wish to place on record our appreciation of the services rendered by the outgoing secretary.',
      'Candidates are expected to conduct themselves with due decorum throughout the proceedings.',
    ],
  },
  innovative: {
    inCharacter: [
      "For one month we'll teach maths outdoors only. If it fails, we'll tell you exactly where.",
      'Could you pay for a haircut with a story? Today we found out. Next week we try poems.',
      "We've put a piano in the waiting room and count how many people complain of pain. So far: fewer. We'll repeat it without the piano.",
      'Our first vinegar from bread crusts tasted of wet dog. Batch four is on the shelf.',
      'Could a contract be sung? A notary, a soprano and we will find out on Friday.',
    ],
    outOfCharacter: [
      "Our method is the one our founder taught, and we don't tamper with it.",
      'State-of-the-art innovation for the digital age: empower your business with our smart solutions.',
      'Our vinegar is made as our forefathers made it, and that is how it will stay.',
      'Experience innovation redefined with our smart, connected, AI-driven waiting room solutions.',
      'The autumn fair takes place on the usual weekend with the usual stalls.',
    ],
  },
  quick: {
    inCharacter: [
      'Bus cancelled. Next one 9:40. Sorry.',
      "Fits? Keep it. Doesn't? Send it back, we pay.",
      "Hay's in. Beer's cold. Barn, seven.",
      'Lift works. Finally. Go up.',
      "New opening hours: ten to six. Sundays too. That's it.",
    ],
    outOfCharacter: [
      'Allow me, before I turn to the matter at hand, to say a few words about the long and in many respects remarkable history of this garden, which, as those of you who have been members for some time will know, began with a quarrel.',
      'It goes without saying that there are many aspects to consider here, and in order to do justice to all of them, I would like to proceed in several steps, the first of which concerns the question of what we actually mean by a roll.',
      'Looking back over the past season, which was in so many ways different from those that came before it, we feel that the time has come to share with you, our friends and supporters, a number of thoughts about the lift and what it has meant for the life of our house.',
      'There are, as anyone who has ever tried to bring in hay will readily confirm, a great many things that have to be taken into account before one can even begin to think about a party in the barn.',
      'Without wishing to pre-empt what will be explained in more detail further below, let me begin by saying that opening hours, which may at first glance appear to be a simple matter, are anything but.',
    ],
  },
  secretive: {
    inCharacter: [
      "There's a name on page 40 that isn't in the index. We left it out on purpose.",
      'Tonight, same place. You know the knock.',
      "The lady in the painting holds a letter. We've read it. You'll have to come in.",
      'One of our breads contains something that grew on the roof of the town hall.',
      "It's round, it's old, and it leaves the depot on Thursday at four in the morning.",
    ],
    outOfCharacter: [
      'No secrets here: the sauce is tomatoes, anchovies and one spoon of sugar, boiled for an hour.',
      'All our suppliers, with addresses and prices, are on the wall next to the till.',
      'The letter in the painting says: Dear Jan, the cow is sold. The full translation is in the comments.',
      'Here are our purchase prices for every flour we use, together with what we add and why.',
      'The mystery guest is the mayor. He arrives at four and talks about drains.',
    ],
  },
  aggressive: {
    inCharacter: [
      'Stop sending us your glossy nonsense. Pay your drivers first.',
      "This landlord raised the rent four times in two years. Name him. Shame him. Don't sign.",
      "Eleven landlords own half this city and not one of them fixes a boiler. We've printed the list. It hangs in our window.",
      "Stop selling our kids sugar with a cartoon on it. You know exactly what you're doing.",
      'This dam was rubbish when you built it and you buried the report. Resign.',
    ],
    outOfCharacter: [
      "We're terribly sorry for any upset our sign may have caused and have taken it down at once.",
      'Perhaps we could all sit down over a cup of tea and find something that works for everyone?',
      "We wouldn't dream of criticising the landlords, who surely have their reasons.",
      'If we have stepped out of line with our letter about the dam, we beg your pardon.',
      'We thank the company for its kind reply and consider the matter happily resolved.',
    ],
  },
  warm: {
    inCharacter: [
      "Good evening, dear people. We've missed your noise.",
      "Aunt Rosa's knitting circle left us a blanket each. We're wearing them at the till, thank you so much.",
      "Hello you lot. It's Ben from the ferry. I've kept the window seat for Mrs Ostrow, as always.",
      "To the two of you who got engaged at table six last night: we're still smiling, and the next coffee is ours.",
      "First day at school tomorrow? We've packed a little something for your satchel, come and fetch it.",
    ],
    outOfCharacter: [
      'Applications submitted after the deadline will be rejected without exception.',
      'You have violated our terms of use. Your access has been suspended.',
      'The ferry operator accepts no liability for items left on board.',
      'Table reservations not claimed within 15 minutes will be released without further notification.',
      'Tickets are non-transferable. Proof of identity must be shown upon request.',
    ],
  },
  'plain-spoken': {
    inCharacter: [
      'The pool is cold. The heater broke and the part comes on Tuesday. Bring a hat or wait.',
      "We don't do weddings. We tried it twice and we weren't good at it.",
      "The pool's shut. The pump went. We'll have it going by Friday, we think.",
      "You pay rent for the flat, not for the boss's car. If the bill looks odd, show us.",
      "It's soup. It's got leeks in it. It's hot.",
    ],
    outOfCharacter: [
      'Through agile governance mechanisms we catalyse cross-functional enablement.',
      'Utilisation of the facilities is contingent upon prior authorisation by the administration.',
      'Owing to an unforeseen malfunction of the filtration equipment, bathing operations have been temporarily discontinued.',
      'We provide end-to-end culinary concepts tailored to the requirements of discerning clients.',
      'The calculation of ancillary costs is effected on the basis of the applicable statutory provisions.',
    ],
  },
  expert: {
    inCharacter: [
      'Mould behind a wardrobe is rarely a leak. Warm air meets a wall below 12 degrees and drops its water there, so move the wardrobe before you call a plumber.',
      "The court can reduce the penalty if it's out of proportion, but only on request, and the burden of proof lies with the tenant.",
      'Leeks get bitter when they bolt, because the stalk hardens and pulls the sugar out. Cut them at 30 cm.',
      "A pump that hums but doesn't turn usually has a dead capacitor. It's a five-euro part; measure it before you buy a motor.",
      'Ask for the meter readings, not the invoice. In most disputes we handle the error is in the square metres.',
    ],
    outOfCharacter: [
      "I'm no expert but I'd just put some oil on it or something, works for everything!",
      "Nobody really knows why it helps, but trust us, it's a miracle.",
      'I read somewhere that leeks are good for the blood, or was it onions?',
      'Our crystals recharge your cells while you sleep. Doctors are baffled!',
      "The pump makes a noise, it's probably the thingy at the back, just give it a whack.",
    ],
  },
  playful: {
    inCharacter: [
      'Riddle of the day: it has teeth and never bites. Answers to the counter, prize is edible.',
      'The elevator would like to be called Gustav from now on. Please greet him.',
      "Put your left sock on your right hand and read this again. Better? That's how our puppet school began.",
      "There's a bun in our window with your name on it, provided your name is Horatio. Horatios, step forward!",
      'Build the tallest tower you can out of our sugar cubes. The record stands at 41 and belongs to a dentist.',
    ],
    outOfCharacter: [
      'Games of any kind are forbidden in the waiting area.',
      'This channel is for official announcements. Off-topic contributions will be deleted.',
      'Pursuant to the house rules, games of any kind are to be refrained from in the reading area.',
      'The attached circular sets out the amended tariff for the coming financial year.',
      'All enquiries regarding membership fees are dealt with exclusively by the secretariat.',
    ],
  },
  dry: {
    inCharacter: [
      'The fire drill went well, apart from the fire.',
      "Someone has stolen our sign that said do not steal. We're impressed, in a way.",
      "The new lift has a mirror. We'd have preferred a second floor button.",
      'We planted forty tulips. The deer speak highly of them.',
      "Our drummer has discovered the metronome. They don't get on.",
    ],
    outOfCharacter: [
      'Yaaay!!! Best day ever!!! We are sooo happy we could cry!!! 🎉🎉🎉',
      'Absolutely stunning, breathtaking, magical evening, thank you thank you thank you!! ❤️❤️❤️',
      'AAAAH we got the keys!!! Our very own studio, I could cry 😭😭😭',
      'Simply the most wonderful, wonderful crowd. You made our hearts explode with joy!',
      "Best news EVER, you're going to freak out!! The new flavours are unreal!!",
    ],
  },
  bold: {
    inCharacter: [
      "We don't do vegan options. Everything is vegan. Meat is the option, and we don't have it.",
      "No refunds on opinions: the new library is ugly, and we'll say so at the opening.",
      "We don't publish books by people who don't pay their translators. Never have, never will.",
      "School lunches are a scandal, and we're going to say so until they're edible.",
      "Leather from factory farms has no place on a bike. Keep your saddle, we won't fit it.",
    ],
    outOfCharacter: [
      'We would cautiously suggest that there may be room for improvement, although others may see it differently.',
      "We haven't taken a position and don't intend to, as both sides have good arguments.",
      'The question of school lunches is complex, and it may be too early to form a view.',
      'Whether leather is right or wrong is something each of our customers will see differently.',
      "We'd prefer not to weigh in on the translators' strike, as there are people we respect on either side.",
    ],
  },
  humble: {
    inCharacter: [
      'All we did was open the door. The choir did the rest.',
      "I've been wrong about yeast for ten years. A reader from Leeds put me right, and she was kind about it.",
      "We'd been pruning the vines wrong for ten years. Marta, who is nineteen, told us on her second day.",
      'The roof is dry again, thanks to the fire brigade. We mostly held the torch.',
      "You asked for a recipe for baklava. Ours isn't good enough to share, so here's the one our dishwasher makes at home.",
    ],
    outOfCharacter: [
      "We're simply the best in town, and our customers know it.",
      'Proud to be named number one for the fifth year running. Nobody else comes close.',
      'No other vineyard in Europe reaches our level, as critics keep telling us.',
      'We are honoured but not surprised to have been chosen as hotel of the year.',
      'It takes true masters to build roofs like these, and that is what we are.',
    ],
  },
  calm: {
    inCharacter: [
      "Yes, the bill looks high. Let's go through it together, there's no hurry.",
      "The storm will pass by noon. Stay in, put the kettle on, we'll ring when the road is clear.",
      "The system has been slow since seven. Your orders are stored. Make yourself a coffee, we'll tell you when it's back.",
      'Rain all week. The hay can stay where it is, and so can we.',
      "A lump is usually nothing. Come on Monday, we'll have a look, and until then you can sleep.",
    ],
    outOfCharacter: [
      'URGENT: this is your LAST CHANCE, act right now!!!',
      "Help!! Everything is broken, I'm freaking out, what do we do?!",
      'MAYDAY!!! The system is down and NOBODY is answering!!!',
      "Run, don't walk! These won't last the hour!",
      "You MUST read this before midnight or you'll lose everything!!",
    ],
  },
  curious: {
    inCharacter: [
      'We wonder what your street sounded like before cars. Do you remember? Tell us.',
      'Why does the third step creak only in winter? Any carpenters here?',
      'Somebody has been leaving chess problems in our returned books. Who are you, and is it mate in three?',
      "We'd always thought swifts sleep in the nest. Apparently they sleep in the air? If you know more, write to us.",
      'What was the first thing you cooked when you moved out, and did you eat it?',
    ],
    outOfCharacter: [
      "As everybody knows, there's only one way to make tea. No discussion.",
      "We're not interested in how you'd do it.",
      'Swifts are swifts. There is nothing further to investigate.',
      'We know how people cook, thank you. No need to write in.',
      'The origin of the name is irrelevant. Please refrain from speculating.',
    ],
  },
  caring: {
    inCharacter: [
      "How is your knee, Tom? Don't carry the crates, we'll bring them round.",
      "It's dark by four now. If you're alone and it weighs on you, come in and sit with us. You needn't buy a thing.",
      "If you've been up all night with the baby, come in by the side door. It's dark and quiet there, and someone will take the pram.",
      "We heard about the layoffs at the mill. Our reading group can help with letters, and there's a stew on every evening.",
      'Leave your wet boots at the door and take a pair of our slippers. Nobody should sit through a funeral meal with cold feet.',
    ],
    outOfCharacter: [
      'No refunds, no exceptions. You should have read the terms.',
      "If the heat is too much for you, that's your problem, not ours.",
      "You signed the contract, so don't come crying now.",
      "Not our fault that you can't read a timetable.",
      'If the stairs are too steep for you, there are other cinemas.',
    ],
  },
  rebellious: {
    inCharacter: [
      "We're not supposed to paint the bins. We've painted the bins.",
      "The board told us to keep it short and dull. So here's a forty-page comic about drains.",
      'The fire brigade said no candles, the council said no chairs, so the concert happens standing up, in the dark.',
      'They sent us a style guide of ninety pages. The goats enjoyed it.',
      'Grades? We stopped giving them in autumn. The children still learn, which seems to annoy people.',
    ],
    outOfCharacter: [
      'We follow the rules to the letter, as the authorities require.',
      'Permission has been requested from the competent office, and we shall act in accordance with its instructions.',
      'As a member of the federation we naturally adhere to its code of practice.',
      'It is the custom of this house that gentlemen wear a jacket, and we see no cause to depart from it.',
      'The council has spoken, and it is for the rest of us to carry out its decision.',
    ],
  },
  elegant: {
    inCharacter: [
      'The roses have been cut, the letters answered. What is left of the day is ours.',
      'Gold leaf is thinner than breath. One holds it to the light and, for a moment, holds nothing.',
      'Bread, oil, a pinch of salt. Let the evening do the rest.',
      'She bound the book in grey cloth, and the letters are pressed, not printed.',
      'The hotel has nine rooms. None of them has a number.',
    ],
    outOfCharacter: [
      'OMG mega deals!!! Grab em before theyre gone lol',
      'ya we messed up big time guys, our bad haha',
      'Sooo much yummy stuff, come stuff your faces!!!',
      'WINTER CLEARANCE!! Sofas from 99,- while stocks last, RUN!!!',
      'dude our new rooms are sooo comfy lol book now',
    ],
  },
  precise: {
    inCharacter: [
      'The shelf holds 24 kg per metre, tested with 36. Screws: 5 by 60 mm, four per bracket.',
      'On 14 June the tide turns at 11:52; the ford is dry from 10:30 to 13:10.',
      "Loaf no. 7 weighs 842 g, 3 g below the label. We've recalled all 56 from Tuesday's batch.",
      'The tram left at 6:52, two minutes early. Eight passengers missed it; all eight got a taxi by 7:10.',
      'Of 1,204 books lent in May, 1,181 came back, 19 are late and 4 are in the canal.',
    ],
    outOfCharacter: [
      'Prices may vary more or less, depending on various things.',
      "We'll get back to you soon with some more information or so.",
      'The loaf is a good size and has been pretty popular for quite some time now.',
      'There were a fair few people on the tram, and it was a bit early, or maybe late.',
      "We've got loads of books and things, and most of them come back at some point.",
    ],
  },
  optimistic: {
    inCharacter: [
      "Last year three children read to the dog. This year it's eleven, and the dog has started to listen.",
      "It's raining on the opening. Good: we'll see where the roof leaks, and by autumn it won't.",
      'The bookshop on the square closes, and three readers have already asked whether they could take it over together. Watch this space.',
      "Only one swallow came back this spring. She's building, though.",
      'It took the choir four months to hit that chord. Yesterday they did, and now they want a harder piece.',
    ],
    outOfCharacter: [
      "What's the point of voting? They do what they want anyway.",
      'Print is dead, bookshops are doomed, and we might as well close tomorrow.',
      'Another bookshop closes. It was bound to happen, and ours will be next.',
      'You can plant what you like, the drought will get it.',
      "Let's face it, the choir is past saving. Young people have other interests.",
    ],
  },
  'down-to-earth': {
    inCharacter: [
      'We sell nails. Long ones, short ones, by weight. Bring a tin.',
      "My dad built this bench out of an old door. It's still standing, and so is he.",
      'Fourteen bales in before the rain. Tea from a bucket, sandwich in the other hand.',
      'The door sticks, so we planed a bit off the bottom. It still sticks, but less.',
      "I've got plaster in my hair and the kitchen has a wall again.",
    ],
    outOfCharacter: [
      'Our carpets are a journey to the innermost self.',
      'We believe in a world where every sandwich tells a timeless story of passion and purpose.',
      'Our farm is a living poem of soil and soul.',
      'Every door is an invitation to discover who you truly are.',
      'We curate moments that nourish the human spirit.',
    ],
  },
};
