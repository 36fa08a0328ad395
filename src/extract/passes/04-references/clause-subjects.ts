import { CLAUSE_OPENERS } from '../../lexicon/clause-words.ts';
import { textIn } from '../../lexicon/placed-words.ts';
import type { Words } from '../03-names/words.ts';
import type { Phrase } from './phrase.ts';

/** The last phrase before a token that a verb follows: the subject of "Lund invited" in "and Lund invited him". */
export function lastSubject(before: readonly Phrase[], words: Words, opener: number): Phrase | undefined {
  return before.findLast((phrase) => {
    if (phrase.from <= opener || phrase.isPossessor) return false;
    let next = phrase.end;
    while (words.tokens[next]?.pos === 'ADV') next += 1;
    const { pos } = words.tokens[next] ?? { pos: 'X' };
    return (pos === 'VERB' || pos === 'AUX') && words.lower[next - 1] !== 'and';
  });
}

/** A welcomed them; the speaker, B, called off his trip: behind a semicolon the one named there as its subject. */
export function subjectBehindSemicolon(before: readonly Phrase[], words: Words, at: number): readonly string[] {
  const opener = words.lower.slice(0, at).lastIndexOf(';');
  const [first, second] = before.filter((phrase) => phrase.from > opener && !phrase.isPossessor);
  if (opener === -1 || first === undefined) return [];
  // The speaker, Lund: the office and the name.
  const named = first.kind === 'role' && words.lower[first.end] === ',' ? (second ?? first) : first;
  const behind = words.lower[named.end] === ',' ? named.end + 1 : named.end;
  const isSubject = /^(?:VERB|AUX)$/u.test(words.tokens[behind]?.pos ?? '') && behind < at;
  return isSubject && named.kind === 'name' && named.actors.length === 1 ? named.actors : [];
}

/** @returns the actors of the list that ends in the phrase at `last`, its members joined by commas and a last `and`. */
export function listUpTo(before: readonly Phrase[], words: Words, last: number): readonly string[] {
  let first = last;
  while (first > 0 && /^(?:and|, and|,)$/u.test(textIn(words, before[first - 1]?.end ?? 0, before[first]?.from ?? 0)))
    first -= 1;
  return before.slice(first, last + 1).flatMap(({ actors }) => actors);
}

/** A and B joined them: the names joined by commas and a last `and` that the verb right before the token is said of; none where that is one. */
export function coordinatedSubject(before: readonly Phrase[], words: Words, at: number): readonly string[] {
  const verb = at - 1;
  if (words.tokens[verb]?.pos !== 'VERB') return [];
  const last = before.findLastIndex(({ end, isPossessor }) => end <= verb && !isPossessor);
  const own = before[last];
  if (own?.kind !== 'name') return [];
  // A and his counterpart, B, joined them.
  const isApposed = words.lower[own.end] === ',' && words.lower[own.from - 1] === ',';
  const end = isApposed && before[last - 1]?.kind === 'role' ? own.end + 1 : own.end;
  if (words.tokens.slice(end, verb).some(({ pos }) => pos !== 'ADV' && pos !== 'AUX')) return [];
  const actors = [...new Set(listUpTo(before, words, last))];
  return actors.length > 1 ? actors : [];
}

/** @returns the verb whose object, with or without a preposition, stands at the token: sit down with `her`. */
function verbOfObject(words: Words, at: number): number {
  let verb = at - 1;
  while (at - verb < 4 && /^(?:ADP|ADV|PART)$/u.test(words.tokens[verb]?.pos ?? '') && words.lower[verb] !== 'to')
    verb -= 1;
  return words.lower[verb - 1] === 'having' ? verb - 1 : verb;
}

/** The object of the verb that an infinitive or a gerund from the token on goes with: urged `the mayor, Lund,` to. */
function objectBefore(before: readonly Phrase[], words: Words, at: number): Phrase | undefined {
  const end = words.lower[at - 1] === ',' ? at - 1 : at;
  const last = before.findLastIndex((phrase) => phrase.end === end || phrase.to === end);
  const object = before[last];
  if (object === undefined || (object.kind !== 'name' && object.kind !== 'role')) return undefined;
  const role = before[last - 1];
  const isApposed = end < at && role?.kind === 'role' && role.to === object.from - 1;
  const from = isApposed ? role.from : object.from;
  return words.tokens[from - 1]?.pos === 'VERB' ? object : undefined;
}

/** Thanked Lund for receiving her, urged Lund to meet him: whose deed the gerund or the infinitive before the token tells. */
function doerOfVerb(before: readonly Phrase[], words: Words, at: number): readonly string[] {
  const verb = verbOfObject(words, at);
  const isGerund = words.lower[verb - 1] === 'for' && words.lower[verb]?.endsWith('ing') === true;
  if (!isGerund && !(words.lower[verb - 1] === 'to' && words.tokens[verb]?.pos === 'VERB')) return [];
  return objectBefore(before, words, verb - 1)?.actors ?? [];
}

/** Who stands in the clause before a token, back to what opens it: "Lund invited him" invites somebody else. */
export function clauseActors(before: readonly Phrase[], words: Words, at: number): readonly string[] {
  const doer = doerOfVerb(before, words, at);
  if (doer.length > 0) return doer;
  const opener = words.lower.slice(0, at).findLastIndex((word) => CLAUSE_OPENERS.has(word));
  const subject = lastSubject(before, words, opener);
  if (subject !== undefined) return subject.actors;
  // Lund, who had met him: what the clause is relative to is its subject.
  if (words.lower[opener] === 'who') {
    const head = before.findLast((phrase) => phrase.end <= opener && phrase.end >= opener - 1 && !phrase.isPossessor);
    if (head !== undefined) return head.actors;
  }
  const inside = before.filter((phrase) => phrase.from > opener && phrase.kind !== 'pronoun' && !phrase.isPossessor);
  const [first] = inside.length > 0 ? inside : before.filter((phrase) => phrase.kind !== 'pronoun');
  return first?.actors ?? [];
}
