import type { WordList } from '../../pack';

/** Announcements, press offices, brochures, forms of address for a crowd. */
export const broadcast: Readonly<Record<string, WordList>> = {
  announcement: {
    source: 'How press offices and firms open; the verb stands at the end, so the phrases do not wait for it. Ours.',
    phrases: `
      [bekannt geben|bekannt zu geben|mitteilen|vorstellen|präsentieren|begrüßen] zu dürfen
      [bekannt zu geben|bekanntzugeben|vorzustellen|mitzuteilen]
      freut sich, [die|ihr|sein] <word>
      [wir|] freuen uns, [ihnen|euch|unsere] <word> [zu dürfen|]
      hiermit [gibt|geben|teilen]
      [wir|] [sind|ist] [sehr|] stolz darauf
      stolz [präsentieren|präsentiert]
      [mit großer freude|voller stolz|stay tuned|seid gespannt]
      [große|tolle|spannende] neuigkeiten
      sie darüber informieren
    `,
    examples: {
      heard: [
        'Wir freuen uns, den Umzug «bekannt geben zu dürfen».',
        'Das Museum «freut sich, die Verlängerung» zu melden.',
        '«Wir sind stolz darauf», dabei zu sein.',
        '«Stolz präsentieren» wir die neue Halle.',
      ],
      unheard: [
        'Wir freuen uns auf dich, Lena, bring Hunger mit.',
        'Ich bin stolz auf meine Schwester, sie ist durch den ganzen See geschwommen.',
        'Gebt ihr euren Autos eigentlich Namen?',
      ],
    },
  },
  'press-release': {
    source: 'Parts of a press release: office holders who stress, figures of the business year, signals that are sent; ours.',
    phrases: `
      so [der|die|] [geschäftsführer|geschäftsführerin|ceo|direktor|direktorin|bürgermeister]
      [minister|landrat|bürgermeister|vorstand|ceo|geschäftsführer] [betonte|erklärte|kündigte|zeigt]
      zeigt sich [zufrieden|erfreut]
      überreichte
      führende [anbieter|hersteller]
      geschäftsjahr
      im [ersten|zweiten|dritten] [quartal|halbjahr <number>]
      [wichtiges|starkes] [zeichen|signal]
      pressemitteilung
      [stärken|stärkt|unterstreicht] [wir|] [unsere|ihre|seine] [position|anspruch]
    `,
    examples: {
      heard: [
        '„Ein großer Tag“, «so Geschäftsführer» Paul Kern.',
        'Der «Landrat betonte», wie gut das sei.',
        'Der Umsatz stieg «im ersten Quartal».',
        'Die Firma ist «führender Anbieter» von Türen.',
      ],
      unheard: [
        'Mein Opa sagte, der Müller von gegenüber backe besser als er.',
        'Im ersten Jahr hatte ich Angst vor jedem Anruf.',
        'Im zweiten Halbjahr lernen wir Brüche, mit Pizza.',
        'Sie betonte jedes Wort, als hätte sie es selbst gebacken.',
        'So der Regen will, grillen wir morgen.',
      ],
    },
  },
  brochure: {
    source: 'Words that fit every firm; ours.',
    phrases: `
      auf höchstem niveau
      [höchste|erstklassige] [qualität|service]
      qualität, [zuverlässigkeit|tradition|kompetenz]
      [stehen|steht] [wir|] für [qualität|tradition|innovation]
      mehr als nur [ein|eine]
      [tradition|handwerk|design] trifft
      [maßgeschneiderte|individuelle|innovative|ganzheitliche|nachhaltige] [lösung|konzepte]
      in [zweiter|dritter|<number>] generation
      [das perfekte geschenk|auf ein neues level]
      unvergessliche [momente|erlebnisse]
      [nachhaltigen|echten] mehrwert
    `,
    examples: {
      heard: [
        'Service «auf höchstem Niveau» seit jeher.',
        'Wir entwickeln «maßgeschneiderte Konzepte».',
        'Wir sind «mehr als nur eine» Bäckerei.',
        'Kuchen «in dritter Generation».',
      ],
      unheard: [
        'Der Pegel ist auf dem höchsten Stand seit zwanzig Jahren.',
        'Mein Sohn hat eine Lösung gefunden: weniger Rosinen.',
        'Ihr habt mehr als einen Fehler gefunden, danke.',
      ],
    },
  },
  'corporate-words': {
    source: 'Words of offices and consultants, with what people say instead; ours, after the plain-language advice of German authorities.',
    phrases: `
      zum nächstmöglichen zeitpunkt => so bald wie möglich
      zum jetzigen zeitpunkt => jetzt
      aufgrund der tatsache, dass => weil
      zur verfügung zu stellen => zu geben
      in anspruch zu nehmen => zu nutzen
      unter beweis zu stellen => zu zeigen
      [zeitnah|implementieren|optimieren|optimierung|gewährleistet|synergien|stakeholder|wertschöpfung|lösungsanbieter|ganzheitlich]
      digitale transformation
    `,
    examples: {
      heard: ['Wir melden uns «zeitnah» bei allen.', 'Damit nutzen wir «Synergien».', 'Die «digitale Transformation» geht weiter.'],
      unheard: ['Die Bahn fährt wieder, in der Lage sind wir also wieder im Rennen.', 'Das Leben ist kein Fahrplan.'],
    },
  },
  'official-tone': {
    source: 'An office or a club reports; ours.',
    phrases: `
      [wird gebeten|bitte beachten sie]
      erfolgt [die|der|eine]
      im [rahmen|zuge] [der|des|von|einer]
      zur [stärkung|verbesserung|förderung|umsetzung] [der|des|von]
      [jahreshauptversammlung|mitgliederversammlung]
      für die [langjährige|großzügige|gute] [unterstützung|zusammenarbeit]
      setzt auf innovation
      engagement für
    `,
    examples: {
      heard: [
        'Um Beachtung «wird gebeten».',
        'Das geschieht «im Rahmen der» Sanierung, und die «Jahreshauptversammlung» stimmte zu.',
        'Der Verein dankt «für die langjährige Unterstützung».',
      ],
      unheard: ['Der Rahmen vom Fahrrad ist gebrochen.', 'Meine Schwester ist Chefin von gar nichts und Königin von allem.'],
    },
  },
  'to-everyone': {
    source: 'Ways of addressing a crowd as a crowd; a plain "Liebe Gäste" is none. Ours.',
    phrases: `
      [allen|an alle] [unseren|] [kunden|fans|gästen|mitgliedern|partnern|patienten]
      sehr geehrte [damen und herren|kunden]
      für [die zahlreichen|das entgegengebrachte]
    `,
    examples: {
      heard: ['Wir danken «allen Kunden» und Freunden.', '«Sehr geehrte Damen und Herren», der Aufzug fährt wieder.'],
      unheard: [
        'Allen, die am Samstag Laub geharkt haben: Der Kuchen steht noch da.',
        { text: '@mia danke an alle Gäste aus eurer Runde', replyTo: 'Es war schön bei euch.' },
      ],
    },
  },
  'event-push': {
    source: 'How clubs and firms push an event; "Wir freuen uns auf …" is warm to one person and a formula to a crowd. Ours.',
    phrases: `
      [wir freuen uns|freut sich] [schon|sehr|] auf [euer|ihr|euren|ihren|zahlreiche|viele] [kommen|besuch|erscheinen|gäste]
      wir freuen uns auf [euch|sie] $
      [für das|fürs] leibliche wohl
      [alle|sind] herzlich eingeladen
      [laden|lädt] [wir|sie|euch|der|die|alle|] [herzlich|ein]
      eintritt ist frei
    `,
    examples: {
      heard: [
        'Samstag ist Hoffest. «Wir freuen uns auf euer Kommen».',
        'Ab elf Uhr, «für das leibliche Wohl» ist gesorgt.',
        'Beginn um acht, der «Eintritt ist frei».',
      ],
      unheard: [
        { text: '@jo wir freuen uns auf dich!', replyTo: 'Bin am Samstag dabei.' },
        'Wir freuen uns auf den ersten Schnee.',
        'Der Eintritt in die Badi war früher ein Fünfliber.',
      ],
    },
  },
  partnership: {
    source: 'How firms tell of one another; ours.',
    phrases: `
      [neue|strategische|starke|erfolgreiche] [partnerschaft|kooperation|zusammenarbeit]
      [kooperation|partnerschaft] mit [der|dem|den]
      gemeinsam werden wir
    `,
    examples: {
      heard: ['Unsere «neue Partnerschaft» mit dem Zoo beginnt.', 'Wir freuen uns über die «Kooperation mit der» Bank.'],
      unheard: ['Mein Partner kocht, ich esse.', 'Zusammenarbeit heißt bei uns: Einer hält die Leiter.'],
    },
  },
};
