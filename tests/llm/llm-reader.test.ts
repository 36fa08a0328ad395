import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ParleyError } from '../../src/domain/errors.ts';
import { createLlmReader } from '../../src/llm/llm-reader.ts';
import type { LlmSettings } from '../../src/llm/llm-settings.ts';
import { type LlmReply, type LlmRequest, startLlmServer } from '../support/llm-server.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { ANSWER, DOCUMENT, FOUNDING, honest, MEETING, TEXT, toSettings } from './llm-answers.ts';

const clock = () => new Date('2025-01-01T00:00:00Z');

async function openReader(reply: (request: LlmRequest, index: number) => LlmReply, changes: Partial<LlmSettings> = {}) {
  const server = await startLlmServer(reply);
  return { server, reader: createLlmReader(toSettings(server.url, changes), clock) };
}

/** One reply after the other; the last one stays. */
const inTurn =
  (...replies: readonly LlmReply[]) =>
  (_: LlmRequest, index: number): LlmReply =>
    replies[index] ?? replies.at(-1) ?? { kind: 'silent' };

const failure = async (reading: Promise<unknown>): Promise<ParleyError> => {
  const error: unknown = await reading.catch((reason: unknown) => reason);
  if (error instanceof ParleyError) return error;
  throw new Error(`expected a refusal, found ${String(error)}`);
};

describe('a model that answers honestly', () => {
  it('gives records whose spans are those of the text', async () => {
    const { server, reader } = await openReader(() => honest());
    const records = await reader.read(DOCUMENT);
    expect(records.people.map(({ name, positions }) => [name, positions[0]?.title, positions[0]?.of])).toEqual([
      ['Ann Brown', 'Premier', 'country:NOR'],
      ['Eva Solís', 'Foreign Minister', 'country:PER'],
    ]);
    expect(records.people[0]?.mentions.map(({ start, end }) => TEXT.slice(start, end))).toEqual(['Ann Brown', 'Brown']);
    const [meeting] = records.meetings;
    expect(meeting).toMatchObject({
      start: '2024-03-04',
      datePrecision: 'DAY',
      rule: 'llm:test-model/1',
      confidence: null,
    });
    expect(meeting?.evidence.map(({ start, end }) => TEXT.slice(start, end))).toEqual([FOUNDING]);
    expect(records.topics[0]).toMatchObject({ label: 'fishing quotas', concerns: ['country:NOR'] });
    expect(records.statements[0]?.text).toBe('We found common ground,');
    expect(records.extractor).toEqual({ name: 'llm', version: 'test-model/1' });
    expect(server.requests[0]).toMatchObject({
      path: '/v1/chat/completions',
      authorization: 'Bearer sk-very-secret',
      body: { model: 'test-model', temperature: 0, response_format: { type: 'json_schema' } },
    });
  });

  it('costs what its tokens cost', async () => {
    const { reader } = await openReader(() => honest(), { prices: { input: 2, output: 10 } });
    await reader.read(DOCUMENT);
    expect(reader.account()).toMatchObject({
      requests: 1,
      tokensIn: 100,
      tokensOut: 20,
      cost: 0.0004,
      isEstimated: false,
    });
  });

  it('has its tokens guessed where the server does not count them', async () => {
    const { reader } = await openReader(() => ({ ...honest(), usage: null }));
    await reader.read(DOCUMENT);
    expect(reader.account().isEstimated).toBe(true);
    expect(reader.account().tokensIn).toBeGreaterThan(TEXT.length / 4);
  });
});

