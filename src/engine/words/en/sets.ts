/** Words of English that decide what a phrase does, by the function that asks for them; ours. */
export const sets = {
  // "please buy", "and order yours": a verb behind these may still be an order.
  'order-after':
    'and or so then please pls plz just now simply also today here but guys everyone all must first go come quickly always should',
  // "don't forget to vote", "it's time to book"
  'order-after-to': 'forget sure time here link below click tap remember want like hesitate free able easy',
  // "I can", "we just", "they and": the verb has somebody who does it already.
  'order-doer': "i we he she they it i'd we'd i'm we're they're people who didn't",
  'order-call': 'call ring phone text dial',
  // "Message us for" is quoted as "Message us", "stop by our" as "stop by our stand", "our award-winning" as "our award-winning app".
  'quote-ends-before':
    "and or but if when because while who that which what how why where to for at from with about in on of by as into is are was were will would can we via i'll we'll",
  'quote-runs-on': 'a an the our your my their his her its this these than',
  'quote-describes': 'new latest newest next loyal valued winning free before until named voted crowned',
  // Verbs that begin a plug, and stories as well: "we follow along", "they hear our band".
  'plug-verb': 'check subscribe sub listen watch tune follow add join catch meet find hear learn come read see stream invite',
  // "We are pleased to announce that", "proud to be part of", "to have received", "delighted to welcome".
  'announced-that': 'that',
  'announced-to': 'to',
  'announced-helper': 'be have',
  'announced-somebody': 'welcome',
  // How what is said to somebody who may do it ends.
  'harm-to-oneself': 'yourself yourselves kys life',
  // "If you are free, come": what is wanted is no advice.
  'advice-of-nothing':
    'come join visit call follow retweet rt share like vote click subscribe book buy order get see look please tell say let dm message text contact email stop go be have meet',
  // "Law Firm" is quoted as "Law Firm of the Year".
  'quote-name-joins': 'of',
  'quote-acts': 'should never will we just simply get',
  // "Switch to" is quoted as "Switch to Raptor", "calling all dog" as "Calling all dog lovers".
  'quote-goes-to': 'to for at from with about in on of by into via',
  'quote-everybody': 'all',
  // "Book your flu" is quoted as "Book your flu jab", without the "today" behind it.
  'quote-when': 'today tonight tomorrow online early please instead',
  'quote-order-ends': 'us me it them here now',
  // "Are pleased" is quoted as "We are pleased to inform residents".
  'quote-begins-behind': 'am is are was were',
  'quote-joins': 'and or but so then',
  'quote-feels':
    'pleased proud delighted excited thrilled honoured honored humbled privileged committed happy glad forward honour honor pleasure',
  // "Who has hand-painted every mug": somebody's day, no ware.
  'done-to-wares': 'hand made baked roasted brewed sewn built grown',
  'done-by': "has have had i i've we we've he he's she she's they they've who",
  // "This giveaway is mad", "a tax giveaway"
  'giveaway-spoken-of': 'this that the these those his her their tax charity corporate exciting',
  // "Best song ever": among friends an opinion.
  'superlative-opinion': 'best greatest biggest largest hottest coolest',
  // "If your child has a fever: …" is a sentence, no label.
  condition: 'if when unless once because while whenever',
  // "Not our department, but …", "calm down the dog"
  'goes-on-after-comma': 'but',
  'goes-on': 'the a your until',
  // "No, two of us": an answer, whatever follows.
  'says-yes-or-no': "yes yep yeah yup no nope nah not none never neither both either because sadly right correct we'll i'll",
  // What points at the matter in hand: a count, a thing spoken of before, a time, a condition.
  'speaks-of-something':
    "one two three four five six seven eight nine ten eleven twelve half quarter twice once first second third last both neither either each another it it's its it'll it'd they they're they'll them their he she he's she's he'd him her his there there's that's these those that this here today tomorrow tonight yesterday monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays weekdays weekends morning afternoon evening noon midnight week weeks month months hour hours minute minutes now soon later already yet still until till since january february march april june july august september october november december spring summer autumn winter but if so because or when while though unless except only just we'll you'll we'd you'd left right up down off behind above below between inside outside near next under over",
  // "And we'll send" begins something; "so that we can send" does not.
  'clause-after': 'and then now also please but first just yes no hi hello',
  // "Many thanks to Maria"; "it runs thanks to Maria" tells why.
  'thanks-after': 'many big huge special our my and warm hearty heartfelt so again with',
  // "Room 12 opens", "on page 9 readers": which one, not how many.
  'number-named':
    'room page section number no chapter version issue class year grade line bus route floor booth gate exit bed table seat row track day week part step level season episode article item form unit platform door house block model size code ext extension ticket lane hall ward zone terminal case rule act in since until by from',
  'hashtag-short':
    'a i an as at be by do go in is it my no of on or so to up us we the and for you our are all new not one can how why who now day get out off too big old own let see say she her his him',
  // What stands on a door, so that nobody comes in vain.
  shut: 'no closed shut closes cancelled canceled postponed suspended delayed blocked rerouted diverted closure closures',
  // "The landlord is a crook", "he's just a clown": who is called what.
  'called-is': 'is are was were',
  'called-who-is': "he's she's they're you're hes shes theyre youre",
  'called-between':
    'a an the such all just nothing but total complete bunch of known real literal so very fucking absolute really truly actually clearly literally likely probably basically definitely',
  // "A crook and", and not "a criminal waste".
  'called-before': 'and who but in at from with like or to on for as so',
  // Things, riddles and the writer.
  'called-nobody': 'i it this that there here what who which we these those one someone somebody anyone anybody nobody',
  'called-relative': 'who that',
  'called-them': 'he she they you',
  'called-third': "he he's he'd he'll she she's she'd she'll they they're they'd they'll",
  'called-person':
    'man woman guy bloke fella couple landlady seller dealer trader agent landlord mayor boss owner ceo manager director doctor dentist lawyer teacher president senator minister coach chef builder plumber neighbour neighbor company firm bank police politicians bankers lawyers husband wife ex priest judge editor opponent predecessor councillor council competitor competitors rival rivals agency airline insurer hospital dealership supplier contractor roofer electrician mechanic tenant tenants referee ref governor intern trainee apprentice waiter waitress cashier receptionist driver colleague',
  // "The place next door", "the friends across the road"
  'near-place': 'road street corner door',
  'near-where': 'across over down up round around opposite next',
  'insult-not':
    "not isn't aren't never no if don't poor lucky lovely beautiful magnificent glorious gorgeous brilliant talented wonderful marvellous",
  'group-some': 'some few many most several certain',
  'insult-rival':
    'opponent predecessor competitor competitors rival rivals landlord landlady boss manager supervisor neighbour neighbor colleague coworker tenant tenants',
  // "He spent years thinking he was a fraud."
  'insult-thought': 'thinking thought thinks think fears feels feared fearing felt feeling believed believing worried convinced afraid',
  'insult-self': "i'm im me my am we're myself",
  'insult-speaker': 'i we',
  'insult-felt': 'was were be been feel felt look looked sound',
  // What is said of shoes and potatoes as often as of people.
  'insult-of-things': 'ugly fat useless trash garbage',
  // "A fraudster Max Rye" is anybody of that name.
  'called-article': 'a an the',
  'insult-they': "they they're",
  // "In this shed a bastard": whoever is called so is another one.
  'insult-this': 'this that these those',
  indefinite: 'a an',
  'insult-because': 'because',
  'insult-mine': 'my',
  // "Useless without water", "hypocrites if they …": not all of them.
  'group-unless': 'without if when unless about until',
  'insult-thing':
    "it it's this that life karma monday mondays tuesday wednesday thursday friday saturday sunday winter january february weather who what which",
};
