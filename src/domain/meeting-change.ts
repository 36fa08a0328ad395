import type { ChangeKind } from './vocabulary/change-kind.ts';

/** That a meeting was added, written anew or removed. */
export interface MeetingChange {
  /** Global id of the meeting. */
  readonly id: string;
  readonly change: ChangeKind;
}

/**
 * Sums up what happened to each meeting in turn: what was there before the first change, and what is there after the
 * last one. A meeting that came and went is left out; one that went and came again is updated.
 *
 * @param changes oldest first. @returns one change for each meeting, in the order in which they were first named.
 */
export function mergeMeetingChanges(changes: Iterable<MeetingChange>): readonly MeetingChange[] {
  const merged = new Map<string, MeetingChange | null>();
  const wasThere = new Map<string, boolean>();
  for (const { id, change } of changes) {
    const before = wasThere.get(id) ?? change !== 'CREATED';
    wasThere.set(id, before);
    merged.set(id, toChange(id, before, change !== 'DELETED'));
  }
  return [...merged.values()].filter((change) => change !== null);
}

function toChange(id: string, wasThere: boolean, isThere: boolean): MeetingChange | null {
  if (isThere) return { id, change: wasThere ? 'UPDATED' : 'CREATED' };
  return wasThere ? { id, change: 'DELETED' } : null;
}
