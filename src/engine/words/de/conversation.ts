import type { WordList } from '../../pack';

/** Questions that want no answer, replies that give none. */
export const conversation: Readonly<Record<string, WordList>> = {
  'tacked-on-question': {
    source: 'Questions that fit under any post; ours.',
    phrases: `
      ^ was [meint|denkt|haltet|sagt|meinen|denken] [ihr|sie] [dazu|davon] $
      ^ wie seht ihr das $
      ^ eure meinung [dazu|] $
    `,
    examples: {
      heard: [
        'Wir haben die Theke umgebaut und die Kasse steht jetzt rechts. «Was meint ihr dazu?»',
        'Der Bericht zum Haushalt der Stadt ist endlich fertig geworden. «Eure Meinung?»',
      ],
      unheard: ['Rechts oder links: Wo soll die Kasse stehen, damit ihr nicht ums Brot herum müsst?', 'Was meint ihr dazu?'],
    },
  },
  'unanswerable-question': {
    source: 'Rhetoric in the shape of a question; ours.',
    phrases: `
      wer [kennt|liebt|mag|träumt] [es|das|sie|ihn|] nicht
      was gibt es [schöneres|besseres]
      [wussten sie|wusstest du|wusstet ihr] [schon|dass]
    `,
    examples: {
      heard: ['«Wer liebt ihn nicht, den Duft von Brot?»', '«Was gibt es Schöneres als Kaffee?»'],
      unheard: ['Wer von euch trinkt seinen Kaffee kalt?', 'Was gibt es heute bei euch zu essen?', 'Ist das nicht schön?'],
    },
  },
  'no-way-in': {
    source: 'Calls for a debate that ask nobody anything; ours.',
    phrases: `
      [wir müssen reden|es wird zeit|so kann es nicht weitergehen]
    `,
    examples: {
      heard: [
        '«Wir müssen reden», denn in dieser Stadt fährt seit Wochen kein Bus mehr nach acht Uhr abends.',
        'Die Radwege enden im Nichts, und «so kann es nicht weitergehen» mit der Planung in dieser Stadt.',
      ],
      unheard: ['Wir müssen reden: Wer hat den letzten Keks gegessen, du oder der Hund unter dem Tisch?', 'Unpopuläre Meinung: Rosinen.'],
    },
  },
  'formula-reply': {
    source: 'Support formulas that could answer any case; ours.',
    phrases: `
      [die|etwaige|entstandenen] unannehmlichkeiten
      [anliegen|feedback] [ist uns|sehr] [wichtig|ernst]
      bitten um [ihr|] verständnis
      [mit freundlichen grüßen|unseren kundenservice|zögern sie]
      dank für [ihre|deine] [nachricht|anfrage]
    `,
    examples: {
      heard: [
        'Wir bedauern die «entstandenen Unannehmlichkeiten».',
        'Vielen «Dank für Ihre Nachricht».',
        'Wir nehmen Ihr «Feedback sehr ernst».',
      ],
      unheard: ['Danke fürs Melden, ich schau gleich nach der Dichtung.', 'Das Verständnis zwischen Hund und Katze wächst.'],
    },
  },
  'canned-apology': {
    source: 'Apologies that fit every case; ours.',
    phrases: `
      [bedauern|entschuldigen uns] [die|für|das|sehr]
      für [die|etwaige] unannehmlichkeiten
      tut uns [sehr|] leid, [dass|wenn|zu hören]
      bitten um [entschuldigung|verständnis]
      entspricht nicht unserem
    `,
    examples: {
      heard: [
        {
          text: 'Wir «bedauern die» Unannehmlichkeiten und danken für die Geduld.',
          replyTo: 'Seit Wochen kaputt, eine Frechheit, und keiner antwortet.',
        },
        { text: 'Das «tut uns sehr leid, dass» der Eindruck entstand.', replyTo: 'Die Suppe war kalt und die Bedienung unfreundlich.' },
      ],
      unheard: [
        {
          text: 'Die Suppe hätte so nicht rausgehen dürfen. Komm noch mal vorbei, die nächste geht auf mich.',
          replyTo: 'Die Suppe war kalt und die Bedienung unfreundlich.',
        },
        { text: 'Wir bedauern, dass der Sommer vorbei ist.', replyTo: 'Schönes Foto!' },
      ],
    },
  },
  'brush-off': {
    source: 'Sentences that end a talk; ours.',
    phrases: `
      [steht|stehen] [alles|doch|] [in den agb|auf der website]
      können wir [leider|] nichts [machen|tun|ändern]
      [nicht unser problem|nicht zuständig|selber schuld|selbst schuld]
      wie [bereits|schon] [gesagt|erwähnt]
    `,
    examples: {
      heard: [
        { text: 'Das «steht alles in den AGB».', replyTo: 'Warum kostet das extra?' },
        { text: 'Tja, «selber schuld».', replyTo: 'Mir ist das Glas zersprungen.' },
      ],
      unheard: [
        { text: 'Das stand wirklich nur im Kleingedruckten, das ändern wir.', replyTo: 'Warum kostet das extra?' },
        'Das Rezept steht auf der Website vom Verein, hinten rechts.',
      ],
    },
  },
  complaint: {
    source: 'How customers complain; ours.',
    phrases: `
      [enttäuscht|unverschämt|frechheit|unfreundlich|kaputt|beschwerde|sauer|mist|schade|nie wieder]
      funktioniert nicht
      [war|kam] [kalt|falsch|zu spät]
      [niemand|keiner] [antwortet|hilft]
      seit [<word>|<number>|] [wochen|tagen|stunden]
    `,
  },
  'answer-given': {
    source: 'Words that give something in an answer; ours.',
    phrases: `
      [ja|nein|klar|stimmt|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|heute|morgen]
      [ich|wir] [schaue|frage|weiß|kann|hab|schicke|prüfen|ändern]
      [ist|sind|steht|liegt|gibt|kostet|komm]
    `,
  },
};
