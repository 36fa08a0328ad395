import type { KnownPlace } from '../../domain/graph/known-graph.ts';
import type { ReportAccount } from '../../domain/graph/report-account.ts';
import { STATUS_CLASSES } from '../../domain/vocabulary/status-class.ts';
import { compareDates, type DateRelation } from './compare-dates.ts';
import { compareKinds, isAssembly, isRemote, type KindRelation } from './compare-kinds.ts';
import {
  areSameParticipants,
  compareParticipants,
  type ParticipantsRelation,
  shareOtherSide,
} from './compare-participants.ts';
import { comparePlaces, type PlaceRelation } from './compare-places.ts';
import {
  DATE_WEIGHTS,
  KIND_WEIGHTS,
  PARTICIPANTS_WEIGHTS,
  PLACE_WEIGHTS,
  SAME_STATUS_WEIGHT,
} from './meeting-weights.ts';

interface Relations {
  readonly date: DateRelation;
  readonly kind: KindRelation;
  readonly participants: ParticipantsRelation;
  readonly place: PlaceRelation;
}

/**
 * Whether two reports, of different documents, can be of one meeting, and how near they are. Record linkage after
 * Fellegi and Sunter in its plainest form: rules decide, hand-set weights rank. It would rather leave two reports apart
 * than take two meetings for one: an analyst can merge, but cannot see what was merged wrongly.
 *
 * @returns null where they cannot be of one meeting, else their nearness in (0, 1].
 */
export function compareReports(
  a: ReportAccount,
  b: ReportAccount,
  findPlace: (id: string) => KnownPlace | null,
): number | null {
  if (a.document === b.document) return null;
  const date = compareDates(a, b);
  if (date === 'APART') return null;
  const kind = compareKinds(a, b);
  const place = isRemote(a) && isRemote(b) ? 'UNKNOWN' : comparePlaces(a, b, findPlace);
  if (kind === 'APART' || place === 'APART') return null;
  const relations = { date, kind, place, participants: compareParticipants(a, b) };
  if (!canBeOne(a, b, relations) || !canDisagree(a, b, relations) || !canFollow(a, b, relations)) return null;
  return (
    PARTICIPANTS_WEIGHTS[relations.participants] +
    DATE_WEIGHTS[date] +
    PLACE_WEIGHTS[place] +
    KIND_WEIGHTS[kind] +
    (a.status === b.status ? SAME_STATUS_WEIGHT : 0)
  );
}

function canBeOne(a: ReportAccount, b: ReportAccount, { date, kind, place, participants }: Relations): boolean {
  const isDated = date !== 'VAGUE';
  if (kind === 'SAME' && isAssembly(a) && place === 'SAME' && isDated) return true;
  switch (participants) {
    case 'EQUAL':
      return true;
    case 'STRONG':
      return kind !== 'AUDIENCE';
    case 'CONTAINED':
      if (kind !== 'SAME' && kind !== 'FAMILY') return false;
      if (!isDated) return kind === 'SAME' && place === 'SAME';
      if (date === 'COVERED') return place === 'SAME';
      return place === 'SAME' || place === 'COUNTRY' || shareOtherSide(a, b);
    case 'PARTIES':
      if (kind !== 'SAME' && kind !== 'FAMILY') return false;
      return date === 'EQUAL' || date === 'NEAR' || (date === 'COVERED' && place === 'SAME');
    case 'APART':
      return false;
  }
}

/** Whether all else is so much alike that reports which name different places can only disagree about one meeting. */
function canDisagree(a: ReportAccount, b: ReportAccount, { date, kind, place, participants }: Relations): boolean {
  switch (place) {
    case 'TOWNS':
      return date === 'EQUAL' && (kind === 'SAME' || kind === 'FAMILY') && areSameParticipants(a, b, participants);
    case 'SIDE':
      return date === 'EQUAL' && kind === 'SAME' && (participants === 'EQUAL' || participants === 'STRONG');
    default:
      return true;
  }
}

/** Whether the statuses can be those of one meeting's life: a plan and what became of it need a date that ties them. */
function canFollow(a: ReportAccount, b: ReportAccount, { date, participants }: Relations): boolean {
  const classes = [STATUS_CLASSES[a.status], STATUS_CLASSES[b.status]] as const;
  if (classes[0] === classes[1]) return true;
  if (classes.includes('imagined')) return date === 'EQUAL' && participants === 'EQUAL';
  if (classes.includes('happened') && classes.includes('off')) return date === 'EQUAL' || date === 'NEAR';
  if (a.status === 'PROPOSED' || b.status === 'PROPOSED') return date === 'EQUAL' || classes.includes('off');
  return date !== 'VAGUE' || classes.includes('off');
}
