import type { Tag } from './tag-tokens.ts';

/**
 * Verbs that the tagger takes for other words in the short sentences of diaries: "Lund travels to Oslo" (a noun behind a
 * name), "Lund will welcome Solís" (an adjective behind a modal).
 */
const MODALS = /^(?:will|would|shall|should|can|could|may|might|must|['’]ll)$/u;
const BARE: ReadonlySet<string> = new Set(
  'welcome host tour visit brief address chair head open join present contact question'.split(' '),
);
const MOVING: ReadonlySet<string> = new Set(
  'travels visits heads flies returns leaves hosts tours meets departs arrives welcomes greets'.split(' '),
);
/** Will have lunch with X: a meal or a talk behind `have`, and no perfect tense. */
const HAD: ReadonlySet<string> = new Set('lunch dinner breakfast supper tea coffee talks contact'.split(' '));
/** Is open to talks: no third person stands behind `to`. */
const TALKS: ReadonlySet<string> = new Set('talks meetings visits calls'.split(' '));
const BEHIND = /^(?:to|for|from|on|in|with|back|home|next|this|today|tomorrow|again|at)$/u;

/** @param words the tokens of a sentence. @returns their tags, such verbs put right. */
export function mendTags(words: readonly string[], tags: readonly Tag[]): readonly Tag[] {
  const mended: Tag[] = [];
  tags.forEach((tag, at) => {
    mended.push(mendedTag(words, tags, at) ?? tag);
  });
  return mended;
}

function mendedTag(words: readonly string[], tags: readonly Tag[], at: number): Tag | null {
  const word = words[at] ?? '';
  const pos = tags[at]?.pos ?? 'X';
  if (pos !== 'VERB' && BARE.has(word)) {
    const isObject = /^(?:\p{Lu}|the$|a$|an$|his$|her$|their$)/u.test(words[at + 1] ?? '');
    return isObject && MODALS.test((words[at - 1] ?? '').toLowerCase()) ? { pos: 'VERB', lemma: word } : null;
  }
  if (pos === 'VERB' && HAD.has(word) && words[at + 1] === 'with' && /^(?:have|has|having)$/u.test(words[at - 1] ?? ''))
    return { pos: 'NOUN', lemma: word };
  if (pos === 'VERB' && TALKS.has(word) && words[at - 1] === 'to')
    return { pos: 'NOUN', lemma: word.replace(/s$/u, '') };
  if (pos !== 'NOUN' || at < 2 || !MOVING.has(word) || tags[at - 1]?.pos !== 'PROPN') return null;
  const after = words[at + 1] ?? '';
  const isBehindName = /^\p{Lu}\p{L}*\p{Ll}$/u.test(words[at - 1] ?? '');
  if (!isBehindName || !(BEHIND.test(after) || /^\p{Lu}/u.test(after))) return null;
  return { pos: 'VERB', lemma: word.replace(/ies$/u, 'y').replace(/s$/u, '') };
}
