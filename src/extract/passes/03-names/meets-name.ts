import { COMMON_WORDS } from '../../lexicon/everyday-words.ts';
import { GIVEN_NAMES, LEADING_FAMILY_NAMES } from '../../lexicon/names/given-names.ts';
import { ORGANIZATION_HEADS } from '../../lexicon/organization-forms.ts';
import { textIn } from '../../lexicon/placed-words.ts';
import { COMPANY_WORDS, MATCH_WORDS, TEAM_WORDS } from '../../lexicon/team-words.ts';
import type { Chunk, NameChunk } from './chunk.ts';
import { findCities } from './place-index.ts';
import type { Words } from './words.ts';

/**
 * Bare names of which no title says whose they are: two that meet are people. Both have a first and a last name
 * ("Ada Okoro met Bo Lee", "Ada Okoro and Bo Lee held talks"); of two single names that stand before the verb, one is a
 * known family or given name ("Okoro and Lee held talks"). Clubs and companies, which meet too, give themselves
 * away by their words; where they do not, they are taken for people.
 */
const BETWEEN =
  /^(?:(?:has |had |have |will |is to |are to )?(?:met|meets?|phoned|telephoned|greeted|embraced)(?: with)?|(?:spoke|conferred|dined|lunched) (?:with|to)|(?:held|had|began|opened) (?:talks|a meeting|discussions) with)$/u;
const AFTER = /^(?:(?:have |had |will )?(?:met|meet|held talks|began talks|opened talks|shook hands|had talks))\b/u;
const MAX_BETWEEN = 5;
const WINDOW = 14;

const textOf = (words: Words, from: number, to: number): string => textIn(words, from, to);

function canBePerson(words: Words, chunk: NameChunk): boolean {
  const parts = words.folded.slice(chunk.from, chunk.to);
  return (
    parts.length < 4 &&
    !parts.some(
      (part) =>
        part === '' ||
        TEAM_WORDS.has(part) ||
        COMPANY_WORDS.has(part) ||
        ORGANIZATION_HEADS.has(part) ||
        COMMON_WORDS.has(part) ||
        findCities(part)[0]?.isMajor === true,
    )
  );
}

const isMatch = (words: Words, from: number, to: number): boolean =>
  words.lower.slice(Math.max(0, from - WINDOW), to + WINDOW).some((word) => MATCH_WORDS.has(word));

/** Whether the two names stand on either side of the verb, or before one that is said of both. */
function meet(words: Words, first: NameChunk, second: NameChunk): boolean {
  const gap = second.from - first.to;
  if (gap < 1 || gap > MAX_BETWEEN || !canBePerson(words, first) || !canBePerson(words, second)) return false;
  if (isMatch(words, first.from, second.to)) return false;
  const between = textOf(words, first.to, second.from);
  const areFull = first.to - first.from > 1 && second.to - second.from > 1;
  if (areFull && BETWEEN.test(between)) return true;
  if (between !== 'and' || !AFTER.test(textOf(words, second.to, second.to + 4))) return false;
  const isKnown = (chunk: NameChunk): boolean => {
    const part = words.folded[chunk.from] ?? '';
    return GIVEN_NAMES.has(part) || LEADING_FAMILY_NAMES.has(part);
  };
  const areSingle = first.to - first.from === 1 && second.to - second.from === 1;
  return areFull || (areSingle && (isKnown(first) || isKnown(second)));
}

/** @returns whether the name meets another one in its sentence. */
export function meetsName(words: Words, chunks: readonly Chunk[], chunk: NameChunk): boolean {
  const at = chunks.indexOf(chunk);
  const before = chunks[at - 1];
  const after = chunks[at + 1];
  return (
    (before?.kind === 'name' && meet(words, before, chunk)) || (after?.kind === 'name' && meet(words, chunk, after))
  );
}
