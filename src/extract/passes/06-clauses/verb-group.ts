import { AUXILIARIES, GOVERNORS, GROUP_ADVERBS } from '../../lexicon/verb-groups.ts';
import { WordClass } from '../../lexicon/word-class.ts';
import type { Words } from '../03-names/words.ts';
import { partedAuxiliary } from './parted-auxiliary.ts';

/** A verb with what stands before it in its group: `has yet to` `speak`, `was` `received`. */
export interface VerbGroup {
  /** First token of the group. */
  readonly from: number;
  /** The verb itself. */
  readonly verb: number;
  /** The group's words up to and with the verb, lower-case, parted by a space. */
  readonly text: string;
  readonly isPassive: boolean;
  /** Whether it is a bare infinitive of purpose: `to meet`, with no governor before it. */
  readonly isInfinitive: boolean;
}

const MAX_WORDS = 10;
const MAX_PARTED = 14;
const BE = new WordClass([
  'be',
  'is',
  'are',
  'was',
  'were',
  'been',
  'being',
  'am',
  "'s",
  "'re",
  "isn't",
  "aren't",
  "wasn't",
  "weren't",
]);

const AUXILIARY_WORDS = new WordClass(AUXILIARIES);
const ADVERBS = new WordClass(GROUP_ADVERBS);
const NOT = new WordClass(['not', "n't"]);
const GOVERNOR_WORDS = new WordClass(GOVERNORS);

/** A pronoun with what the tokenizer keeps on it: he'd, they'll. */
const CONTRACTION = /^(?:he|she|they)['’](d|ll|ve|re|s)$/u;
const FULL_FORMS: Readonly<Record<string, string>> = { ll: 'will', ve: 'have', re: 'are', s: 'is' };

/** `he'd met` had met, `he'd meet` would: the auxiliary that the contraction stands for, or the word itself. */
function expand(word: string, isPastForm: boolean): string {
  const ending = word.includes("'") ? CONTRACTION.exec(word)?.[1] : undefined;
  if (ending === undefined) return word;
  return FULL_FORMS[ending] ?? (isPastForm ? 'had' : 'would');
}

function isGroupWord(words: Words, at: number): boolean {
  const word = words.lower[at] ?? '';
  // In May, to meet: the month is no modal.
  if (words.tokens[at]?.text === 'May' && at > 0) return false;
  if (AUXILIARY_WORDS.isAt(words, at) || ADVERBS.isAt(words, at)) return true;
  if (word.includes("'") && CONTRACTION.test(word)) return true;
  // Will both attend: the count stands inside the group.
  if ((word === 'both' || word === 'all' || word === 'each') && words.tokens[at - 1]?.pos === 'AUX') return true;
  if (GOVERNOR_WORDS.isAt(words, at) && (words.lower[at + 1] === 'to' || words.lower[at + 1] === 'not')) {
    // Has no plans to meet: a noun.
    const isNoun = /^(?:no|any|the|a|an|some|his|her|their|its|first|new)$/u.test(words.lower[at - 1] ?? '');
    if (!isNoun) return true;
  }
  return words.tokens[at]?.pos === 'ADV' && word.endsWith('ly');
}

/** Several passes ask for the group of one verb. */
const groups = new WeakMap<Words, Map<number, VerbGroup>>();

/** @param verb index of the verb's token. */
export function readVerbGroup(words: Words, verb: number): VerbGroup {
  const known = groups.get(words) ?? new Map<number, VerbGroup>();
  if (known.size === 0) groups.set(words, known);
  const group = known.get(verb) ?? groupOf(words, verb);
  known.set(verb, group);
  return group;
}

function groupOf(words: Words, verb: number): VerbGroup {
  let from = verb;
  while (from > 0 && verb - from < MAX_WORDS && isGroupWord(words, from - 1)) from -= 1;
  const own = from;
  const parted =
    own < verb && AUXILIARY_WORDS.isAt(words, own) && words.lower[own] !== 'to' ? null : partedAuxiliary(words, own);
  if (parted !== null) {
    from = parted.at;
    while (from > 0 && verb - from < MAX_PARTED && isGroupWord(words, from - 1)) from -= 1;
  }
  const isAdjunct = (at: number): boolean => parted !== null && at >= parted.adjunct && at < own;
  const isPastForm = words.tokens[verb]?.lemma !== words.lower[verb];
  // He'd been due: `been` is a participle whatever the verb is.
  const before = words.lower
    .slice(from, verb)
    .map((word, at) => {
      const next = words.lower[from + at + 1];
      // He'd have met: would.
      return expand(word, next !== 'have' && (isPastForm || next === 'been'));
    })
    .filter((_, at) => !isAdjunct(from + at));
  // The pronoun is the subject, which stands before the group.
  if (from < verb && CONTRACTION.test(words.lower[from] ?? '')) from += 1;
  let auxiliary = verb - 1;
  while (auxiliary >= from && (ADVERBS.isAt(words, auxiliary) || NOT.isAt(words, auxiliary) || isAdjunct(auxiliary)))
    auxiliary -= 1;
  const isIng = (words.lower[verb] ?? '').endsWith('ing');
  const isPassive = auxiliary >= from && BE.isAt(words, auxiliary) && !isIng;
  return {
    from,
    verb,
    text: [...before, words.lower[verb] ?? ''].join(' '),
    isPassive,
    isInfinitive: before[0] === 'to' && before.length <= 2,
  };
}

/** @returns whether the token can be a verb by its tag. */
export const isVerb = (words: Words, at: number): boolean =>
  words.tokens[at]?.pos === 'VERB' || words.tokens[at]?.pos === 'AUX';
