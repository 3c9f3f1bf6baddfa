import type { WordList } from '../../pack';

/** The house as its own subject, and claims that somebody else should make. */
export const selfTalk: Readonly<Record<string, WordList>> = {
  'inclusive-we': {
    source: 'The *wir* in which the reader is included; ours.',
    phrases: `
      [wir|uns] alle
      von uns
      [lasst uns|wir menschen|müssen wir|wir müssen|sollten wir]
      unsere [kinder|gesellschaft|welt]
    `,
  },
  award: {
    source: "Prizes and rankings of one's own; ours.",
    phrases: `
      [ausgezeichnet|nominiert|zertifiziert] [wurde|als|mit]
      [wurde|worden] [ausgezeichnet|nominiert|zertifiziert]
      [auszeichnung|innovationspreis|testsieger]
      unter die <number> [besten|wichtigsten]
      preis [gewonnen|erhalten|verliehen]
    `,
    examples: {
      heard: ['Unsere Käserei wurde mit dem «Innovationspreis» bedacht.', 'Wir «wurden nominiert» für den Stadtpreis.'],
      unheard: ['Der Preis für Butter ist schon wieder gestiegen.', 'Ich habe beim Skat den Trostpreis geholt, eine Salami.'],
    },
  },
  milestone: {
    source: 'Anniversaries and round numbers of firms; ours.',
    phrases: `
      [unser|jähriges|weiterer|wichtiger] [jubiläum|meilenstein]
      <number> jährige bestehen
      [wir|] [blicken|blickt] [stolz|zurück|auf]
      seit über <number> jahren
      ^ <number> jahre [bäckerei|autohaus|praxis|firma|erfahrung]
      [über|mehr als] <number> [kunden|besucher|besucherinnen|mitglieder]
      <number> follower
    `,
    examples: {
      heard: [
        '«Unser Firmenjubiläum» steht vor der Tür.',
        '«40 Jahre Autohaus» Kern.',
        '«Wir blicken stolz» auf eine lange Zeit.',
        'Die Bücherei zählt «über 3.000 Mitglieder».',
      ],
      unheard: [
        'Vor zehn Jahren gab es in der Straße noch vier Bäcker.',
        'Meine Eltern sind 40 Jahre verheiratet und streiten über Senf.',
        'Oma und Opa feiern Jubiläum, mit Skat.',
      ],
    },
  },
  'self-praise': {
    source: 'Praise that a customer could say instead; ours.',
    phrases: `
      wir [sind|haben] [die|der|das|] [nummer|beste|größte|führend|marktführer]
      als [innovativer|führende|verlässliche] [partner|anbieter|lösungsanbieter|unternehmen]
      unsere langjährige [erfahrung|expertise]
    `,
    examples: {
      heard: [
        '«Wir sind die Nummer» eins am Platz.',
        '«Als führender Anbieter» kennen wir das.',
        '«Unsere langjährige Erfahrung» spricht für sich.',
      ],
      unheard: ['Wir sind die mit dem schiefen Schild.', 'Ihr seid die Besten, danke fürs Tragen.'],
    },
  },
  'our-people': {
    source: 'Teams, new colleagues: told to people who have never met them; ours.',
    phrases: `
      stolz auf [dieses|unser|mein] [team|mitarbeiter]
      [unser|mein|dieses] [gesamtes|großartiges|tolles|starkes|dynamisches] team
      [heißen|heißt] [wir|] <word> [<word>|] [<word>|] herzlich [willkommen|in]
      [glückwunsch|gratulation|gratulieren] [an|] [unser] [kollegin|kollegen|mitarbeiter|team]
      [unser team steht|sind wir stark]
    `,
    examples: {
      heard: [
        'Ich bin «stolz auf mein Team».',
        '«Unser großartiges Team» auf der Messe.',
        'Ein Hoch und «Glückwunsch an unsere Kollegin» Sabine.',
      ],
      unheard: ['Unser Team hat wieder verloren, null zu drei.', 'Wer von euch sucht gerade Arbeit und mag frühes Aufstehen?'],
    },
  },
  'own-work': {
    source: 'Own projects, fairs and gifts, told as news; ours.',
    phrases: `
      unser [neuestes|aktuelles] projekt
      was für eine [messe|veranstaltung]
      [unternehmen|klinikum|bank|museum|stiftung] [setzt|investiert|unterstützt|steigerte|freut]
    `,
    examples: {
      heard: ['«Unser neuestes Projekt» ist ein Dach in Celle.', '«Was für eine Messe»!', 'Das «Unternehmen steigerte» den Umsatz.'],
      unheard: ['Unser Hund hat ein Projekt: das Sofa.', 'Was für ein Regen, und ich ohne Schirm.'],
    },
  },
};
