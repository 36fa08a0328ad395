import { textIn } from '../../lexicon/placed-words.ts';
import type { Words } from '../03-names/words.ts';
import { joinedOverModifiers } from '../04-references/joined-over-modifiers.ts';
import type { Phrase } from '../04-references/phrase.ts';
import { isVerb } from './verb-group.ts';

/**
 * Whom the words behind a crowd name of it: "the governors of both states, X and Y", "bankers, among them X, who runs the
 * fund, and Y", "officials such as X", "a group of bankers led by X". Limits: no verb stands between the crowd and them.
 */
export interface Members {
  readonly names: readonly Phrase[];
  /** Whether they stand right behind the crowd, so that its phrase ends with them. */
  readonly isNext: boolean;
}

const OPENER =
  /^(?:,|–|—|-|\() (?:(?:also |most |more )?(?:including|notably|prominently|chiefly)|among (?:them|whom|others|those)|amongst them|one of them|some of them|(?:led|headed|chaired|represented|accompanied) by)(?: (?:were|was))?(?: (?:the|its|their|his|her))?(?= |$)|^(?:including|such as|(?:led|headed|chaired|represented) by|under|like)(?: (?:the|its|their|his|her))?(?= |$)/u;
/** The wives of leaders including X: of the leaders, not of the wives. */
const OF_PEOPLE =
  /\b(?:wives|husbands|spouses|widows|children|sons|daughters|relatives|families|envoys|emissaries|aides|advis[eo]rs|lawyers|supporters|opponents|critics|victims|allies|rivals|deputies|representatives|bodyguards|biographers|followers) (?:of|to|for) (?:\S+ ){0,3}?(?:leaders|presidents|premiers|ministers|politicians|rulers|statesmen|tycoons|generals|commanders|strongmen|officials|lawmakers|figures|men|women|candidates)(?: ,)?$/u;
const ARTICLE = /^(?:the|its|their|his|her)$/u;
/** How far behind the crowd its members may be named, over a place and a day. */
const MAX_PARTED = 11;
const JOINTS = /^(?:,|and|, and|&|or)$/u;

/** Governors, among them Turin's A and Parma's B: a town that no table has. */
const OWNER = /^(?:\p{Lu}[\p{L}.-]* ){1,3}['’]s?(?= )/u;
const OWNED_JOINT = /^(?:,|and|, and|&) (?:[\p{L}.-]+ ){1,3}['’]s?$/u;
const OWNER_WINDOW = 5;

/** @returns the token behind the owner that stands at the token; the token itself where none does. */
function afterOwner(words: Words, at: number): number {
  const spelled = words.tokens.slice(at, at + OWNER_WINDOW).map(({ text }) => text);
  const owner = OWNER.exec(`${spelled.join(' ')} `)?.[0];
  return owner === undefined ? at : at + owner.split(' ').length;
}

/** The phrases that the list beginning at `from` names. */
function listFrom(words: Words, phrases: readonly Phrase[], from: number): readonly Phrase[] {
  const behind = afterOwner(words, from);
  const first = phrases.findIndex(
    (phrase) =>
      // Bankers, among them X: the pronoun means the bankers.
      (phrase.from === from || phrase.from === behind || (phrase.from === from - 1 && phrase.kind !== 'pronoun')) &&
      !phrase.isPossessor &&
      phrase.actors.length > 0,
  );
  if (first === -1) return [];
  const list = [...joinedOverModifiers(words, phrases, first)];
  for (let at = first + 1; list.length < 2 || phrases[at - 1] === list.at(-1); at += 1) {
    const previous = phrases[at - 1];
    const next = phrases[at];
    if (previous === undefined || next === undefined) break;
    // The treasury chief, X: one of the list by office and name.
    const isSame = next.from <= previous.end + 1 && next.actors.some((actor) => previous.actors.includes(actor));
    const between = textIn(words, previous.end, next.from);
    const isListed = JOINTS.test(between) || isSame || OWNED_JOINT.test(between);
    if (!isListed || next.isPossessor || next.actors.length === 0) break;
    list.push(next);
  }
  return list;
}

/** @param at the token behind the crowd. @returns those of it who are named, or null. */
export function membersBehind(words: Words, phrases: readonly Phrase[], at: number): Members | null {
  for (let opener = at; opener < Math.min(words.tokens.length, at + MAX_PARTED); opener += 1) {
    if (isVerb(words, opener) && opener > at) return null;
    if (opener > at && words.tokens[opener]?.text !== ',') continue;
    const match = OPENER.exec(textIn(words, opener, opener + 6));
    if (match === null) continue;
    const from = opener + match[0].split(' ').length;
    const names = listFrom(words, phrases, ARTICLE.test(words.lower[from - 1] ?? '') ? from - 1 : from);
    const own = names.length > 0 ? names : listFrom(words, phrases, from);
    const isOfOthers =
      OF_PEOPLE.test(textIn(words, opener - 7, opener)) &&
      own.every(({ actors }) => actors.every((actor) => actor.startsWith('p')));
    return own.length === 0 || isOfOthers ? null : { names: own, isNext: opener === at };
  }
  return null;
}

const NAMING = /^,? ?(?:including|notably|among them|such as)\b/u;

/** Peruvian officials, including A and B. @returns the people whom a list right behind the token names, where all are people. */
export function membersNamed(words: Words, phrases: readonly Phrase[], at: number): readonly Phrase[] {
  if (!NAMING.test(textIn(words, at, at + 3))) return [];
  const members = membersBehind(words, phrases, at);
  const isPeople = members?.names.every(({ actors }) => actors.every((actor) => actor.startsWith('p'))) === true;
  return isPeople && members.isNext ? members.names : [];
}

/** Who stands behind the comma or the dash in apposition: one for each of them at least two. */
export function namesBehind(words: Words, phrases: readonly Phrase[], at: number): readonly Phrase[] {
  if (!/^(?:[,:(–—-]|--)$/u.test(words.tokens[at]?.text ?? '')) return [];
  const names: Phrase[] = [];
  let next = at + 1;
  for (;;) {
    const name = phrases.find((phrase) => phrase.from === next && phrase.kind === 'name');
    if (name === undefined) break;
    names.push(name);
    next = name.end;
    if (words.tokens[next]?.text === ',') next += 1;
    if (words.lower[next] === 'and') next += 1;
  }
  return names.length > 1 ? names : [];
}
