import { textIn } from '../../lexicon/placed-words.ts';
import type { Chunk } from './chunk.ts';
import { findCapital } from './place-index.ts';
import { isPossessive, type Words } from './words.ts';

/**
 * A capital that stands for its government: it acts (`Pyongyang notified`), owns (`Beijing’s presence`), or is acted with
 * (`unacceptable to Washington`, `between Lima and Oslo`). A city that somebody is in or goes to is a place.
 */
const PARTNER_PREPOSITIONS: ReadonlySet<string> = new Set(['with', 'between', 'against', 'by', 'for']);
const PLACE_PREPOSITIONS: ReadonlySet<string> = new Set([
  'in',
  'at',
  'from',
  'near',
  'outside',
  'around',
  'through',
  'via',
  'into',
  'of',
  'over',
  'to',
  'on',
  'central',
]);
/** Seats of others than a state's government. */
const OTHER_SEATS: ReadonlySet<string> = new Set([
  'brussels',
  'geneva',
  'the hague',
  'hague',
  'san jose',
  'singapore',
  'luxembourg',
  'monaco',
  'jerusalem',
]);

/** Paris mayor X, Lima regional governor Y: an office of the town itself. */
const OF_TOWN = /^(?:deputy |lord |vice |regional |city )?(?:mayor|governor|councill?or|bishop|archbishop|council)\b/u;

/** @returns the ISO alpha-3 code of the country whose government the city stands for here, or null. */
export function findMetonym(words: Words, chunk: Chunk): string | null {
  if (chunk.kind !== 'place' || chunk.isRegion) return null;
  const name = words.folded.slice(chunk.from, chunk.to).join(' ');
  if (OTHER_SEATS.has(name)) return null;
  const code = name === 'washington' ? 'USA' : findCapital(name);
  if (code === null) return null;
  const before = words.lower[chunk.from - 1] ?? '';
  const next = words.tokens[chunk.to];
  if (next?.pos !== 'PUNCT' && OF_TOWN.test(textIn(words, chunk.to, chunk.to + 2))) return null;
  if (before === 'to') return words.tokens[chunk.from - 2]?.pos === 'ADJ' ? code : null;
  if (PARTNER_PREPOSITIONS.has(before)) return code;
  if (PLACE_PREPOSITIONS.has(before)) return null;
  if (isPossessive(next)) return code;
  if (next !== undefined && (next.pos === 'VERB' || next.pos === 'AUX') && next.text !== 'on') return code;
  return null;
}
