import type { DrillSet } from './drill';

/** Around an office that people come to with a worry: law, tax, insurance, care. */
export const lawEn: DrillSet = {
  pitches: [
    {
      id: 'ranked',
      text: '{name} is proud to have been recognised as a leading law firm for the fifth consecutive year. This award reflects our unwavering commitment to excellence.',
      finds: ['announcement', 'brochure'],
      sample:
        'A client sent us a postcard from the flat she nearly lost in spring. It hangs over the kettle. What is on the wall where you work?',
    },
    {
      id: 'new-partner',
      text: 'We are delighted to announce that Dr Lena Marsh has joined our team as a partner. With over 15 years of experience, she will further strengthen our leading tax practice.',
      finds: ['announcement', 'our-people'],
      sample:
        'If you have a letter from the tax office lying unopened, Lena Marsh is the one to bring it to. She opens them with a butter knife and reads the last page first. Which letters do you put off?',
    },
    {
      id: 'before-too-late',
      text: 'Don’t wait until it’s too late! One wrong clause can ruin your business. Call us today for your free consultation. Limited appointments available!',
      finds: ['free-offer', 'order-to-buy'],
      sample:
        'If you have a contract to sign this week, look for the word “automatically” in it. Something goes on there without asking you. On which page did you find it?',
    },
    {
      id: 'pursuant',
      text: 'We want to assure our clients that we continue to serve them with exceptional service. {name} announces that, pursuant to the amended regulation, the deadline for all tax returns has been extended.',
      finds: ['official-tone', 'brochure'],
      sample:
        'You have until the end of July for your tax return this year, and not May. If yours is in a shoebox: that is fine, bring the box. What is the oddest receipt in it?',
    },
    {
      id: 'seminar',
      text: 'Register now for our free webinar “Five mistakes every landlord makes”. Seats are limited, don’t miss out!',
      finds: ['self-plug', 'deadline'],
      sample:
        'Your deposit comes back within a reasonable time, says the law, and everybody asks what that is. About three to six months. How long did you wait for yours?',
    },
    {
      id: 'humble',
      text: 'Humbled and honoured to have been invited to speak at the Founders Summit. Still pinching myself that I get to share a stage with such incredible leaders!',
      finds: ['humble-brag'],
      sample:
        'A founder asked me on a stage today what one clause I would never sign. I said: the one that nobody at the table can explain. Which one would you have named?',
    },
    {
      id: 'after-the-flood',
      text: 'Our hearts go out to the victims of the flood. Are you properly insured? Contact our experts now and save up to 30% on legal advice.',
      finds: ['borrowed-grief'],
      sample:
        'If you had water in your cellar last night, I am sorry. Take a picture before you carry anything out, your insurer will ask for it. And if you need a hand with the mud, tell us where you are.',
    },
    {
      id: 'agree',
      text: 'Contracts should be written in plain language. Agree? 👍 Like and share if you think so too! Tag someone who needs to hear this.',
      finds: ['reaction-begging'],
      sample:
        'I read a lease aloud to my mother on Sunday. She stopped me at “notwithstanding” and asked who was standing. Which word in a contract stops you?',
    },
    {
      id: 'peace-of-mind',
      text: 'Your trusted partner for bespoke legal solutions. At {name} we combine decades of expertise with a client-centric approach to deliver results that exceed expectations.',
      finds: ['brochure'],
      sample:
        'Most people who come in need one answer, and half of them need no lawyer. We say so, and then they have the afternoon off. What would you do with yours?',
    },
    {
      id: 'guaranteed',
      text: 'Got a parking ticket? We GUARANTEE to get your money back, 100% risk-free! The #1 law office in town. Book your appointment now!!!',
      finds: ['guarantee', 'order-to-buy'],
      sample:
        'Is the street name on your parking ticket right, and the minute? If both are, pay it, and buy yourself an ice cream with what we would have cost. Which one did you get that was wrong?',
    },
  ],
  announcements: [
    {
      id: 'phone-hours',
      text: 'We are pleased to inform our esteemed clients that, as of Wednesday, our telephone consultation hours will be extended until 8 pm. Do not hesitate to contact us. We look forward to being of service!',
      facts: [
        { name: 'Wednesday', any: ['wednesday', 'wednesdays'] },
        { name: 'until 8 in the evening', any: ['8', 'eight', '8pm', '20:00'] },
      ],
      sample:
        'Most of you read your contracts after supper, and then we are gone. So on Wednesday somebody picks up until 8 in the evening. What have you been meaning to ask?',
    },
    {
      id: 'rent-law',
      text: 'ATTENTION LANDLORDS AND TENANTS!!! As of 1 May the amended Tenancy Act enters into force. Failure to comply may result in severe penalties! Contact our award-winning team NOW to avoid costly mistakes!',
      facts: [
        { name: '1 May', any: ['1 may', 'may 1', '1st of may', 'first of may', 'may'] },
        { name: 'the rent', any: ['rent', 'rents', 'tenant', 'tenants', 'landlord', 'landlords', 'tenancy', 'lease'] },
      ],
      sample:
        'From 1 May your landlord has to tell you what the tenant before you paid in rent. You only have to ask, one line is enough. Would you want to know?',
    },
    {
      id: 'moving',
      text: 'We are excited to announce the relocation of our offices! To better serve our growing client base, {name} will be moving to brand-new, state-of-the-art premises at 12 Mill Street in June.',
      facts: [
        { name: '12 Mill Street', any: ['12 mill street', 'mill street 12'] },
        { name: 'June', any: ['june'] },
      ],
      sample:
        'In June we carry our boxes to 12 Mill Street, over the bicycle shop. There is a lift at last, so your pram and your knee can come along. Will you find us there?',
    },
  ],
  complaints: [
    {
      id: 'no-call-back',
      text: 'You promised to call me back on Monday. It is Thursday. My deadline is tomorrow!',
      facts: [{ name: 'the call', any: ['call', 'called', 'calling', 'phone', 'ring'] }],
      sample:
        'You’re right, we promised Monday and nobody did, I am sorry. I call you in ten minutes, and the deadline is the first thing we look at. Is this number still good?',
    },
    {
      id: 'the-bill',
      text: 'Your bill is twice what I was told on the phone. I feel cheated.',
      facts: [{ name: 'the bill', any: ['bill', 'bills', 'sum', 'invoice'] }],
      sample:
        'I am sorry to hear that, a bill should never come as a surprise. I have it in front of me and go through it line by line with you. What were you told on the phone? That is the figure we start from.',
    },
    {
      id: 'not-a-word',
      text: 'I have read your letter three times and did not understand a single word of it.',
      facts: [{ name: 'the letter', any: ['letter', 'letters'] }],
      sample:
        'Thanks for telling me. A letter that needs three readings is our mistake. In short: you have won, and you need to do nothing. I will send it again in plain words today. Does that leave anything open?',
    },
  ],
  news: [
    {
      id: 'open-table',
      text: '📢 SAVE THE DATE!!! {name} is proud to present its first Open Legal Table! On Thursday from 6 pm our highly qualified experts will answer ALL your questions about contracts, absolutely FREE of charge! Seats are strictly limited, register now! Link in bio. RT and tag a founder who needs this! #law #legal #lawyer #founder #startup #contract #tenant #advice #justice #success #business #free',
      networks: ['linkedin', 'facebook', 'mastodon', 'bluesky', 'threads', 'x', 'instagram', 'tumblr'],
      facts: [
        { name: 'Thursday', any: ['thursday', 'thursdays'] },
        { name: 'from 6 in the evening', any: ['6', 'six', '6pm', '18:00'] },
        { name: 'they bring a contract', any: ['contract', 'contracts', 'lease', 'clause'] },
      ],
      sample:
        'On Thursday from 6 there is a long table in our hallway, with soup. Bring a contract that you do not understand, and we read it together. Which sentence in it bothers you?',
    },
  ],
};
