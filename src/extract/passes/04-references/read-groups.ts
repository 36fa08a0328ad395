import { COUNTED_NOUNS, GROUP_NOUNS, NUMBER_WORDS } from '../../lexicon/collectives.ts';
import { textIn } from '../../lexicon/placed-words.ts';
import { WordClass } from '../../lexicon/word-class.ts';
import { isPossessive, type Words } from '../03-names/words.ts';
import { type OpenPhrase, openPhrase } from './phrase.ts';

/** Phrases for several who were named before, or for one of two: the two leaders, both sides, all three, the latter. */
const NUMBERS: ReadonlyMap<string, number> = new Map(Object.entries(NUMBER_WORDS));
/** Words that such a phrase is told by. */
const HEADS = new WordClass([...NUMBERS.keys(), ...GROUP_NOUNS, 'former', 'latter', 'each']);
const DETERMINERS: ReadonlySet<string> = new Set(['the', 'all', 'these', 'those', 'his', 'her', 'their']);
const COLLECTIVE_NUMBERS: ReadonlySet<string> = new Set([
  'pair',
  'duo',
  'trio',
  'quartet',
  'couple',
  'twosome',
  'threesome',
]);
/** What may follow a number or "the former" that has no noun: the two of them, the two in Oslo, the latter met. */
const BARE: ReadonlySet<string> = new Set([
  'VERB',
  'AUX',
  'ADV',
  'PUNCT',
  'ADP',
  'CCONJ',
  'SCONJ',
  'PART',
  'PRON',
  'DET',
]);
const MAX_MODIFIERS = 2;
/** Each leader met X: all of those who were named before, one by one. */
const EACH_ONE: ReadonlySet<string> = new Set(['leader', 'president', 'minister', 'premier']);
const PART = /^(?:one|two|three|four|some|several|most|either|neither|any|none)$/u;

/** The group noun behind a number, over what qualifies it: the two warring sides. @returns its index, or -1. */
function nounBehind(words: Words, number: number): number {
  for (let at = number + 1; at <= number + 1 + MAX_MODIFIERS; at += 1) {
    const word = words.lower[at] ?? '';
    if (GROUP_NOUNS.has(word) || COUNTED_NOUNS.has(word)) return at;
    const isModifier = /^(?:ADJ|NOUN|PROPN|VERB)$/u.test(words.tokens[at]?.pos ?? '') && !word.endsWith('ed');
    if (!isModifier) return -1;
  }
  return -1;
}

/** Whether no noun of its own follows. */
const isBare = (words: Words, at: number): boolean => {
  const next = words.tokens[at + 1];
  return next === undefined || BARE.has(next.pos) || isPossessive(next) || /^(?:last|first)$/u.test(next.text);
};

/** The noun of the group: of prime ministers what tells them from other ministers. */
const nounAt = (words: Words, at: number): string =>
  words.lower[at] === 'ministers' && words.lower[at - 1] === 'prime' ? 'premiers' : (words.lower[at] ?? '');

const group = (from: number, to: number, word: string, count: number | null): OpenPhrase =>
  openPhrase({ from, to, end: to, kind: 'group', word, count });

/** `the two leaders`, `both sides`, `the trio`, `all three`, `each of them`, `the former`. */
export function readGroups(words: Words): readonly OpenPhrase[] {
  const phrases: OpenPhrase[] = [];
  if (!HEADS.isIn(words)) return phrases;
  words.lower.forEach((word, at) => {
    if (!HEADS.isAt(words, at)) return;
    const count = NUMBERS.get(word);
    const isSame = words.lower[at - 1] === 'same';
    const before = words.lower[isSame ? at - 2 : at - 1] ?? '';
    if (count !== undefined && (DETERMINERS.has(before) || word === 'both')) {
      const noun = COLLECTIVE_NUMBERS.has(word) ? -1 : nounBehind(words, at);
      const from = word === 'both' && before !== 'the' ? at : at - (isSame ? 2 : 1);
      const isOfState = /^of (?:state|government)$/u.test(textIn(words, noun + 1, noun + 3));
      const to = noun === -1 ? at + 1 : isOfState ? noun + 3 : noun + 1;
      // Two of the three armed groups: which of them nobody says.
      if (words.lower[from - 1] === 'of' && PART.test(words.lower[from - 2] ?? '')) return;
      const isOfThem = words.lower[to] === 'of' && words.lower[to + 1] === 'them';
      // Each of the two leaders, both of the two.
      const isShareOf = words.lower[from - 1] === 'of' && /^(?:each|both)$/u.test(words.lower[from - 2] ?? '');
      if (noun !== -1 || isBare(words, at) || COLLECTIVE_NUMBERS.has(word))
        phrases.push(
          group(
            isShareOf ? from - 2 : from,
            isOfThem ? to + 2 : to,
            isOfState ? 'leaders' : nounAt(words, to - 1),
            count,
          ),
        );
    } else if ((word === 'former' || word === 'latter') && before === 'the' && isBare(words, at)) {
      phrases.push(group(at - 1, at + 1, word, 1));
    } else if (word === 'each' && words.lower[at + 1] === 'of' && words.lower[at + 2] === 'them') {
      phrases.push(group(at, at + 3, 'they', null));
    } else if (word === 'each' && EACH_ONE.has(words.lower[at + 1] ?? '')) {
      phrases.push(group(at, at + 2, `${words.lower[at + 1] ?? ''}s`, null));
    } else if (
      GROUP_NOUNS.has(word) &&
      before === 'the' &&
      !['of', 'from'].includes(words.lower[at + 1] ?? '') &&
      !isPossessive(words.tokens[at + 1])
    ) {
      phrases.push(group(at - 1, at + 1, word, null));
    }
  });
  return phrases;
}
