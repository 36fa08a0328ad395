import { BoundedCache } from '../../bounded-cache.ts';
import type { Token } from '../../layers.ts';
import type { DatePattern } from './date-pattern.ts';
import { DATE_PATTERNS } from './date-patterns.ts';

/**
 * Which constructions are worth a search in a sentence: those of which each cue is found in some word. The cues that a word
 * shows are bits of a number, found once for each spelling.
 */
const CUES: readonly RegExp[] = [...new Set(DATE_PATTERNS.flatMap(({ cues }) => cues))];
const MOST = 31;
if (CUES.length > MOST) throw new Error(`more than ${MOST} cues do not fit into one number`);

const bitOf = (cue: RegExp): number => 1 << CUES.indexOf(cue);
const CUED: readonly { readonly pattern: DatePattern; readonly needed: number }[] = DATE_PATTERNS.map((pattern) => ({
  pattern,
  needed: pattern.cues.reduce((bits, cue) => bits | bitOf(cue), 0),
}));

const CUES_OF = new BoundedCache((word) => CUES.reduce((bits, cue) => (cue.test(word) ? bits | bitOf(cue) : bits), 0));

/** @returns the patterns that may match in a sentence of these tokens, in their order. */
export function patternsFor(tokens: readonly Token[]): readonly DatePattern[] {
  let shown = 0;
  for (const { text } of tokens) shown |= CUES_OF.get(text);
  if (shown === 0) return [];
  return CUED.filter(({ needed }) => (shown & needed) === needed).map(({ pattern }) => pattern);
}
