/** Offices whose holder leads a country. */
export const TOP_OFFICES: readonly string[] = [
  'president',
  'prime minister',
  'premier',
  'pm',
  'chancellor',
  'king',
  'queen',
  'emir',
  'sultan',
  'crown prince',
  'taoiseach',
  'supreme leader',
  'leader',
  'ruler',
];

const HEADS_OF_GOVERNMENT = ['premier', 'prime minister', 'pm', 'taoiseach'];
const HEADS = [
  'head',
  'chief',
  'chief executive',
  'president',
  'chairman',
  'chairwoman',
  'director',
  'leader',
  'ceo',
  'boss',
];

/** What office a role may stand for, besides its own word. */
export const ROLE_SYNONYMS: Readonly<Record<string, readonly string[]>> = {
  leader: TOP_OFFICES,
  premier: HEADS_OF_GOVERNMENT,
  'prime minister': HEADS_OF_GOVERNMENT,
  pm: HEADS_OF_GOVERNMENT,
  diplomat: ['secretary of state', 'foreign minister', 'foreign secretary', 'diplomat'],
  'foreign minister': ['foreign minister', 'foreign secretary', 'minister of foreign affairs'],
  prince: ['crown prince', 'prince'],
  monarch: ['king', 'queen'],
  chief: HEADS,
  boss: HEADS,
  head: HEADS,
};
