import { textIn } from '../../lexicon/placed-words.ts';
import type { Words } from '../03-names/words.ts';
import { clauseActors, coordinatedSubject, lastSubject, subjectBehindSemicolon } from './clause-subjects.ts';
import { frontedPartner } from './fronted-partner.ts';
import { knownBeside } from './known-beside.ts';
import { isVoice } from './members-of-group.ts';
import { openedBefore } from './opened-before.ts';
import type { OpenPhrase, Phrase } from './phrase.ts';
import type { ReferenceMemory } from './reference-memory.ts';
import type { RoleContext } from './role-context.ts';
import { subjectOfContent } from './subject-of-content.ts';
import { judgedFor, relatedTo, tellerBehindFronted, toldOf } from './teller-of-pronoun.ts';

/**
 * Whom a pronoun stands for: who was named first in the sentence or in the one before, of its gender, and not the subject of
 * its own clause where it is an object. "He met A in Oslo, where he saw B" goes on about the same; "sent his envoy, A, to
 * Lima, where B received her" is about whom somebody sent.
 */
function genderOf(word: string): 'male' | 'female' {
  return word.startsWith('she') || word.startsWith('her') ? 'female' : 'male';
}

/** Verbs whose object goes where the next clause is. */
const SENDING = /^(?:sent|send|sends|dispatched|despatched|delegated|deputed|flew|invited)$/u;
const DISPATCHING = /^(?:sent|sends|dispatched|despatched|delegated|deputed)$/u;
/** Who was sent there, for an object pronoun behind it; none where nobody was. */
function sentBefore(before: readonly Phrase[], words: Words, at: number, bound: readonly string[]): readonly string[] {
  const verb = words.lower.slice(0, at).findLastIndex((word) => SENDING.test(word));
  if (verb === -1 || !words.lower.slice(verb, at).includes('where')) return [];
  const sent = before.find(
    (one) =>
      one.from > verb &&
      !one.isPossessor &&
      one.actors.length === 1 &&
      one.actors[0]?.startsWith('p') === true &&
      // Flew to Athens for talks with X: X was not flown there.
      !words.tokens.slice(verb + 1, one.from).some((token) => token.pos === 'ADP'),
  );
  return sent === undefined || sent.actors.some((actor) => bound.includes(actor)) ? [] : sent.actors;
}

/** What stands before whom words are about: the greetings of X, about X. */
const MATTER = /^(?:of|about|against|over|on|for)$/u;

