import { textIn } from '../../../lexicon/placed-words.ts';
import { isRemote } from '../kinds/remote-kind.ts';
import type { Meeting } from '../meeting.ts';
import type { MeetingSentence, Venue } from '../meeting-mention.ts';
import { dayOfDocument } from './section-days.ts';

/**
 * Where and when an article plays: the city that it was filed from or that its lead puts the news in, and the day that
 * its lead tells of. A live blog plays on the day on which it appeared, in the city that it greets from.
 */
export interface Scene {
  /** The day that the lead tells of; null where it names none. */
  readonly newsDay: string | null;
  /** The day that stands over a release; null for other texts. */
  readonly documentDay: string | null;
  /** The city; null where neither a dateline, nor the lead, nor a live blog's greeting names one. */
  readonly venue: Venue | null;
  /** Whether the article was filed from there. */
  readonly isFiled: boolean;
  /** Whether that is all that its by-line or title tells. */
  readonly isOfLine: boolean;
  /** Whether it is a live blog, whose entries need not follow from a lead. */
  readonly isLive: boolean;
  readonly publishedAt: string | null;
  /** How many days from the leading day a meeting may lie that was in the same city. */
  readonly nearDays: number;
}

/** The lead: the first sentences of the prose. */
const LEAD_SENTENCES = 3;
/** An entry of a live blog begins with the time of day. */
const ENTRY = /^[^\p{L}\p{N}\n]{0,4}(?:[01]?\d|2[0-3])[:.h][0-5]\d(?: ?[ap]\.?m\b)?(?![\p{L}\p{N}])/gmu;
const MIN_ENTRIES = 3;
const NEAR_DAYS = 2;
const MINUTES = 60;
const NOON = 12;
const VISITING =
  /\b(?:who is|is|are|who was) (?:currently )?(?:visiting|on (?:an?|his|her) (?:[a-z-]+ ){0,3}(?:visit|trip) to|paying an? (?:[a-z-]+ ){0,3}visit to) (?:the )?\p{L}/u;
const ARRIVED =
  /\b(?:arrived|landed|touched down) (?:back )?(?:today |yesterday )?(?:in|at) \p{L}|\b(?:flew|flown) (?:in)?to \p{L}|\b(?:is|are|has been|have been) in \p{L}/u;
