import { phoneticKey } from '../../domain/names/phonetic-key.ts';

/**
 * Under which keys a word of the index is looked up: by how it begins, by pieces of it that a typing error leaves whole, and
 * by how it sounds. A key that a word does not have is null.
 *
 * The pieces are those of Pass-Join (Li, Deng, Wang, Feng: PVLDB 5(3), 2011): a word cut into k + 1 pieces keeps one of
 * them whole through k edits. The length of the word stands before each, so that a piece finds words of one length only.
 */
export type WordKeys = {
  readonly head: string;
  /** For up to one edit. */
  readonly half1: string | null;
  readonly half2: string | null;
  /** For up to two edits. */
  readonly third1: string | null;
  readonly third2: string | null;
  readonly third3: string | null;
  readonly sound: string | null;
};

/** Letters that a prefix has at least; a sign of a script that writes syllables or words is worth two. */
const HEAD_LENGTH = 2;
const DENSE_SCRIPT = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const MIN_SOUND_LENGTH = 4;
/** A sound costs a dozen replacements, and one search asks for a thousand: those of the last words are kept. */
const MAX_SOUNDS = 50_000;
const sounds = new Map<string, string | null>();
/** Words of these lengths can be one edit from a word of 3 to 5 letters. */
const HALVED = { min: 2, max: 6 } as const;
/** Words of this length and more can be two edits from a word of 6 letters and more. */
const MIN_THIRDS_LENGTH = 4;

/** Typing errors that are forgiven: 0 up to 2 letters, 1 up to 5, else 2, as `fuzziness: AUTO` of Elasticsearch has it. */
export function maxEdits(length: number): 0 | 1 | 2 {
  if (length <= 2) return 0;
  return length <= 5 ? 1 : 2;
}

export function wordKeys(word: string): WordKeys {
  const letters = [...word];
  const { length } = letters;
  const [half1, half2] = length >= HALVED.min && length <= HALVED.max ? pieceKeys(letters, 2) : [];
  const [third1, third2, third3] = length >= MIN_THIRDS_LENGTH ? pieceKeys(letters, 3) : [];
  return {
    head: headOf(word),
    half1: half1 ?? null,
    half2: half2 ?? null,
    third1: third1 ?? null,
    third2: third2 ?? null,
    third3: third3 ?? null,
    sound: soundOf(word),
  };
}

/** @returns the first letters of a word, by which prefixes find it. */
export function headOf(word: string): string {
  return [...word].slice(0, headLength(word)).join('');
}

/** @returns whether a word of a search is long enough to stand for all words that begin with it. */
export function isPrefix(word: string): boolean {
  return [...word].length >= headLength(word);
}

/** @returns null for words that are too short to be known by their sound. */
export function soundOf(word: string): string | null {
  const known = sounds.get(word);
  if (known !== undefined) return known;
  const key = word.length < MIN_SOUND_LENGTH ? '' : phoneticKey(word);
  const sound = key.length < 2 ? null : key;
  if (sounds.size >= MAX_SOUNDS) sounds.clear();
  sounds.set(word, sound);
  return sound;
}

/** Where the pieces of a word of some length start and end. */
export function piecesOf(length: number, count: 2 | 3): readonly (readonly [start: number, end: number])[] {
  const cuts = Array.from({ length: count + 1 }, (_, index) => Math.floor((length * index) / count));
  return cuts.slice(0, -1).map((start, index) => [start, cuts[index + 1] ?? length]);
}

export function pieceKey(length: number, piece: readonly string[]): string {
  return `${length}:${piece.join('')}`;
}

function headLength(word: string): number {
  return DENSE_SCRIPT.test(word) ? 1 : HEAD_LENGTH;
}

function pieceKeys(letters: readonly string[], count: 2 | 3): readonly string[] {
  return piecesOf(letters.length, count).map(([start, end]) => pieceKey(letters.length, letters.slice(start, end)));
}
