import { type ExecutionResult, graphql, parse } from 'graphql';
import { afterEach, beforeEach } from 'vitest';
import { createMeetingFeed, type MeetingFeed } from '../../../src/graphql/changes/meeting-feed.ts';
import { subscribeByEvent } from '../../../src/graphql/changes/subscribe-by-event.ts';
import { createContext } from '../../../src/graphql/context.ts';
import { createSchema } from '../../../src/graphql/schema.ts';
import type { Viewer } from '../../../src/graphql/viewer.ts';
import { createIngestDesk, type OpenIngestDesk } from '../../../src/pipeline/jobs/ingest-desk.ts';
import { openStore } from '../../../src/store/open-store.ts';
import type { GraphStore } from '../../../src/store/port.ts';

/** The API of a process that takes in documents, over an empty graph for each test. */
export interface IngestApi {
  readonly store: GraphStore;
  readonly desk: OpenIngestDesk;
  readonly feed: MeetingFeed;
  /** Names of the statements since the last call of `forget`. */
  readonly statements: string[];
  // biome-ignore lint/suspicious/noExplicitAny: a test reads into whatever its query selects
  ask(query: string, variables?: object, viewer?: Viewer): Promise<any>;
  // biome-ignore lint/suspicious/noExplicitAny: the same
  subscribe(query: string, variables?: object): Promise<AsyncIterableIterator<any>>;
}

interface IngestApiOptions {
  readonly maxWaiting?: number;
  readonly maxWaitingChanges?: number;
}

/** @returns what gives the API of the test that runs. */
export function openIngestApi(options: IngestApiOptions = {}): () => IngestApi {
  const { maxWaiting = 16, maxWaitingChanges = 1000 } = options;
  const schema = createSchema();
  let api: IngestApi;

  beforeEach(async () => {
    const statements: string[] = [];
    const onStatement = ({ name }: { readonly name: string }) => statements.push(name);
    const store = await openStore({ kind: 'memory' }, { shuffleUnordered: true, onStatement });
    await store.migrate();
    const feed = createMeetingFeed({ reader: store, maxWaiting: maxWaitingChanges });
    const clock = () => new Date('2024-01-01T00:00:00Z');
    const desk = createIngestDesk({
      store,
      clock,
      endsWithOperation: false,
      onMeetingsChanged: feed.publish,
      maxWaiting,
    });
    const contextFor = (viewer?: Viewer) =>
      createContext({ store, ingest: desk, changes: feed, ...(viewer === undefined ? {} : { viewer }) });
    api = {
      store,
      desk,
      feed,
      statements,
      async ask(source, variableValues = {}, viewer) {
        const contextValue = contextFor(viewer);
        const result = await graphql({ schema, source, contextValue, variableValues: { ...variableValues } });
        return JSON.parse(JSON.stringify(result));
      },
      async subscribe(query, variableValues = {}) {
        const contextValue = contextFor();
        const document = parse(query);
        const stream = await subscribeByEvent({
          schema,
          document,
          contextValue,
          variableValues: { ...variableValues },
        });
        if (!isStream(stream)) throw new Error(JSON.stringify(stream));
        return stream;
      },
    };
  });
  afterEach(async () => {
    api.feed.close();
    await api.desk.close();
    await api.store.close();
  });
  return () => api;
}

function isStream(
  result: AsyncIterableIterator<ExecutionResult> | ExecutionResult,
): result is AsyncIterableIterator<ExecutionResult> {
  return Symbol.asyncIterator in result;
}
