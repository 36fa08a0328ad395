import { textIn } from '../../lexicon/placed-words.ts';
import { isSpeakerBehind } from '../03-names/is-speaker-behind.ts';
import { isPossessive, type Words } from '../03-names/words.ts';
import { isApposedName } from '../04-references/apposed-name.ts';
import type { Phrase } from '../04-references/phrase.ts';
import { isOfOthers, isServed, isServedByMany, roleBehind } from './role-of-name.ts';

const MAX_BRACKET = 10;

/** The token behind `(Labour)`, `(her Italian counterpart)` after a name; the name's own end where there is none. */
function bracketEnd(words: Words, end: number): number {
  if (words.tokens[end]?.text !== '(') return end;
  const close = words.tokens.findIndex((token, at) => at > end && token.text === ')');
  const inside = words.tokens.slice(end, close);
  const isShort = close !== -1 && close - end <= MAX_BRACKET && !inside.some(({ pos }) => pos === 'VERB');
  return isShort ? close + 1 : end;
}

/** How many words may stand between an owner and the office. */
const MAX_MODIFIERS = 3;

/** Acme's Pacific operations head: the office begins with its owner, over what qualifies it. */
function withOwner(words: Words, owner: Phrase | undefined, role: Phrase): Phrase {
  if (owner?.isPossessor !== true || owner.kind === 'pronoun') return role;
  const between = words.tokens.slice(owner.to + 1, role.from);
  const isOwned =
    isPossessive(words.tokens[owner.to]) &&
    between.length <= MAX_MODIFIERS &&
    between.every(({ pos }) => /^(?:PROPN|NOUN|ADJ)$/u.test(pos));
  return isOwned ? { ...role, from: owner.from } : role;
}

/** @returns the phrases that can fill a place of a clause: no possessors, and what stands in apposition made one with its head. */
export function phraseHeads(words: Words, phrases: readonly Phrase[]): readonly Phrase[] {
  const merged: Phrase[] = [];
  for (const [index, own] of phrases.entries()) {
    const bare = own.kind === 'role' ? withOwner(words, phrases[index - 1], own) : own;
    const phrase = bare.kind === 'name' ? { ...bare, end: bracketEnd(words, bare.end) } : bare;
    const previous = merged[merged.length - 1];
    const isWithin =
      previous?.kind === 'side' &&
      phrase.kind === 'name' &&
      isApposedName(words.lower, merged.at(-2)?.end ?? 0, phrase.from);
    // The head of its owner Acme, Ana Solís: the company stands within what the office is of.
    if (isWithin && merged.at(-2)?.kind === 'role' && previous.from > (merged.at(-2)?.end ?? 0)) merged.pop();
    const last = merged[merged.length - 1];
    if (phrase.isPossessor || (last !== undefined && phrase.from < last.end)) continue;
    if (last !== undefined && isServed(words, last, phrase)) {
      merged[merged.length - 1] = { ...last, end: phrase.end };
      continue;
    }
    const isApposed =
      last !== undefined &&
      phrase.from === last.end + 1 &&
      words.tokens[last.end]?.text === ',' &&
      phrase.actors.length > 0 &&
      phrase.actors.every((actor) => last.actors.includes(actor));
    // The special envoy, Olga Brandt: the name says whom the role stands for.
    const isNamed =
      last?.kind === 'role' &&
      phrase.kind === 'name' &&
      isApposedName(words.lower, last.end, phrase.from) &&
      !isSpeakerBehind(words, last.from, phrase.end) &&
      words.lower[last.from - 1] !== 'at' &&
      !isOfOthers(words, last, phrase) &&
      !isServedByMany(words, phrase) &&
      !last.actors.some((actor) => actor.startsWith('p') && !phrase.actors.includes(actor));
    const role = roleBehind(words, merged, phrase);
    // A member of the board and director of the fund: one apposition.
    const isMore =
      last !== undefined &&
      last.end > last.to &&
      phrase.kind === 'role' &&
      textIn(words, last.end, phrase.from) === 'and' &&
      !/^(?:DET|PRON)$/u.test(words.tokens[phrase.from]?.pos ?? '') &&
      phrase.actors.every((actor) => !actor.startsWith('p'));
    if (isMore && last !== undefined) merged[merged.length - 1] = { ...last, end: phrase.end };
    else if (isNamed && last !== undefined) merged[merged.length - 1] = { ...phrase, from: last.from };
    else if (role !== -1)
      merged.splice(role, merged.length - role, { ...phrase, from: merged[role]?.from ?? phrase.from });
    else if (isApposed && last !== undefined) merged[merged.length - 1] = { ...last, end: phrase.end };
    else merged.push(phrase);
  }
  return merged;
}
