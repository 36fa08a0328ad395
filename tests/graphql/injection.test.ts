import { describe, expect, it } from 'vitest';
import { HOSTILE_TEXTS } from '../support/hostile-text.ts';
import { meetingText } from './support/meeting-text.ts';
import { openIngestApi } from './support/open-ingest-api.ts';

const api = openIngestApi();

const shown = (text: string) => JSON.stringify(text.slice(0, 40));
const FILTERS: readonly ((text: string) => object)[] = [
  (about) => ({ about }),
  (text) => ({ with: [text] }),
  (text) => ({ not: { withAny: [text] } }),
  (place) => ({ or: [{ place }] }),
];

describe('hostile text in a subscription', () => {
  it.each(HOSTILE_TEXTS.map((text) => [shown(text), text]))(
    'filters meetings or is refused, and ends no other subscription: %s',
    async (_, text) => {
      const all = await api().subscribe('subscription { meetingChanged { meetingId } }');
      for (const toFilter of FILTERS) {
        const query = 'subscription ($filter: MeetingFilter) { meetingChanged(filter: $filter) { meetingId } }';
        const opened = await api()
          .subscribe(query, { filter: toFilter(text) })
          .catch((error: Error) => error);
        if (opened instanceof Error) expect(opened.message).toContain('"code":"INPUT_INVALID"');
        else await opened.return?.();
      }
      const next = all.next();
      await api().ask(
        'mutation ($text: String!) { ingestDocuments(input: { documents: [{ text: $text }] }, wait: true) { id } }',
        { text: meetingText() },
      );
      expect((await next).value.data.meetingChanged.meetingId).toContain('brown-dahl');
    },
  );

  it('is the id of no job', async () => {
    for (const job of HOSTILE_TEXTS) {
      const query = 'subscription ($job: ID!) { ingestProgress(job: $job) { id } }';
      const refused = await api()
        .subscribe(query, { job })
        .catch((error: Error) => error.message);
      expect(refused).toContain('"code":"JOB_NOT_FOUND"');
      expect(String(refused).length).toBeLessThan(1000);
      const { data, errors } = await api().ask('query ($job: ID!) { ingestJob(id: $job) { id } }', { job });
      expect([data, errors]).toEqual([{ ingestJob: null }, undefined]);
    }
  });
});
