import type { Words } from './words.ts';

const SAID = /^(?:said|says|told|tells|added|adds|confirmed|announced|wrote|explained|insisted|recalled|reported)$/u;

/**
 * Met the bishop, Lund said: the name that ends at `end` is the speaker and not the bishop, where a verb stands before the
 * role that begins at `role`. Limits: of a role that opens its sentence the second comma may be forgotten.
 */
export const isSpeakerBehind = (words: Words, role: number, end: number): boolean =>
  SAID.test(words.lower[end] ?? '') && words.tokens.slice(0, role).some(({ pos }) => pos === 'VERB');