const GREETING =
  /\b(?:morning|afternoon|evening|night|hello|welcome|live|greetings|goodbye|that ?['’]s it|that is it|wrapping up|wrap|signing off)\b/u;

const isLive = (text: string): boolean => (text.match(ENTRY)?.length ?? 0) >= MIN_ENTRIES;

/** @returns the minute of the day of the live blog's entry that a sentence stands in; null for any other article. */
export function readClock(text: string, sentences: readonly MeetingSentence[]): (sentence: number) => number | null {
  const clocks = new Map<number, number>();
  if (!isLive(text)) return () => null;
  const entries = [...text.matchAll(ENTRY)].map((entry) => {
    const [hour, minute] = entry[0].replace(/^\D+/u, '').split(/\D/u);
    const isAfterNoon = /p\.?m$/u.test(entry[0]) && Number(hour) < NOON;
    return { at: entry.index, minute: (Number(hour) + (isAfterNoon ? NOON : 0)) * MINUTES + Number(minute) };
  });
  for (const { words } of sentences) {
    const entry = entries.findLast((one) => one.at < words.sentence.end);
    if (entry !== undefined) clocks.set(words.sentence.index, entry.minute);
  }
  return (sentence) => clocks.get(sentence) ?? null;
}

/** The first day in the lead that does not lie ahead. */
function dayOfLead(sentences: readonly MeetingSentence[]): string | null {
  for (const sentence of sentences.filter((one) => one.isProse).slice(0, LEAD_SENTENCES)) {
    const time = sentence.times.find(
      (one) => one.precision === 'DAY' && one.direction !== 'future' && one.attributive !== true,
    );
    if (time !== undefined) return time.date;
  }
  return null;
}

/** The city of the first meeting, where the lead tells it. */
function cityOfLead(sentences: readonly MeetingSentence[], meetings: readonly Meeting[]): Venue | null {
  const lead = sentences.filter((one) => one.isProse).slice(0, LEAD_SENTENCES);
  const last = lead[lead.length - 1]?.words.sentence.index ?? -1;
  const told = meetings.find(
    (meeting) =>
      meeting.status === 'HELD' &&
      !isRemote(meeting.kind) &&
      meeting.venue.city !== null &&
      (meeting.mentions[0]?.isEarlier ?? true) === false &&
      (meeting.mentions[0]?.sentence ?? last + 1) <= last,
  );
  return told?.venue ?? null;
}

/** The city that the lead says somebody has come to: arrived in Lima today. */
function cityOfArrival(
  sentences: readonly MeetingSentence[],
  cityOf: (sentence: MeetingSentence) => Venue | null,
  cityIn: (sentence: MeetingSentence) => Venue | null,
): Venue | null {
  const lead = sentences.filter((one) => one.isProse).slice(0, 2);
  const told = lead.find(({ words }, index) => {
    const { text } = words;
    return (index === 0 && ARRIVED.test(text)) || VISITING.test(text);
  });
  return told === undefined ? null : (cityOf(told) ?? cityIn(told));
}

/** Good morning from Kigali. */
function cityOfGreeting(
  sentences: readonly MeetingSentence[],
  cityOf: (sentence: MeetingSentence) => Venue | null,
  cityIn: (sentence: MeetingSentence) => Venue | null,
): Venue | null {
  for (const sentence of sentences) {
    const { lower } = sentence.words;
    const from = lower.indexOf('from');
    if (from > 0 && lower.length < 30 && GREETING.test(textIn(sentence.words, 0, from))) {
      const city = cityOf(sentence) ?? cityIn(sentence);
      if (city !== null) return city;
    }
  }
  return null;
}

/** The city that the heading of a live blog names: `Rebuild forum, Lima: live`. */
function cityOfHeading(
  sentences: readonly MeetingSentence[],
  cityIn: (sentence: MeetingSentence) => Venue | null,
): Venue | null {
  const heading = sentences.find((one) => !one.isProse);
  return heading === undefined || heading.words.sentence.index > 0 ? null : cityIn(heading);
}

export interface SceneSources {
  readonly text: string;
  /** The day of publication, or null. */
  readonly publishedAt: string | null;
  readonly sentences: readonly MeetingSentence[];
  readonly meetings: readonly Meeting[];
  /** The city that the article was filed from. */
  readonly dateline: Venue | null;
  /** The city that its by-line names, and the one that its title does. */
  readonly byline: Venue | null;
  readonly titled: Venue | null;
  /** The last city that a sentence says somebody is in or comes from. */
  readonly cityOf: (sentence: MeetingSentence) => Venue | null;
  /** The last city that a sentence names at all. */
  readonly cityIn: (sentence: MeetingSentence) => Venue | null;
}

/** @returns where and when the article plays. */
export function findScene(sources: SceneSources): Scene {
  const { text, publishedAt, sentences, meetings, dateline, byline, titled, cityOf, cityIn } = sources;
  const live = isLive(text);
  const isOpen = dateline === null;
  const greeting =
    live && isOpen ? (cityOfGreeting(sentences, cityOf, cityIn) ?? cityOfHeading(sentences, cityIn)) : null;
  const arrival = isOpen && !live ? cityOfArrival(sentences, cityOf, cityIn) : null;
  const told = cityOfLead(sentences, meetings);
  // What the title names and the lead confirms is where the article plays.
  const heading = isOpen && titled !== null && (live || told === null || told.city === titled.city) ? titled : null;
  const filed = dateline ?? greeting ?? arrival ?? byline ?? heading;
  return {
    documentDay: dayOfDocument(sentences),
    newsDay: live && publishedAt?.length === 10 ? publishedAt : (dayOfLead(sentences) ?? dayOfDocument(sentences)),
    venue: filed ?? told,
    isLive: live,
    isFiled: filed !== null,
    isOfLine: (dateline ?? greeting ?? arrival) === null,
    // The title of a live blog tells of its own day.
    nearDays: live && filed !== null && filed === titled ? 0 : NEAR_DAYS,
    publishedAt,
  };
}
