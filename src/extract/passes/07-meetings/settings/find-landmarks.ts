import { fold } from '../../../../domain/fold.ts';
import { GATHERINGS, HEADQUARTERS } from '../../../lexicon/headquarters.ts';
import { LANDMARKS } from '../../../lexicon/landmarks.ts';
import { textIn } from '../../../lexicon/placed-words.ts';
import { WordClass } from '../../../lexicon/word-class.ts';
import { lengthsByFirstWord } from '../../03-names/phrase-lengths.ts';
import { findCities } from '../../03-names/place-index.ts';
import { firstWordOf, isCapitalized, type Words } from '../../03-names/words.ts';

/**
 * Cities that a sentence names by what stands or gathers in them: at the Élysée, at NATO headquarters, on the sidelines of
 * the Munich Security Conference. A seat of government that acts ("the Kremlin said") is no place, so a word of place must
 * stand before it.
 */
export interface Landmark {
  readonly from: number;
  readonly to: number;
  readonly city: string;
  /** Joined by `to`: somebody goes there. */
  readonly isGoal: boolean;
  /** Stands before a noun: the White House meeting. */
  readonly isModifier: boolean;
}

/** `St James’s Palace` is three tokens and a possessive ending. */
const keyOf = (name: string): string => fold(name.replace(/['’]s\b/gu, ' s'));
const CITY_OF: ReadonlyMap<string, string> = new Map(LANDMARKS.map(([name, city]) => [keyOf(name), city]));
const LENGTHS = lengthsByFirstWord(CITY_OF.keys());

/** Words that a landmark may begin with, as they are spelled. */
const FIRST = new WordClass(
  [],
  (word) => LENGTHS.has(firstWordOf(fold(word))) || LENGTHS.has(firstWordOf(fold(word.replaceAll('.', '')))),
);

const PREPOSITIONS: ReadonlySet<string> = new Set([
  'in',
  'at',
  'on',
  'inside',
  'outside',
  'near',
  'within',
  'to',
  'into',
]);
/** What may stand between the preposition and the landmark: in the gardens of the, at a hotel in. */
const FILLER_POS: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NOUN', 'PRON', 'PART']);
const FILLERS: ReadonlySet<string> = new Set(['of', "'s", 'in', 'at', 'the', 'a']);
const MAX_FILLERS = 6;
const HEAD = new WordClass(['headquarters', 'hq', 'secretariat', 'head']);
const EVENTS =
  'summit summits conference conferences forum forums congress dialogue games olympics expo fair festival airshow convention assembly symposium ministerial'.split(
    ' ',
  );
const EVENT = new WordClass(EVENTS);
/** The last word of a gathering. */
const GATHERING = new WordClass([...EVENTS, 'council', 'initiative']);
const OCCASION = /^(?:sidelines?|margins?|fringes?|edges?|during|at|in|of|for)$/u;
const MAX_EVENT_WORDS = 6;
const MAX_BODY_WORDS = 6;
const BIG_CITY = 1_000_000;

/** @returns the index of the word of place that the phrase beginning at `from` hangs on; −1 where there is none. */
function placeWordBefore(words: Words, from: number): number {
  for (let at = from - 1; at >= Math.max(0, from - MAX_FILLERS); at -= 1) {
    const word = words.lower[at] ?? '';
    if (PREPOSITIONS.has(word) && !(FILLERS.has(word) && PREPOSITIONS.has(words.lower[at - 1] ?? ''))) return at;
    if (!FILLER_POS.has(words.tokens[at]?.pos ?? '') && !FILLERS.has(word)) return -1;
  }
  return -1;
}

/** Seats called as a big city elsewhere: at Belém, Lisbon's palace; in Belém, the city of Brazil. */
const ONLY_AT: ReadonlySet<string> = new Set(['belem']);

/** The longest landmark that begins at `at`. */
function namedAt(words: Words, at: number): { readonly to: number; readonly city: string } | null {
  if (!FIRST.isAt(words, at)) return null;
  const longest = LENGTHS.get(firstWordOf(words.folded[at] ?? ''));
  if (longest === undefined) return null;
  for (let to = Math.min(words.tokens.length, at + longest + 1); to > at; to -= 1) {
    const city = CITY_OF.get(words.folded.slice(at, to).join(' ').trim());
    // The Miraflores Locks are no palace.
    const goesOn = to - at === 1 && isCapitalized(words.tokens[to]?.text ?? '');
    const isElsewhere = to - at === 1 && ONLY_AT.has(words.folded[at] ?? '') && words.lower[at - 1] !== 'at';
    if (city !== undefined && !goesOn && !isElsewhere && (words.folded[to - 1] ?? '') !== '') return { to, city };
  }
  return null;
}

/** NATO headquarters, the IMF’s headquarters, the headquarters of the African Union. */
function seatAt(words: Words, at: number): { readonly from: number; readonly city: string } | null {
  if (!HEAD.isAt(words, at)) return null;
  const bodyOf = (from: number, to: number): string | undefined =>
    HEADQUARTERS.get(
      words.lower
        .slice(from, to)
        .filter((word) => word !== 'the' && word !== "'s" && word !== "'")
        .join(' '),
    );
  for (let from = Math.max(0, at - MAX_BODY_WORDS); from < at; from += 1) {
    const city = bodyOf(from, at);
    if (city !== undefined) return { from, city };
  }
  if (words.lower[at + 1] !== 'of') return null;
  for (let to = Math.min(words.tokens.length, at + 2 + MAX_BODY_WORDS); to > at + 2; to -= 1) {
    const city = bodyOf(at + 2, to);
    if (city !== undefined) return { from: at, city };
  }
  return null;
}

/** The Munich Security Conference, the Paris climate summit, the UN General Assembly. */
function gatheringAt(
  words: Words,
  at: number,
): { readonly from: number; readonly to: number; readonly city: string } | null {
  if (!GATHERING.isAt(words, at)) return null;
  for (let from = Math.max(0, at - 3); from < at; from += 1) {
    const city = GATHERINGS.get(textIn(words, from, at + 1));
    if (city !== undefined) return { from, to: at + 1, city };
  }
  if (!EVENT.isAt(words, at)) return null;
  for (let from = Math.max(1, at - MAX_EVENT_WORDS); from < at; from += 1) {
    const before = words.lower[from - 1] ?? '';
    const isOpened =
      before === 'the' ||
      /^(?:this|last|next|today|monday|tuesday|wednesday|thursday|friday|saturday|sunday)/u.test(before) ||
      before === "'s";
    if (!isOpened || !isCapitalized(words.tokens[from]?.text ?? '')) continue;
    for (let to = Math.min(at, from + 3); to > from; to -= 1) {
      const [city] = findCities(words.folded.slice(from, to).join(' '));
      if (city === undefined || !(city.isMajor || city.population > BIG_CITY)) continue;
      const name = words.tokens
        .slice(from, to)
        .map(({ text }) => text)
        .join(' ');
      return { from, to: at + 1, city: name };
    }
  }
  return null;
}

/** Windsor Castle, Lisbon City Hall: what is called after the city in which it stands. Universities are as often elsewhere. */
const BUILDINGS = new WordClass(
  'castle airport cathedral guildhall racecourse hall station harbour harbor observatory barracks'.split(' '),
);
const MAX_CITY_WORDS = 3;

function buildingAt(words: Words, at: number): { readonly from: number; readonly city: string } | null {
  if (!BUILDINGS.isAt(words, at)) return null;
  const isHall = words.lower[at] === 'hall';
  if (isHall && !/^(?:city|town)$/u.test(words.lower[at - 1] ?? '')) return null;
  const end = isHall ? at - 1 : at;
  for (let from = Math.max(1, end - MAX_CITY_WORDS); from < end; from += 1) {
    if (!isCapitalized(words.tokens[from]?.text ?? '') || isCapitalized(words.tokens[from - 1]?.text ?? '')) continue;
    const [city] = findCities(words.folded.slice(from, end).join(' '));
    if (city === undefined) continue;
    const name = words.tokens.slice(from, end).map(({ text }) => text);
    return { from, city: name.join(' ') };
  }
  return null;
}

/** @returns the landmarks of the sentence at which something can be, in their order. */
export function findLandmarks(words: Words): readonly Landmark[] {
  const found: Landmark[] = [];
  if (!(FIRST.isIn(words) || HEAD.isIn(words) || BUILDINGS.isIn(words) || GATHERING.isIn(words))) return found;
  const add = (from: number, to: number, city: string): void => {
    const place = placeWordBefore(words, from);
    const preposition = words.lower[place] ?? '';
    // The White House meeting: the noun behind it says that something was there.
    const isModifier = place === -1 && words.tokens[to]?.pos === 'NOUN';
    if (place === -1 && !isModifier) return;
    if (found.some((one) => one.from < to && from < one.to)) return;
    found.push({ from, to, city, isGoal: preposition === 'to' || preposition === 'into', isModifier });
  };
  for (let at = 0; at < words.tokens.length; at += 1) {
    const named = namedAt(words, at);
    if (named !== null) {
      add(at, named.to, named.city);
      continue;
    }
    const seat = seatAt(words, at);
    if (seat !== null) add(seat.from, at + 1, seat.city);
    const building = buildingAt(words, at);
    if (building !== null) add(building.from, at + 1, building.city);
    const gathering = gatheringAt(words, at);
    if (
      gathering !== null &&
      OCCASION.test(
        words.lower.slice(Math.max(0, gathering.from - 5), gathering.from).findLast((word) => OCCASION.test(word)) ??
          '',
      )
    )
      found.push({ ...gathering, isGoal: false, isModifier: false });
  }
  return found;
}
