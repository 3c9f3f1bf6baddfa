import type { DrillSet } from './drill';

/** Around a program: what landing pages say, and what a colleague would. */
export const softwareEn: DrillSet = {
  pitches: [
    {
      id: 'game-changer',
      text: 'We are excited to announce the launch of {name} 3.0, a game-changing, best-in-class solution that empowers teams to leverage seamless workflows!',
      finds: ['announcement', 'brochure'],
      sample:
        'Somebody typed the same invoice number four times last night and wrote to us at eleven. Since this morning you type it once. What else do you type twice?',
    },
    {
      id: 'free-trial',
      text: 'Sign up today for your 14-day free trial and save 20% on all annual plans! The offer ends at midnight, so don’t wait.',
      finds: ['order-to-buy', 'free-offer', 'discount', 'deadline'],
      sample:
        'A joiner from Lund tried it with one real invoice, standing at his saw. He found two buttons that nobody needs. They are gone now, thank you, Nils.',
    },
    {
      id: 'webinar',
      text: 'Join us for an exclusive webinar on the future of invoicing! Seats are limited. Save your spot now!',
      finds: ['self-plug', 'deadline', 'order-to-buy'],
      sample:
        'Three workshops showed each other last week how they send a reminder without sounding cross. One of them draws a snail on it. How do you do it?',
    },
    {
      id: 'comment-below',
      text: 'Want our free invoicing checklist? Comment below and tag a colleague who needs it! Follow us for more tips.',
      finds: ['reaction-begging', 'self-plug'],
      sample:
        'Before an invoice leaves our desk, Jo reads the name, the date and the sum out loud. The sum is wrong one time in thirty. Which line do you look at twice?',
    },
    {
      id: 'number-four',
      text: 'You won’t believe what our founder found in her invoices. Banks don’t want you to know this! Number 4 will blow your mind. Link in bio 👇',
      finds: ['curiosity-gap'],
      sample:
        'For two years I sent invoices on the last day of the month, like everybody. Sent on the day the job is done, they are paid nine days earlier. We counted.',
    },
    {
      id: 'funding',
      text: 'We’re thrilled to share that {name} has raised 5 million euros in a round led by North Ventures! We are so proud of our team. We’re just getting started!',
      finds: ['announcement', 'our-people'],
      sample:
        'There is money for three more years of mending things. The first of it goes into the printer dialogue, because you asked for that 214 times. What should come second?',
    },
    {
      id: 'partnership',
      text: 'We are proud to announce our strategic partnership with Ledgerline. Together we will deliver innovative end-to-end solutions that drive growth.',
      finds: ['announcement', 'partnership', 'brochure'],
      sample:
        'Your tax adviser no longer has to type what you have typed already: the figures now go over to Ledgerline with one press. What do you still carry over by hand?',
    },
    {
      id: 'number-one',
      text: '{name} is the #1 invoicing software, trusted by over 10,000 happy customers. Discover why the world’s best workshops choose us!',
      finds: ['testimonial', 'self-praise'],
      sample:
        '“I did the invoices while the potatoes boiled”, a roofer wrote to us. We have no better sentence about it. What is on your stove when you do yours?',
    },
    {
      id: 'hiring',
      text: 'We’re hiring! We are a fast-growing, award-winning team of passionate rockstars. If you want to join our amazing journey, apply now!',
      finds: ['brochure', 'order-to-buy'],
      sample:
        'We look for somebody who answers the phone when an invoice will not print, and who likes the people who call. Thirty hours, in Lund or from home. Who comes to your mind?',
    },
    {
      id: 'black-friday',
      text: '🚀🚀🚀 BLACK FRIDAY MADNESS!!! Get 50% OFF lifetime access with code BLACK50. Only 24 hours left!!! #startup #saas #growth #hustle #business',
      finds: ['discount', 'discount-code', 'deadline', 'shouting'],
      sample:
        'On Friday half of the workshops have their doors shut, so nobody waits for us. We clean the list of bugs, oldest first. Which one should go before the weekend?',
    },
  ],
  announcements: [
    {
      id: 'dark-mode',
      text: 'We are thrilled to announce that version 4.2 of {name} is now available! This groundbreaking release introduces a state-of-the-art dark mode, empowering users to work seamlessly around the clock. Update now!',
      facts: [
        { name: 'version 4.2', any: ['4.2'] },
        { name: 'dark mode', any: ['dark mode', 'dark'] },
      ],
      sample:
        'Mia writes her invoices in bed, next to somebody who is asleep. For her and for you, 4.2 has a dark mode. Does it let the other one sleep?',
    },
    {
      id: 'down-on-tuesday',
      text: 'Please be advised that scheduled maintenance will be performed on Tuesday between 22:00 and 23:00. During this time services may be temporarily unavailable. We apologise for any inconvenience caused.',
      facts: [
        { name: 'Tuesday', any: ['tuesday', 'tuesdays'] },
        { name: 'from 22:00', any: ['22:00', '22', 'ten', '10pm', '10 pm'] },
      ],
      sample:
        'If you write invoices late: on Tuesday from 22:00 we are off for an hour, while the disks get swapped. What you have typed before is safe. Is that a bad hour for you?',
    },
    {
      id: 'price-goes-up',
      text: 'In order to continue delivering a world-class experience and investing in innovation, we will be adjusting our pricing structure as of March. The new price is 12 euros per month. We thank you for your continued loyalty!',
      facts: [
        { name: 'March', any: ['march'] },
        { name: '12 euros', any: ['12', 'twelve'] },
      ],
      sample:
        'From March you pay 12 euros a month, and not 10. The two euros are the phone: somebody sits there until eight in the evening now. If that is too much for you, write to me, and we look at it.',
    },
  ],
  complaints: [
    {
      id: 'lost-invoice',
      text: 'Your last update ate three of my invoices. I was up until midnight typing them again. Unbelievable.',
      facts: [{ name: 'the invoices', any: ['invoice', 'invoices'] }],
      sample:
        'I am so sorry, that was us: the update skipped everything without a number. Your three invoices are still on our side. I put them back within the hour and write to you when they are there.',
    },
    {
      id: 'no-answer',
      text: 'I wrote to your support four days ago and nobody has answered. Is anyone there at all?',
      facts: [{ name: 'the four days', any: ['four days', '4 days', 'four', '4'] }],
      sample:
        'You’re right, four days is far too long, and I am sorry. I have your mail in front of me now: it is the printer. I call you today before five. Which number is good?',
    },
    {
      id: 'too-dear',
      text: 'Twelve euros a month now? It used to be ten. You only think of money.',
      facts: [{ name: 'the two euros more', any: ['two euros', 'twelve', '12', 'euros', 'price'] }],
      sample:
        'I understand that it annoys you. The two euros pay for somebody at the phone until eight, and we should have said so before. What would make it worth it to you?',
    },
  ],
  news: [
    {
      id: 'one-press',
      text: '🚀 Exciting news!!! We are thrilled to announce the launch of {name} OneClick™, the revolutionary new feature that will transform the way you work! Starting Monday, leverage the power of automation and send ALL your reminders with a single click!!! Sign up for your free trial today, link in bio. RT to spread the word! **Limited spots!** #startup #saas #b2b #fintech #productivity #automation #growth #business #innovation #tech #tools #workshop',
      networks: ['linkedin', 'mastodon', 'bluesky', 'x', 'threads', 'facebook', 'instagram', 'tumblr'],
      facts: [
        { name: 'Monday', any: ['monday', 'mondays'] },
        { name: 'the reminders', any: ['reminder', 'reminders'] },
        { name: 'one press', any: ['one press', 'one click', 'single click', 'one button', 'press once'] },
      ],
      sample:
        'From Monday all reminders of the week go out with one press, and you can read each of them before. Which one do you put off longest?',
    },
  ],
};
