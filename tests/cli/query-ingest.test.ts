import { describe, expect, it } from 'vitest';
import { runParley } from '../support/run-parley.ts';

const INGEST = `mutation { ingestDocuments(input: { documents: [{ text: "Nothing happened in Bergen." }] }) {
  state report { documents { new } } } }`;

describe('a mutation on the command line', () => {
  it('is answered when its job has ended', async () => {
    const { status, stdout } = await runParley(['query', INGEST]);
    expect([status, JSON.parse(stdout)]).toEqual([
      0,
      { data: { ingestDocuments: { state: 'DONE', report: { documents: { new: 1 } } } } },
    ]);
  });

  it('ends with the command when that is interrupted', async () => {
    const { stdout } = await runParley(['query', INGEST], { signal: AbortSignal.abort(new Error('interrupted')) });
    expect(JSON.parse(stdout).data?.ingestDocuments?.state).not.toBe('DONE');
  });
});

describe('a subscription on the command line', () => {
  it('is refused: it needs a server', async () => {
    const { status, stdout } = await runParley(['query', 'subscription { meetingChanged { change } }']);
    const [error] = JSON.parse(stdout).errors;
    expect([status, error.extensions.code]).toEqual([1, 'BAD_REQUEST']);
    expect(error.message).toContain('needs a server');
  });
});
