import { textIn } from '../../lexicon/placed-words.ts';
import { SPEECH_FORMS } from '../../lexicon/speech-verbs.ts';
import type { Words } from '../03-names/words.ts';
import { judgedObject } from './judged-object.ts';
import type { OpenPhrase, Phrase } from './phrase.ts';

/** What opens words that are put in front of a clause. */
const FRONTED =
  /^(?:after|before|following|in|on|during|amid|despite|at|since|with|without|asked|unlike|like|of|about|by|from|under)$/u;

const REVEALING = /^(?:reveal|disclose|admit|claim|confirm|acknowledge|insist|conced)(?:e?d|s|ted)$/u;

const WAS_TOLD =
  /\b(?:was|were) (?:only )?(?:told|informed)(?: \S+)? that$|\b(?:was|were) (?:only )?(?:told|informed)$/u;

/** A asked to see B and was told that she was abroad: whom the clause before names last; null elsewhere. */
export function toldOf(phrase: OpenPhrase, before: readonly Phrase[], words: Words): string | null {
  if (phrase.isObject || !WAS_TOLD.test(textIn(words, phrase.from - 5, phrase.from))) return null;
  const people = before.filter(({ actors, isPossessor }) => !isPossessor && actors[0]?.startsWith('p') === true);
  const last = people.at(-1);
  return people.length > 1 && last?.kind === 'name' && last.actors[0] !== people[0]?.actors[0]
    ? (last.actors[0] ?? null)
    : null;
}

const WHO_SAID =
  /\bwho (?:\S+ )?(?:said|says|added|adds|claimed|claims|insisted|insists|stressed|noted|recalled|confirmed|revealed|announced|explained)(?: that)?$/u;

/** According to A, who said she had met B: the relative clause goes on about A; null elsewhere. */
export function relatedTo(phrase: OpenPhrase, before: readonly Phrase[], words: Words): string | null {
  if (phrase.isObject || !WHO_SAID.test(textIn(words, phrase.from - 5, phrase.from))) return null;
  const who = words.lower.lastIndexOf('who', phrase.from);
  const end = words.tokens[who - 1]?.text === ',' ? who - 1 : who;
  const head = before.findLast(({ to, actors }) => to <= end && actors[0]?.startsWith('p') === true);
  const isNext = head !== undefined && (head.to === end || head.end === end || head.end === who);
  return isNext && head.actors.length === 1 ? (head.actors[0] ?? null) : null;
}

/** After the arrest of A, B said that he would leave: who says it, and not whom the words put in front name; null elsewhere. */
export function tellerBehindFronted(phrase: OpenPhrase, before: readonly Phrase[], words: Words): string | null {
  const verb = words.lower[phrase.from - 1] === 'that' ? phrase.from - 2 : phrase.from - 1;
  const form = words.lower[verb] ?? '';
  if (phrase.isObject || !(SPEECH_FORMS.has(form) || REVEALING.test(form))) return null;
  const teller = before.findLast((one) => one.end <= verb && !one.isPossessor);
  if (teller?.kind !== 'name' || teller.actors.length !== 1 || words.tokens[teller.from - 1]?.text !== ',') return null;
  const isRight = words.tokens.slice(teller.end, verb).every(({ pos }) => pos === 'AUX' || pos === 'ADV');
  return isRight && FRONTED.test(words.lower[0] ?? '') ? (teller.actors[0] ?? null) : null;
}

/** B criticised A for her meeting with C: A's; null elsewhere. */
export function judgedFor(phrase: OpenPhrase, before: readonly Phrase[], words: Words): string | null {
  if (phrase.isObject || !/^(?:his|her)$/u.test(phrase.word)) return null;
  const range = judgedObject(words, phrase.from);
  if (range === null) return null;
  const [from, to] = range;
  const object = before.find((one) => one.from >= from && one.to <= to && !one.isPossessor);
  const [person] = object?.actors ?? [];
  return object !== undefined &&
    object.from - from < 2 &&
    object.actors.length === 1 &&
    person?.startsWith('p') === true
    ? person
    : null;
}
