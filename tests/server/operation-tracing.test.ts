import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { pino } from 'pino';
import { afterEach, expect, it } from 'vitest';
import { createApp } from '../../src/server/create-app.ts';
import { openTracer } from '../../src/server/tracing/open-tracer.ts';
import { openStore } from '../../src/store/open-store.ts';

interface ReceivedSpan {
  readonly name: string;
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly attributes: readonly { readonly key: string; readonly value: Readonly<Record<string, unknown>> }[];
  readonly status: { readonly code: number; readonly message?: string };
}

const closers: (() => Promise<unknown> | unknown)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

/** What an exporter of OTLP over HTTP sends, as far as it is looked at. */
interface ExportedTraces {
  readonly resourceSpans: readonly { readonly scopeSpans: readonly { readonly spans: readonly ReceivedSpan[] }[] }[];
}

/** A collector of OTLP over HTTP that keeps what it is sent. */
async function startCollector() {
  const spans: ReceivedSpan[] = [];
  const paths: (string | undefined)[] = [];
  const server = createServer(async (request, response) => {
    paths.push(request.url);
    const body = (await json(request)) as ExportedTraces;
    for (const { scopeSpans } of body.resourceSpans) for (const scope of scopeSpans) spans.push(...scope.spans);
    response.setHeader('content-type', 'application/json').end('{}');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  closers.push(() => {
    server.close();
    server.closeAllConnections();
  });
  return { endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, spans, paths };
}

const post = (query: string, headers: Readonly<Record<string, string>> = {}) => ({
  method: 'POST',
  headers: { 'content-type': 'application/json', ...headers },
  body: JSON.stringify({ query }),
});

it('a request, its operation and each of its statements are spans, one below the other, in the caller’s trace', async () => {
  const collector = await startCollector();
  const store = await openStore({ kind: 'memory' });
  closers.push(() => store.close());
  await store.migrate();
  const tracer = await openTracer(collector.endpoint);
  const app = createApp({ store, tracer, logger: pino({ level: 'silent' }) });
  const traceId = '4bf92f3577b34da6a3ce929d0e0e4736';
  const response = await app.fetch(
    'http://localhost:4000/graphql',
    post('query Towns { people(first: 1) { totalCount } }', { traceparent: `00-${traceId}-00f067aa0ba902b7-01` }),
  );
  expect(response.status).toBe(200);
  await tracer.close();

  expect(collector.paths).toEqual(['/v1/traces']);
  const named = (name: string) => collector.spans.find((span) => span.name === name);
  const [request, operation, statement] = [named('POST'), named('graphql operation'), named('statement plan')];
  expect(collector.spans).toHaveLength(3);
  expect(collector.spans.map((span) => span.traceId)).toEqual([traceId, traceId, traceId]);
  expect(request?.parentSpanId).toBe('00f067aa0ba902b7');
  expect(operation?.parentSpanId).toBe(request?.spanId);
  expect(statement?.parentSpanId).toBe(operation?.spanId);
  expect(operation?.attributes).toContainEqual({ key: 'graphql.operation.name', value: { stringValue: 'Towns' } });
  expect(request?.attributes).toContainEqual({ key: 'http.response.status_code', value: { intValue: 200 } });
});

it('what fails is marked with its code', async () => {
  const collector = await startCollector();
  const store = await openStore({ kind: 'memory' });
  await store.close();
  const tracer = await openTracer(collector.endpoint);
  const app = createApp({ store, tracer, logger: pino({ level: 'silent' }) });
  await app.fetch('http://localhost:4000/graphql', post('{ people(first: 1) { totalCount } }'));
  await tracer.close();
  const failed = collector.spans.filter(({ status }) => status.code === 2);
  expect(failed.map(({ name, status }) => [name, status.message]).sort()).toEqual([
    ['POST', 'ENGINE_UNAVAILABLE'],
    ['statement plan', 'ENGINE_UNAVAILABLE'],
  ]);
});

it('a collector that is away costs no answer and no shutdown', async () => {
  const store = await openStore({ kind: 'memory' });
  closers.push(() => store.close());
  await store.migrate();
  const tracer = await openTracer('http://127.0.0.1:9');
  const app = createApp({ store, tracer, logger: pino({ level: 'silent' }) });
  const response = await app.fetch('http://localhost:4000/graphql', post('{ __typename }'));
  expect(await response.json()).toEqual({ data: { __typename: 'Query' } });
  await expect(tracer.close()).resolves.toBeUndefined();
});
