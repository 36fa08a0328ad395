import type { RelationSelection } from '../store/plan/selection.ts';
import type { GraphStore } from '../store/port.ts';
import { createFieldMemo, type FieldMemo } from './request/field-memo.ts';
import { createPlanLoader, type PlanLoader } from './request/plan-loader.ts';
import { createRelationLoader, type RelationLoader } from './request/relation-loader.ts';
import { createPlanKeys, type PlanKeys } from './selection/plan-keys.ts';
import type { RelationRequest } from './selection/read-request.ts';
import { LOCAL_VIEWER, type Viewer } from './viewer.ts';

/** What one request shares among its resolvers. Never to be kept for another request. */
export interface RequestContext {
  readonly store: GraphStore;
  readonly viewer: Viewer;
  /** Aborts the statements of the request. */
  readonly signal: AbortSignal | undefined;
  readonly plans: PlanLoader;
  readonly relations: RelationLoader;
  readonly keys: PlanKeys;
  readonly requests: FieldMemo<RelationRequest>;
  readonly selections: FieldMemo<RelationSelection>;
}

interface ContextOptions {
  readonly store: GraphStore;
  readonly signal?: AbortSignal | undefined;
  /** @default someone at this machine */
  readonly viewer?: Viewer;
}

/** @returns a context for one request; nothing is read from the store yet. */
export function createContext({ store, signal, viewer = LOCAL_VIEWER }: ContextOptions): RequestContext {
  return {
    store,
    viewer,
    signal,
    plans: createPlanLoader(store, signal),
    relations: createRelationLoader(store, signal),
    keys: createPlanKeys(),
    requests: createFieldMemo(),
    selections: createFieldMemo(),
  };
}
