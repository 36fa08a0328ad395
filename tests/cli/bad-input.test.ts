import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openStore } from '../../src/store/open-store.ts';
import { runParley } from '../support/run-parley.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const GOOD = `---
title: Two ministers talk
date: 2024-03-02
---
LAGOS - Nigerian Foreign Minister Ada Okoro met Dutch Foreign Minister Bram de Vries in Lagos on Friday to discuss trade.
`;
const DOCUMENTS = '{ documents { edges { node { title } } } }';

/** Ingests what `write` puts into a folder beside one good article, and asks what was stored. */
async function ingestBesideGood(write: (folder: string) => Promise<readonly string[]>) {
  const folder = await temporaryFolder();
  const environment = { PARLEY_GRAPH: `embedded:${join(folder, 'graph')}` };
  await writeFile(join(folder, 'good.md'), GOOD);
  const inputs = await write(folder);
  const ingested = await runParley(['ingest', ...inputs, join(folder, 'good.md')], { environment });
  const asked = await runParley(['query', DOCUMENTS], { environment });
  return {
    ...ingested,
    stored: JSON.parse(asked.stdout).data.documents.edges.map((edge: { node: { title: string } }) => edge.node.title),
  };
}

const file = (name: string, content: string | Uint8Array) => async (folder: string) => {
  const path = join(folder, name);
  await writeFile(path, content);
  return [path];
};
const record = (changes: object) =>
  JSON.stringify({
    document: { id: 'd', title: 'Records', text: 'Ada Okoro met Bram de Vries.' },
    people: [
      { id: 'p1', name: 'Ada Okoro' },
      { id: 'p2', name: 'Bram de Vries' },
    ],
    ...changes,
  });

describe('ingest', () => {
  it.each([
    ['an empty file', file('empty.txt', ''), 'empty.txt', 'DOCUMENT_EMPTY'],
    [
      'a binary file',
      file('image.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0])),
      'image.txt',
      'DOCUMENT_BINARY',
    ],
    [
      'invalid UTF-8',
      file('latin.txt', Buffer.from('Caf\xe9 talks were held in Lyon.', 'latin1')),
      'latin.txt',
      'DOCUMENT_ENCODING',
    ],
    ['a text of 50 MB', file('large.txt', 'A meeting. '.repeat(5_000_000)), 'large.txt', 'DOCUMENT_TOO_LARGE'],
    [
      'an impossible date',
      file('date.md', '---\ntitle: X\ndate: 2024-02-30\n---\nText of it.\n'),
      '2024-02-30',
      'DOCUMENT_INVALID',
    ],
    ['a missing path', async (folder: string) => [join(folder, 'nowhere.txt')], 'nowhere.txt', 'FILE_NOT_FOUND'],
  ])('names %s in one line and stores the article beside it', async (_, write, words, code) => {
    const { status, stdout, stderr, stored } = await ingestBesideGood(write);
    expect(status).toBe(1);
    const lines = stdout.split('\n').filter((line) => line.includes(code));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(words);
    expect(stderr).not.toContain('unexpected');
    expect(stored).toEqual(['Two ministers talk']);
  });

  it('names a folder without articles', async () => {
    const { status, stdout, stored } = await ingestBesideGood(async (folder) => {
      await mkdir(join(folder, 'none'));
      return [join(folder, 'none')];
    });
    expect(status).toBe(1);
    expect(stdout).toContain(join('none'));
    expect(stored).toEqual(['Two ministers talk']);
  });

  it('names the broken line of a JSONL file and stores the others', async () => {
    const lines = [
      '{"title": "One", "text": "Talks were held."}',
      '{"title": "Two", "text": ',
      '{"title": "Three", "text": "No talks."}',
    ];
    const { status, stdout, stored } = await ingestBesideGood(file('many.jsonl', lines.join('\n')));
    expect(status).toBe(1);
    expect(stdout).toContain('many.jsonl:2');
    expect([...stored].sort()).toEqual(['One', 'Three', 'Two ministers talk']);
  });

  it.each([
    ['an unknown key', { places: [{ id: 'l1', name: 'Lagos', size: 3 }] }, '$.places[0].size'],
    [
      'a span outside its text',
      { people: [{ id: 'p1', name: 'Ada Okoro', mentions: [{ start: 0, end: 900 }] }] },
      '$.people[0].mentions[0]',
    ],
    ['a dangling reference', { topics: [{ id: 't1', label: 'trade', concerns: ['p7'] }] }, '$.topics[0].concerns[0]'],
  ])('names the JSON path of a record with %s and stores its document', async (_, changes, path) => {
    const { status, stdout, stored } = await ingestBesideGood(file('records.json', record(changes)));
    expect(status).toBe(1);
    expect(stdout).toContain(path);
    expect([...stored].sort()).toEqual(['Records', 'Two ministers talk']);
  });

  it('changes nothing the second time', async () => {
    const folder = await temporaryFolder();
    const environment = { PARLEY_GRAPH: `embedded:${join(folder, 'graph')}` };
    await writeFile(join(folder, 'good.md'), GOOD);
    const first = await runParley(['ingest', join(folder, 'good.md'), '--json'], { environment });
    const second = await runParley(['ingest', join(folder, 'good.md'), '--json'], { environment });
    expect([first.status, second.status]).toEqual([0, 0]);
    expect(JSON.parse(first.stdout)).toMatchObject({ documents: { new: 1, unchanged: 0 } });
    expect(JSON.parse(second.stdout)).toMatchObject({
      documents: { new: 0, unchanged: 1 },
      added: { people: 0, meetings: 0, statements: 0 },
    });
  });

  it('says in one line that another one has the graph open, and leaves it alone', async () => {
    const folder = join(await temporaryFolder(), 'graph');
    const store = await openStore({ kind: 'folder', path: folder });
    const { status, stderr } = await runParley(['query', DOCUMENTS], {
      environment: { PARLEY_GRAPH: `embedded:${folder}` },
    });
    await store.ping();
    await store.close();
    expect(status).toBe(1);
    expect(stderr).toBe(
      `parley: the graph at ${folder} is open in another process; end that one, or set PARLEY_GRAPH to another graph\n`,
    );
  });

  it('says in one line that an engine is down', async () => {
    const environment = { PARLEY_GRAPH: 'bolt://127.0.0.1:1' };
    const { status, stderr } = await runParley(['query', DOCUMENTS], { environment });
    expect(status).toBe(1);
    expect(stderr).toBe(
      'parley: Neo4j at bolt://127.0.0.1:1 does not answer (connect ECONNREFUSED 127.0.0.1:1); ' +
        'start it, or set PARLEY_GRAPH to where it runs\n',
    );
  });

  it('says in one line that the graph folder is a file', async () => {
    const path = join(await temporaryFolder(), 'graph');
    await writeFile(path, '');
    const { status, stderr } = await runParley(['query', DOCUMENTS], {
      environment: { PARLEY_GRAPH: `embedded:${path}` },
    });
    expect([status, stderr]).toEqual([
      1,
      `parley: the graph at ${path} cannot be opened: it is a file; expected a folder\n`,
    ]);
  });

  it('says in one line that it was interrupted, and goes on where it was', async () => {
    const folder = await temporaryFolder();
    const environment = { PARLEY_GRAPH: `embedded:${join(folder, 'graph')}` };
    await writeFile(join(folder, 'good.md'), GOOD);
    const argv = ['ingest', join(folder, 'good.md')];
    const interrupted = await runParley(argv, { environment, signal: AbortSignal.abort() });
    expect(interrupted).toMatchObject({ status: 1, stdout: '' });
    expect(interrupted.stderr).toMatch(/^parley: interrupted.*\n$/);
    expect((await runParley(argv, { environment })).stdout).toContain('1 new');
  });
});
