import type { Organization } from '../../entities.ts';
import { textIn } from '../../lexicon/placed-words.ts';
import { WordClass } from '../../lexicon/word-class.ts';
import { isPossessive, type Words } from '../03-names/words.ts';
import { type OpenPhrase, openPhrase } from './phrase.ts';
import type { RoleContext } from './role-context.ts';

/**
 * One body by what it is: "the council next meets", "the company met the union", "the board will meet on Friday". It is the
 * one named last whose name has the noun, or which the noun can be said of. Limits: only behind `the`, with nothing that
 * says whose it is, and where two companies were named last the company is neither.
 */
const NAMED =
  'council commission committee union federation confederation association authority agency fund league congress assembly tribunal organization organisation club ministry board parliament senate';
const COMPANIES =
  'company firm carrier airline retailer carmaker automaker manufacturer steelmaker lender miner shipbuilder planemaker supermarket developer operator';
const BLOCS = 'bloc alliance grouping';

const setOf = (nouns: string): ReadonlySet<string> => new Set(nouns.split(' '));
const OF_NAME = setOf(NAMED);
const OF_RULING = setOf('council committee congress assembly');
const OF_COMPANY = setOf(COMPANIES);
const OF_BLOC = setOf(BLOCS);
const DELEGATION = 'delegation';
const BODY_NOUNS = new WordClass([...OF_NAME, ...OF_COMPANY, ...OF_BLOC, DELEGATION]);
/** Marks the word of such a phrase. */
const BODY = 'body ';
const MAX_MODIFIERS = 2;
/** What may follow: its verb, a mark, a preposition but `of`, and no other noun. */
const FOLLOWS: ReadonlySet<string> = new Set(['VERB', 'AUX', 'ADV', 'PUNCT', 'CCONJ', 'SCONJ', 'PRON']);

const IT = `${BODY}it`;
/** The word of what the body owns: its annual meeting. */
export const ITS = `${BODY}its`;
/** It next meets on Friday; it rains. */
const MEETS =
  /^(?:(?:has|have|had|will|would|is|was|to|due|also|then|next|last|again|now|not|be|expected|scheduled|set|since) )*(?:meets?|met|hold(?:s|ing)?|held|convenes?|reconvenes?|reconvened|sits|sat|gathers|hosts|hosted|receives?|received|negotiat(?:es|ed)|postponed|cancelled|canceled)\b/u;
/** Its lawyers met X, its annual meeting was put off; not its profit. */
const OWNED =
  /^(?:\S+ ){0,3}?(?:board|council|committee|congress|lawyers|executives|officials|negotiators|representatives|delegation|directors|management|leaders|ministers|members|shareholders|annual meeting|annual general meeting|agm|general assembly|next meeting|last meeting|next session|last session|next summit|last summit|congress|conference)\b(?! ?['’])/u;
const OWNED_WINDOW = 6;

/** The body that the sentence before was about, where this one goes on about it: it next meets on Friday, its board met. */
function readIt(words: Words): readonly OpenPhrase[] {
  const word = words.lower[0];
  if (word !== 'it' && word !== 'its') return [];
  const rest = textIn(words, 1, word === 'it' ? 9 : OWNED_WINDOW);
  if (!(word === 'it' ? MEETS : OWNED).test(rest)) return [];
  return [openPhrase({ from: 0, to: 1, end: 1, kind: 'side', word: word === 'it' ? IT : ITS })];
}

/** The phrases of bodies without a name. */
export function readBodies(words: Words): readonly OpenPhrase[] {
  const bodies: OpenPhrase[] = [...readIt(words)];
  if (!BODY_NOUNS.isIn(words)) return bodies;
  words.lower.forEach((word, at) => {
    if (!BODY_NOUNS.isAt(words, at) || words.tokens[at]?.text !== word || isPossessive(words.tokens[at + 1])) return;
    const next = words.tokens[at + 1];
    const isEnd = next === undefined || FOLLOWS.has(next.pos) || (next.pos === 'ADP' && next.text !== 'of');
    if (!isEnd) return;
    // The delegation from Peru, the delegation led by A: what follows says which.
    if (word === DELEGATION && /^,? ?(?:from|for|to|led|headed|chaired)\b/u.test(textIn(words, at + 1, at + 3))) return;
    let from = at - 1;
    while (at - from <= MAX_MODIFIERS && /^(?:ADJ|NOUN)$/u.test(words.tokens[from]?.pos ?? '')) from -= 1;
    if (words.lower[from] !== 'the') return;
    const what = textIn(words, from + 1, at + 1);
    bodies.push(openPhrase({ from, to: at + 1, end: at + 1, kind: 'side', word: `${BODY}${what}` }));
  });
  return bodies;
}

export const isBodyPhrase = (phrase: OpenPhrase): boolean => phrase.kind === 'side' && phrase.word.startsWith(BODY);

/** How many organizations back one is meant by its noun. */
const NEAR = 3;

/** @returns the id of the body that the phrase means, if the text has named it; else none. */
export function resolveBody(phrase: OpenPhrase, sentence: number, context: RoleContext): readonly string[] {
  if (phrase.word === IT || phrase.word === ITS) return context.memory.sides.subjectOf(sentence - 1);
  const words = phrase.word.slice(BODY.length).split(' ');
  const noun = words.at(-1) ?? '';
  // The Peruvian delegation is one by its owner; the visiting delegation is the one just told.
  if (noun === DELEGATION)
    return words.length === 1 || words[0] === 'visiting' ? context.memory.sides.delegations.before(sentence) : [];
  const recent = context.memory.sides.organizations
    .map((id) => context.entities.organizations.find((one) => one.id === id))
    .filter((one) => one !== undefined)
    .reverse();
  const has = (organization: Organization, word: string): boolean =>
    [organization.name, ...organization.aliases].some((name) =>
      name
        .toLowerCase()
        .split(/[\s-]+/u)
        .includes(word),
    );
  if (OF_NAME.has(noun)) {
    const own = recent.filter((one) => has(one, noun));
    const [found] = own;
    if (found !== undefined) return own.length === 1 || has(found, words[0] ?? '') ? [found.id] : [];
    if (noun === 'board' || /^(?:governing council|bargaining committee)$/u.test(words.join(' '))) {
      const owners = recent
        .slice(0, NEAR)
        .filter((one) => /^(?:COMPANY|INTERGOVERNMENTAL|GOVERNMENT_BODY|OTHER)$/u.test(one.kind));
      return owners.length === 1 ? owners.map((one) => one.id) : [];
    }
    // The council next meets on Friday: of the body that the sentence before was about.
    if (words.length === 1 && OF_RULING.has(noun)) return context.memory.sides.subjectOf(sentence - 1);
    // The company and the union: the one body named lately that is neither a company nor of states.
    const unions = noun === 'union' ? recent.slice(0, NEAR).filter((one) => one.kind === 'OTHER') : [];
    return unions.length === 1 ? unions.map((one) => one.id) : [];
  }
  if (OF_BLOC.has(noun))
    return recent
      .filter((one) => one.kind === 'INTERGOVERNMENTAL')
      .slice(0, 1)
      .map((one) => one.id);
  const companies = recent.slice(0, NEAR).filter((one) => one.kind === 'COMPANY');
  return companies.length === 1 ? companies.map((one) => one.id) : [];
}
