import type { DrillSet } from './drill';

/** Around a shop: what the windows of a high street shout, and what the people behind the counter would say. */
export const bakeryEn: DrillSet = {
  pitches: [
    {
      id: 'two-hours',
      text: 'Good morning neighbours! 10% off all blueberry muffins, for the next two hours only. Use code MUFFIN10 at the till. Hurry, before they are gone!',
      finds: ['discount', 'deadline', 'discount-code'],
      sample:
        'Karl put too many blueberries into the first tray, so this morning’s muffins stain everything. I like them better that way. Which do you reach for, the blue ones or the plain ones?',
    },
    {
      id: 'new-range',
      text: 'We are thrilled to announce the launch of our brand-new sourdough range! Now available at {name}. Order today!',
      finds: ['announcement', 'order-to-buy'],
      sample:
        'The sourdough starter is eleven years old and sulks every Monday. Today it behaved, so there are six loaves on the shelf. Does yours have moods too?',
    },
    {
      id: 'win-a-cake',
      text: 'GIVEAWAY TIME! Like this post, follow us and tag three friends to win a birthday cake for the whole family. The winner will be announced on Friday!',
      finds: ['giveaway', 'reaction-begging', 'self-plug'],
      sample:
        'A boy ordered a cake this morning that looks like his grandmother’s bus. He brought a drawing. What was the best cake anybody ever made for you?',
    },
    {
      id: 'best-bakery',
      text: '{name} is proud to have been named Best Bakery of the Year for the third time in a row. Our unmatched quality makes us the number one in the region.',
      finds: ['announcement', 'brochure', 'award', 'self-praise'],
      sample:
        'A woman came in yesterday and said that our rye tastes like the one her aunt baked in 1962. I had to sit down for a moment. What does bread taste of where you grew up?',
    },
    {
      id: 'taste-experience',
      text: 'At {name} we pride ourselves on our wide range of award-winning delicacies. Your satisfaction is at the heart of everything we do: discover an unparalleled taste experience!',
      finds: ['brochure'],
      sample:
        'Flour, water, salt, and a night in the cold. That is the whole list, and it stands on every bag. Which word on the bread you buy have you always wondered about?',
    },
    {
      id: 'stock-up',
      text: 'Christmas is coming! Stock up on stollen now, while supplies last. Free delivery on all orders over 30 euros. Shop now, in our online shop.',
      finds: ['deadline', 'free-offer', 'order-to-buy'],
      sample:
        'The stollen went into its tin today and must not be touched for four weeks. Every year Ines cuts one open in the second. How long do you last?',
    },
    {
      id: 'wont-believe',
      text: 'You won’t believe what our baker did with yesterday’s bread… This simple trick will change your life! Link in bio.',
      finds: ['curiosity-gap'],
      sample:
        'Yesterday’s bread, cut thick, ten minutes in milk with an egg, then butter and a hot pan. My grandmother put cinnamon on it. What do you do with a loaf that has gone hard?',
    },
    {
      id: 'anniversary',
      text: 'We are celebrating 25 years of {name}! We are incredibly proud of our amazing team. Here’s to the next 25 years of excellence!',
      finds: ['milestone', 'our-people'],
      sample:
        'The oven is 25 years old this week, and the door still sticks as on the first day. You lift it with your knee. Who of you remembers the shop before it was ours?',
    },
    {
      id: 'after-the-storm',
      text: 'Our thoughts are with everyone who was hit by the storm. To cheer you up: all pies are half price today, come and get yours!',
      finds: ['borrowed-grief'],
      sample:
        'The storm took our awning, and the lights in Mill Street are still out. The oven works. If you have no power, bring your pot and we warm it up. Who in your street should we knock for?',
    },
    {
      id: 'masterclass',
      text: 'Don’t miss our exclusive bread masterclass! Seats are strictly limited. Register now and save 15 euros with our early bird price.',
      finds: ['deadline', 'order-to-buy', 'discount'],
      sample:
        'On the first Sunday of the month a few of us bake at the long table. Last time the dough ended up on the ceiling. What would you want to bake if you sat with us?',
    },
  ],
  announcements: [
    {
      id: 'opens-earlier',
      text: 'We are pleased to announce that, effective immediately, {name} will be extending its opening hours. As of now our valued customers can enjoy our products on Saturday from 7 o’clock. We look forward to welcoming you!',
      facts: [
        { name: 'Saturday', any: ['saturday', 'saturdays', 'sat'] },
        { name: '7 o’clock', any: ['7 o’clock', '7', 'seven', '7am', '7:00'] },
      ],
      sample:
        'Last Saturday you stood in the rain and knocked on the glass. So from this Saturday the door is open at 7 o’clock. What should be out of the oven by then?',
    },
    {
      id: 'rye-is-back',
      text: 'IT’S BACK!!! Due to overwhelming demand, our award-winning walnut rye returns on Thursday. Only 40 loaves, so be quick! Pre-order now!',
      facts: [
        { name: 'Thursday', any: ['thursday', 'thursdays'] },
        { name: 'walnut rye', any: ['walnut rye', 'rye with walnuts', 'walnuts in the rye'] },
        { name: '40 loaves', any: ['40', 'forty'] },
      ],
      sample:
        'You kept asking Ines about the walnut rye, and she kept blaming the trees. The trees have given in: on Thursday there are forty loaves. Do you eat it with butter, or with cheese?',
    },
    {
      id: 'closed-on-monday',
      text: 'Dear valued customers, please be advised that our premises will remain closed on Monday owing to maintenance work on the oven. We apologise for any inconvenience this may cause and thank you for your understanding.',
      facts: [
        { name: 'Monday', any: ['monday', 'mondays'] },
        { name: 'the oven', any: ['oven'] },
      ],
      sample:
        'On Monday there is no bread: the oven gets a new hinge, and Karl will not leave its side. I bake more on Sunday. Shall I put a loaf aside for you?',
    },
  ],
  complaints: [
    {
      id: 'raisins',
      text: 'I ordered a birthday cake without raisins for my son. It was full of raisins, and he cried. Really disappointed.',
      facts: [{ name: 'the raisins', any: ['raisin', 'raisins'] }],
      sample:
        'I am so sorry. Your note said no raisins, and I did not read it to the end. Tell me which day suits you both, and I will bake him another one and bring it round.',
    },
    {
      id: 'sold-out',
      text: 'I waited 25 minutes in your queue on Saturday, and then the croissants were sold out. Why do you even open?',
      facts: [{ name: 'the croissants', any: ['croissant', 'croissants'] }],
      sample:
        'You’re right, 25 minutes for nothing is no way to begin a Saturday. We had baked 60 croissants, and they were gone by nine. Shall I keep some under your name next time?',
    },
    {
      id: 'stale-loaf',
      text: 'The loaf I bought yesterday was stale this morning. For 6 euros I expect better.',
      facts: [{ name: 'the loaf', any: ['loaf', 'bread'] }],
      sample:
        'That should not happen, I am sorry to hear it. Bring the loaf back and take another one home. Do you remember which one it was? Then I know where to look.',
    },
  ],
  news: [
    {
      id: 'street-oven',
      text: '🥐🔥 BIG NEWS!!! 🔥🥐 We are beyond excited to announce that {name} will be rolling its very own bread oven onto the street on Saturday! From 10 o’clock you bring your dough and we bake it for you, FREE of charge!!! Don’t miss this unique opportunity, and spread the word! Link in bio. RT if you love bread! #bakery #bread #breadlover #sourdough #baking #foodie #instafood #weekend #local #smallbusiness #yummy #love',
      networks: ['instagram', 'facebook', 'bluesky', 'threads', 'mastodon', 'x', 'linkedin', 'pinterest', 'tumblr'],
      facts: [
        { name: 'Saturday', any: ['saturday', 'saturdays', 'sat'] },
        { name: '10 o’clock', any: ['10 o’clock', '10', 'ten', '10am', '10:00'] },
        { name: 'they bring their own dough', any: ['dough', 'doughs'] },
      ],
      sample:
        'On Saturday we roll the oven out into the street. From 10 o’clock: bring your own dough, and we bake it next to ours. What would you bring?',
    },
  ],
};
