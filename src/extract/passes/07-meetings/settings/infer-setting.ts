import { PLENARY } from '../kinds/plenary.ts';
import { isRemote } from '../kinds/remote-kind.ts';
import type { Meeting, MeetingTime } from '../meeting.ts';
import type { MeetingMention, Venue } from '../meeting-mention.ts';
import { isApart, isDuringPlenary, isNear } from './during-plenary.ts';
import type { Scene } from './find-scene.ts';

/** What the article as a whole says of a meeting that its own clauses leave open. */
interface Setting {
  /** References to meetings that were not told before them. */
  readonly settings: readonly MeetingMention[];
  readonly scene: Scene;
  /** The last day that the paragraph of a sentence named before it, or null. */
  readonly dayBefore: (sentence: number) => string | null;
  /** Whether the sentences that tell it set it aboard a vessel or over a line. */
  readonly isElsewhere: (meeting: Meeting) => boolean;
  /** Whether it is planned for a part of the day: will meet in the evening. */
  readonly isForLater: (meeting: Meeting) => boolean;
  /** Whether it is told as a word between two of different countries: spoke with his Kenyan counterpart. */
  readonly isSpokenOnly: (meeting: Meeting) => boolean;
  /** The day that stands over the list in which a sentence stands, or null. */
  readonly dayAbove: (sentence: number, isPlanned: boolean) => string | null;
}

/** How far behind a reference a meeting may stand that it announces. */
const SETTING_DISTANCE = 5;
const CALL_DISTANCE = 4;

const shares = (a: Meeting, b: Meeting): boolean =>
  a.parties.some((party) => b.parties.some((other) => other.actor === party.actor));

/** The reference just before the meeting that announces it: "Two calls on Monday were enough". */
function findAnnouncement(meeting: Meeting, settings: readonly MeetingMention[]): MeetingMention | undefined {
  const sentence = meeting.mentions[0]?.sentence ?? 0;
  return settings.findLast(
    (one) =>
      one.time !== null &&
      one.status === 'HELD' &&
      sentence > one.sentence &&
      sentence - one.sentence <= SETTING_DISTANCE &&
      (isRemote(one.kind) === isRemote(meeting.kind) || meeting.medium === 'UNKNOWN'),
  );
}

/** How many days from that of a release a meeting may lie whose day another meeting tells. */
const NEAR_RELEASE = 1;
function inferTime(meeting: Meeting, before: readonly Meeting[], setting: Setting): MeetingTime | null {
  const [first] = meeting.mentions;
  const isListed = meeting.time === null && (meeting.status === 'HELD' || meeting.status === 'PLANNED');
  const above =
    isListed && first !== undefined && !first.isEarlier
      ? setting.dayAbove(first.sentence, meeting.status === 'PLANNED')
      : null;
  // Next up, will meet in the evening: what an entry of a live blog announces is of its day.
  const { isLive, documentDay, newsDay } = setting.scene;
  const isOfEntry =
    /^(?:turn|entry)$/u.test(meeting.rule) || (meeting.status === 'PLANNED' && isLive && setting.isForLater(meeting));
  if (meeting.time === null && isOfEntry && isLive && newsDay !== null)
    return { date: newsDay, endDate: null, basis: 'INFERRED', span: null };
  if (above !== null) return { date: above, endDate: null, basis: 'INFERRED', span: null };
  // Has just taken X aside: the perfect of a live blog is of its day.
  const isOver = first?.isEarlier === true && !(setting.scene.isLive && first.isJustNow === true);
  if (meeting.time !== null || meeting.status !== 'HELD' || first === undefined || isOver) return meeting.time;
  const announced = findAnnouncement(meeting, setting.settings);
  // On Thursday she gave up. She then met X: the day of the paragraph, and not that of what another one announces.
  const isOfParagraph =
    announced !== undefined && setting.dayBefore(first.sentence) !== setting.dayBefore(announced.sentence + 1);
  const announcement = isOfParagraph && setting.dayBefore(first.sentence) !== null ? undefined : announced?.time;
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
  // Each entry of a live blog is of its day.
  const told = isLive ? null : (source?.time?.date ?? null);
  // A release tells of its day and of those just before it.
  const isOfRelease = documentDay === null || (told !== null && isNear(told, documentDay, NEAR_RELEASE));
  const date = setting.dayBefore(first.sentence) ?? (isOfRelease ? told : documentDay) ?? newsDay;
  return date === null ? null : { date, endDate: null, basis: 'INFERRED', span: null };
}

