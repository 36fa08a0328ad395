import { textIn } from '../../../lexicon/placed-words.ts';
import type { Chunk } from '../../03-names/chunk.ts';
import type { Words } from '../../03-names/words.ts';
import type { MeetingSentence } from '../meeting-mention.ts';
import type { Landmark } from './find-landmarks.ts';
import { isSeat } from './seat-of-office.ts';
import { IN, isTown, prepositionBefore } from './venue-of-city.ts';

/** How the words join a place to the meeting of a clause: in Oslo, visited Oslo and met, left Oslo after talks. */

const OWNERS: ReadonlySet<string> = new Set(['a', 'an', 'the', 'his', 'her', 'its', 'their', 'this']);
const REACHED = /^(?:visit(?:s|ed|ing)?|tour(?:s|ed|ing)?|reach(?:es|ed)|leaving)$/u;
const PLANNED = /^(?:planned|scheduled|set|slated|pencilled|arranged|due|announced)$/u;
const VISIT = /^(?:visits?|trips?|stopovers?)$/u;
/** Verbs whose object comes to where it happens: welcomed her to Oslo. */
const DRAWING = /^(?:welcom|invit|greet|summon|brought|bring|call)/u;

const LEAVING: ReadonlySet<string> = new Set(
  'leave leaves leaving left depart departs departed departing bound headed heading heads off'.split(' '),
);

const BUILT: ReadonlySet<string> = new Set(['thing', 'name', 'organization']);

/** `left`: somebody leaves it behind, or it is the host. */
export type Join = 'place' | 'goal' | 'capital' | 'left' | '';

/** Had come from Ankara, where he met X; leaves for Ankara on Friday, where he meets X. */
const WHERE =
  /^(?:(?:on \S+(?: \d+)?|in the (?:morning|afternoon|evening)|today|tomorrow|tonight|next (?:week|month)) )?(?:(?:for|to attend) (?:[^\s,]+ ){1,12}?)?(?:, )?where(?= |$)/u;
/** Flew to Ankara for the summit of the bloc, where he met X. */
const WHERE_WINDOW = 18;
export const isWhere = (words: Words, to: number, at: number): boolean =>
  to < at && WHERE.test(textIn(words, to, Math.min(at, to + WHERE_WINDOW)));

/** At State House, Nairobi. */
const isBehindBuilding = ({ words, chunks }: MeetingSentence, chunk: Chunk): boolean =>
  chunk.kind === 'place' &&
  words.lower[chunk.from - 1] === ',' &&
  chunks.some((one) => one.to === chunk.from - 1 && BUILT.has(one.kind) && IN.has(prepositionBefore(words, one)));

/** How a place is joined to its clause: `in` Oslo, `at` a Geneva hotel, `to` Lima; '' where it is not. */
export function joinOf(sentence: MeetingSentence, chunk: Chunk, at: number): Join {
  const { words } = sentence;
  const next = words.tokens[chunk.to]?.pos ?? '';
  const isCity = isTown(words, chunk);
  const preposition = prepositionBefore(words, chunk);
  const isOwned = OWNERS.has(words.lower[chunk.from - 1] ?? '') && IN.has(words.lower[chunk.from - 2] ?? '');
  if (chunk.kind === 'country' && words.lower[chunk.to] === 'capital') return isOwned ? 'capital' : '';
  // The US Embassy is no place in the United States.
  if (isSeat(words, chunk)) return '';
  if (chunk.kind === 'country' && (chunk.form !== 'name' || next === 'NOUN' || next === 'PROPN')) return '';
  // In a Geneva hotel; the Geneva talks.
  if (isCity && next === 'NOUN' && (isOwned || (chunk.to === at && words.tokens[at]?.pos === 'NOUN'))) return 'place';
  if (isCity && isLeftOrHost(words, chunk, at)) return 'left';
  if (IN.has(preposition) || isBehindBuilding(sentence, chunk) || (isCity && isWhere(words, chunk.to, at)))
    return 'place';
  // A summit planned for Lima.
  const isPlanned = preposition === 'for' && isCity && PLANNED.test(words.lower[chunk.from - 2] ?? '');
  if (isPlanned && chunk.from > at && next !== 'NOUN') return 'place';
  // Visited Lima and met X.
  if (isCity && chunk.from < at && REACHED.test(words.lower[chunk.from - 1] ?? '')) return 'goal';
  // Will leave for Lima for talks with X; not left for Lima after talks with X.
  const isAim = preposition === 'for' && LEAVING.has(words.lower[chunk.from - 2] ?? '');
  if (isAim && isCity && chunk.from < at && !isBehind(words, chunk.to, at)) return 'place';
  const isDrawn = VISIT.test(words.lower[at] ?? '') || DRAWING.test(words.lower[at] ?? '');
  const isReached = preposition === 'to' || preposition === 'into';
  return isReached && isCity && (chunk.from < at || isDrawn) ? 'goal' : '';
}

/** Left Lima after talks. */
const isBehind = ({ lower }: Words, from: number, to: number): boolean =>
  lower.slice(from, to).some((word) => word === 'after' || word === 'following');

/** Left Lima on Tuesday after talks with X; Lima hosted talks. */
function isLeftOrHost(words: Words, chunk: Chunk, at: number): boolean {
  if (chunk.from > at) return false;
  if (/^(?:hosts|hosted)$/u.test(words.lower[chunk.to] ?? '')) return true;
  const isLeft = /^(?:left|leaves|leaving|departed)$/u.test(words.lower[chunk.from - 1] ?? '');
  return isLeft && isBehind(words, chunk.to, at);
}

export function joinOfLandmark(words: Words, landmark: Landmark, at: number): Join {
  if (landmark.isModifier) return landmark.to === at && words.tokens[at]?.pos === 'NOUN' ? 'place' : '';
  if (!landmark.isGoal) return 'place';
  const isDrawn = VISIT.test(words.lower[at] ?? '') || DRAWING.test(words.lower[at] ?? '');
  return landmark.from < at || isDrawn ? 'goal' : '';
}
