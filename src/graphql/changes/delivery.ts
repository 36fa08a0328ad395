import type { MeetingChange } from '../../domain/meeting-change.ts';
import type { NodeSelection, PlannedNode } from '../../store/plan/selection.ts';
import type { GraphReader } from '../../store/port.ts';
import { createPlanLoader } from '../request/plan-loader.ts';

/**
 * Meetings that changed at once, as all their subscribers are told of them. Whoever asks for the same of one of them
 * shares a statement, which reads all: what a delivery costs the engine does not grow with the subscribers, but with
 * the different things that they select.
 */
export interface Delivery {
  /**
   * @param selection what is asked below the meeting: the same tree shares a statement.
   * @returns null for a meeting that is gone meanwhile.
   */
  load(id: string, selection: NodeSelection): Promise<PlannedNode | null>;
}

/** Meetings that one statement reads: a selection below one meeting is multiplied by this. */
export const MAX_DELIVERED = 20;

/** @param changes at most MAX_DELIVERED. */
export function createDelivery(reader: GraphReader, changes: readonly MeetingChange[]): Delivery {
  const ids = changes.filter(({ change }) => change !== 'DELETED').map(({ id }) => id);
  const answers = new Map<string, Promise<ReadonlyMap<string, PlannedNode>>>();
  return {
    async load(id, selection) {
      const key = JSON.stringify(selection);
      // No signal: a subscriber who leaves ends no statement that others wait for.
      const answer =
        answers.get(key) ??
        createPlanLoader({ reader, signal: undefined, onBatch: undefined }).loadNodes('Meeting', ids, selection);
      answers.set(key, answer);
      return (await answer).get(id) ?? null;
    },
  };
}
