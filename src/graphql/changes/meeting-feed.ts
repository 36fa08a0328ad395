import { ParleyError } from '../../domain/errors.ts';
import { type MeetingChange, mergeMeetingChanges } from '../../domain/meeting-change.ts';
import { filterMeetings } from '../../store/plan/filter-meetings.ts';
import type { FilterValues } from '../../store/plan/filters/filter-references.ts';
import type { RelationSelection } from '../../store/plan/selection.ts';
import type { GraphReader } from '../../store/port.ts';
import { createNameLoader } from '../request/name-loader.ts';
import { createDelivery, type Delivery, MAX_DELIVERED } from './delivery.ts';
import { createEventQueue, type EventQueue } from './event-queue.ts';

/** What a subscriber is told: a change, or why there are no more. */
export type MeetingEvent =
  | { readonly kind: 'change'; readonly change: MeetingChange; readonly delivery: Delivery }
  | { readonly kind: 'failure'; readonly error: ParleyError };

/**
 * Tells subscribers of the meetings that this process changes, after they are stored. Each different filter is asked of
 * the store once for all its subscribers, in one statement for all meetings that changed meanwhile.
 */
export interface MeetingFeed {
  /**
   * @param filter which meetings, as they are after the change; null for all. One that is deleted has nothing left to
   *   filter by, so all subscribers are told, and pass over ids that they do not know.
   * @returns a stream that has to be returned, or read to its end.
   * @throws ParleyError SUBSCRIPTION_LIMIT where too many subscribe; SERVER_CLOSING after `close`.
   */
  subscribe(filter: RelationSelection['filter']): EventQueue<MeetingEvent>;
  publish(changes: readonly MeetingChange[]): void;
  /** Ends all streams when what waits is read. */
  close(): void;
}

interface MeetingFeedOptions {
  readonly reader: GraphReader;
  /** Called where changes could not be told, since the store failed; the subscribers are told that. */
  readonly onFailure?: (error: unknown) => void;
  /** Changes that may wait for one subscriber. @default 1000 */
  readonly maxWaiting?: number;
  /** @default 10000 */
  readonly maxSubscribers?: number;
}

interface Group {
  readonly filter: RelationSelection['filter'];
  readonly subscribers: Set<EventQueue<MeetingEvent>>;
}

const MAX_WAITING = 1000;
const MAX_SUBSCRIBERS = 10_000;

export function createMeetingFeed(options: MeetingFeedOptions): MeetingFeed {
  const { reader, onFailure, maxWaiting = MAX_WAITING, maxSubscribers = MAX_SUBSCRIBERS } = options;
  const groups = new Map<string, Group>();
  let pending: readonly MeetingChange[] = [];
  let isDelivering = false;
  let isClosed = false;
  let subscribers = 0;

  async function deliver(): Promise<void> {
    if (isDelivering) return;
    isDelivering = true;
    while (pending.length > 0) {
      const changes = pending;
      pending = [];
      await Promise.all([...groups.values()].map((group) => deliverTo(group, changes)));
    }
    isDelivering = false;
  }

  async function deliverTo({ filter, subscribers: all }: Group, changes: readonly MeetingChange[]): Promise<void> {
    try {
      const told = filter === null ? changes : await select(changes, filter);
      for (let start = 0; start < told.length; start += MAX_DELIVERED) {
        const some = told.slice(start, start + MAX_DELIVERED);
        const delivery = createDelivery(reader, some);
        for (const change of some) for (const one of all) one.push({ kind: 'change', change, delivery });
      }
    } catch (error) {
      onFailure?.(error);
      const failure = toFailure(error);
      for (const one of [...all]) one.end(failure);
    }
  }

  async function select(changes: readonly MeetingChange[], filter: FilterValues) {
    const ids = changes.filter(({ change }) => change !== 'DELETED').map(({ id }) => id);
    const matching = ids.length === 0 ? new Set() : await filterMeetings(reader, ids, await withIds(filter));
    return changes.filter(({ id, change }) => change === 'DELETED' || matching.has(id));
  }

  /** Names are looked up for each change: whoever has one may have come with it. */
  function withIds(filter: FilterValues): Promise<FilterValues> {
    return createNameLoader({ reader, signal: undefined, onBatch: undefined }).resolveFilter('meeting', filter);
  }

  return {
    subscribe(filter) {
      if (isClosed) throw new ParleyError('SERVER_CLOSING', 'The server is closing and takes no more subscriptions.');
      if (subscribers >= maxSubscribers) {
        const message = `${subscribers} subscriptions to meetings are open; at most ${maxSubscribers} may be.`;
        throw new ParleyError('SUBSCRIPTION_LIMIT', message);
      }
      const key = JSON.stringify(filter);
      const group = groups.get(key) ?? { filter, subscribers: new Set() };
      const queue = createEventQueue<MeetingEvent>({
        keyOf: (event) => (event.kind === 'change' ? event.change.id : ''),
        merge: mergeEvents,
        limit: maxWaiting,
        onOverflow: () => tooSlow(maxWaiting),
        onEnd: () => {
          subscribers -= 1;
          group.subscribers.delete(queue);
          if (group.subscribers.size === 0) groups.delete(key);
        },
      });
      subscribers += 1;
      groups.set(key, group);
      group.subscribers.add(queue);
      return queue;
    },
    publish(changes) {
      if (isClosed || groups.size === 0) return;
      pending = mergeMeetingChanges([...pending, ...changes]);
      void deliver();
    },
    close() {
      isClosed = true;
      pending = [];
      for (const { subscribers: all } of [...groups.values()]) for (const one of [...all]) one.end();
    },
  };
}

function mergeEvents(earlier: MeetingEvent, later: MeetingEvent): MeetingEvent | null {
  if (earlier.kind === 'failure' || later.kind === 'failure') return later;
  const [change] = mergeMeetingChanges([earlier.change, later.change]);
  return change === undefined ? null : { ...later, change };
}

function tooSlow(limit: number): MeetingEvent {
  const message = `More than ${limit} changes waited to be read, so the subscription has ended.`;
  return { kind: 'failure', error: new ParleyError('SUBSCRIBER_TOO_SLOW', message) };
}

function toFailure(error: unknown): MeetingEvent {
  const known =
    error instanceof ParleyError ? error : new ParleyError('INTERNAL_ERROR', 'Unexpected error.', { cause: error });
  return { kind: 'failure', error: known };
}
