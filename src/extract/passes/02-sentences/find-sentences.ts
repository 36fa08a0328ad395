import type { Block, Sentence, Token } from '../../layers.ts';
import { contractedVerb } from './contracted-verb.ts';
import { isGivenModal, SHOWN_FOR_GIVEN } from './given-modal.ts';
import { type KnownWord, knownWord } from './known-word.ts';
import { mendGerund } from './mend-gerund.ts';
import { mendPresent } from './mend-present.ts';
import { mendTags } from './mend-tags.ts';
import { isShownRole, SHOWN_FOR_ROLE } from './shown-role.ts';
import { splitSentences } from './split-sentences.ts';
import { tagTokens } from './tag-tokens.ts';
import { tokenize } from './tokenize.ts';

/**
 * Pass 02. @returns the sentences of all blocks but boilerplate, in order; `index` counts over all of them, `paragraph` is the block's
 * index. Every token's `text` is `text.slice(start, end)`.
 */
export function findSentences(text: string, blocks: readonly Block[]): readonly Sentence[] {
  const sentences: Sentence[] = [];
  for (const block of blocks) {
    if (block.role === 'boilerplate') continue;
    const spans = tokenize(text, block);
    const known: KnownWord[] = [];
    const all: string[] = [];
    const shown: string[] = [];
    for (const { start, end } of spans) {
      const word = knownWord(text.slice(start, end));
      known.push(word);
      all.push(word.text);
      shown.push(word.shown);
    }
    for (const [from, to] of splitSentences(all, spans)) {
      const own = spans.slice(from, to);
      const words = all.slice(from, to);
      const verbs = words.map((_, index) => contractedVerb(words, index));
      const plain = shown.slice(from, to).map((word, index) => {
        if (isGivenModal(words, index)) return SHOWN_FOR_GIVEN;
        return isShownRole(words, index) ? SHOWN_FOR_ROLE : (verbs[index] ?? word);
      });
      const tags = mendPresent(words, mendGerund(words, mendTags(words, tagTokens(words, plain))));
      const tokens: Token[] = [];
      own.forEach(({ start, end }, index) => {
        const word = known[from + index];
        if (word === undefined) return;
        const tag = tags[index];
        const verb = verbs[index] ?? null;
        if (verb !== null) {
          const { spelling } = knownWord(verb);
          tokens.push({ start, end, text: word.text, spelling, lemma: verb === 'is' ? 'be' : 'have', pos: 'AUX' });
          return;
        }
        const { text: own, spelling } = word;
        tokens.push({ start, end, text: own, spelling, lemma: tag?.lemma ?? '', pos: tag?.pos ?? 'X' });
      });
      const first = own[0];
      const last = own[own.length - 1];
      if (first === undefined || last === undefined) continue;
      sentences.push({
        index: sentences.length,
        paragraph: block.index,
        start: first.start,
        end: last.end,
        tokens,
      });
    }
  }
  return sentences;
}
