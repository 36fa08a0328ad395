import type { KnownPlace } from '../../domain/graph/known-graph.ts';
import type { MeetingProjection } from '../../domain/graph/meeting-projection.ts';
import { baseId, toReadable } from '../entities/free-id.ts';
import { familySlug, orderParticipants, readablePart } from './order-participants.ts';

const MOST_NAMES = 3;

/**
 * The id of a meeting that is new, without a number: its date, up to three family names (else organizations and
 * countries), its place. Made of ids only, so that it does not depend on how names are chosen.
 */
export function meetingBaseId(
  { start, participants, place }: Pick<MeetingProjection, 'start' | 'participants' | 'place'>,
  findPlace: (id: string) => KnownPlace | null,
): string {
  const { people, parties } = orderParticipants(participants);
  const names = [...people.map(familySlug), ...parties.map((id) => readablePart(id).toLowerCase())];
  const parts = [start ?? 'undated', ...names.slice(0, MOST_NAMES), place === null ? '' : placeSlug(place, findPlace)];
  return baseId('Meeting', toReadable(parts.filter((part) => part !== '').join(' ')));
}

function placeSlug(id: string, findPlace: (id: string) => KnownPlace | null): string {
  const name = findPlace(id)?.name;
  return name === undefined ? readablePart(id) : toReadable(name);
}