describe('a model that lies', () => {
  const read = async (changes: object) => {
    const { reader } = await openReader(() => honest(changes));
    return { records: await reader.read(DOCUMENT), dropped: reader.account().dropped };
  };

  it('has a meeting without words of the text dropped and counted', async () => {
    const invented = { ...MEETING, quote: 'Brown and Solís signed a pact in Lima.' };
    const { records, dropped } = await read({ meetings: [invented, MEETING] });
    expect(records.meetings).toHaveLength(1);
    expect(dropped).toEqual({ quoteNotFound: 1, nameNotFound: 0, referenceLost: 0, malformed: 0 });
  });

  it('has a person dropped whose name is not in the text, and with it whatever rests on it', async () => {
    const people = [...ANSWER.people, { ...ANSWER.people[0], name: 'Ida Ghost', aliases: [], quote: 'Ann Brown' }];
    const ghost = { actor: 'Ida Ghost', role: 'HOST', representing: null };
    const meetings = [{ ...MEETING, participants: [...MEETING.participants, ghost] }];
    const { records, dropped } = await read({ people, meetings });
    expect(records.people.map(({ name }) => name)).toEqual(['Ann Brown', 'Eva Solís']);
    expect(records.meetings[0]?.participants).toHaveLength(2);
    expect(dropped).toMatchObject({ nameNotFound: 1, referenceLost: 1 });
  });

  it('has a date, a town and a topic left out that the text does not name', async () => {
    const topics = [{ label: 'nuclear weapons', context: 'MILITARY', concerns: [] }];
    const meetings = [{ ...MEETING, dateText: 'on Friday', city: 'Lima', topics }];
    const { records, dropped } = await read({ meetings });
    expect(records.meetings[0]).toMatchObject({ start: null, dateText: null, place: null, topics: [] });
    expect(dropped.nameNotFound).toBe(3);
  });

  it('has a fact of another form dropped and the others kept', async () => {
    const { records, dropped } = await read({ meetings: [{ ...MEETING, status: 'MAYBE' }, MEETING, 7] });
    expect(records.meetings).toHaveLength(1);
    expect(dropped.malformed).toBe(2);
  });

  it('has a sentence found that it wrote with other marks and breaks', async () => {
    const { records } = await read({
      statements: [{ speaker: 'Brown', quoted: true, quote: '"We  found\ncommon ground,"' }],
    });
    expect(records.statements[0]?.text).toBe('“We found common ground,”');
  });
});

describe('a server in trouble', () => {
  const busy = { kind: 'status', status: 429, headers: { 'retry-after': '0' } } as const;

  it.each<[string, LlmReply]>([
    ['limits its rate', busy],
    [
      'limits its rate until a date that is past',
      { ...busy, headers: { 'retry-after': 'Tue, 31 Dec 2024 23:00:00 GMT' } },
    ],
    ['fails', { kind: 'status', status: 503 }],
    ['breaks off', { kind: 'broken-off' }],
    ['sends a page', { kind: 'raw', body: '<html>Bad gateway</html>' }],
    ['sends half of the JSON', { kind: 'answer', content: '{"people": [{"name": "Ann' }],
    ['sends nothing', { kind: 'answer', content: '' }],
  ])('is asked again when it %s', async (_, first) => {
    const { server, reader } = await openReader(inTurn(first, honest()));
    expect((await reader.read(DOCUMENT)).meetings).toHaveLength(1);
    expect(server.requests).toHaveLength(2);
    expect(reader.account().retries).toBe(1);
  });

  it('is left when it does not answer in time', async () => {
    const { reader } = await openReader(() => ({ kind: 'silent' }), { timeoutMillis: 5, retries: 1 });
    const error = await failure(reader.read(DOCUMENT));
    expect(error).toMatchObject({ code: 'LLM_FAILED' });
    expect(error.message).toContain('no answer within 5 ms');
  });

  it('is asked as often as allowed and no more', async () => {
    const { server, reader } = await openReader(() => busy);
    expect((await failure(reader.read(DOCUMENT))).code).toBe('LLM_FAILED');
    expect(server.requests).toHaveLength(3);
  });

  it('is not waited for when it asks for a pause beyond reason', async () => {
    const { server, reader } = await openReader(() => ({ ...busy, headers: { 'retry-after': '86400' } }));
    expect((await failure(reader.read(DOCUMENT))).message).toContain('429');
    expect(server.requests).toHaveLength(1);
  });

  it('never has the key repeated, though it repeats it itself', async () => {
    const body = JSON.stringify({ error: { message: 'Incorrect API key provided: sk-very-secret' } });
    const { server, reader } = await openReader(() => ({ kind: 'status', status: 401, body }));
    const error = await failure(reader.read(DOCUMENT));
    expect(error.message).toContain('401: Incorrect API key provided');
    expect(JSON.stringify([error.message, String(error.cause), reader.account()])).not.toContain('sk-very-secret');
    expect(server.requests).toHaveLength(1);
  });

  it('does not get the key carried on to another address', async () => {
    const { server, reader } = await openReader(
      () => ({ kind: 'status', status: 307, headers: { location: '/elsewhere' } }),
      { retries: 0 },
    );
    expect((await failure(reader.read(DOCUMENT))).code).toBe('LLM_FAILED');
    expect(server.requests.map(({ path }) => path)).toEqual(['/v1/chat/completions']);
  });

  it('that knows no schema is asked for a JSON object, and asked so from then on', async () => {
    const knowsObjects = ({ body }: LlmRequest): LlmReply =>
      body.response_format?.type === 'json_object' ? honest() : { kind: 'status', status: 400 };
    const { server, reader } = await openReader(knowsObjects);
    await reader.read(DOCUMENT);
    const before = server.requests.length;
    await reader.read({ ...DOCUMENT, title: 'Another title' });
    expect(before).toBe(3);
    expect(server.requests).toHaveLength(4);
    expect(server.requests.at(-1)?.body.messages[0]?.content).toContain('"dateText"');
  });

  it('ends with the signal', async () => {
    const controller = new AbortController();
    const { reader } = await openReader(() => {
      controller.abort(new Error('enough'));
      return { kind: 'silent' };
    });
    await expect(reader.read(DOCUMENT, controller.signal)).rejects.toThrow('enough');
  });
});

