/** Words of German that decide what a phrase does, by the function that asks for them; ours. */
export const sets = {
  condition: 'wenn falls',
  // "Im Rahmen der" is quoted as "Im Rahmen der Sanierung", "Code BROT5 spart" without its verb, "Rufen Sie uns" with its "an".
  'quote-runs-on':
    'der die das dem den des ein eine einen einem einer unser unsere unseres unserem unseren unserer ihr ihre ihren alle für auf bis mit von zum zur teil trifft wert verstärkung',
  'quote-ends-before': 'und oder aber dass spart sparst',
  'quote-verb-part': 'an ab ein da vor vorbei',
  'insult-not': 'nicht kein keine nie niemals wenn',
  'insult-self': 'ich mich mir wir',
  'insult-thing': 'es das dies leben wetter montag wer was',
};

/** Ends of compounds that mean the same with anything before them. */
export const heads =
  'rabatt gutschein rabattcode gutscheincode gewinnspiel verlosung jubiläum kollektion auszeichnung partnerschaft kooperation ausstellung verkauf aktionspreis neuigkeiten mitarbeiter team';

/** Swiss German, Bavarian, Low German as they are typed; standard German knows none of them. */
export const dialect =
  'isch nöd nid ned händ hend hesch gits gaht chunsch chömed chli öppis öpper mer uf em dä gsi hüt moorn zäme grüezi mitenand hob hoid heid koa koan san samma mia bissl ois oida wat ick';
