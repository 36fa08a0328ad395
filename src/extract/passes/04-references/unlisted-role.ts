import { CALENDAR_WORDS } from '../../lexicon/names/name-parts.ts';
import { DETERMINERS } from '../03-names/owner-by-nouns.ts';
import { isCapitalized, type Words } from '../03-names/words.ts';

const MAX_WORDS = 4;
const WITH: ReadonlySet<string> = new Set('with by from for to on'.split(' '));
const JOINED: ReadonlySet<string> = new Set(['and', 'between', ',']);
/** Verbs with a clause or a noun without an article behind them: told reporters Solís had left, went home. */
const NO_OBJECT =
  /^(?:say(?:s|ing)?|said|added|noted|told|tell(?:s|ing)?|informed|assured|reminded|warned|went|go(?:es|ing)?|came|took|take[sn]?|taking)$/u;
/** Nouns without an article that name no person, and endings of such. */
const THINGS: ReadonlySet<string> = new Set(
  (
    'phone telephone video email e-mail letter post radio television telly text mistake name law contrast accident chance example home ' +
    'work school university college church court prison jail hospital town parliament congress office today tomorrow yesterday tonight ' +
    'morning afternoon evening night noon midnight week weekend month year breakfast lunch dinner supper tea coffee time part place note'
  ).split(' '),
);
const THING_ENDING = /(?:ing|ment|tion|sion|ness|ity|ship|ance|ence|ism|age|ure|day)s?$/u;
const PLURAL_ENDING = /[^s]s$/u;

/**
 * What somebody is, told by a noun that no list has: met concierge A, received the chess prodigy B, with buskers A and B. It
 * stands right before the name, and behind a verb, a preposition of partners, `and` or a comma.
 * @param name first token of a name. @returns the token where it begins; `name` where none stands there.
 */
export function unlistedRoleFrom(words: Words, name: number): number {
  if (!isRole(words, name - 1)) return name;
  let noun = name - 1;
  while (name - noun < MAX_WORDS && isPart(words, noun - 1)) noun -= 1;
  const from = DETERMINERS.has(words.lower[noun - 1] ?? '') ? noun - 1 : noun;
  const opener = words.lower[from - 1] ?? '';
  const end = endOfName(words, name);
  if (PLURAL_ENDING.test(words.lower[name - 1] ?? '') && !/^(?:and|,)$/u.test(words.lower[end] ?? '')) return name;
  if (from === noun && JOINED.has(opener)) return from;
  // By phone Solís told him, the letter Solís wrote: the name has a verb of its own.
  if (/^(?:VERB|AUX)$/u.test(words.tokens[end]?.pos ?? '')) return name;
  const isVerb = words.tokens[from - 1]?.pos === 'VERB' && !NO_OBJECT.test(opener);
  return isVerb || WITH.has(opener) || JOINED.has(opener) ? from : name;
}

/**
 * What stands with capitals before a title, and is known for no body and no country: Gen Z activist X, from Toronto Mayor Y.
 * @param from first token of the title. @returns the token where the whole begins.
 */
export function wholeTitleFrom(words: Words, from: number, isPerson: (end: number) => boolean): number {
  let at = from;
  while (from - at < MAX_WORDS && isCapitalPart(words, at - 1) && !isPerson(at)) at -= 1;
  if (at === from || words.lower[at] === 'of') return from;
  const opener = words.lower[at - 1] ?? '';
  const isVerb = words.tokens[at - 1]?.pos === 'VERB' && !NO_OBJECT.test(opener);
  return isVerb || WITH.has(opener) || JOINED.has(opener) ? at : from;
}

const isCapitalPart = (words: Words, at: number): boolean =>
  (isCapitalized(words.tokens[at]?.text ?? '') && !CALENDAR_WORDS.has(words.lower[at] ?? '')) ||
  (words.lower[at] === 'of' && isCapitalized(words.tokens[at - 1]?.text ?? ''));

function isRole(words: Words, at: number): boolean {
  const token = words.tokens[at];
  const lower = words.lower[at] ?? '';
  return (
    token?.pos === 'NOUN' &&
    /^\p{Ll}[\p{Ll}-]{2,}$/u.test(token.text) &&
    !THING_ENDING.test(lower) &&
    !THINGS.has(lower)
  );
}

const isPart = (words: Words, at: number): boolean =>
  /^(?:NOUN|ADJ|PROPN)$/u.test(words.tokens[at]?.pos ?? '') && !/day$/u.test(words.lower[at] ?? '');

function endOfName(words: Words, name: number): number {
  let at = name;
  while (words.tokens[at]?.pos === 'PROPN') at += 1;
  return at;
}
