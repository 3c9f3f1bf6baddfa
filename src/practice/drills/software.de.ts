import type { DrillSet } from './drill';

/** The same program as in `software.en.ts`, for workshops where people speak German. */
export const softwareDe: DrillSet = {
  pitches: [
    {
      id: 'game-changer',
      text: 'Wir freuen uns, den Launch von {name} 3.0 bekannt zu geben: die innovative, ganzheitliche Lösung, mit der Teams ihre Workflows nahtlos optimieren!',
      finds: ['announcement', 'brochure'],
      sample:
        'Jemand hat gestern Abend viermal dieselbe Rechnungsnummer getippt und uns um elf geschrieben. Seit heute früh tippst du sie einmal. Was tippst du sonst noch doppelt?',
    },
    {
      id: 'free-trial',
      text: 'Jetzt kostenlos testen und 20 % auf alle Jahresabos sparen! Das Angebot gilt nur noch heute, also nicht warten.',
      finds: ['free-offer', 'discount', 'deadline'],
      sample:
        'Ein Tischler aus Husum hat es mit einer echten Rechnung probiert, im Stehen, an der Säge. Er hat zwei Knöpfe gefunden, die niemand braucht. Sie sind weg. Danke, Nils.',
    },
    {
      id: 'webinar',
      text: 'Sei dabei: exklusives Webinar zur Zukunft der Rechnung! Die Plätze sind begrenzt. Jetzt anmelden!',
      finds: ['deadline', 'order-to-buy'],
      sample:
        'Drei Werkstätten haben sich letzte Woche gezeigt, wie sie mahnen, ohne böse zu klingen. Eine malt eine Schnecke dazu. Wie machst du es?',
    },
    {
      id: 'comment-below',
      text: 'Du willst unsere Checkliste für Rechnungen? Kommentiere diesen Beitrag und markiere eine Person, die sie braucht! Folge uns für mehr Tipps.',
      finds: ['reaction-begging'],
      sample:
        'Bevor bei uns eine Rechnung rausgeht, liest Jo Name, Datum und Summe laut vor. Jedes dreißigste Mal stimmt die Summe nicht. Welche Zeile liest du zweimal?',
    },
    {
      id: 'partnership',
      text: 'Wir sind stolz, unsere strategische Partnerschaft mit Ledgerline bekannt zu geben. Gemeinsam bieten wir innovative Lösungen aus einer Hand.',
      finds: ['announcement', 'partnership'],
      sample:
        'Deine Steuerberaterin muss nicht mehr abtippen, was du schon getippt hast: Die Zahlen gehen jetzt mit einem Druck hinüber. Was trägst du noch von Hand rüber?',
    },
    {
      id: 'black-friday',
      text: '🚀🚀🚀 BLACK FRIDAY WAHNSINN!!! 50 % Rabatt mit dem Gutscheincode BLACK50. Nur noch 24 Stunden!!! #startup #saas #growth #hustle #business',
      finds: ['discount', 'deadline', 'discount-code', 'shouting'],
      sample:
        'Am Freitag hat die halbe Kundschaft ihre Tore zu, also wartet niemand auf uns. Wir räumen die Fehlerliste auf, die ältesten zuerst. Welcher soll vor dem Wochenende weg?',
    },
  ],
  announcements: [
    {
      id: 'dark-mode',
      text: 'Wir freuen uns, Ihnen mitteilen zu können, dass Version 4.2 von {name} ab sofort verfügbar ist! Dieses wegweisende Release bietet einen innovativen Dunkelmodus für höchste Effizienz rund um die Uhr. Jetzt aktualisieren!',
      facts: [
        { name: 'Version 4.2', any: ['4.2'] },
        { name: 'der Dunkelmodus', any: ['dunkelmodus', 'dunkel', 'dunklen', 'dunkle'] },
      ],
      sample:
        'Mia schreibt ihre Rechnungen im Bett, neben jemandem, der schläft. Für sie und für dich gibt es in 4.2 einen Dunkelmodus. Schläft der andere jetzt durch?',
    },
    {
      id: 'down-on-tuesday',
      text: 'Bitte beachten Sie, dass am Dienstag zwischen 22:00 und 23:00 Uhr planmäßige Wartungsarbeiten durchgeführt werden. In diesem Zeitraum kann es zu Einschränkungen kommen. Wir bitten, etwaige Unannehmlichkeiten zu entschuldigen.',
      facts: [
        { name: 'Dienstag', any: ['dienstag', 'dienstags', 'dienstagabend'] },
        { name: 'ab 22 Uhr', any: ['22', 'zehn', 'zweiundzwanzig'] },
      ],
      sample:
        'Falls du deine Rechnungen spät schreibst: Am Dienstag ab 22 Uhr sind wir eine Stunde weg, weil die Platten getauscht werden. Was du vorher getippt hast, ist sicher. Ist das eine schlechte Stunde für dich?',
    },
  ],
  complaints: [
    {
      id: 'lost-invoice',
      text: 'Euer letztes Update hat drei meiner Rechnungen gefressen. Ich saß bis Mitternacht und habe sie neu getippt. Unglaublich.',
      facts: [{ name: 'die Rechnungen', any: ['rechnung', 'rechnungen'] }],
      sample:
        'Das tut mir leid, das waren wir: Das Update hat alles ohne Nummer übersprungen. Deine drei Rechnungen liegen noch bei uns. Ich hole sie innerhalb der nächsten Stunde zurück und schreibe dir, sobald sie da sind.',
    },
    {
      id: 'no-answer',
      text: 'Ich habe eurem Support vor vier Tagen geschrieben, und niemand antwortet. Ist da überhaupt jemand?',
      facts: [{ name: 'die vier Tage', any: ['vier tage', '4 tage', 'vier', '4'] }],
      sample:
        'Du hast recht, vier Tage sind viel zu lang, das tut mir leid. Ich habe deine Mail jetzt vor mir: Es ist der Drucker. Ich rufe dich heute vor fünf an. Unter welcher Nummer?',
    },
  ],
  news: [
    {
      id: 'one-press',
      text: '🚀 Tolle Neuigkeiten!!! Wir freuen uns riesig, den Launch von {name} OneClick™ bekannt zu geben, der revolutionären Funktion, die deine Arbeit für immer verändern wird! Ab Montag verschickst du ALLE Mahnungen mit einem einzigen Klick!!! Jetzt kostenlos testen, Link in Bio. **Nur für kurze Zeit!** #startup #saas #b2b #fintech #produktivität #automatisierung #wachstum #business #innovation #tech #tools #werkstatt',
      networks: ['linkedin', 'mastodon', 'bluesky', 'x', 'threads', 'facebook', 'instagram', 'tumblr'],
      facts: [
        { name: 'Montag', any: ['montag', 'montags'] },
        { name: 'die Mahnungen', any: ['mahnung', 'mahnungen'] },
        { name: 'ein Klick', any: ['klick', 'druck', 'knopf', 'knopfdruck', 'einmal'] },
      ],
      sample:
        'Ab Montag gehen alle Mahnungen der Woche mit einem Klick raus, und du kannst jede vorher lesen. Welche schiebst du am längsten vor dir her?',
    },
  ],
};
