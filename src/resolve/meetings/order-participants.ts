import type { Participation } from '../../domain/graph/report-account.ts';
import { kindOfId } from '../../domain/ids.ts';
import { parsePersonName } from '../names/person-name.ts';
import { compareText } from './vote.ts';

const NUMBER = /-\d+$/u;

/** The order in which people stand in titles and ids: by family name, particles aside. Read from their ids, which stay. */
export interface OrderedParticipants {
  readonly people: readonly string[];
  /** Organizations, then countries, that nobody among the people represents. */
  readonly parties: readonly string[];
}

export function orderParticipants(participants: readonly Participation[]): OrderedParticipants {
  const present = participants.filter(({ role }) => role !== 'ABSENT' && role !== 'INVITED');
  const shown = present.length > 0 ? present : participants.filter(({ role }) => role !== 'ABSENT');
  const ofKind = (kind: string) => shown.filter(({ actor }) => kindOfId(actor) === kind);
  const represented = new Set(ofKind('Person').map(({ representing }) => representing));
  const idsOf = (kind: string) => ofKind(kind).map(({ actor }) => actor);
  return {
    people: [...idsOf('Person')].sort((a, b) => compareText(familyOf(a), familyOf(b)) || compareText(a, b)),
    parties: [...idsOf('Organization').sort(), ...idsOf('Country').sort()].filter((id) => !represented.has(id)),
  };
}

/** @returns the family name in a person's id, with its particles: `person:ursula-von-der-leyen` → `von-der-leyen`. */
export function familySlug(personId: string): string {
  return parseId(personId)?.familySlug ?? readablePart(personId);
}

/** @returns the readable part of an id, without the number that tells it from others of the name. */
export function readablePart(id: string): string {
  return id.slice(id.indexOf(':') + 1).replace(NUMBER, '');
}

function familyOf(personId: string): string {
  return parseId(personId)?.family ?? readablePart(personId);
}

function parseId(personId: string) {
  return parsePersonName(readablePart(personId).replaceAll('-', ' '));
}
