import { GatedPattern } from '../../../rules/gated-pattern.ts';
import type { Words } from '../../03-names/words.ts';

/** Negations that stand at the front of the clause: nor is a meeting planned; neither side confirmed a meeting. */
const AUXILIARY = /^(?:is|are|was|were|has|have|had|did|does|do|will|would|can|could|should)$/u;
const NOBODY = new GatedPattern(
  /(?:^|[,;:] |\b(?:and|but|that|said) )(?:neither|nobody|no one|none|no (?:official|minister|spokes\p{L}+|side|source|aide|diplomat|government|party)s?)(?: (?!(?:did|was|were|had|has|will)\b)\S+){0,5}$/u,
);

/** Neither the minister, A, nor her deputy held talks. */
const NEITHER_NOR = new GatedPattern(
  /(?:^|[,;:] |\b(?:and|but|that|said) )neither (?:\S+ ){1,14}?nor (?:(?!(?:did|was|were|had|has|will)\b)\S+ ?){1,5}$/u,
);

/** @returns whether `nor is`, `nor were` opens the clause whose subject begins at the token. */
export const isBehindNor = (words: Words, from: number): boolean =>
  AUXILIARY.test(words.lower[from - 1] ?? '') && /^(?:nor|neither)$/u.test(words.lower[from - 2] ?? '');

/** @param verb first token of a verb group. @returns whether nobody is its subject. */
export const hasNobodyBefore = (words: Words, verb: number): boolean =>
  NOBODY.isIn(words, verb - 9, verb) || NEITHER_NOR.isIn(words, verb - 22, verb);