/** A complained to B about C when they met: who does something to another, and that other. */
function bothOfClause(phrase: OpenPhrase, before: readonly Phrase[], words: Words): readonly string[] {
  const opener = phrase.from - 1;
  const isOfMeeting =
    /^(?:when|as|after|before|while)$/u.test(words.lower[opener] ?? '') &&
    /^(?:(?:had|last|first) )*(?:met|meet|spoke|talked|dined|sat|lunched)\b/u.test(
      textIn(words, phrase.end, phrase.end + 3),
    );
  if (!isOfMeeting) return [];
  const start = words.lower.slice(0, opener).findLastIndex((word) => /^[“”";]$/u.test(word));
  const people = before.filter(
    (one) => one.from > start && !one.isPossessor && one.actors[0]?.startsWith('p') === true,
  );
  // Complained about X to Y: X has no part in it.
  const [first, second] = people.filter((one) => !MATTER.test(words.lower[one.from - 1] ?? ''));
  if (people.length < 3 || first === undefined || second === undefined) return [];
  const isDone = words.tokens.slice(first.end, second.from).some((token) => token.pos === 'VERB');
  const both = [...new Set([...first.actors, ...second.actors])];
  return isDone && both.length === 2 ? both : [];
}

/** A led four councillors to Lima, where they saw B: A with people whom nobody names; none elsewhere. */
function leaderOf(phrase: OpenPhrase, before: readonly Phrase[], words: Words): readonly string[] {
  if (phrase.word !== 'they' || words.lower[phrase.from - 1] !== 'where') return [];
  const people = before.filter((one) => one.actors.some((actor) => actor.startsWith('p')));
  // Lund, the senator, led them: the verb stands behind what is said of the subject.
  const leader = lastSubject(people, words, -1) ?? people[0];
  return leader !== undefined && people.every((one) => one.actors.every((actor) => leader.actors.includes(actor)))
    ? leader.actors
    : [];
}

const WHEN: ReadonlySet<string> = new Set(['when', 'as', 'before', 'after', 'where']);

/** Ministers will discuss it when they gather: the only ones whom the sentence speaks of, and nobody names. */
function isOfUnnamed(phrase: OpenPhrase, before: readonly Phrase[], words: Words): boolean {
  const [subject] = before;
  return (
    WHEN.has(words.lower[phrase.from - 1] ?? '') &&
    before.length === 1 &&
    subject?.kind === 'role' &&
    subject.actors.length === 0 &&
    (words.lower[subject.to - 1] ?? '').endsWith('s')
  );
}

const SPEAKERS = /(?:spokes\w+|officials?|sources?|diplomats?|ambassador|envoy|aide|lawyer|[^s]s)$/u;

/** The Pakistani premier confirmed his meeting with X: that of the one who does so, whom nobody names. */
function isOfUnnamedHolder(phrase: OpenPhrase, before: readonly Phrase[], words: Words): boolean {
  const subject = before.at(-1);
  if (phrase.isObject || subject?.kind !== 'role' || subject.isPossessor || !/^(?:his|her)$/u.test(phrase.word))
    return false;
  if (subject.actors.length !== 1 || subject.actors[0]?.startsWith('c') !== true) return false;
  const between = words.tokens.slice(subject.end, phrase.from);
  return (
    !SPEAKERS.test(words.lower[subject.to - 1] ?? '') &&
    between[0]?.pos === 'VERB' &&
    between.every(({ pos, text }) => pos !== 'PUNCT' && pos !== 'SCONJ' && text !== 'and' && text !== 'that')
  );
}

/** Whether the pronoun can mean somebody; of unknown gender it can. */
function isOfGender(id: string, word: string, memory: ReferenceMemory, context: RoleContext): boolean {
  const gender = context.personById.get(id)?.gender ?? memory.genderOf(id);
  return gender === null || gender === genderOf(word);
}

const SINGULAR = /^(?:he|him|his|she|her|hers)$/u;

/** He did not answer, and she went: whom the one stands for the other does not. */
const isOfOtherPronoun = (id: string, word: string, before: readonly Phrase[], words: Words): boolean =>
  before.some(({ kind, actors, from }) => {
    const other = words.lower[from] ?? '';
    return (
      kind === 'pronoun' &&
      actors.length === 1 &&
      actors[0] === id &&
      SINGULAR.test(other) &&
      genderOf(other) !== genderOf(word)
    );
  });

/** @returns ids of whom the pronoun stands for; none where nobody fits. */
export function resolvePronoun(
  phrase: OpenPhrase,
  sentence: number,
  memory: ReferenceMemory,
  context: RoleContext,
  before: readonly Phrase[],
  words: Words,
): readonly string[] {
  if (phrase.word.startsWith('the')) {
    const both = bothOfClause(phrase, before, words);
    if (both.length > 0) return both;
    const leader = leaderOf(phrase, before, words);
    if (leader.length > 0) return leader;
    if (isOfUnnamed(phrase, before, words)) return [];
    // A and B joined them: neither of those who did.
    const own = phrase.isObject ? coordinatedSubject(before, words, phrase.from) : [];
    return memory.group(sentence, null, (actor) => !own.includes(actor));
  }
  if (isOfUnnamedHolder(phrase, before, words)) return [];
  const opened = openedBefore(phrase, before, words);
  if (opened.length > 0) return opened;
  // Sent his envoy, Solís, to Lima, where she saw B.
  const isThere = !phrase.isObject && words.lower[phrase.from - 1] === 'where';
  const [envoy] = isThere ? sentBefore(before, words, phrase.from, []) : [];
  const verb = words.lower.find((word) => SENDING.test(word)) ?? '';
  if (envoy !== undefined && DISPATCHING.test(verb) && isOfGender(envoy, phrase.word, memory, context)) return [envoy];
  // After Lund had flown to Lima, where he saw B: whom the clause before is about.
  if (!phrase.isObject && words.lower[phrase.from - 1] === 'where') {
    const subject = lastSubject(before, words, -1);
    if (subject?.actors.length === 1 && subject.kind === 'name') return subject.actors;
  }
  // Lund, whom she met: she is somebody else.
  const head =
    words.lower[phrase.from - 1] === 'whom' ? (before.at(-1)?.actors ?? []) : frontedPartner(phrase, before, words);
  const bound = phrase.isObject ? clauseActors(before, words, phrase.from) : head;
  const isFit = (id: string): boolean =>
    isOfGender(id, phrase.word, memory, context) && !isOfOtherPronoun(id, phrase.word, before, words);
  // A asked to see B and was told that she was abroad: B is.
  const asked = toldOf(phrase, before, words);
  if (asked !== null && isFit(asked)) return [asked];
  const judged = judgedFor(phrase, before, words) ?? subjectOfContent(phrase, before, words);
  if (judged !== null && isFit(judged)) return [judged];
  const related = relatedTo(phrase, before, words);
  if (related !== null && isFit(related)) return [related];
  const teller = tellerBehindFronted(phrase, before, words);
  if (teller !== null && isFit(teller) && !isVoice(teller, context)) return [teller];
  const [own] = phrase.isObject ? [] : subjectBehindSemicolon(before, words, phrase.from);
  if (own !== undefined && isFit(own)) return [own];
  const sent = phrase.isObject ? sentBefore(before, words, phrase.from, bound).filter(isFit) : [];
  if (sent.length > 0) return sent;
  for (const id of memory.singular(sentence)) {
    if (id === null) return [];
    if (!bound.includes(id) && isFit(id)) return [knownBeside(id, phrase, before, bound, memory, context, words) ?? id];
  }
  return [];
}
