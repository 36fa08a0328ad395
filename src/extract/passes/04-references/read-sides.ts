import { toCountryId } from '../../../domain/ids.ts';
import { COLLECTIVES, PEOPLE_NOUNS } from '../../lexicon/collectives.ts';
import { CROWD_NOUNS } from '../../lexicon/crowd-nouns.ts';
import { textIn } from '../../lexicon/placed-words.ts';
import { WordClass } from '../../lexicon/word-class.ts';
import type { Chunk } from '../03-names/chunk.ts';
import { isPossessive, type Words } from '../03-names/words.ts';
import { type OpenPhrase, openPhrase } from './phrase.ts';
import { type EntityAt, ownerOf, readOwners } from './read-owners.ts';

/** The Iran-backed rebels: the country only says whose friends they are. */
export const BACKING = /[-‐‑](?:backed|aligned|allied|funded|sponsored|supported|linked)$/u;

const SIDES = new WordClass(COLLECTIVES);

/** Countries and organizations by those who act for them. */
const OF_SIDES: ReadonlySet<string> = new Set(['of', 'from', 'for', 'on']);
/** Executives from both countries, among them X: those are told by name. */
const LISTING = /^(?:,|\(|–|—)? ?(?:including|among|such as|notably)\b/u;

/** `Officials of the two countries`, `experts from both sides`: people of those who were named before. @param groups those counted. */
export function readShared(words: Words, groups: readonly OpenPhrase[]): readonly OpenPhrase[] {
  return groups.flatMap((group) => {
    const at = group.from - 2;
    const noun = words.lower[at] ?? '';
    const isShared =
      group.count !== null &&
      group.count > 1 &&
      OF_SIDES.has(words.lower[at + 1] ?? '') &&
      (COLLECTIVES.has(noun) || CROWD_NOUNS.has(noun)) &&
      !PEOPLE_NOUNS.has(group.word) &&
      !LISTING.test(textIn(words, group.to, group.to + 2));
    if (!isShared) return [];
    const word = group.to - group.from > 1 && !/^(?:two|three|both)$/u.test(group.word) ? group.word : 'sides';
    return [
      openPhrase({ from: at, to: group.to, end: group.to, kind: 'group', word, count: group.count, isShared: true }),
    ];
  });
}

/** `Chilean officials`, `a delegation of the union`, `the World Bank team`, `Norway’s government`. */
export function readSides(
  words: Words,
  chunks: readonly Chunk[],
  entityAt: EntityAt,
  isFree: (from: number, to: number) => boolean,
): readonly OpenPhrase[] {
  const phrases: OpenPhrase[] = [];
  words.lower.forEach((word, at) => {
    if (!SIDES.isAt(words, at) || !isFree(at, at + 1)) return;
    if (at > 0 && /^\p{Lu}/u.test(words.tokens[at]?.text ?? '')) return;
    // Its executive committee is a part of it.
    if (word === 'executive' && words.tokens[at + 1]?.pos === 'NOUN') return;
    let from = at;
    let owner: string | null = null;
    while (from > 0 && at - from < 5 && owner === null) {
      if (BACKING.test(words.lower[from - 1] ?? '')) break;
      const chunk = chunks.find((other) => other.to === from) ?? null;
      owner = ownerOf(chunk, entityAt);
      if (owner !== null && chunk !== null) from = chunk.from;
      else if (
        isPossessive(words.tokens[from - 1]) ||
        ['NOUN', 'ADJ', 'PROPN', 'NUM'].includes(words.tokens[from - 1]?.pos ?? '')
      )
        from -= 1;
      else break;
    }
    const { owners, to } = readOwners(words, chunks, at + 1, entityAt);
    const all = owner === null ? [...owners] : [owner, ...owners];
    // The Kazakh-Russian border commission, US–China officials.
    const pair =
      owner !== null && /^[-–—]$/u.test(words.lower[from - 1] ?? '')
        ? chunks.find((chunk) => chunk.to === from - 1)
        : undefined;
    if (pair?.kind === 'country') {
      all.unshift(toCountryId(pair.code));
      from = pair.from;
    }
    if (all.length === 0) return;
    phrases.push(
      openPhrase({ from: owner === null ? at : from, to, end: to, kind: 'side', named: all, owners: all, word }),
    );
  });
  return phrases;
}