/** A talk of unsaid medium among telephone calls is one. */
function isAmongCalls(meeting: Meeting, all: readonly Meeting[], settings: readonly MeetingMention[]): boolean {
  if (meeting.medium !== 'UNKNOWN' || meeting.kind !== 'MEETING' || meeting.venue.city !== null) return false;
  const sentence = meeting.mentions[0]?.sentence ?? 0;
  const isClose = (mention: MeetingMention): boolean =>
    mention.kind === 'PHONE_CALL' &&
    mention.status !== 'PLANNED' &&
    Math.abs(mention.sentence - sentence) <= CALL_DISTANCE;
  return settings.some(isClose) || all.some((other) => other !== meeting && other.mentions.slice(0, 3).some(isClose));
}

const SPOKEN: ReadonlySet<string> = new Set(['spoke', 'spoke-about', 'spoke-at-length', 'spoke-on-day']);

/** Nothing says that they sat in one place. */
const isAway = ({ medium, kind, venue, rule }: Meeting): boolean =>
  medium === 'UNKNOWN' && kind === 'MEETING' && venue.city === null && venue.country === null && SPOKEN.has(rule);

/** Where a meeting was that names no city: in that of the scene, where it was held about the leading day. */
function inferVenue(meeting: Meeting, settled: readonly Meeting[], setting: Setting): Venue {
  const { scene } = setting;
  const { venue } = scene;
  const isOpen =
    !isRemote(meeting.kind) &&
    meeting.kind !== 'VISIT' &&
    meeting.kind !== 'BRIEFING' &&
    meeting.venue.city === null &&
    !setting.isElsewhere(meeting) &&
    // Had met him on Friday: as near as the news.
    (meeting.mentions[0]?.isEarlier === false || isNear(meeting.time?.date ?? '', scene.newsDay, scene.nearDays));
  if (!isOpen || venue === null || venue.city === null) return meeting.venue;
  if (meeting.venue.country !== null && meeting.venue.country !== venue.country) return meeting.venue;
  const date = meeting.time?.date ?? null;
  // Who is to meet while a summit goes on meets where it does.
  if (meeting.status === 'PLANNED' && scene.isLive && date === scene.newsDay) return venue;
  if (meeting.status === 'PLANNED') return isDuringPlenary(date, settled, venue) ? venue : meeting.venue;
  if (meeting.status !== 'HELD') return meeting.venue;
  if (meeting.kind === 'SIGNING' && meeting.venue.country === null) {
    // What is signed behind the talks is signed where they were.
    const talks = settled.findLast(
      (other) => other.status === 'HELD' && other.venue.city !== null && other.time?.date === date,
    );
    if (talks !== undefined) return talks.venue;
  }
  const placed = settled.filter(
    (other) => other.status === 'HELD' && other.venue.city !== null && !isRemote(other.kind),
  );
  // They first met in June: where that was, the news is not.
  const lead = placed.find((other) => other.mentions[0]?.isEarlier !== true) ?? (scene.isFiled ? undefined : placed[0]);
  if (lead === undefined) {
    const isThen = date === null || scene.newsDay === null || isNear(date, scene.newsDay, scene.nearDays);
    return scene.isFiled && isThen && (scene.documentDay === null || !scene.isOfLine) ? venue : meeting.venue;
  }
  // A story that names no place of filing plays all over, but around a summit.
  if (!scene.isFiled && !scene.isLive && !isDuringPlenary(date, settled, venue) && !PLENARY.has(meeting.kind))
    return meeting.venue;
  // Where the leading meeting was elsewhere, the article was only filed from the city.
  const isLeadThere = scene.isLive || lead.venue.city === venue.city;
  const leadDay = scene.isLive ? scene.newsDay : (lead.time?.date ?? scene.newsDay ?? scene.publishedAt);
  // Had dined with X on Sunday, before the talks: where is not said.
  const isBefore = date !== null && leadDay !== null && date < leadDay && meeting.time?.basis !== 'INFERRED';
  if (isBefore && !scene.isLive && !shares(meeting, lead) && !isDuringPlenary(date, settled, venue))
    return meeting.venue;
  return isLeadThere && date !== null && isNear(date, leadDay, scene.nearDays) ? venue : meeting.venue;
}

/**
 * Fills in what is open: the day of an announcement, of the paragraph, of the meeting told before that shares a party, or
 * of the lead; the telephone where everybody telephones; and the city where the article plays.
 */
export function inferSetting(meetings: readonly Meeting[], setting: Setting): readonly Meeting[] {
  const settled: Meeting[] = [];
  for (const given of meetings) {
    const isAmidOthers = meetings.some((other) => PLENARY.has(other.kind) && !isApart(given, other));
    const isCall =
      isAmongCalls(given, meetings, setting.settings) ||
      (!isAmidOthers && isAway(given) && setting.isSpokenOnly(given));
    const meeting: Meeting = isCall ? { ...given, kind: 'PHONE_CALL', medium: 'PHONE' } : given;
    const time = inferTime(meeting, settled.slice(-20), setting);
    settled.push({ ...meeting, time, venue: inferVenue({ ...meeting, time }, settled, setting) });
  }
  return settled;
}
