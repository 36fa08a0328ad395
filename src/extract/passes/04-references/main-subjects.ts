import { CLAUSE_OPENERS } from '../../lexicon/clause-words.ts';
import type { Words } from '../03-names/words.ts';
import type { Phrase } from './phrase.ts';

const CLAUSES = /^(?:whom|that|which|than|how|why|because|if|as|since|after|before)$/u;

/** What stands before a name that is no subject of a main clause: B, whom A met; said A had; with A; "told A". */
const isSubordinate = (words: Words, phrase: Phrase): boolean => {
  const before = words.tokens[phrase.from - 1];
  if (before === undefined) return false;
  const word = words.lower[phrase.from - 1] ?? '';
  return (
    /^(?:ADP|SCONJ|VERB|AUX|PART)$/u.test(before.pos) ||
    ((CLAUSE_OPENERS.has(word) || CLAUSES.test(word)) && !/^(?:and|but|,|;)$/u.test(word))
  );
};

/** `Before he came, Lund saw B`: a clause that opens the sentence may speak of whom only the next one names. */
const OPENING = /^(?:before|after|when|while|as|once|although|though|because|since|until|if)$/u;

/** Whether the subject pronoun goes on about somebody, and so is whom the sentence is about. */
export const goesOn = (words: Words, at: number): boolean =>
  !isQuoted(words, at) && !(at > 0 && at < 3 && OPENING.test(words.lower[0] ?? '') && words.lower[at - 1] !== ',');

/** Whether a quotation is open before the token. */
function isQuoted(words: Words, at: number): boolean {
  let isOpen = false;
  for (const { text } of words.tokens.slice(0, at)) {
    if (text === '“' || text === '«') isOpen = true;
    else if (text === '”' || text === '»') isOpen = false;
    else if (text === '"') isOpen = !isOpen;
  }
  return isOpen;
}

/** How long a relative clause may be that stands between a subject and its verb. */
const MAX_ASIDE = 18;

/** @returns where the words behind a phrase go on over its apposition, or over the clause that says who it is. */
function behind(phrase: Phrase, words: Words): number {
  if (words.tokens[phrase.end]?.text !== ',') return phrase.end;
  if (phrase.end > phrase.to) return phrase.end + 1;
  if (words.lower[phrase.end + 1] !== 'who') return phrase.end;
  const comma = words.lower.indexOf(',', phrase.end + 1);
  return comma === -1 || comma - phrase.end > MAX_ASIDE ? phrase.end : comma + 1;
}

/** Whether the phrase is who does what a verb of a main clause behind it says. */
function isMainSubject(phrase: Phrase, words: Words): boolean {
  if (phrase.isPossessor) return false;
  let next = behind(phrase, words);
  while (words.tokens[next]?.pos === 'ADV') next += 1;
  const isVerb = /^(?:VERB|AUX)$/u.test(words.tokens[next]?.pos ?? '');
  return isVerb && !isSubordinate(words, phrase) && !isQuoted(words, phrase.from);
}

const SAYING = /^(?:says?|said|told|tells?|added|adds|asked|replied|confirmed|declined)$/u;

/** The mayor, who is ill, will travel: a definite phrase at the head of the sentence, which is about them; not of `an aide said`. */
export const isSubjectOfSentence = (phrase: Phrase, words: Words): boolean =>
  words.lower[phrase.from] === 'the' &&
  (phrase.from === 0 || words.lower[phrase.from - 1] === ',') &&
  isMainSubject(phrase, words) &&
  // The American was Lund.
  !(/^(?:is|was)$/u.test(words.lower[phrase.end] ?? '') && words.tokens[phrase.end + 1]?.pos === 'PROPN') &&
  !words.lower.slice(phrase.end, phrase.end + 3).some((word) => SAYING.test(word));

/** The person whom the phrase alone stands for, where it is the subject of a main clause. */
function subjectOf(phrase: Phrase, words: Words): string | null {
  const [person] = phrase.actors;
  return phrase.actors.length === 1 && person?.startsWith('p') === true && isMainSubject(phrase, words) ? person : null;
}

/** @returns ids of the people whom the main clauses of the sentence are about, in order. */
export function mainSubjects(phrases: readonly Phrase[], words: Words): readonly string[] {
  const found = phrases.flatMap((phrase) => subjectOf(phrase, words) ?? []);
  return [...new Set(found)];
}

/** On Monday it was the turn of A; next came B: such a sentence has no subject of its own. */
export const isOfTurn = ({ lower }: Words): boolean => {
  const at = lower.indexOf('turn');
  return (
    at !== -1 && lower.slice(0, at).includes('it') && (lower[at + 1] === 'of' || /^['’]s$/u.test(lower[at - 1] ?? ''))
  );
};
