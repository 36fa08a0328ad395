import { isDescribedPerson } from '../../lexicon/described-speakers.ts';
import type { Words } from '../03-names/words.ts';
import type { OpenPhrase, Phrase } from './phrase.ts';
import { AGED, NATIONAL } from './read-nationals.ts';
import type { RoleContext } from './role-context.ts';
import { isOfState, soleSubject } from './untitled-holder.ts';

/** How many words may stand between the article and the noun: the former Chelsea `midfielder`. */
const MOST_BETWEEN = 3;
/** Ranks and offices: of somebody whom the article need not name. */
const OFFICES: ReadonlySet<string> = new Set(
  (
    'pope king queen prince princess emir sultan patriarch catholicos monarch ruler leader head boss chief chair chairman chairwoman ' +
    'chairperson director general colonel admiral major brigadier marshal mediator winner speaker whip chancellor ceo bishop imam mufti'
  ).split(' '),
);
/** Said of one who holds an office too. */
const OF_ANYBODY: ReadonlySet<string> = new Set([NATIONAL, AGED]);

/**
 * "Lind flew in on Sunday. The midfielder met Solís": what somebody is, which the text tells of nobody, is said of whom alone the
 * sentence before was about. So are a nation and an age: the Dane, the 54-year-old. Limits: nouns of unnamed people (the minister,
 * the judge, an official), nouns behind the head of a sentence, and whoever has an office.
 * @param before phrases of the same sentence. @returns the person, or null.
 */
export function describedSubject(
  phrase: OpenPhrase,
  sentence: number,
  before: readonly Phrase[],
  words: Words,
  context: RoleContext,
): string | null {
  const isAnybody = OF_ANYBODY.has(phrase.word);
  const noun = words.lower[phrase.to - 1] ?? '';
  if (!isAnybody && (phrase.owners.length > 0 || OFFICES.has(noun) || !isDescribedPerson(noun))) return null;
  if (!isBehindThe(words, phrase) || !(isAnybody ? isParty(words, phrase) : isAtHead(words, before))) return null;
  const id = soleSubject(sentence - 1, context);
  if (id === null || before.some(({ actors }) => actors.includes(id))) return null;
  const person = context.personById.get(id);
  if (person === undefined) return null;
  if (!isAnybody) return person.positions.length === 0 ? id : null;
  if (phrase.word === NATIONAL && person.positions.some(({ title }) => isOfState(title))) return null;
  const country = person.country ?? context.countries.get(id) ?? null;
  return country === null || phrase.owners.length === 0 ? id : null;
}

/** The noun may be what somebody else is anywhere but at the head of a sentence: took the chair, caught the striker's heel. */
const isAtHead = (words: Words, before: readonly Phrase[]): boolean => before.length === 0 && words.lower[0] === 'the';

/** Not what another is: Berg, the Pole, … */
const isParty = (words: Words, phrase: OpenPhrase): boolean =>
  /^(?:VERB|AUX|ADP|SCONJ|ADV)$/u.test(words.tokens[phrase.from - 1]?.pos ?? '') ||
  words.tokens[phrase.from - 2]?.pos !== 'PROPN';

/** With no other noun phrase between the article and the noun. */
function isBehindThe(words: Words, phrase: OpenPhrase): boolean {
  let at = phrase.to - 2;
  while (at > phrase.to - 2 - MOST_BETWEEN && /^(?:ADJ|NOUN|PROPN|NUM)$/u.test(words.tokens[at]?.pos ?? '')) at -= 1;
  return words.lower[at] === 'the';
}
