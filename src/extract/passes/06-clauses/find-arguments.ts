import type { Token } from '../../layers.ts';
import { textIn } from '../../lexicon/placed-words.ts';
import { GROUP_ADVERBS } from '../../lexicon/verb-groups.ts';
import { isPossessive, type Words } from '../03-names/words.ts';
import { isBoundary } from './clause-bounds.ts';
import type { PhraseGroup } from './phrase-groups.ts';
import { isVerb } from './verb-group.ts';

/** A group after a verb or a noun, with the preposition that joins it; '' for a direct object. */
export interface Argument {
  readonly preposition: string;
  readonly group: PhraseGroup;
}

const PREPOSITIONS: ReadonlySet<string> = new Set(
  'with to by between among from of for in at on about over into against alongside before'.split(' '),
);
/** Met without X, met not X but Y: who was not there. */
const EXCLUDING: ReadonlySet<string> = new Set(['without', 'not', 'minus', 'unlike', 'despite']);
/** Thanks to X, sources close to X, an aide to X: `to` is of the word before it. */
const WITH_TO: ReadonlySet<string> = new Set(
  'thanks due owing contrary prior close closest loyal opposed aide aides adviser advisers deputy successor'.split(' '),
);
/** With X absent, with X watching from afar: who was not there. */
const AWAY =
  /^,? ?(?:absent|away(?! from)|missing|excluded|sidelined|unable|unavailable|ill|sick|still (?:in|at|abroad)|out of the (?:room|country|race)|left out|kept (?:out|away)|shut out|not (?:there|present|invited)|nowhere|(?:watching|looking on|following|listening) (?:\S+ ){0,3}?(?:from|by|via|remotely|online|on (?:television|tv|screen))|(?:staying|remaining) (?:away|behind|in|at|out)|boycotting|refusing|declining)\b/u;
/** Met not only X but also Y. */
const isNotOnly = ({ lower }: Words, at: number): boolean =>
  lower[at] === 'not' && /^(?:only|just|merely|solely)$/u.test(lower[at + 1] ?? '');
const MAX_TOKENS = 40;
const LINKS: ReadonlySet<string> = new Set([
  'both',
  'the',
  'a',
  'an',
  'separately',
  'respectively',
  'up',
  'down',
  'next',
  'together',
  'also',
  'each',
  'his',
  'her',
  'their',
  'its',
  'visiting',
  'touring',
  'incoming',
  'outgoing',
  'newly',
  'elected',
  'appointed',
]);

/** Whether a finite verb begins here, which ends the clause of the one before. */
function startsVerb(words: Words, at: number): boolean {
  // Face to face, head to head: no infinitive.
  if (words.lower[at] === 'to' && words.lower[at - 1] === words.lower[at + 1]) return false;
  if (at > 0 && words.lower[at - 1] === 'to' && words.lower[at - 2] === words.lower[at]) return false;
  if (words.lower[at] === 'to')
    return isVerb(words, at + 1) && words.tokens[at + 1]?.text === words.tokens[at + 1]?.text.toLowerCase();
  if (!isVerb(words, at)) return false;
  const before = words.tokens[at - 1]?.pos;
  return before !== 'DET' && before !== 'ADJ' && before !== 'ADP';
}

const isNoun = (token: Token | undefined): boolean => token?.pos === 'NOUN' || token?.pos === 'PROPN';

/** The ferry line’s owner: a run of nouns whose last has the possessive ending. */
function ownsNext(words: Words, at: number): boolean {
  let last = at;
  while (isNoun(words.tokens[last + 1]) && last - at < 4) last += 1;
  return isPossessive(words.tokens[last + 1]);
}

/** Nobel laureate Solís, Olympic champion Lund: capitalized words before a title in small letters only say more of it. */
function qualifiesTitle(words: Words, groups: readonly PhraseGroup[], at: number): boolean {
  let end = at;
  while (end - at < MAX_QUALIFIERS && /^\p{Lu}/u.test(words.tokens[end]?.text ?? '')) end += 1;
  if (end === at || !/^\p{Ll}/u.test(words.tokens[end]?.text ?? '')) return false;
  return groups.some(({ from, phrases }) => from === end && phrases[0]?.kind === 'name');
}
const MAX_QUALIFIERS = 4;

/** Prepositions whose noun is somebody: talks with an aide of X. */
const OF_SOMEBODY: ReadonlySet<string> = new Set(['with', 'between', 'among', 'to', 'by', 'from']);

/** Whether all of the group are people by name. */
const isNamed = ({ phrases, actors }: PhraseGroup): boolean =>
  phrases.every(({ kind }) => kind === 'name') && actors.every((actor) => actor.startsWith('p'));

const isAway = (words: Words, preposition: string, { to }: PhraseGroup): boolean =>
  preposition === 'with' && AWAY.test(textIn(words, to, to + AWAY_WORDS));
const AWAY_WORDS = 6;

