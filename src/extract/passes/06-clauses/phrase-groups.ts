import type { Words } from '../03-names/words.ts';
import { joinedOverModifiers } from '../04-references/joined-over-modifiers.ts';
import { stretchEnds } from '../04-references/modifier-stretch.ts';
import type { Phrase } from '../04-references/phrase.ts';
import { isOfficeBeforeVerb } from './apposed-subject.ts';
import { LEADING, partyStart, retinueEnd } from './company-of-leader.ts';
import type { Crowd } from './crowd.ts';
import { gapBetween } from './gap-between.ts';
import { isAsideInFront, isFronted } from './is-fronted.ts';
import { JOINERS, joinsPhrases } from './joins-phrases.ts';
import { listGoesOn, opensPeers } from './list-of-peers.ts';
import { membersNamed } from './members-of-crowd.ts';
import { withNamesInTurn } from './named-in-turn.ts';
import { withNamedPlurals } from './named-plurals.ts';
import { withHouses } from './of-house.ts';
import { isGoverned, opensClause, SAYING } from './opens-clause.ts';
import { phraseHeads } from './phrase-heads.ts';
import { repeatsPreposition } from './repeats-preposition.ts';
import { withSidesInTurn } from './sides-in-turn.ts';
import { isVerb } from './verb-group.ts';

/** Coordinated phrases that fill one place of a clause: `President Solís, Premier Lund and Brandt`. */
export interface PhraseGroup {
  readonly from: number;
  readonly to: number;
  readonly phrases: readonly Phrase[];
  readonly actors: readonly string[];
}

/** A delegation, officials of several countries: whom somebody can lead. */
const isBody = ({ kind, actors }: Phrase): boolean =>
  kind === 'side' || (kind === 'role' && actors.length > 0 && actors.every((actor) => !actor.startsWith('p')));

/** The token after a phrase with the comma that closes its apposition. */
const afterApposition = (words: Words, phrase: Phrase): number =>
  phrase.end > phrase.to && words.tokens[phrase.end]?.text === ',' ? phrase.end + 1 : phrase.end;

/** Met A, B and, later, C: the list ends before who came later. */
const LATER = /^,? ?and ,? ?(?:then|later|afterwards|finally|subsequently|separately) ?,?$/u;

const groupOf = (words: Words, phrases: readonly Phrase[], after: number): PhraseGroup => {
  const [first, second] = phrases;
  // A group of Peruvian lawmakers led by A: it begins with the group, as where only the leader is known.
  const leader = first?.kind === 'name' || second?.kind !== 'name' ? first : second;
  const own = first?.from ?? 0;
  const from = leader?.kind === 'name' ? Math.min(own, partyStart(words, leader.from)) : own;
  return {
    from: from < after ? (first?.from ?? 0) : from,
    to: Math.max(...phrases.map((phrase) => phrase.end)),
    phrases,
    actors: [...new Set(phrases.flatMap((phrase) => phrase.actors))],
  };
};

/** In Accra, the capital of Ghana, X and Y met: the country is no party. */
const isOfCapital = (words: Words, { from }: Phrase): boolean =>
  words.lower[from - 1] === 'of' && words.lower[from - 2] === 'capital';

