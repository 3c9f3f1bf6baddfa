import type { WordList } from '../../pack';

/** Offers, prices, codes, deadlines, orders: how they are told and asked about. */
export const advertising: Readonly<Record<string, WordList>> = {
  discount: {
    source: 'How shops in Germany, Austria and Switzerland name a reduction; ours.',
    phrases: `
      <percent> [rabatt|nachlass|günstiger|reduziert|sparen|auf alle|auf das|auf die|auf den|auf unser|auf dein|auf ihre]
      [spare|spart] [bis zu|jetzt|] [<percent>|<money>|<number> euro]
      [sonderangebot|rabattaktion|aktionspreis|schnäppchen|ausverkauf|sommeraktion|herbstaktion]
      [mega|tolle|große|unschlagbare] [rabatt|angebote|preise|aktion]
      rabatt auf
      preis von [einem|einer]
      [<money>|<number>] statt [<money>|<number>]
      black [friday|week]
    `,
    examples: {
      heard: [
        '«20 % auf alle» Brote, den ganzen Dienstag.',
        'Unsere «Herbstaktion» hat begonnen.',
        'Heute zwei Stollen zum «Preis von einem».',
        'Im Dorfladen: «grosse Aktion» mit Käse.',
      ],
      unheard: [
        '20 % der Bienen haben den Winter nicht überlebt.',
        'Ich hab noch nie einen Rabatt bekommen.',
        { text: 'Ja, für Studierende 10 % auf alles.', replyTo: 'Gibt es bei euch Rabatt?' },
      ],
    },
  },
  'discount-code': {
    source: 'How a code is handed out; ours.',
    phrases: `
      [rabattcode|gutscheincode]
      mit [meinem|unserem] code
      code <word> [spart|sparst|an der kasse|im shop]
    `,
    examples: {
      heard: [
        'Einfach den «Rabattcode» aus dem letzten Beitrag nehmen.',
        'Nur heute «mit unserem Code» an der Kasse.',
        'Gebt «Code BROT5 im Shop» ein.',
      ],
      unheard: ['Der Code im alten Teil ist von mir, verzeiht mir.', 'Wer hat den Code vom Fahrradschloss?'],
    },
  },
  'price-tag': {
    source: 'How a price is put on something; ours.',
    phrases: `
      [nur|ab|für nur|jetzt für] [<money>|<number> euro|<number> franken|chf <number>]
      [<money>|<number> euro|<number> franken], [das stück|pro|vhb|im vorverkauf|an der]
      [vhb|abendkasse|festpreis]
      für <number> [euro|franken]
    `,
    examples: {
      heard: ['Der Kranz ist fertig, «nur 24,90 €».', 'Kinderrad, kaum gefahren, «80 Euro VHB».', 'Wartung zum «Festpreis» von 99 Euro.'],
      unheard: ['Ich habe für 12 Euro im Zug einen Kaffee und einen Keks bekommen.', 'Was zahlt ihr für eine Kugel Eis?'],
    },
  },
  giveaway: {
    source: 'Words of prize draws; ours.',
    phrases: `
      [gewinnspiel|verlosung|teilnahmeschluss]
      [verlosen] [wir|ich|] [<number>|zwei|drei|ein|eine|unter]
      [gewinnt|gewinne] [jetzt|ihr|du|<number>|eine|einen]
      gibt es [<word>|] [<word>|] zu gewinnen
    `,
    examples: {
      heard: ['Großes «Gewinnspiel» zum Advent.', 'Heute «verlosen wir zwei» Karten für die Führung.'],
      unheard: [
        'Ich habe noch nie bei etwas gewonnen, nicht mal beim Bingo.',
        'Der TSV hat das Spiel gewonnen, und keiner weiß, wie.',
        'Wir haben versucht zu gewinnen, es wurde ein Unentschieden.',
      ],
    },
  },
  'free-offer': {
    source: 'How something is given away to be sold later; ours.',
    phrases: `
      [gratisversand|versandkostenfrei]
      [kostenlos|gratis|unverbindlich] [testen|anmelden|herunterladen|webinar|beratung|workshop]
      gutschein im wert
    `,
    examples: {
      heard: [
        'Jetzt «kostenlos testen», ganz ohne Karte.',
        'Unser «kostenloses Webinar» am Montag.',
        'Ab 40 Franken «Gratisversand» in die ganze Schweiz.',
      ],
      unheard: [
        'Das Leitungswasser hier ist gratis und schmeckt nach Fluss.',
        'Den Schlitten haben wir geschenkt bekommen, vom Nachbarn.',
        { text: '@lea nein, die Führung ist kostenlos', replyTo: 'Was kostet die Führung?' },
      ],
    },
  },
  guarantee: {
    source: 'Promises of risk taken over; ours.',
    phrases: `
      [geld zurück garantie|zufriedenheitsgarantie|jederzeit kündbar|ohne risiko]
      garantiert [zufrieden|günstig|erfolgreich]
    `,
    examples: {
      heard: ['Mit «Geld-zurück-Garantie», falls es nicht passt.', 'Sie sind damit «garantiert erfolgreich».'],
      unheard: ['Die Garantie vom Kühlschrank ist natürlich gestern abgelaufen.', 'Er kommt garantiert zu spät.'],
    },
  },
  deadline: {
    source: 'How offers run out; ours.',
    phrases: `
      nur noch [bis|heute|<number> stunden]
      nur [heute|diese woche|für kurze zeit]
      [gültig|gilt] [nur|noch|] bis
      solange [der|] [vorrat|plätze]
      [nur noch wenige|wenige|nur noch <number>] [plätze|tickets|karten|stück]
      plätze sind [begrenzt|limitiert]
      [letzte chance|anmeldeschluss]
    `,
    examples: {
      heard: ['Den Stollen gibt es «nur noch bis» Sonntag.', '«Solange der Vorrat» reicht.', 'Die «Plätze sind begrenzt».'],
      unheard: [
        'Ich arbeite nur bis drei, dann hole ich die Kinder.',
        'Heute war mein letzter Tag in der alten Werkstatt.',
        'Es hängen nur noch wenige Äpfel im Baum.',
        'Nur noch 20 Seiten, dann ist das Buch aus.',
      ],
    },
  },
  'order-to-buy': {
    source: 'Orders to somebody who has not said yes to anything; ours.',
    phrases: `
      [jetzt|gleich|noch heute|hier|sofort|online] [bestellen|vorbestellen|kaufen|buchen|anmelden|reservieren|sichern|abonnieren|informieren|spenden|entdecken|testen]
      [ticket|tickets|termin|platz|karten] [jetzt|online|] [sichern|buchen|vereinbaren]
      [sichern|bestellen|buchen|überzeugen|entdecken|erleben|genießen|nutzen|profitieren|erfahren|informieren|kontaktieren|besuchen|spenden] sie [uns|]
      [sichere dir|sichert euch]
      [hol dir|holt euch] [jetzt|die|das|den|dein|eure]
      rufen sie uns
      [vereinbaren|vereinbart] [sie|] [jetzt|noch heute|gleich|ihren|einen]
      [gleich|jetzt] [einen|ihren|] termin [vereinbaren|]
      [entdecke|entdeckt|besucht] [jetzt|unser]
      sich [inspirieren|beraten]
      link in [der|den|] [bio|kommentaren]
      zum [shop|onlineshop], <link>
      reservierung unter
    `,
    examples: {
      heard: [
        '«Jetzt bestellen» und am Freitag abholen.',
        '«Vereinbaren Sie noch heute» einen Termin.',
        '«Hol dir den» neuen Katalog.',
        'Alles Weitere: «Link in der Bio».',
      ],
      unheard: [
        'Ich wollte nur kurz einkaufen und hab jetzt drei Zimmerpflanzen.',
        'Wo kann ich bei euch bestellen?',
        'Oma liegt im Spital, wir besuchen sie jeden Abend.',
        'Hol dir einen Tee und setz dich zu mir.',
        'Die Klasse besucht die Mühle.',
        { text: '@ina klar, hier bestellen, dann liegt es morgen vorn', replyTo: 'Wo kann ich bestellen?' },
      ],
    },
  },
  'self-plug': {
    source: 'An own channel, record or shop pushed at everybody; ours.',
    phrases: `
      jetzt [reinhören|anhören|anschauen|vorbeischauen]
      neue [folge|episode] [ist|online|jetzt]
      [schaut|hört] [mal|gern|] [auf|bei|in|rein|vorbei] [meinem|unserem]
      abonniert [meinen|unseren|jetzt]
    `,
    examples: {
      heard: ['Die «neue Folge ist» da, viel Spaß.', 'Mein Lied ist draußen, «jetzt anhören».'],
      unheard: ['Was hört ihr gerade beim Backen?', 'Ich hab das ganze Album im Auto durchgehört und geheult.'],
    },
  },
  'now-available': {
    source: 'How something is put on the shelf; ours.',
    phrases: `
      [ab sofort|ab heute|jetzt|seit heute|ab morgen] [erhältlich|verfügbar|im handel|im sortiment|im shop|im laden|im vorverkauf]
      neu [bei uns|im sortiment]
      [endlich|wieder] [erhältlich|verfügbar]
      neue [kollektion|sonderausstellung]
      [tickets|karten] [gibt es|sind da]
    `,
    examples: {
      heard: ['Das Kochbuch ist «ab sofort erhältlich».', '«Neu im Sortiment»: Senf mit Feige.'],
      unheard: ['Endlich Regen.', 'Neu ist hier nur der Kater.'],
    },
  },
  'service-pitch': {
    source: 'How a service, or a post to be filled, offers itself to people who did not ask; ours.',
    phrases: `
      ihr [zuverlässiger|kompetenter|] [partner|ansprechpartner|spezialist|experte|profi] [für|rund|in]
      wir [bieten|beraten|ermitteln] [ihnen|sie|kostenlos|individuelle]
      aus einer hand
      [kompetente|individuelle|professionelle] [beratung|lösungen]
      berät sie
      wir suchen verstärkung
      [werde teil|jetzt bewerben|zur verstärkung|m w d]
    `,
    examples: {
      heard: [
        '«Ihr Partner für» Dach und Fassade.',
        'Umzug, Entsorgung, Reinigung, alles «aus einer Hand».',
        '«Wir beraten Sie» gern bei uns im Haus.',
        '«Wir suchen Verstärkung» für die Backstube.',
      ],
      unheard: [
        'Mein Partner für den Tanzkurs hat zwei linke Füße und ich auch.',
        'Wir streichen gerade das Treppenhaus, Vorsicht mit dem Mantel.',
      ],
    },
  },
  'offer-told': {
    source: 'How people tell of an offer or a purchase; ours.',
    phrases: `
      ich [hab|habe|hatte|wollte|musste|kann]
      [hab|habe|hatte|wollte|musste] ich
      [hat|haben|hatte|wurde] mir
      mir [wurde|hat|haben]
      [meine] [mutter|vater|mann|frau|freund|freundin|oma|opa|chef|tochter|sohn]
    `,
  },
  'offer-asked': {
    source: 'How people ask for a price, a place, a date, a code; ours.',
    phrases: `
      [was|wie|wann|wo|gibt|habt|haben|hat|kann|könnt|wer|welche]
    `,
  },
  'offer-wanted': {
    source: 'How people ask for an offer itself; ours.',
    phrases: `
      [kostet|rabatt]
    `,
  },
};
