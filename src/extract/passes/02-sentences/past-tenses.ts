import type { Tag } from './tag-tokens.ts';

/** Past tenses that are no other word, and their verbs. */
const PAST: ReadonlyMap<string, string> = new Map([
  ['met', 'meet'],
  ['bade', 'bid'],
  ['flew', 'fly'],
  ['fell', 'fall'],
  ['rang', 'ring'],
  ['went', 'go'],
  ['came', 'come'],
  ['gave', 'give'],
  ['took', 'take'],
  ['brought', 'bring'],
  ['told', 'tell'],
  ['wrote', 'write'],
  ['drove', 'drive'],
  ['sought', 'seek'],
  ['withdrew', 'withdraw'],
  ['began', 'begin'],
  ['shook', 'shake'],
  ['drank', 'drink'],
  ['sang', 'sing'],
  ['knelt', 'kneel'],
]);
/** Past tenses that are nouns or participles too, and their verbs. */
const EITHER: ReadonlyMap<string, string> = new Map([
  ['saw', 'see'],
  ['rose', 'rise'],
  ['spoke', 'speak'],
  ['thought', 'think'],
  ['led', 'lead'],
  ['left', 'leave'],
  ['lost', 'lose'],
  ['put', 'put'],
  ['cut', 'cut'],
  ['set', 'set'],
  ['hit', 'hit'],
  ['read', 'read'],
  ['sent', 'send'],
  ['shot', 'shoot'],
  ['won', 'win'],
  ['felt', 'feel'],
  ['found', 'find'],
  ['lay', 'lie'],
  ['let', 'let'],
  ['lit', 'light'],
  ['split', 'split'],
  ['spread', 'spread'],
  ['bid', 'bid'],
]);
const OTHERS = 'sat ate said made held had broke chose knew drew threw ran rode stood became spent paid swore agreed';

/** Whether a word is the past tense of an irregular verb. */
export const IRREGULAR_PASTS: ReadonlySet<string> = new Set([...PAST.keys(), ...EITHER.keys(), ...OTHERS.split(' ')]);

const NUMBER = /^(?:two|three|four|both)$/u;
/** Not the two lost boys, both spread sheets. */
const OF_NOUN = /^(?:NOUN|ADJ|PUNCT|CCONJ|VERB)$/u;

/**
 * The tagger takes some past tenses for nouns: both drank tea. So it does with many behind a number, where a noun would be a
 * plural: the two put their names to it. @returns the tag of such a verb, or null.
 */
export function pastTense(words: readonly string[], tags: readonly Tag[], at: number): Tag | null {
  const word = words[at] ?? '';
  const pos = tags[at]?.pos ?? 'X';
  const lemma = pos === 'VERB' ? undefined : PAST.get(word);
  if (lemma !== undefined) return { pos: 'VERB', lemma };
  const either = pos === 'NOUN' ? EITHER.get(word) : undefined;
  if (either === undefined || !NUMBER.test((words[at - 1] ?? '').toLowerCase())) return null;
  // Put pen to paper: the tagger finds no verb in it.
  const isOfNoun = OF_NOUN.test(tags[at + 1]?.pos ?? 'PUNCT') && words[at + 1] !== 'pen';
  return isOfNoun ? null : { pos: 'VERB', lemma: either };
}
