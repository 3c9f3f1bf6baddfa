/** Common words of German by what they do in a post. *Sie* and *ihr* stand with the function words: `address.ts` says where they mean the reader. */
export const classes = {
  us: 'wir uns unser unsere',
  self: 'ich mich mir mein meine',
  reader: 'du dich dir dein deine euch euer eure',
  ask: 'wer was wann wo warum wieso wie welche wem woher wohin womit wofür',
  negation: 'nicht nein nee kein keine keinen nie nichts niemand ohne',
  informal:
    'mal halt eben doch eh gell ach oh oje hey haha boah naja tja hm nö ups ok mist zeug krass echt irgendwie eigentlich ehrlich leute bloß ziemlich komisch doof',
  feeling:
    'liebt hasse vermisse traurig froh leid angst müde wütend hoffe gefühlt gelacht lachen weinen lustig schlimm furchtbar schade peinlich ärgert nervt mag',
  announce: 'verkündet präsentiert vorstellen bekannt eröffnet überreichte begrüßte',
  sell: 'kaufen bestellen angebot rabatt aktion gutschein gratis kostenlos sparen ticket gewinnspiel anmelden abonnieren',
  imperative:
    'entdecke entdeckt sichere sichert hol besucht bestellt buche folge folgt like teilt markiere kommentiert schaut lest stimmt abonniert verpasst erlebe erfahren spendet vereinbaren kontaktieren überzeugen',
  function:
    'der die das den dem des ein eine einen einem einer und oder aber denn weil dass ob wenn als da dann hier jetzt so sehr zu zum zur von vom mit bei beim nach aus auf an am in im ins um für über unter vor bis seit er sie es ihm ihn ihr ihre ihren ihnen man sein sich dieser diese dieses jeder alle alles viel mehr auch nur noch schon wieder heute ist sind war waren bin bist wird werden wurde hat haben habe habt kann können muss müssen soll will darf etwas ab gibt geht kommt damit uns wir ich mich mir du dich dir euch unser mein dein nicht kein keine was wie wo',
};
