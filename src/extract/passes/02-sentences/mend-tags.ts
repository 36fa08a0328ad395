import type { Tag } from './tag-tokens.ts';

/**
 * Verbs that the tagger takes for other words in the short sentences of diaries: "Lund travels to Oslo" (a noun behind a
 * name), "Lund will welcome Solís" (an adjective behind a modal).
 */
const MODALS = /^(?:will|would|shall|should|can|could|may|might|must|['’]ll)$/u;
const BARE = /^(?:welcome|host|tour|visit|brief|address|chair|head|open|join|present|contact|question)$/u;
const MOVING = /^(?:travels|visits|heads|flies|returns|leaves|hosts|tours|meets|departs|arrives|welcomes|greets)$/u;
const BEHIND = /^(?:to|for|from|on|in|with|back|home|next|this|today|tomorrow|again|at)$/u;

/** @param words the tokens of a sentence. @returns their tags, such verbs put right. */
export const mendTags = (words: readonly string[], tags: readonly Tag[]): readonly Tag[] =>
  tags.map((tag, at) => {
    const word = words[at] ?? '';
    const before = words[at - 1] ?? '';
    const after = words[at + 1] ?? '';
    if (
      tag.pos !== 'VERB' &&
      BARE.test(word) &&
      MODALS.test(before.toLowerCase()) &&
      /^(?:\p{Lu}|the$|a$|an$|his$|her$|their$)/u.test(after)
    )
      return { pos: 'VERB', lemma: word };
    const isName = tags[at - 1]?.pos === 'PROPN' && /^\p{Lu}\p{L}*\p{Ll}$/u.test(before);
    if (tag.pos === 'NOUN' && MOVING.test(word) && at > 1 && isName && (BEHIND.test(after) || /^\p{Lu}/u.test(after)))
      return { pos: 'VERB', lemma: word.replace(/ies$/u, 'y').replace(/s$/u, '') };
    return tag;
  });
