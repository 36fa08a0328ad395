import type { Meeting, MeetingTime } from './meeting.ts';
import type { MeetingMention, MeetingSentence, Venue } from './meeting-mention.ts';

/** What the article as a whole says of a meeting that its own clauses leave open. */
interface Setting {
  /** References to meetings that were not told before them. */
  readonly settings: readonly MeetingMention[];
  /** The day that the lead of the article tells of; null where it names none. */
  readonly newsDay: string | null;
  /** The city that the article was filed from. */
  readonly dateline: Venue | null;
}

/** The lead: the first sentences of the prose. */
const LEAD_SENTENCES = 3;
/** How far behind a reference a meeting may stand that it announces. */
const SETTING_DISTANCE = 5;
const CALL_DISTANCE = 4;
const REMOTE: ReadonlySet<string> = new Set(['PHONE_CALL', 'VIDEO_CALL']);

const shares = (a: Meeting, b: Meeting): boolean =>
  a.parties.some((party) => b.parties.some((other) => other.actor === party.actor));

/** @returns the first day in the lead that does not lie ahead. */
export function findNewsDay(sentences: readonly MeetingSentence[]): string | null {
  for (const sentence of sentences.filter((one) => one.isProse).slice(0, LEAD_SENTENCES)) {
    const time = sentence.times.find(
      (one) => one.precision === 'DAY' && one.direction !== 'future' && one.attributive !== true,
    );
    if (time !== undefined) return time.date;
  }
  return null;
}

/** The reference just before the meeting that announces it: "Two calls on Monday were enough". */
function findAnnouncement(meeting: Meeting, settings: readonly MeetingMention[]): MeetingMention | undefined {
  const sentence = meeting.mentions[0]?.sentence ?? 0;
  return settings.findLast(
    (one) =>
      one.time !== null &&
      one.status === 'HELD' &&
      sentence > one.sentence &&
      sentence - one.sentence <= SETTING_DISTANCE &&
      (REMOTE.has(one.kind) === REMOTE.has(meeting.kind) || meeting.medium === 'UNKNOWN'),
  );
}

function inferTime(meeting: Meeting, before: readonly Meeting[], setting: Setting): MeetingTime | null {
  const [first] = meeting.mentions;
  if (meeting.time !== null || meeting.status !== 'HELD' || first === undefined || first.isEarlier) return meeting.time;
  const announcement = findAnnouncement(meeting, setting.settings)?.time;
  if (announcement !== undefined && announcement !== null)
    return { date: announcement.date, endDate: null, basis: 'INFERRED', span: null };
  const source = before.findLast(
    (other) =>
      other.status === 'HELD' &&
      other.time !== null &&
      other.time.date.length === 10 &&
      shares(meeting, other) &&
      !(other.mentions[0]?.isEarlier ?? false),
  );
  const date = source?.time?.date ?? (before.every((other) => other.status !== 'HELD') ? setting.newsDay : null);
  return date === null ? null : { date, endDate: null, basis: 'INFERRED', span: null };
}

/** A talk of unsaid medium among telephone calls is one. */
function isAmongCalls(meeting: Meeting, all: readonly Meeting[], settings: readonly MeetingMention[]): boolean {
  if (meeting.medium !== 'UNKNOWN' || meeting.kind !== 'MEETING' || meeting.venue.city !== null) return false;
  const sentence = meeting.mentions[0]?.sentence ?? 0;
  const isNear = (mention: MeetingMention): boolean =>
    mention.kind === 'PHONE_CALL' && Math.abs(mention.sentence - sentence) <= CALL_DISTANCE;
  return settings.some(isNear) || all.some((other) => other !== meeting && other.mentions.slice(0, 3).some(isNear));
}

/**
 * Fills in what is open: the day of an announcement, of the meeting told before that shares a party, or of the lead; the
 * telephone where everybody telephones; and the city of the dateline for what was held on the leading day.
 */
export function inferSetting(meetings: readonly Meeting[], setting: Setting): readonly Meeting[] {
  const settled: Meeting[] = [];
  for (const meeting of meetings) {
    const isCall = isAmongCalls(meeting, meetings, setting.settings);
    const kind = isCall ? 'PHONE_CALL' : meeting.kind;
    const medium = isCall ? 'PHONE' : meeting.medium;
    const time = inferTime({ ...meeting, kind, medium }, settled.slice(-20), setting);
    const lead = settled.find((other) => other.status === 'HELD');
    // Where the leading meeting was elsewhere, the article was only filed from the city.
    const isLeadThere = lead === undefined || lead.venue.city === setting.dateline?.city;
    const isOfLeadDay = lead === undefined || (isLeadThere && time !== null && lead.time?.date === time.date);
    const { dateline } = setting;
    const isLocal =
      dateline !== null &&
      dateline.city !== null &&
      (meeting.venue.country === null || meeting.venue.country === dateline.country);
    const isOpen = meeting.status === 'HELD' && !REMOTE.has(kind) && kind !== 'VISIT' && meeting.venue.city === null;
    const venue = dateline !== null && isLocal && isOpen && isOfLeadDay ? dateline : meeting.venue;
    settled.push({ ...meeting, kind, medium, time, venue });
  }
  return settled;
}
