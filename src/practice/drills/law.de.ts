import type { DrillSet } from './drill';

/** The same office as in `law.en.ts`, where people speak German. */
export const lawDe: DrillSet = {
  pitches: [
    {
      id: 'ranked',
      text: '{name} ist stolz darauf, zum fünften Mal in Folge als führende Kanzlei ausgezeichnet worden zu sein. Diese Auszeichnung bestätigt unseren hohen Anspruch.',
      finds: ['announcement', 'award'],
      sample:
        'Eine Mandantin hat uns eine Postkarte geschickt, aus der Wohnung, die sie im Frühjahr fast verloren hätte. Sie hängt über dem Wasserkocher. Was hängt bei dir an der Wand?',
    },
    {
      id: 'new-partner',
      text: 'Wir freuen uns, Dr. Lena Marsch als neue Partnerin in unserem Team begrüßen zu dürfen. Mit über 15 Jahren Erfahrung verstärkt sie unsere führende Steuerpraxis.',
      finds: ['announcement'],
      sample:
        'Wenn bei dir ein Brief vom Finanzamt ungeöffnet liegt, bring ihn Lena Marsch. Sie öffnet ihn mit dem Buttermesser und liest die letzte Seite zuerst. Welche Briefe schiebst du auf?',
    },
    {
      id: 'before-too-late',
      text: 'Warte nicht, bis es zu spät ist! Eine falsche Klausel kann deine Firma ruinieren. Jetzt kostenlose Beratung sichern, nur für kurze Zeit!',
      finds: ['free-offer', 'deadline'],
      sample:
        'Wenn du diese Woche einen Vertrag unterschreibst, such darin das Wort „automatisch“. Da läuft etwas weiter, ohne dich zu fragen. Auf welcher Seite stand es bei dir?',
    },
    {
      id: 'seminar',
      text: 'Jetzt anmelden: kostenloses Webinar „Fünf Fehler, die jeder Vermieter macht“. Die Plätze sind begrenzt, nicht verpassen!',
      finds: ['order-to-buy', 'free-offer', 'deadline'],
      sample:
        'Deine Kaution kommt in angemessener Zeit zurück, sagt das Gesetz, und alle fragen, was das heißt. Etwa drei bis sechs Monate. Wie lange hast du gewartet?',
    },
    {
      id: 'agree',
      text: 'Verträge sollten in verständlicher Sprache geschrieben sein. Siehst du das auch so? 👍 Like und teile diesen Beitrag! Markiere jemanden, der das lesen muss.',
      finds: ['reaction-begging'],
      sample:
        'Ich habe meiner Mutter am Sonntag einen Mietvertrag vorgelesen. Bei „ungeachtet dessen“ hat sie gefragt, wer da nicht geachtet wird. Bei welchem Wort bleibst du hängen?',
    },
    {
      id: 'peace-of-mind',
      text: 'Ihr kompetenter Partner für maßgeschneiderte Lösungen im Recht. Bei {name} verbinden wir jahrzehntelange Erfahrung mit höchster Qualität, damit Ihre Erwartungen übertroffen werden.',
      finds: ['brochure'],
      sample:
        'Die meisten, die zu uns kommen, brauchen eine Antwort, und die Hälfte braucht keinen Anwalt. Das sagen wir dann, und sie haben den Nachmittag frei. Was würdest du damit machen?',
    },
  ],
  announcements: [
    {
      id: 'phone-hours',
      text: 'Wir freuen uns, unseren geschätzten Mandanten mitteilen zu können, dass unsere telefonische Sprechstunde am Mittwoch ab sofort bis 20 Uhr verlängert wird. Zögern Sie nicht, uns zu kontaktieren!',
      facts: [
        { name: 'Mittwoch', any: ['mittwoch', 'mittwochs'] },
        { name: 'bis 20 Uhr', any: ['20', 'acht', '8'] },
      ],
      sample:
        'Die meisten von euch lesen ihre Verträge nach dem Abendbrot, und dann sind wir weg. Also geht am Mittwoch bis 20 Uhr jemand ran. Was wolltest du schon lange fragen?',
    },
    {
      id: 'moving',
      text: 'Wir freuen uns, den Umzug unserer Kanzlei bekannt zu geben! Um unserem wachsenden Mandantenkreis noch besser gerecht zu werden, bezieht {name} im Juni hochmoderne Räumlichkeiten in der Mühlstraße 12.',
      facts: [
        { name: 'Mühlstraße 12', any: ['mühlstraße 12', 'mühlstr. 12'] },
        { name: 'Juni', any: ['juni'] },
      ],
      sample:
        'Im Juni tragen wir unsere Kartons in die Mühlstraße 12, über den Fahrradladen. Da gibt es endlich einen Aufzug, dein Kinderwagen und dein Knie kommen also mit. Findest du uns da?',
    },
  ],
  complaints: [
    {
      id: 'no-call-back',
      text: 'Sie wollten mich am Montag zurückrufen. Heute ist Donnerstag, und morgen läuft meine Frist ab!',
      facts: [{ name: 'der Anruf', any: ['rufe', 'anrufe', 'anruf', 'angerufen', 'rückruf', 'zurückrufen', 'zurückgerufen'] }],
      sample:
        'Sie haben recht, wir hatten Montag versprochen, und niemand hat es getan, das tut mir leid. Ich rufe Sie in zehn Minuten an, und die Frist ist das Erste, was wir ansehen. Stimmt diese Nummer noch?',
    },
    {
      id: 'not-a-word',
      text: 'Ich habe Ihren Brief dreimal gelesen und kein einziges Wort verstanden.',
      facts: [{ name: 'der Brief', any: ['brief', 'briefe'] }],
      sample:
        'Danke, dass Sie es sagen. Ein Brief, den man dreimal lesen muss, ist unser Fehler. Kurz gesagt: Sie haben gewonnen und müssen nichts tun. Ich schreibe ihn heute noch einmal in klaren Worten. Bleibt damit etwas offen?',
    },
  ],
  news: [
    {
      id: 'open-table',
      text: '📢 JETZT TERMIN VORMERKEN!!! {name} präsentiert stolz den ersten offenen Rechtstisch! Am Donnerstag ab 18 Uhr beantworten unsere hochqualifizierten Experten ALLE Fragen zu Ihrem Vertrag, völlig KOSTENLOS! Die Plätze sind begrenzt, jetzt anmelden! Link in Bio. Markiere jemanden, der das braucht! #recht #anwalt #kanzlei #gründer #startup #vertrag #miete #beratung #gerechtigkeit #erfolg #business #gratis',
      networks: ['linkedin', 'facebook', 'mastodon', 'bluesky', 'threads', 'x', 'instagram', 'tumblr'],
      facts: [
        { name: 'Donnerstag', any: ['donnerstag', 'donnerstags'] },
        { name: 'ab 18 Uhr', any: ['18', 'sechs', '6'] },
        { name: 'sie bringen einen Vertrag mit', any: ['vertrag', 'verträge', 'klausel'] },
      ],
      sample:
        'Am Donnerstag ab 18 Uhr steht ein langer Tisch in unserem Flur, mit Suppe. Bring einen Vertrag mit, den du nicht verstehst, wir lesen ihn zusammen. Welcher Satz darin stört dich?',
    },
  ],
};
