import type { WordList } from '../../pack';

/** What a draft does well, and the part it plays. */
export const strengths: Readonly<Record<string, WordList>> = {
  'strength-question': {
    source: 'Readers who are asked without a *you*; ours.',
    phrases: `
      [weiß|kennt|hat|erinnert|war|sind|noch|wer|bei wem] [jemand|noch|hier|von euch|andere|auch|sind]
      [sollen wir|welche|wer kann|wo fehlt]
    `,
    examples: {
      heard: ['Der Bus ist weg. «Weiß jemand, wann der nächste fährt?»', 'Wir backen morgen. «Was sollen wir euch aufheben?»'],
      unheard: ['Kommt der Bus?', 'Lust auf Kuchen?'],
    },
  },
  'strength-question-not': {
    source: 'Sales openers and rhetoric; ours.',
    phrases: `
      ^ [lust|bereit|neugierig|du willst|suchen sie|sie möchten|kennt ihr das]
      [wussten sie|wusstest du|wusstet ihr]
      [oder|warum|dazu] $
    `,
  },
  'strength-story-turn': {
    source: 'Where a told story turns; ours.',
    phrases: `
      [und dann|dann kam|plötzlich|am ende|seitdem|zum ersten mal]
    `,
  },
  'strength-story': {
    source: 'Hinges of a told story; ours.',
    phrases: `
      [jahre|wochen|tage] später
      [ich|wir|er|sie] [dachte|merkte|musste|konnte|wollte|sagte|fragte]
    `,
    examples: {
      heard: [
        'Letztes Jahr stand der Laden leer. Ich dachte, das war es. «Dann kam eine Schülerin und fragte nach einem Platz für ihr Klavier, und seitdem spielt sie hier jeden Freitag.»',
      ],
      unheard: [
        'Der Laden ist offen. Es gibt Brot, Milch, Käse, Zeitung und am Freitag frischen Fisch aus dem Hafen, dazu Blumen vom Feld und Eier.',
      ],
    },
  },
  'strength-everyday-moment': {
    source: 'When an everyday moment happens; ours.',
    phrases: `
      [heute|gestern|neulich|vorhin|nachts]
      [letzte nacht|beim aufräumen|auf dem weg|im bus|an der kasse|vor der theke]
      am [montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag]
    `,
    examples: {
      heard: [
        '«Heute früh hat eine Frau drei Äpfel gebracht.» Die Äpfel sind gut.',
        '«Gestern haben wir im Keller eine Kiste Briefe gefunden.»',
      ],
      unheard: ['Heute ist Montag.', 'Gestern haben wir den Start unserer Kampagne verkündet.'],
    },
  },
  'strength-everyday-moment-done': {
    source: 'What happens in them; ours.',
    phrases: `
      [stand|saß|kam|lief|fragte|sagte|lachte|gefragt|gesagt|gelacht|gesungen|gefunden|verloren|verbrannt|gebacken|gekocht|gebracht|geholt|bezahlt|bestellt|vergessen|ausgefallen|erklärt|gewartet]
    `,
  },
  'strength-everyday-moment-who': {
    source: 'Who is in them, besides the one who tells it; ours.',
    phrases: `
      [junge|mädchen|kind|frau|mann|kunde|kundin|gast|patient|nachbar|nachbarin|oma|opa|lehrling|kollege|kollegin|hund|katze|chef|jemand|er|sie]
    `,
  },
  'strength-useful-knowledge': {
    source: 'How people pass on what they know; ours.',
    phrases: `
      [tipp vom|kurzer tipp|faustregel|alte regel|der trick ist]
      erst <word>, [wenn|dann]
      [nicht|nie] vom <word>, sondern
      [trocknet|hält|schimmelt] [<word>|] [<word>|] [schneller|länger|besser]
      [ausgerechnet|gemessen|gelernt], [dass|was|wie]
      [müssen|musst] [sie|] [<word>|] [<word>|] [<word>|] nicht
      ^ wer [in|im|den|die] <word> <word>
    `,
    examples: {
      heard: [
        '«Faustregel aus der Backstube: Den Teig erst formen, wenn er doppelt so groß ist wie am Abend.»',
        '«Wolle filzt nicht vom Wasser, sondern vom Reiben, also nur drücken und flach trocknen lassen.»',
      ],
      unheard: [
        'Bei uns gibt es heute Linsensuppe mit Würstchen oder ohne, dazu Brot von gestern und Tee.',
        'Tipp: Komm rum.',
        'Meine Eltern streiten gerade, wer den Müll rausbringt.',
      ],
    },
  },
  'strength-useful-news': {
    source: 'News that a reader can act on; ours.',
    phrases: `
      [geschlossen|gesperrt|zu|offen|verschoben|abgesagt] [ab|bis|vom|am|wegen]
      [ab|bis] [montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag] [ist|sind|zu|gesperrt]
      [ist|sind|bleibt] [<word>|] [<word>|] [<word>|<number>|] [geschlossen|gesperrt|offen]
      bleibt [<word>|] [<word>|] [<word>|] zu $
      wegen [bauarbeiten|krankheit|sturm|wartung|streik]
      [wartungsarbeiten|fällt aus|ersatzverkehr|nicht erreichbar|abkochen]
    `,
    examples: {
      heard: ['«Die Brücke ist ab Montag gesperrt.» Die Fähre fährt jede Stunde.', '«Wegen Sturm bleibt der Park zu.»'],
      unheard: [
        'Die Brücke ist alt.',
        'Ist der Park heute zu?',
        'Ein Formular ist schwerer zu schreiben als ein Gedicht.',
        'Das Lager ist zu kurz.',
      ],
    },
  },
  'strength-thanks': {
    source: 'How people thank somebody; ours.',
    phrases: `
      [danke|dankeschön|merci], [dir|euch|], [an|]
    `,
    examples: {
      heard: [
        '«Danke, Ingrid», für den Schlüssel.',
        '«Danke an alle, die» im Regen gewartet haben.',
        'Ein dickes «Danke an @tom_baut» für das Regal.',
      ],
      unheard: ['Danke für Ihr Verständnis.', 'Vielen Dank.'],
    },
  },
  'strength-thanks-whom': {
    source: 'People who are thanked without their names; ours.',
    phrases: `
      alle, die
      [den|dem|der|die] [helfern|nachbarn|kindern|mädchen|jungen|frau|mann|nachtschicht|feuerwehr]
      [herr|herrn|frau|oma|opa] <word>
    `,
  },
  'strength-humility': {
    source: 'Mistakes owned, limits admitted; ours.',
    phrases: `
      [war|ist] [unser|mein] fehler
      [lag|liegt] an [uns|mir]
      [haben|hab] [wir|ich|uns|mich] [uns|] [geirrt|vertan|verrechnet|vergessen]
      war mist
      hätte so nicht
    `,
    examples: {
      heard: ['Das Schild hing falsch herum, das «war unser Fehler».', 'Wir «haben uns verrechnet»: Es sind nur elf Torten.'],
      unheard: ['Fehler finden ist sein Beruf.', 'Das war euer Fehler.'],
    },
  },
  'strength-acknowledges': {
    source: 'How an answer takes up what somebody said; formulas are not among them. Ours.',
    phrases: `
      tut mir [so|echt|sehr|] leid
      [oh je|oje|mist|gute besserung|glückwunsch|alles gute|stimmt]
      [sie haben|du hast|da hast du] recht
      das [ärgert|freut|klingt] [mich|nach]
      danke [fürs|für den] [melden|hinweis|tipp]
    `,
    examples: {
      heard: [
        { text: '@jule «Oh je», das hätte nicht passieren dürfen.', replyTo: 'Mein Paket lag im Regen.' },
        { text: '@tom «Sie haben recht», das Schild hängt falsch.', replyTo: 'Euer Schild lügt.' },
      ],
      unheard: [
        { text: '@tom Wir bedauern etwaige Unannehmlichkeiten.', replyTo: 'Euer Schild lügt.' },
        { text: '@tom Nein.', replyTo: 'Offen?' },
      ],
    },
  },
  'strength-helps': {
    source: 'Concrete help in an answer: a step, a place, a promise with a doer; ours.',
    phrases: `
      [ich|wir] [schau|frag|ruf|lege|schick|prüfe|komme]
      [ruf|schreib|melde|frag] [sie|dich|sich|] [uns|mir|einfach|bitte]
      [schau|probier|versuch|nimm] [mal|den|die|das|ob]
      [kannst|können] [du|sie]
      [ja|klar], [ja|für|der|du]
    `,
    examples: {
      heard: [
        { text: '«@ute Ich schau gleich nach der Pumpe.»', replyTo: 'Die Heizung ist kalt.' },
        { text: '«@ali Ruf uns zwischen acht und neun an.»', replyTo: 'Wie bekomme ich einen Termin?' },
      ],
      unheard: [
        { text: '@ute Schade.', replyTo: 'Die Heizung ist kalt.' },
        { text: 'Oh nein, das war der alte Ofen.', replyTo: 'Das Brot ist roh.' },
        'Ich schau gleich nach der Pumpe.',
      ],
    },
  },
};