/** @returns the groups of the sentence in order; possessors and what stands in apposition are left out. */
export function groupPhrases(words: Words, all: readonly Phrase[], crowds: readonly Crowd[]): readonly PhraseGroup[] {
  const phrases = withNamesInTurn(
    words,
    withSidesInTurn(words, all).filter((phrase) => !isOfCapital(words, phrase)),
  );
  const merged = phraseHeads(words, phrases);
  const heads = withHouses(words, withNamedPlurals(words, merged));
  // The ministers of Peru and Chile, A and B: what stands before the office is no part of their list.
  const opensList = (phrase: Phrase): boolean =>
    phrase.kind === 'name' &&
    phrases.some((one) => one.kind === 'role' && one.from === phrase.from && one.actors.length > 1);
  const groups: PhraseGroup[] = [];
  let chain: Phrase[] = [];
  let hasAnd = false;
  const add = (list: readonly Phrase[]): void => {
    groups.push(groupOf(words, list, groups.findLast((group) => group.actors.length > 0)?.to ?? 0));
  };
  const close = (): void => {
    if (hasAnd || chain.length === 1) add(chain);
    else for (const phrase of chain) add([phrase]);
    chain = [];
    hasAnd = false;
  };
  let listed = 0;
  heads.forEach((phrase, index) => {
    if (phrase.from < listed) return;
    chain.push(phrase);
    const named = isBody(phrase) ? membersNamed(words, heads, phrase.end) : [];
    if (named.length > 0) {
      listed = Math.max(...named.map(({ to }) => to));
      chain.push(...named);
      hasAnd = true;
      close();
      return;
    }
    const next = heads[index + 1];
    const retinue = retinueEnd(words, chain[0] ?? phrase, phrase.end, crowds);
    if (heads.every(({ from, actors }) => from < phrase.end || from >= retinue || actors.length === 0) && retinue > 0) {
      chain[chain.length - 1] = { ...phrase, end: retinue };
      listed = retinue;
      hasAnd = true;
      close();
      return;
    }
    if (next === undefined) {
      close();
      return;
    }
    const gap = gapBetween(words, phrase.end, next.from);
    const apposed = gapBetween(words, afterApposition(words, phrase), next.from);
    const isJoined =
      joinsPhrases(words, phrase, next, gap) ||
      (JOINERS.has(apposed) && apposed !== gap) ||
      repeatsPreposition(words, chain[0] ?? phrase, gap) ||
      repeatsPreposition(words, chain[0] ?? phrase, apposed);
    // France by A and Peru by B.
    const isGapped = words.lower[next.end] === 'by' && words.lower[(chain[0] ?? phrase).from - 1] === 'by';
    const isLed = isBody(phrase) && LEADING.test(gap) && next.actors.some((actor) => actor.startsWith('p'));
    if (isLed || (isJoined && !isGapped && !opensClause(words, chain[0] ?? phrase, next, phrases)))
      hasAnd = !(chain.length === 1 && opensPeers(words, phrase, next) && listGoesOn(words, heads, index + 1));
    else if (chain.length > 1 && LATER.test(gap) && isGoverned(words, chain[0] ?? phrase) && !isVerb(words, next.end)) {
      hasAnd = true;
      close();
    } else if (gap !== ',' || hasAnd || opensList(next) || isFronted(words, chain, heads, index + 1)) close();
  });
  const lists = listsOverModifiers(words, heads);
  if (lists.length === 0) return groups;
  // The others of such a list are no subject by themselves, nor with what its modifiers name; the first is the antecedent
  // of its relative clause.
  const others = new Set(lists.flatMap((list) => list.phrases.slice(1)));
  return [
    ...lists,
    ...groups.flatMap((group) => {
      const [first] = group.phrases;
      if (first === undefined || others.has(first)) return [];
      const own = group.phrases.filter((phrase) => !others.has(phrase));
      const last = group.phrases.at(-1);
      const isSubject = own.length < group.phrases.length && last !== undefined && isBeforeVerb(words, last);
      return isSubject ? [groupOf(words, own, 0)] : [group];
    }),
  ];
}

const startsVerb = (words: Words, at: number): boolean =>
  isVerb(words, at) || (words.tokens[at]?.pos === 'ADV' && isVerb(words, at + 1));

/** Whether the verb that the phrase is the subject of follows it, over what says more of it. */
function isBeforeVerb(words: Words, phrase: Phrase): boolean {
  if (startsVerb(words, phrase.end)) return true;
  // The mayor, A, met.
  const isApposed = words.lower[phrase.end] === ',' && words.lower.slice(phrase.from, phrase.end).includes(',');
  if (isApposed && startsVerb(words, phrase.end + 1)) return true;
  return [...stretchEnds(words, phrase.end), ...stretchEnds(words, phrase.to)].some(
    (end) => startsVerb(words, end) || (words.tokens[end]?.text === ',' && startsVerb(words, end + 1)),
  );
}

/** A, who runs the board, and B met; met A, the mayor, 54, and B: one place of the clause, whatever the stretches name. */
function listsOverModifiers(words: Words, heads: readonly Phrase[]): readonly PhraseGroup[] {
  const lists: PhraseGroup[] = [];
  heads.forEach((phrase, index) => {
    if (lists.some((list) => phrase.from < list.to)) return;
    const members = joinedOverModifiers(words, heads, index);
    const last = members.at(-1);
    if (members.length < 2 || last === undefined) return;
    const before = words.lower[phrase.from - 1] ?? '';
    const isArgument =
      (isGoverned(words, phrase) && !SAYING.test(before)) || before === 'between' || before === 'together';
    // Despite sanctions on Peru, talks between the minister, A, and B took place.
    if (!isArgument && isAsideInFront(words, phrase)) return;
    const named = isBody(phrase) ? membersNamed(words, heads, phrase.end) : [];
    const isSubject = isBeforeVerb(words, last) || isOfficeBeforeVerb(words, last, isArgument ? null : phrase);
    if (before === 'between' || isArgument !== isSubject)
      lists.push(groupOf(words, [phrase, ...named, ...members.slice(1)], 0));
  });
  return lists;
}
