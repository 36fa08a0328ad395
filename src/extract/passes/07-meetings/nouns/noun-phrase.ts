import type { Words } from '../../03-names/words.ts';
import { isPossessive } from '../../03-names/words.ts';
import type { Phrase } from '../../04-references/phrase.ts';

/** The noun phrase of a meeting noun: `[from, noun]`, with who owns it and what stands before it. */
export interface NounPhrase {
  readonly from: number;
  readonly noun: number;
  readonly owner: Phrase | null;
  /** Lower-case words before the noun, owner left out. */
  readonly modifiers: readonly string[];
  readonly isDefinite: boolean;
}

const DEFINITE: ReadonlySet<string> = new Set([
  'the',
  'this',
  'that',
  'these',
  'those',
  'such',
  'his',
  'her',
  'their',
  'its',
  'both',
]);
const INDEFINITE: ReadonlySet<string> = new Set(['a', 'an', 'no', 'any', 'some']);
const MODIFIER_POS: ReadonlySet<string> = new Set(['ADJ', 'NOUN', 'PROPN', 'NUM', 'DET', 'ADV']);
const MAX_WORDS = 8;
/** Days and parts of days that own a meeting: it has been told. */
const TIME_OWNERS =
  /^(?:(?:sun|mon|tues|wednes|thurs|fri|satur)day|today|yesterday|morning|afternoon|evening|night|week|month|year)$/u;
/** A second round of talks: the meeting is what the phrase is about, its head only counts it. */
const MEASURES: ReadonlySet<string> = new Set(
  'round rounds series day days hour hours minutes week weeks pair couple string number bout session sessions'.split(
    ' ',
  ),
);

const PLURAL = /[^s]s$/u;
/** How long a name between marks of quotation may be, in tokens. */
const MAX_QUOTED = 7;

/** @returns the mark that opens the quoted name which the token closes; -1 where it closes none. */
function openingOfName(words: Words, close: number): number {
  if (!/^["”’»]$/u.test(words.tokens[close]?.text ?? '')) return -1;
  for (let at = close - 1; at >= Math.max(0, close - MAX_QUOTED); at -= 1)
    if (/^["“‘«]$/u.test(words.tokens[at]?.text ?? '')) return at;
  return -1;
}

/** How long `what her office called` may be, in tokens. */
const MAX_NAMING = 7;

/** After what she called a good conversation: the noun hangs on what stands before the naming. @returns where that begins, else `from`. */
function beforeNaming(words: Words, from: number): number {
  const verb = words.lower[from - 1] === 'as' ? from - 2 : from - 1;
  if (!/^(?:called|termed|dubbed|described|labelled|labeled|calls|describes|billed)$/u.test(words.lower[verb] ?? ''))
    return from;
  for (let at = verb - 1; at >= Math.max(0, verb - MAX_NAMING); at -= 1) if (words.lower[at] === 'what') return at;
  return from;
}

/** Denied ever holding talks, for not holding talks: no article stands before the adverb. */
const isGerund = ({ tokens, lower }: Words, at: number): boolean =>
  lower[at]?.endsWith('ing') === true && tokens[at - 1]?.pos === 'ADV' && tokens[at - 2]?.pos !== 'DET';

export function readNounPhrase(words: Words, phrases: readonly Phrase[], noun: number): NounPhrase {
  let from = noun;
  let owner: Phrase | null = null;
  const modifiers: string[] = [];
  while (from > 0 && noun - from < MAX_WORDS) {
    const before = from - 1;
    const phrase = phrases.find(
      (one) => one.isPossessor && (one.to === from || (one.to === before && isPossessive(words.tokens[before]))),
    );
    if (phrase !== undefined) {
      owner = phrase;
      from = phrase.from;
      break;
    }
    // The envoy, whose talks with X: the antecedent owns them.
    if (words.lower[before] === 'whose') {
      const antecedent = phrases.findLast(
        (one) => one.end === before || (one.end === before - 1 && words.tokens[before - 1]?.text === ','),
      );
      return { from: before, noun, owner: antecedent ?? null, modifiers, isDefinite: antecedent !== undefined };
    }
    // A “Gulf + Nile” summit: the name that it goes by.
    const opening = openingOfName(words, before);
    if (opening !== -1) {
      modifiers.unshift(...words.lower.slice(opening, from));
      from = opening;
      continue;
    }
    // Tuesday's talks, last week's meeting.
    if (isPossessive(words.tokens[before]) && TIME_OWNERS.test(words.lower[before - 1] ?? '')) {
      const isNear = /^(?:last|this)$/u.test(words.lower[before - 2] ?? '');
      return { from: before - (isNear ? 2 : 1), noun, owner, modifiers, isDefinite: true };
    }
    if (words.lower[before] === 'of' && MEASURES.has(words.lower[before - 1] ?? '')) {
      modifiers.unshift(words.lower[before - 1] ?? '');
      from = before - 1;
      continue;
    }
    const token = words.tokens[before];
    const lower = words.lower[before] ?? '';
    // The day on which talks opened: a clause begins.
    if (lower === 'which') break;
    // Announced on Tuesday that talks were held: of many it would be `those`.
    if (lower === 'that' && PLURAL.test(words.lower[noun] ?? '')) break;
    // More than two hours of talks, at least an hour of talks.
    if (/^(?:than|least)$/u.test(lower) && modifiers.some((word) => MEASURES.has(word))) {
      modifiers.unshift(words.lower[before - 1] ?? '', lower);
      from = before - 1;
      break;
    }
    const isWord =
      token !== undefined &&
      (MODIFIER_POS.has(token.pos) ||
        (token.pos === 'VERB' &&
          /(?:ed|ing)$/u.test(lower) &&
          (/^(?:DET|ADV)$/u.test(words.tokens[before - 1]?.pos ?? '') || isPossessive(words.tokens[before - 1])) &&
          !isGerund(words, before)) ||
        lower === 'follow-up' ||
        (/^(?:over|about|around|under)$/u.test(lower) && modifiers.some((word) => MEASURES.has(word))) ||
        lower === '-' ||
        lower === '–' ||
        DEFINITE.has(lower) ||
        lower === 'a' ||
        lower === 'an' ||
        lower === 'no' ||
        lower === 'any');
    if (!isWord) break;
    modifiers.unshift(lower);
    from = before;
    // The next round of the talks: which of them stands before it.
    if (lower === 'the' && words.lower[from - 1] === 'of' && /^rounds?$/u.test(words.lower[from - 2] ?? '')) {
      modifiers.unshift(words.lower[from - 2] ?? '', 'of');
      from -= 2;
      continue;
    }
    // No such talks: the negation stands before `such`.
    if (lower === 'such') continue;
    if (token.pos === 'DET' || DEFINITE.has(lower) || lower === 'a' || lower === 'an' || lower === 'no') break;
  }
  const first = words.lower[from] ?? '';
  from = beforeNaming(words, from);
  return {
    from,
    noun,
    owner,
    modifiers,
    isDefinite: (owner !== null && !INDEFINITE.has(first)) || DEFINITE.has(first),
  };
}
