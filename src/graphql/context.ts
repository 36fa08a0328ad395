import type { IngestDesk } from '../domain/ingest-desk.ts';
import type { RelationSelection } from '../store/plan/selection.ts';
import type { GraphStore } from '../store/port.ts';
import type { MeetingFeed } from './changes/meeting-feed.ts';
import { createFieldMemo, type FieldMemo } from './request/field-memo.ts';
import type { OnBatch } from './request/loader-options.ts';
import { createNameLoader, type NameLoader } from './request/name-loader.ts';
import { createPlanLoader, type PlanLoader } from './request/plan-loader.ts';
import { createRelationLoader, type RelationLoader } from './request/relation-loader.ts';
import { createPlanKeys, type PlanKeys } from './selection/plan-keys.ts';
import type { RelationRequest } from './selection/read-request.ts';
import { LOCAL_VIEWER, type Viewer } from './viewer.ts';

/** What one request shares among its resolvers. Never to be kept for another request. */
export interface RequestContext extends ReadingScope {
  readonly store: GraphStore;
  readonly viewer: Viewer;
  /** Aborts the statements of the request. */
  readonly signal: AbortSignal | undefined;
  readonly onBatch: OnBatch | undefined;
  /** Null where the process takes in no documents. */
  readonly ingest: IngestDesk | null;
  /** Null where nobody can subscribe. */
  readonly changes: MeetingFeed | null;
}

/** What is remembered while one answer is made. */
interface ReadingScope {
  readonly names: NameLoader;
  readonly plans: PlanLoader;
  readonly relations: RelationLoader;
  readonly keys: PlanKeys;
  readonly requests: FieldMemo<RelationRequest>;
  readonly selections: FieldMemo<RelationSelection>;
}

export interface ContextOptions {
  readonly store: GraphStore;
  readonly signal?: AbortSignal | undefined;
  readonly onBatch?: OnBatch | undefined;
  /** @default someone at this machine */
  readonly viewer?: Viewer;
  readonly ingest?: IngestDesk | undefined;
  readonly changes?: MeetingFeed | undefined;
}

/** @returns a context for one request; nothing is read from the store yet. */
export function createContext(options: ContextOptions): RequestContext {
  const { store, signal, onBatch, viewer = LOCAL_VIEWER, ingest = null, changes = null } = options;
  return { store, viewer, signal, onBatch, ingest, changes, ...createScope({ store, signal, onBatch }) };
}

/** The context for the next event of a subscription: what was read for one is not what the next is answered from. */
export function renewContext<Context extends RequestContext>(context: Context): Context {
  return { ...context, ...createScope(context) };
}

function createScope({ store, signal, onBatch }: Pick<RequestContext, 'store' | 'signal' | 'onBatch'>): ReadingScope {
  const options = { reader: store, signal, onBatch };
  const names = createNameLoader(options);
  return {
    names,
    plans: createPlanLoader(options, names),
    relations: createRelationLoader(options, names),
    keys: createPlanKeys(),
    requests: createFieldMemo(),
    selections: createFieldMemo(),
  };
}
