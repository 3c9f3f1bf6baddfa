/**
 * Forms of a word that do not begin as it does, or end in a way of their own. They hold one way only: "cheap" is found in "cheapest", but
 * whoever never says "best" may say "good".
 */

/** Their comparison ends in -er and -est. By the ending alone a baker would be more bake, and an offer more off. */
const ADJECTIVES = new Set(
  'big black blunt bold brave bright brisk broad calm cheap clean clear clever close cold cool crisp cute dark deep dense dry dull fair fast fat fine firm fit flat free fresh full gentle grand great green hard harsh high hot humble keen kind large lean light long loud low mad mean mild narrow neat new nice noble odd old pale plain poor proud pure quick quiet rare raw rich ripe rough sad safe sharp short shrewd simple slim slow small smart smooth soft sound sour steep stiff strange strict strong sweet swift tall tender thick thin tight tough true vast warm weak weird wet white wide wild wise young'.split(
    ' ',
  ),
);

/** The commonest ones, without those that more often mean something else: "left", "saw", "rose". */
const ENGLISH = basesIn(
  'bad worse worst|become became|begin began begun|bend bent|break broke broken|bring brought|build built|burn burnt|buy bought|catch caught|choose chose chosen|come came|deal dealt|dream dreamt|drink drank drunk|drive drove driven|eat ate eaten|feel felt|fight fought|find found|fly flew flown|forget forgot forgotten|forgive forgave forgiven|freeze froze frozen|get got gotten|give gave given|good better best|grow grew grown|hear heard|hide hid hidden|hold held|keep kept|know knew known|learn learnt|lend lent|lose lost|make made|meet met|pay paid|ride rode ridden|run ran|say said|seek sought|sell sold|send sent|shake shook shaken|sing sang sung|sleep slept|speak spoke spoken|spend spent|stand stood|steal stole stolen|swear swore sworn|swim swam swum|take took taken|teach taught|tell told|think thought|throw threw thrown|understand understood|wear wore worn|win won|write wrote written',
);

/** As they are kept: without the endings of a German word, and with *ae* for *ä*. */
const GERMAN = basesIn(
  'alt aelt|arm aerm|biet bot gebot|brech brich bricht brach gebroch|bring bracht gebracht|denk dacht gedacht|essen isst gegess|fahr faehrt fuhr gefahr|find fand gefund|geben gibt gab gegeb|gewinn gewinnt gewann gewonn|gross groess groesst|gut bess best|halt haelt hielt gehalt|hart haert|helf hilft half geholf|hoch hoeh hoechst|kalt kaelt|klug klueg|komm kam gekomm|kurz kuerz|lang laeng|lauf laeuft lief gelauf|lesen liest las geles|nah naeh naechst|nehm nimmt nahm genomm|scharf schaerf|schlag schlaegt schlug geschlag|schreib schrieb geschrieb|sehen sieht sah geseh|sprech spricht sprach gesproch|stark staerk|stehl stiehlt stahl gestohl|steig stieg gestieg|teuer teur|trag traegt trug getrag|treff trifft traf getroff|trink trank getrunk|verlier verlor|versprech verspricht versprach versproch|warm waerm|werf wirft warf geworf|zieh zog gezog',
);

/** Their -t is their own. */
const NO_VERBS = new Set(['markt', 'start']);

/** A German word of fewer letters keeps its ending. */
const FEWEST = 4;

/** @param word folded @returns the word of which that is such a form, `null` if it is none */
export function englishBase(word: string): string | null {
  const known = ENGLISH.get(word);
  if (known) return known;
  const rest = /^(.+)e(?:r|st)$/.exec(word)?.[1] ?? '';
  if (/...i$/.test(rest)) return `${rest.slice(0, -1)}y`;
  return [rest, `${rest}e`, rest.replace(/([^aeiou])\1$/, '$1')].find((each) => ADJECTIVES.has(each)) ?? null;
}

/**
 * @param kept the word without its ending
 * @returns the same of the word of which it is a form: of "gekauft" and "kaufte" *kauf*, of "billigste" and "billigere" *billig*
 */
export function germanBase(word: string, kept: string): string | null {
  const known = GERMAN.get(kept);
  if (known) return known;
  const compared = /(?:st|er)e[mnrs]?$/.test(word) ? /^(.{4,}?)(?:er|e?st)$/.exec(kept)?.[1] : undefined;
  if (compared) return GERMAN.get(compared) ?? compared;
  const [, away = '', verb] = /^(?:(|ab|an|auf|aus|bei|ein|mit|nach|vor|zu)ge)?(.{3,}?)(?:(?<=[dt])e)?t$/.exec(kept) ?? [];
  if (!verb || NO_VERBS.has(kept)) return null;
  return away.length + verb.length < FEWEST ? `${verb}en` : away + verb;
}

/** @returns form → the word that it is a form of */
function basesIn(table: string): ReadonlyMap<string, string> {
  return new Map(
    table.split('|').flatMap((line) => {
      const [base = '', ...forms] = line.split(' ');
      return forms.map((form) => [form, base] as const);
    }),
  );
}
