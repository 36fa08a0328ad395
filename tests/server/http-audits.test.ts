import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type StartedApp, startApp } from './support/start-app.ts';

let server: StartedApp;

beforeAll(async () => {
  server = await startApp();
});
afterAll(() => server.close());

/** A client in good faith: it says with a header that no page of another site has made it ask. */
const fetchAsClient: typeof fetch = (input, init) =>
  fetch(input, { ...init, headers: { ...init?.headers, 'x-graphql-yoga-csrf': '1' } });

describe('the running server, by the audits of GraphQL over HTTP', () => {
  // The address is known once the server runs; the list of audits is needed before.
  for (const audit of serverAudits({ url: () => server.url, fetchFn: fetchAsClient })) {
    it(`${audit.name} (${audit.id})`, async () => {
      const result = await audit.fn();
      expect(result.status === 'ok' ? 'ok' : result.reason).toBe('ok');
    });
  }
});
