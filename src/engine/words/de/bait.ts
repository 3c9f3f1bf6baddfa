import type { WordList } from '../../pack';

/** Likes, follows and clicks begged for; hype beside them. */
export const bait: Readonly<Record<string, WordList>> = {
  'bait-exempt': {
    source: 'What networks exempt from their bait rules: help, missing people and animals, safety; ours.',
    phrases: `
      [wird|wurde|seit <number>] vermisst
      vermisst [seit|wird|in]
      seit <word> vermisst
      [entlaufen|zeugen gesucht|blutspende|polizei sucht|hochwasser|abkochen]
    `,
  },
  'reaction-begging': {
    source: 'Likes, shares, tags and comments asked for their own sake, as German pages put it; ours.',
    phrases: `
      [like|liked|teile|teilt|kommentiere|kommentiert] [diesen|unseren|den|das] [beitrag|post|video]
      [markiere|markiert|verlinkt] [<number>|zwei|drei|einen|eine|deine|eure|jemanden] [freund|freundin|person|der]
      [bitte teilen|jede stimme zählt]
      ^ [kommentiere|kommentiert] [mit|ja]
      in die kommentare, und ich schicke
      lasst [uns|] [ein|einen] [like|daumen|herz|abo]
      [stimmt|stimmen] [jetzt|bitte|sie|] für [uns|unser]
    `,
    examples: {
      heard: [
        '«Teile diesen Beitrag», er ist wichtig.',
        '«Stimmt jetzt für uns» im Wettbewerb.',
        'Backt ihr auch so gern? «Markiere deine Freundin».',
      ],
      unheard: [
        'Wer teilt sich mit mir ein Taxi nach Fulda?',
        'Wir haben über die Brücke abgestimmt, sie bleibt.',
        'Schreibt es gern in die Kommentare.',
        'Bitte teilen: Unsere Katze wird seit Montag vermisst.',
      ],
    },
  },
  'follow-trade': {
    source: 'A follow for a follow; ours.',
    phrases: `
      [ich folge|folge ich] [euch|dir|] zurück
      [folgt|folge] mir, [und|] ich
    `,
    examples: {
      heard: ['«Folgt mir und ich» schaue bei euch vorbei.', '«Ich folge euch zurück», versprochen.'],
      unheard: ['Folgt mir, der Raum liegt hinten links.', 'Der Hund folgt mir sogar ins Bad.'],
    },
  },
  'entry-begging': {
    source: 'What one has to do to be in a prize draw; ours.',
    phrases: `
      so [machst|macht|nimmst|nehmt] [du|ihr] [mit|teil]
      [folge|folgt] uns, [und|] [like|liked|teile|teilt]
    `,
    examples: {
      heard: ['«So macht ihr mit»: Bild anschauen, raten.', '«Folgt uns und liked» das Foto.'],
      unheard: ['So macht ihr das also mit dem Teig.', 'Macht ihr beim Dorflauf mit?'],
    },
  },
  'curiosity-gap': {
    source: 'Openings that keep the point back; ours.',
    phrases: `
      [du wirst|ihr werdet] [es|] nicht glauben
      das glaubt ihr nicht
      [dir|euch] verschweigt
      was dann passierte
      dieser [eine|einfache] [trick|fehler|satz]
      verändert alles
      [wird|werden] [dich|euch] [überraschen|umhauen]
    `,
    examples: {
      heard: [
        'Drei Kniffe, die dein Bäcker «dir verschweigt».',
        '«Du wirst nicht glauben», wer heute hier war.',
        '«Dieser eine Trick» verändert dein Frühstück.',
      ],
      unheard: ['Ich kann nicht glauben, dass der Bus kam.', 'Der Trick ist, das Mehl vorher zu sieben.'],
    },
  },
  'mass-tagging-thanks': {
    source: 'Many names in a word of thanks are no megaphone.',
    phrases: `
      [danke|merci]
    `,
  },
  superlative: {
    source: 'Size in place of substance; ours.',
    phrases: `
      [die|der|das] [beste|größte|leckerste|schönste] <word> der [stadt|welt|region]
      [die|der|das] nummer [<number>|eins]
      [einzigartig|unschlagbar|sensationell|revolutionär|ultimativ]
    `,
    examples: {
      heard: ['Bei uns gibt es «die beste Pizza der Stadt».', 'Ein «einzigartiges» Erlebnis.', '«Die Nummer 1» für Zäune.'],
      unheard: [
        'Ich hab die beste Suppe der Welt gegessen, bei meiner Oma.',
        'Welches ist der größte See, in dem ihr je geschwommen seid?',
      ],
    },
  },
  urgency: {
    source: 'Hurry without a reason; ours.',
    phrases: `
      [verpasst|verpasse] [sie|] [nicht|keine]
      nicht verpassen
      [jetzt oder nie|schnell sein|schnell zugreifen|beeilt euch]
      [einmalige|letzte] chance
      heute ist der letzte
      worauf [wartest|wartet|warten]
    `,
    examples: {
      heard: ['«Verpasst nicht» den Markt am Samstag.', 'Karten: «jetzt oder nie».', '«Worauf wartet» ihr?'],
      unheard: ['Ich hab den Bus um eine Minute verpasst.', 'Wer heute spät dran ist: Wir auch.'],
    },
  },
};
