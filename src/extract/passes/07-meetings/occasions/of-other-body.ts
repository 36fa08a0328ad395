import type { MeetingMention, MeetingSentence } from '../meeting-mention.ts';

/** Was at the Pacific Fund's meeting, attended the annual assembly: a session of a body, which no talks of two others are. */
const LINKS: ReadonlySet<string> = new Set(['part', 'in', 'at', 'on', 'for']);
const BEFORE_NOUN: ReadonlySet<string> = new Set(['at', 'for', 'attending', 'attended', 'in']);
const RECURRING: ReadonlySet<string> = new Set(['annual', 'biennial', 'plenary', 'quarterly']);
/** Seats where others meet too: the White House meeting. */
const SEATS: ReadonlySet<string> = new Set(
  'house kremlin palace street élysée elysee capitol pentagon ministry parliament embassy vatican headquarters office'.split(
    ' ',
  ),
);
const DAY = /day$|^(?:today|yesterday|tomorrow)$/u;
const POSSESSIVE = /^['’]s?$/u;
const MAX_NAME = 8;
/** A body that nobody else names. */
const UNKNOWN = '';

/** @param from the verb of attendance or the preposition. @returns the body whose session stands behind it, '' where it has no name that is known; or null. */
function bodyBehind({ words, phrases }: MeetingSentence, from: number): string | null {
  let the = from + 1;
  while (LINKS.has(words.lower[the] ?? '')) the += 1;
  if (words.lower[the] !== 'the') return null;
  const first = the + 1;
  if (RECURRING.has(words.lower[first] ?? '')) return UNKNOWN;
  const phrase = phrases.find((one) => one.from === the || one.from === first);
  const [actor = ''] = phrase?.actors ?? [];
  if (phrase !== undefined && actor !== '')
    return actor.startsWith('o') && phrase.kind === 'side' && !SEATS.has(words.lower[phrase.to - 1] ?? '')
      ? actor
      : null;
  let to = first;
  while (to < first + MAX_NAME && /^\p{Lu}/u.test(words.tokens[to]?.text ?? '')) to += 1;
  const isOwner = to > first && POSSESSIVE.test(words.lower[to] ?? '') && !DAY.test(words.lower[to - 1] ?? '');
  return isOwner ? UNKNOWN : null;
}

/** @returns the same clause, and of what body the session is that it points at. */
export function withBodyOfSession(sentence: MeetingSentence, mention: MeetingMention): MeetingMention {
  if (mention.force !== 'reference') return mention;
  const { lower } = sentence.words;
  const isAttended = mention.rule === 'attended';
  let from = isAttended ? mention.extent[1] - 1 : mention.token - 1;
  if (!isAttended) {
    while (from > mention.token - MAX_NAME && !(lower[from + 1] === 'the' && BEFORE_NOUN.has(lower[from] ?? '')))
      from -= 1;
    if (lower[from + 1] !== 'the') return mention;
  }
  const ofBody = bodyBehind(sentence, from);
  return ofBody === null ? mention : { ...mention, ofBody };
}
