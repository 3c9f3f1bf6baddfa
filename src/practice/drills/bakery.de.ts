import type { DrillSet } from './drill';

/** The same shop as in `bakery.en.ts`, for a street where people speak German. */
export const bakeryDe: DrillSet = {
  pitches: [
    {
      id: 'two-hours',
      text: 'Guten Morgen, Nachbarn! 10 % Rabatt auf alle Blaubeermuffins, nur noch heute bis elf. Mit unserem Code MUFFIN10 an der Kasse. Jetzt zugreifen, solange der Vorrat reicht!',
      finds: ['discount', 'deadline', 'discount-code'],
      sample:
        'Karl hat heute früh zu viele Blaubeeren in den Teig gekippt, jetzt färben die Muffins alles blau. Mir schmecken sie so besser. Und dir?',
    },
    {
      id: 'new-range',
      text: 'Wir freuen uns, euch unser brandneues Sauerteig-Sortiment vorstellen zu dürfen! Ab sofort erhältlich bei {name}. Jetzt bestellen!',
      finds: ['announcement', 'order-to-buy'],
      sample:
        'Der Sauerteig ist elf Jahre alt und schmollt jeden Montag. Heute war er gnädig, sechs Laibe liegen im Regal. Hat deiner auch Launen?',
    },
    {
      id: 'win-a-cake',
      text: 'GEWINNSPIEL! Like diesen Beitrag, folge uns und markiere drei Freunde, um eine Torte für die ganze Familie zu gewinnen!',
      finds: ['giveaway', 'reaction-begging'],
      sample:
        'Ein Junge hat heute früh eine Torte bestellt, die aussieht wie der Bus seiner Oma. Mit Zeichnung. Was war die schönste Torte, die jemand für dich gebacken hat?',
    },
    {
      id: 'best-bakery',
      text: '{name} ist zum dritten Mal in Folge als beste Bäckerei des Jahres ausgezeichnet worden! Wir sind die Nummer eins der Region, dank unserer langjährigen Erfahrung und höchster Qualität. Voller Stolz sagen wir Danke!',
      finds: ['self-praise', 'brochure', 'announcement'],
      sample:
        'Eine Frau hat gestern gesagt, unser Roggenbrot schmecke wie das ihrer Tante, 1962. Ich musste mich kurz setzen. Wonach schmeckt Brot dort, wo du herkommst?',
    },
    {
      id: 'stock-up',
      text: 'Weihnachten steht vor der Tür! Stollen gibt es nur, solange der Vorrat reicht. Ab 30 Euro Gratisversand in unserem Onlineshop. Jetzt bestellen!',
      finds: ['deadline', 'free-offer', 'order-to-buy'],
      sample:
        'Der Stollen liegt seit heute in der Dose und darf vier Wochen lang nicht angerührt werden. Ines schneidet jedes Jahr in der zweiten einen an. Wie lange hältst du durch?',
    },
    {
      id: 'anniversary',
      text: 'Ein Meilenstein: Wir feiern Jubiläum! Seit über 25 Jahren steht {name} für Qualität. Wir sind unglaublich stolz auf unser großartiges Team.',
      finds: ['milestone', 'our-people'],
      sample:
        'Der Ofen wird diese Woche 25, und die Tür klemmt wie am ersten Tag. Man hebt sie mit dem Knie an. Wer von euch kennt den Laden noch von früher?',
    },
  ],
  announcements: [
    {
      id: 'opens-earlier',
      text: 'Wir freuen uns, Ihnen mitteilen zu können, dass {name} ab sofort die Öffnungszeiten erweitert. Am Samstag sind wir bereits ab 7 Uhr für unsere geschätzten Kunden da. Wir freuen uns auf Ihren Besuch!',
      facts: [
        { name: 'Samstag', any: ['samstag', 'samstags', 'samstagmorgen'] },
        { name: '7 Uhr', any: ['7', 'sieben'] },
      ],
      sample:
        'Letzten Samstag standet ihr im Regen und habt an die Scheibe geklopft. Also ist ab diesem Samstag um 7 Uhr offen. Was soll bis dahin aus dem Ofen sein?',
    },
    {
      id: 'closed-on-monday',
      text: 'Sehr geehrte Kundinnen und Kunden, wir möchten Sie darüber informieren, dass unsere Filiale am Montag aufgrund von Wartungsarbeiten am Ofen geschlossen bleibt. Wir bitten um Ihr Verständnis und entschuldigen uns für etwaige Unannehmlichkeiten.',
      facts: [
        { name: 'Montag', any: ['montag', 'montags'] },
        { name: 'der Ofen', any: ['ofen', 'ofens'] },
      ],
      sample:
        'Am Montag gibt es kein Brot: Der Ofen bekommt ein neues Scharnier, und Karl weicht ihm nicht von der Seite. Am Sonntag backe ich mehr. Soll ich dir einen Laib zurücklegen?',
    },
  ],
  complaints: [
    {
      id: 'raisins',
      text: 'Ich hatte für meinen Sohn eine Geburtstagstorte ohne Rosinen bestellt. Sie war voller Rosinen, und er hat geweint. Sehr enttäuscht.',
      facts: [{ name: 'die Rosinen', any: ['rosinen', 'rosine'] }],
      sample:
        'Das tut mir leid. Auf Ihrem Zettel stand, dass keine Rosinen hineinsollen, und ich habe ihn nicht zu Ende gelesen. Sagen Sie mir, welcher Tag Ihnen passt, dann backe ich ihm eine neue und bringe sie vorbei.',
    },
    {
      id: 'sold-out',
      text: 'Ich habe am Samstag 25 Minuten in eurer Schlange gestanden, und dann waren die Croissants ausverkauft. Wozu macht ihr überhaupt auf?',
      facts: [{ name: 'die Croissants', any: ['croissant', 'croissants'] }],
      sample:
        'Du hast recht, 25 Minuten für nichts sind kein guter Samstag. Wir hatten 60 Croissants, und um neun waren sie weg. Soll ich dir nächstes Mal welche zurücklegen?',
    },
  ],
  news: [
    {
      id: 'street-oven',
      text: '🥐🔥 GROSSE NEUIGKEITEN!!! 🔥🥐 Wir freuen uns riesig, euch ankündigen zu dürfen: {name} rollt am Samstag den eigenen Brotofen auf die Straße! Ab 10 Uhr bringt ihr euren Teig, und wir backen ihn GRATIS!!! Nicht verpassen, jetzt weitersagen! Link in Bio. #bäckerei #brot #brotliebe #sauerteig #backen #foodie #instafood #wochenende #lokal #lecker #liebe #gratis',
      networks: ['instagram', 'facebook', 'bluesky', 'threads', 'mastodon', 'x', 'linkedin', 'pinterest', 'tumblr'],
      facts: [
        { name: 'Samstag', any: ['samstag', 'samstags'] },
        { name: '10 Uhr', any: ['10', 'zehn'] },
        { name: 'sie bringen ihren eigenen Teig mit', any: ['teig'] },
      ],
      sample:
        'Am Samstag rollen wir den Ofen auf die Straße. Ab 10 Uhr: Bring deinen eigenen Teig mit, wir backen ihn neben unserem. Was würdest du mitbringen?',
    },
  ],
};