describe('a long text', () => {
  const long = { ...DOCUMENT, text: `${TEXT}\n\n${'The harbour was quiet that day. '.repeat(200)}\n\n${TEXT}` };

  it('is asked in pieces, with no more requests at once than allowed, and its actors are one', async () => {
    const { server, reader } = await openReader(() => honest(), { maxChunkLength: 1000 });
    const records = await reader.read(long);
    expect(server.requests.length).toBeGreaterThan(5);
    expect(server.mostAtOnce()).toBeLessThanOrEqual(2);
    expect(records.people.map(({ name }) => name)).toEqual(['Ann Brown', 'Eva Solís']);
    expect(records.people[0]?.mentions).toHaveLength(4);
    expect(records.meetings.map(({ evidence }) => evidence[0]?.start)).toEqual([
      long.text.indexOf(FOUNDING),
      long.text.lastIndexOf(FOUNDING),
    ]);
  });

  it('is asked in smaller pieces when an answer is cut off', async () => {
    const { server, reader } = await openReader(({ body }) =>
      (body.messages[1]?.content.length ?? 0) > 2000
        ? { kind: 'answer', content: '{"people": [', finishReason: 'length' }
        : honest(),
    );
    expect((await reader.read(long)).meetings).toHaveLength(2);
    expect(server.requests.length).toBeGreaterThan(4);
  });

  it('is refused when even short answers are cut off', async () => {
    const { reader } = await openReader(() => ({ kind: 'answer', content: '', finishReason: 'length' }));
    expect((await failure(reader.read(DOCUMENT))).message).toContain('cut off');
  });
});

describe('the budget', () => {
  it('ends a run before the request that would exceed it', async () => {
    const { server, reader } = await openReader(() => honest(), { maxTokens: 4000 });
    await reader.read(DOCUMENT);
    const { tokensIn } = reader.account();
    const tight = createLlmReader(toSettings(server.url, { maxTokens: tokensIn }), clock);
    expect((await failure(tight.read(DOCUMENT))).code).toBe('LLM_BUDGET');
    expect(server.requests).toHaveLength(1);
  });

  it('may be one of money', async () => {
    const limits = { prices: { input: 1, output: 1 }, maxCost: 0.000_001 };
    const { server, reader } = await openReader(() => honest(), limits);
    expect((await failure(reader.read(DOCUMENT))).code).toBe('LLM_BUDGET');
    expect(server.requests).toHaveLength(0);
  });
});

describe('the cache', () => {
  it('answers for the same text, model and prompt without a request, and holds no key', async () => {
    const cacheFolder = await temporaryFolder();
    const { server, reader } = await openReader(() => honest(), { cacheFolder });
    const first = await reader.read(DOCUMENT);
    const again = createLlmReader(toSettings(server.url, { cacheFolder }), clock);
    expect(await again.read(DOCUMENT)).toEqual(first);
    expect(again.account()).toMatchObject({ requests: 0, cached: 1, tokensIn: 0 });
    await createLlmReader(toSettings(server.url, { cacheFolder, model: 'other' }), clock).read(DOCUMENT);
    expect(server.requests).toHaveLength(2);
    const files = await readdir(cacheFolder);
    const contents = await Promise.all(files.map((file) => readFile(join(cacheFolder, file), 'utf8')));
    expect(files).toHaveLength(2);
    expect(contents.join('')).not.toContain('sk-very-secret');
  });

  it('is passed over where a file of it is damaged', async () => {
    const cacheFolder = await temporaryFolder();
    const { server, reader } = await openReader(() => honest(), { cacheFolder });
    await reader.read(DOCUMENT);
    const [file = ''] = await readdir(cacheFolder);
    await writeFile(join(cacheFolder, file), '{"people": [');
    expect((await reader.read(DOCUMENT)).meetings).toHaveLength(1);
    expect(server.requests).toHaveLength(2);
  });
});
