import type { Tag } from './tag-tokens.ts';

/** What the tagger takes for an adjective and is the verb of its clause, by word with its lemma. */
const OF_COMMITTEE: ReadonlyMap<string, string> = new Map([
  ['grilled', 'grill'],
  ['quizzed', 'quiz'],
]);
const BEHIND_HAVE: ReadonlyMap<string, string> = new Map([
  ['held', 'hold'],
  ['attended', 'attend'],
  ['led', 'lead'],
]);
const HAVE = /^(?:have|has|had|having|['’]ve|['’]d)$/u;

/** @returns the tag of a past form that the tagger took for an adjective; null of every other token. */
export function participleAt(words: readonly string[], tags: readonly Tag[], at: number): Tag | null {
  if (tags[at]?.pos !== 'ADJ') return null;
  const word = words[at] ?? '';
  // Avoided taking part in talks.
  if (/^(?:taking|taken)$/u.test(word) && words[at + 1] === 'part') return { pos: 'VERB', lemma: 'take' };
  // The committee, chaired by X, grilled officials.
  const ofCommittee = OF_COMMITTEE.get(word);
  if (ofCommittee !== undefined)
    return /^(?:PUNCT|NOUN|PROPN)$/u.test(tags[at - 1]?.pos ?? '') ? { pos: 'VERB', lemma: ofCommittee } : null;
  // Was to have held talks.
  const behindHave = BEHIND_HAVE.get(word);
  return behindHave !== undefined && HAVE.test(words[at - 1] ?? '') ? { pos: 'VERB', lemma: behindHave } : null;
}
