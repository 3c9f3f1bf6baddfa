/** What must still stand in whatever is written. */
export interface Fact {
  /** As it is shown. */
  name: string;
  /** Words of which one is enough. */
  any: readonly string[];
}

/** A ready post in which the words that would turn a friend away are to be found. `{name}` stands for the brand's. */
export interface Pitch {
  id: string;
  text: string;
  /** Ids of rules that speak of it. In a voice in which none of these does it is no drill. */
  finds: readonly string[];
  /** The same matter as a person might put it. */
  sample: string;
}

/** Something to be written better, or to be answered. */
export interface Task {
  id: string;
  text: string;
  facts: readonly Fact[];
  sample: string;
}

/** News to be told on a network. */
export interface News extends Task {
  /** Where it may go, by id: those without an account of the profile in this order. */
  networks: readonly string[];
}

/** What there is for one kind of business, in one language. The same drill has the same id in each. */
export interface DrillSet {
  pitches: readonly Pitch[];
  announcements: readonly Task[];
  complaints: readonly Task[];
  news: readonly News[];
}

/** Drills made of the profile's own words; `{words}` stands for these. */
export interface OwnSet {
  /** Carries a word that the brand never says. */
  word: Pitch;
  /** Carries what puts the brand's people off. */
  turnOff: Pitch;
  /** Says what people get from the brand, in the way that makes nobody listen. */
  promise: Omit<Task, 'facts'>;
}
