import { setTimeout as wait } from 'node:timers/promises';
import type { Parameters } from '../../src/store/port.ts';
import { WATCHED } from './made-up-news.ts';
import { type OpenSubscription, subscribeOverEvents, subscribeOverSocket } from './subscription-client.ts';

export interface Subscriber {
  readonly transport: 'SSE' | 'WebSocket';
  /** Index in `WATCHED`. */
  readonly filter: number;
  /** Stays to the end; the others leave without farewell and come back, again and again. */
  readonly isSteady: boolean;
  /** Ids of the meetings that it was told of, each as often as it was. */
  readonly told: readonly string[];
}

export interface Subscribers {
  readonly all: readonly Subscriber[];
  /** Errors in events, and streams that ended although their client stayed. */
  readonly failures: readonly string[];
  /** From the request that handed a document in to each event of its meeting, in milliseconds. */
  readonly delays: readonly number[];
  readonly comebacks: number;
  /** Lets some leave and come back from now on. */
  startLeaving(): void;
  /** Breaks all connections off. */
  leave(): void;
}

interface SubscribersOptions {
  readonly url: string;
  readonly count: number;
  /** Of the subscribers, how many leave and come back. */
  readonly leavingShare: number;
  /** @returns when the news of a day was handed in. */
  readonly sentAt: (day: string) => number | undefined;
}

const SUBSCRIPTION = `subscription ($filter: MeetingFilter) {
  meetingChanged(filter: $filter) {
    change
    meetingId
    meeting { id title start participants(first: 10) { nodes { id name } } topics(first: 10) { nodes { label } } }
  }
}`;
const STAY_MILLIS = { least: 2_000, most: 6_000 } as const;
const AWAY_MILLIS = 200;

interface Event {
  readonly data?: {
    readonly meetingChanged: { readonly meetingId: string; readonly meeting: { readonly start: string } | null };
  } | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/** Opens subscriptions to changes of meetings: half over each transport, in turn with each of a few filters. */
export function openSubscribers({ url, count, leavingShare, sentAt }: SubscribersOptions): Subscribers {
  const failures: string[] = [];
  const delays: number[] = [];
  const leaving = Math.round(count * leavingShare);
  let comebacks = 0;
  let isOver = false;

  const open = (index: number) => {
    const transport = index % 2 === 0 ? 'SSE' : 'WebSocket';
    const connect: OpenSubscription = transport === 'SSE' ? subscribeOverEvents : subscribeOverSocket;
    const filter = Math.floor(index / 2) % WATCHED.length;
    const variables: { readonly filter: Parameters | null } = { filter: WATCHED[filter] ?? null };
    const told: string[] = [];
    const onEvent = (text: string) => {
      const { data, errors = [] } = JSON.parse(text) as Event;
      for (const { message, extensions } of errors) failures.push(extensions?.code ?? message);
      if (data == null) return;
      const { meetingId, meeting } = data.meetingChanged;
      told.push(meetingId);
      const began = meeting === null ? undefined : sentAt(meeting.start);
      if (began !== undefined) delays.push(performance.now() - began);
    };
    const onLost = (reason: string) => {
      if (!isOver) failures.push(`${transport}: ${reason}`);
    };
    const subscribe = () => connect(url, { query: SUBSCRIPTION, variables }, { onEvent, onLost });
    return { subscriber: { transport, filter, isSteady: index >= leaving, told } as const, subscribe };
  };

  const opened = Array.from({ length: count }, (_, index) => open(index));
  const breakOffs = opened.map(({ subscribe }) => subscribe());
  const leaveAgain = async (index: number) => {
    const { least, most } = STAY_MILLIS;
    while (!isOver) {
      await wait(least + Math.random() * (most - least));
      breakOffs[index]?.();
      await wait(AWAY_MILLIS);
      const again = opened[index];
      if (isOver || again === undefined) return;
      breakOffs[index] = again.subscribe();
      comebacks += 1;
    }
  };
  return {
    all: opened.map(({ subscriber }) => subscriber),
    failures,
    delays,
    get comebacks() {
      return comebacks;
    },
    startLeaving() {
      for (const index of opened.keys()) if (index < leaving) void leaveAgain(index);
    },
    leave() {
      isOver = true;
      for (const breakOff of breakOffs) breakOff();
    },
  };
}
