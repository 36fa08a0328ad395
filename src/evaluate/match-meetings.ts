import { foldForm } from './fold-form.ts';
import type { FoundMeeting } from './found-meeting.ts';
import type { GoldArticle, GoldMeeting, OptionalGoldMeeting } from './gold.ts';
import { type Pairing, takeHeaviest } from './pair-by-form.ts';

/**
 * Which wanted meeting goes with which found one: same status, and at least half of the people (where gold names nobody:
 * of the sides) in common; the date, the city and the kind decide between several. Optional meetings take what is left,
 * on weaker evidence, so that finding them is not punished.
 */
const MIN_OVERLAP = 0.5;
const MIN_OPTIONAL_OVERLAP = 0.3;
const WEIGHTS = { date: 0.3, city: 0.2, kind: 0.2, wanted: 2 };

/** @returns the share of the two sets that is in both, in [0, 1]. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((item) => b.has(item)).length;
  return shared / new Set([...a, ...b]).size;
}

function overlapOf(gold: OptionalGoldMeeting, found: FoundMeeting): number {
  if (gold.participants.length > 0) return overlap(new Set(gold.participants), found.people);
  const sides = new Set(gold.delegations.map(foldForm));
  return sides.size > 0 ? overlap(sides, found.sides) : MIN_OVERLAP;
}

/** Calls are told from each other; everything else is a meeting in person. */
const familyOf = (kind: string): string => (kind === 'PHONE_CALL' || kind === 'VIDEO_CALL' ? kind : 'MEETING');

function nearness(gold: OptionalGoldMeeting, found: FoundMeeting): number {
  const { record } = found;
  const date = gold.date !== null && record.start === gold.date ? WEIGHTS.date : 0;
  const city = gold.city !== null && foldForm(found.city) === foldForm(gold.city) ? WEIGHTS.city : 0;
  const kind = gold.kind !== null && familyOf(gold.kind) === familyOf(record.kind) ? WEIGHTS.kind : 0;
  return date + city + kind;
}

const isInCountry = (gold: OptionalGoldMeeting, found: FoundMeeting): boolean =>
  gold.country !== null && (found.record.country ?? '').includes(gold.country);

function weigh(gold: GoldMeeting, found: FoundMeeting): number | null {
  const shared = overlapOf(gold, found);
  if (shared < MIN_OVERLAP || found.statusClass !== gold.status) return null;
  return shared + nearness(gold, found) + WEIGHTS.wanted;
}

function weighOptional(gold: OptionalGoldMeeting, found: FoundMeeting): number | null {
  const shared = overlapOf(gold, found);
  return shared < MIN_OPTIONAL_OVERLAP && !isInCountry(gold, found) ? null : shared + nearness(gold, found);
}

/** @returns indexes into the gold meetings, the optional ones counted after the wanted, and into the found ones. */
export function matchMeetings(gold: GoldArticle, found: readonly FoundMeeting[]): Pairing {
  const link = (wanted: number, index: number, weight: number | null) =>
    weight === null ? [] : [{ wanted, found: index, weight }];
  const wanted = gold.meetings.flatMap((meeting, index) =>
    found.flatMap((other, position) => link(index, position, weigh(meeting, other))),
  );
  const optional = gold.optionalMeetings.flatMap((meeting, index) =>
    found.flatMap((other, position) => link(gold.meetings.length + index, position, weighOptional(meeting, other))),
  );
  return takeHeaviest([...wanted, ...optional]);
}
