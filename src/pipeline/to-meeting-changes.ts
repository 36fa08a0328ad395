import { kindOfId } from '../domain/ids.ts';
import type { MeetingChange } from '../domain/meeting-change.ts';

/** @returns what one step of a transaction did to meetings: those that are gone, new, and written anew. */
export function toMeetingChanges(step: {
  readonly added: readonly string[];
  readonly writtenMeetings: readonly string[];
  readonly gone?: readonly string[];
}): readonly MeetingChange[] {
  const added = new Set(step.added);
  return [
    ...(step.gone ?? [])
      .filter((id) => kindOfId(id) === 'Meeting')
      .map((id): MeetingChange => ({ id, change: 'DELETED' })),
    ...step.writtenMeetings.map((id): MeetingChange => ({ id, change: added.has(id) ? 'CREATED' : 'UPDATED' })),
  ];
}
