import type { Meeting } from '../meeting.ts';
import type { MeetingMention, MeetingSentence } from '../meeting-mention.ts';

/** What the sentences that tell a meeting say of where it was not: a word over the line, aboard a ship. */
type Sentences = ReadonlyMap<number, MeetingSentence>;

/** Who speaks with somebody abroad telephones, unless the words set it in a place. */
const SPOKEN =
  /^sp(?:oke|oken|eak|eaks|eaking) (?:(?:(?!with\b|to\b)\S+ )?(?:with|to)|briefly|again|(?:for )?(?:(?:about|nearly|almost|over|more|less|than|some|just|roughly|around|an?|half|\p{N}+|[a-z-]+) ){0,4}(?:minutes?|hour)|(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday)\b(?!.*\b(?:sidelines?|margins?|in person|face to face|corridor|at (?:the|a|an)|over (?:a )?(?:lunch|dinner|breakfast|coffee|tea|drinks?)|for (?:\S+ ){1,3}hours)\b)/u;
/** Rules of clauses that go for a talk in a room as well as for one over the line: the two ministers discussed fish. */
const NEUTRAL: ReadonlySet<string> = new Set(['updated-by', 'discussed']);
/** What takes a meeting out of the city where the article plays. */
const ELSEWHERE =
  /\b(?:aboard|on board)\b|\b(?:by|via|over) (?:a )?video\b|\bby zoom\b|\b(?:dial(?:s|led)?|dialing|dialling|phone[ds]|beamed) in\b/u;

const wordsFrom = ({ sentence, token }: MeetingMention, sentences: Sentences): string =>
  sentences.get(sentence)?.words.lower.slice(token).join(' ') ?? '';

/** @returns whether all that is told is that one of two, of different countries, spoke with the other. */
export function isSpokenOnly(
  { mentions, parties }: Meeting,
  sentences: Sentences,
  countryOf: (actor: string) => string | null,
): boolean {
  const [one, other] = parties.map(({ actor }) => countryOf(actor));
  if (parties.length !== 2 || (one ?? null) === (other ?? null)) return false;
  const telling = mentions.filter(({ force, rule }) => force === 'new' && !NEUTRAL.has(rule));
  return telling.length > 0 && telling.every((one) => SPOKEN.test(wordsFrom(one, sentences)));
}

/** @returns whether its own sentence sets it aboard a vessel or over a line. */
export const isToldElsewhere = ({ mentions }: Meeting, sentences: Sentences): boolean =>
  mentions.some(({ force, sentence }) => force === 'new' && ELSEWHERE.test(sentences.get(sentence)?.words.text ?? ''));

/** The evening of a live blog's day. */
const LATER =
  /\b(?:in the (?:morning|afternoon|evening)|later(?: on| today)?|at (?:noon|lunch(?:time)?|dinner|breakfast|\p{N}{1,2}(?:[.:]\p{N}\p{N}| ?[ap]m)?)|after (?:lunch|dinner|the (?:session|speech(?:es)?|vote|ceremony|press conference))|shortly|soon|in (?:a|half an|an) \S+|next)\b/u;
const OTHER_DAY =
  /\b(?:tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day|next (?:week|month|year)|week|month|\p{N}{4}|january|february|march|april|may|june|july|august|september|october|november|december|someday|one day|in the (?:coming|near))\b/u;

/** @returns whether its clause plans it for a part of the day, and for no other day: the two are to meet in the evening. */
export const isToldForLater = ({ mentions }: Meeting, sentences: Sentences): boolean =>
  mentions.some(({ force, sentence, extent }) => {
    const words = sentences.get(sentence)?.words.lower ?? [];
    const text = words.slice(extent[0]).join(' ');
    return force === 'new' && LATER.test(text) && !OTHER_DAY.test(words.join(' '));
  });
