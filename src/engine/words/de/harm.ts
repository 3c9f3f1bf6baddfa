import type { WordList } from '../../pack';

/** What somebody may regret, and what wears a mask: insults, secrets, boxes for people; bows with a trophy, virtue without proof. */
export const harm: Readonly<Record<string, WordList>> = {
  insult: {
    source: 'Names and orders to get lost, said to or of somebody; ours.',
    phrases: `
      [du|sie|er|der|] [ist|bist|sind] [so|doch|] [ein|eine] [kompletter|totaler|widerlicher|mieser|dummer|blöder|] [idiot|idiotin|vollidiot|arschloch|wichser|trottel|lügner|versager]
      [ist|bist] eine dumme [kuh|sau]
      [du|sie] [idiot|arschloch|wichser|hurensohn]
      [dumme|nervige|blöde] [kunden|gäste]
      halt [einfach|endlich|] [die|deine] [fresse|klappe]
      [fick dich|verpiss dich]
    `,
    examples: {
      heard: [
        '«Du bist ein Vollidiot», und das weiß die ganze Straße.',
        '«Halt einfach die Klappe».',
        'Immer diese Hektik und «nervige Kunden».',
        '@max «Sie sind ein kompletter Idiot».',
        'Der Vermieter «ist so ein Lügner»!',
        'Die Wirtin vom Anker «ist eine dumme Kuh».',
      ],
      unheard: [
        'Ich bin so ein Idiot, ich hab den Ofen angelassen.',
        'Du bist kein Idiot, das Formular ist schuld.',
        'Der Idiot ist mein liebster Roman.',
        'Dieses blöde Telefon ist schon wieder leer.',
      ],
    },
  },
  'swearing-at': {
    source: 'Strong words; harmless among friends, not when somebody is blamed with them; ours.',
    phrases: `
      [scheiße|verdammt|beschissen|saftladen]
    `,
    examples: {
      heard: [
        '@bahn Euer Service ist «beschissen», ich warte seit drei Stunden.',
        '@post Wo bleibt das Paket, «verdammt», die Hotline geht nicht.',
      ],
      unheard: ['Verdammt, war das gut.', '@lea scheiße, wie schön ist das denn, danke!'],
    },
  },
  'swearing-blame': {
    source: 'What people say when they hold somebody to account; ours.',
    phrases: `
      [service|hotline|verspätung|kaputt|warte|app|paket|abzocke]
    `,
  },
  'swearing-laugh': {
    source: 'Signs that it is meant among friends, or in praise.',
    phrases: `
      [haha|danke|liebe|schön|geil|super]
    `,
  },
  slur: {
    source: 'Words made to wound people for what they are; only those that mean nothing else.',
    phrases: `
      [kanake|nigger|neger|judensau|spasti|spast|mongo|schwuchtel|transe|schlitzauge|untermensch]
    `,
    examples: {
      heard: ['Und dann stand da so eine «Schwuchtel» an der Bar.', 'Du bist echt ein «Spasti».'],
      unheard: ['Das Wort mit N steht noch im alten Kinderbuch, wir haben es überklebt.', 'Der Mohn blüht.'],
    },
  },
  'not-yet-public': {
    source: 'What people say right before or after something that was not theirs to say yet; ours.',
    phrases: `
      noch nicht [öffentlich|offiziell|spruchreif]
      vertraulich, aber
      nicht weitersagen, [aber|ist]
      [darf|dürfen] [ich|wir] [eigentlich|] noch nicht
    `,
    examples: {
      heard: [
        'Das ist «noch nicht offiziell»: Wir ziehen um.',
        '«Darf ich eigentlich noch nicht» sagen, aber die Filiale schließt.',
        '«Nicht weitersagen, aber» der Chef geht.',
      ],
      unheard: ['Der Park ist noch nicht öffentlich zugänglich?', 'Die Ergebnisse stehen jetzt auf der Seite der Stadt.'],
    },
  },
  stereotype: {
    source: 'Everyone of a gender, an age or an origin put into one box; ours.',
    phrases: `
      typisch [frau|mann|ausländer|blondine|rentner|ossi|wessi|mädchen]
      frau am steuer
      [frauen|männer|ausländer|rentner] [sind|können] [halt|eben|nun]
      [männersache|wie ein mädchen]
    `,
    examples: {
      heard: [
        '«Typisch Frau», drei Taschen und kein Schlüssel.',
        '«Rentner sind halt» so, immer als Erste an der Kasse.',
        'Grillen ist «Männersache».',
      ],
      unheard: ['Typisch Montag.', 'Frauen fahren bei uns die großen Lastwagen, Männer auch.'],
    },
  },
  'humble-brag': {
    source: 'A bow, with the trophy held high; ours.',
    phrases: `
      [voller|in aller] demut
      [überwältigt|geehrt|dankbar] und [voller|geehrt|stolz]
      [fühle] [mich|uns] geehrt
      ohne mein [großartiges|tolles|] team
    `,
    examples: {
      heard: [
        '«Voller Demut» nehme ich den Preis an.',

        'Ich «fühle mich geehrt», auf der Liste zu stehen.',
      ],
      unheard: ['Ich bin dankbar für den Schatten unter der Linde.', 'Die Ziege wurde zur Vorsitzenden gewählt, einstimmig.'],
    },
  },
  'unearned-virtue': {
    source: 'Green, caring, conscious: claimed, and nothing to check it by; ours.',
    phrases: `
      [liegt|liegen] uns [besonders|] am herzen
      [übernehmen|übernimmt] [wir|] verantwortung
      [umweltfreundlich|klimaneutral|klimafreundlich]
      kommende generationen
      [setzen|setzt] [wir|] auf [nachhaltige|nachhaltigkeit|faire]
    `,
    examples: {
      heard: ['Die Natur «liegt uns am Herzen».', 'Unsere Tüten sind jetzt «klimaneutral».', 'Wir «setzen auf Nachhaltigkeit», jeden Tag.'],
      unheard: [
        'Seit März fahren wir das Brot mit dem Rad aus, klimafreundlich sind 14 von 20 Touren.',
        'Der Garten liegt am Hang, das Herz auch.',
      ],
    },
  },
  'house-dirty': {
    source: 'Trades that live on what warms or litters the world; ours.',
    phrases: `
      [mineralöl|mineralölkonzern|ölkonzern|erdöl|erdgas|öl und gas|kohle|bergbau|zement|airline|autobauer|plastik]
    `,
  },
  'claim-green': {
    source: 'What such trades like to show; ours.',
    phrases: `
      [solar|solarrechner|solarstrom|photovoltaik|windkraft|ökostrom|klimaneutral|klimafreundlich|umweltfreundlich|nachhaltig|nachhaltigkeit|fußabdruck|recycling|energie sparen]
    `,
  },
  'breach-unless': {
    source: 'What turns such words round; ours.',
    phrases: `
      [statt|gegen|weniger|stopp|verzichten|ersetzen|bisher|früher]
    `,
  },
};