/** Met on Saturday (June 8) with X: the token behind the bracket; -1 where no date stands in one. */
function behindBracketedDay(words: Words, at: number): number {
  if (words.tokens[at]?.text !== '(') return -1;
  const close = words.lower.indexOf(')', at);
  const inside = close === -1 || close - at > MAX_BRACKETED ? [] : words.tokens.slice(at + 1, close);
  return inside.some(({ pos, text }) => pos === 'NUM' || /^\d/u.test(text)) &&
    inside.every(({ pos }) => DATE_PARTS.has(pos))
    ? close + 1
    : -1;
}
const MAX_BRACKETED = 5;
const DATE_PARTS: ReadonlySet<string> = new Set(['NUM', 'PROPN', 'NOUN', 'ADJ', 'X']);

/** Met not X but Y: the token of Y, over who was not there; -1 where nobody is excluded so. */
function behindExcluded(words: Words, groups: readonly PhraseGroup[], at: number): number {
  if (words.lower[at] !== 'not' || isNotOnly(words, at)) return -1;
  const own = PREPOSITIONS.has(words.lower[at + 1] ?? '') ? at + 2 : at + 1;
  const other = groups.find(({ from }) => from === own || (from === own + 1 && words.tokens[own]?.pos === 'DET'));
  if (other === undefined) return -1;
  const joint = words.lower[other.to] === ',' ? other.to + 1 : other.to;
  const isNext = groups.some(({ from }) => from > joint && from - joint <= 3);
  return words.lower[joint] === 'but' && isNext ? joint + 1 : -1;
}

/**
 * The groups after token `at - 1` that stand in its clause, each with its preposition: the one that stands directly
 * before it, over words that only qualify.
 */
export function findArguments(words: Words, groups: readonly PhraseGroup[], at: number): readonly Argument[] {
  const found: Argument[] = [];
  let preposition = '';
  let isDirect = true;
  let isOfAnother = false;
  let index = at;
  while (index < words.tokens.length && index - at < MAX_TOKENS) {
    const group = groups.find((one) => one.from === index);
    const word = words.lower[index] ?? '';
    if (group !== undefined) {
      // Met bankers, among them X: the pronoun means the bankers.
      const isBack = preposition === 'among' && group.phrases.every(({ kind }) => kind === 'pronoun');
      // With an aide of X: the aide is the partner, whom nobody names.
      const isOwner = preposition === 'of' && isOfAnother && isNamed(group);
      if ((preposition !== '' || isDirect) && !isBack && !isOwner && !isAway(words, preposition, group))
        found.push({ preposition, group });
      isOfAnother =
        OF_SOMEBODY.has(preposition) &&
        words.lower[group.to] === 'of' &&
        !group.actors.some((actor) => actor.startsWith('p'));
      preposition = '';
      isDirect = false;
      index = group.to;
      continue;
    }
    const behindDay = behindBracketedDay(words, index);
    if (behindDay !== -1) {
      index = behindDay;
      continue;
    }
    const behindOther = behindExcluded(words, groups, index);
    if (behindOther !== -1) {
      index = behindOther;
      continue;
    }
    if (isBoundary(words, index)) break;
    // Held talks with X ahead of talks with Y.
    if (word === 'ahead' && words.lower[index + 1] === 'of' && found.length > 0) break;
    // A series of meetings, including with X.
    const isListed = word === 'including' && words.lower[index + 1] === 'with';
    if (index > at && startsVerb(words, index) && !isListed) break;
    // Met about 200 farmers.
    const isRough = (word === 'about' || word === 'over') && words.tokens[index + 1]?.pos === 'NUM';
    const isOfWord = word === 'to' && WITH_TO.has(words.lower[index - 1] ?? '');
    if (PREPOSITIONS.has(word) && !isRough && !isOfWord) preposition = word;
    else if (isOfWord || (EXCLUDING.has(word) && !isNotOnly(words, index))) {
      preposition = '';
      isDirect = false;
    } else if (!isRough && !LINKS.has(word) && !GROUP_ADVERBS.has(word)) {
      // A noun of its own, or a pronoun that stands for nobody named, fills the preposition's place or the object's.
      const { pos } = words.tokens[index] ?? { pos: 'X' };
      const isOwner = ownsNext(words, index);
      if (pos === 'PRON') preposition = '';
      // A close associate of X: tagged as a verb.
      const isHead = words.lower[index + 1] === 'of' && /^(?:DET|ADJ)$/u.test(words.tokens[index - 1]?.pos ?? '');
      const isQualifier = pos === 'PROPN' && qualifiesTitle(words, groups, index);
      if ((pos === 'NOUN' || pos === 'PROPN' || isHead) && !isOwner && !isQualifier) {
        isDirect = false;
        const next = words.lower[index + 1] ?? '';
        isOfAnother = next === 'of' && (isOfAnother || OF_SOMEBODY.has(preposition));
        if (!PREPOSITIONS.has(next) || preposition !== '') preposition = '';
      }
    }
    index += 1;
  }
  return found;
}
