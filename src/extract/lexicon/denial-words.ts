/**
 * How a claim of others that somebody met is denied, as alternatives of a pattern: denied that, dismissed reports of. Who
 * turns down a request (`refusal-words.ts`) refuses what was still to come.
 */
export const DENIES_CLAIM = 'den(?:y|ies|ied)|dismiss(?:ed|es)|reject(?:ed|s)';
