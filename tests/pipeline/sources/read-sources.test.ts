import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { createServer as createSocketServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MAX_SOURCE_BYTES } from '../../../src/documents/limits.ts';
import { readSources } from '../../../src/pipeline/sources/read-sources.ts';
import { collectSources } from './collect-sources.ts';

let folder = '';
const at = (...names: readonly string[]) => join(folder, ...names);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parley-sources-'));
  await mkdir(at('news', 'deep'), { recursive: true });
  await mkdir(at('empty'));
  await writeFile(at('news', 'b.md'), '---\ntitle: B\n---\nThey met.');
  await writeFile(at('news', 'a.TXT'), 'They met.');
  await writeFile(at('news', 'c.jsonl'), '{"text": "One."}\n{"text":\n{"text": "Three."}\n');
  await writeFile(at('news', 'deep', 'd.htm'), '<p>They met.</p>');
  await writeFile(at('news', 'picture.png'), Buffer.from('89504e470d0a1a0a', 'hex'));
  await writeFile(at('empty', 'notes.docx'), 'x');
  await writeFile(at('odd[1].txt'), 'They met.');
  await writeFile(at('table.csv'), 'a,b\n');
  await symlink('..', at('news', 'deep', 'up'));
  await symlink(at('nowhere'), at('dangling.txt'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('readSources', () => {
  it('reads a directory by sorted path, articles only, links that go round but once', async () => {
    const { sources, rejected } = await collectSources([at('news')]);
    expect(sources).toEqual([
      at('news', 'a.TXT'),
      at('news', 'b.md'),
      `${at('news', 'c.jsonl')}:1`,
      `${at('news', 'c.jsonl')}:3`,
      at('news', 'deep', 'd.htm'),
    ]);
    expect(rejected).toMatchObject([{ source: `${at('news', 'c.jsonl')}:2`, code: 'DOCUMENT_INVALID' }]);
  });

  it('keeps the order of the inputs, and reads once what is named twice', async () => {
    const { sources } = await collectSources([
      at('odd[1].txt'),
      at('news', '*.md'),
      at('news', '.', 'b.md'),
      `${at('odd[1].txt')}`,
      at('news', 'deep', 'up', 'a.TXT'),
      at('news', 'a.TXT'),
    ]);
    expect(sources).toEqual([at('odd[1].txt'), at('news', 'b.md'), at('news', 'deep', 'up', 'a.TXT')]);
  });

  it('reads the matches of a glob, whatever their extension, by sorted path', async () => {
    const { sources, rejected } = await collectSources([at('news', '{picture,b,a}.*')]);
    expect(sources).toEqual([at('news', 'a.TXT'), at('news', 'b.md')]);
    expect(rejected).toMatchObject([{ source: at('news', 'picture.png'), code: 'DOCUMENT_BINARY' }]);
  });

  it('goes on after every input that cannot be read, and says why', async () => {
    const socket = createSocketServer();
    await new Promise<void>((resolve) => socket.listen(at('s.txt'), resolve));
    const bad: readonly (readonly [string, RegExp])[] = [
      [at('missing.txt'), /missing\.txt cannot be read: there is no such file or directory/],
      [at('news', 'a.TXT', 'x'), /a part of the path is no directory/],
      [at('dangling.txt'), /there is no such file or directory/],
      [at('none*.txt'), /no file matches .*none\*\.txt/],
      [at('empty'), /holds no articles; expected files of \.txt \.md/],
      [at('s.txt'), /it is a socket, not a file/],
      ['/dev/null', /it is a device, not a file/],
      ['\0', /cannot be read/],
      ['', /cannot be read/],
      ['ftp://host.example/a', /expected an http or https address, or a path/],
    ];
    const inputs = bad.flatMap(([input], index) => (index === 5 ? [input, at('news', 'b.md')] : [input]));
    const { sources, rejected } = await collectSources(inputs);
    socket.close();
    expect(sources).toEqual([at('news', 'b.md')]);
    expect(rejected).toEqual(
      bad.map(([source, message]) => ({
        source,
        documentId: null,
        path: null,
        code: 'FILE_NOT_FOUND',
        message: expect.stringMatching(message),
      })),
    );
  });

  it('refuses a CSV file that is named', async () => {
    const { rejected } = await collectSources([at('table.csv')]);
    expect(rejected).toMatchObject([{ message: expect.stringMatching(/^CSV is not read/) }]);
  });

  it('refuses a file of 50 MB by its size', async () => {
    await writeFile(at('large.txt'), '');
    await truncate(at('large.txt'), 50_000_000);
    const { rejected } = await collectSources([at('large.txt')]);
    expect(rejected).toMatchObject([
      {
        source: at('large.txt'),
        code: 'DOCUMENT_TOO_LARGE',
        message: `found 50000000 bytes; at most ${MAX_SOURCE_BYTES} are allowed`,
      },
    ]);
  });

  it('stops with the reason of an abort', async () => {
    const stop = new AbortController();
    const parts = readSources([at('news')], { stdin: Readable.from([]), fetch, signal: stop.signal });
    await parts.next();
    stop.abort(new Error('enough'));
    await expect(parts.next()).rejects.toThrow('enough');
  });
});

describe('standard input', () => {
  it.each([
    ['plain text', ['They ', 'met.'], ['-']],
    ['a JSON object over several lines', ['{\n "text":', '\n "They met."\n}'], ['-']],
    ['an array', ['[{"text": "a"},\n', '{"text": "b"}]'], ['-', '-']],
    ['JSONL', ['{"text": "a"}', '\n{"text": "b"}\n'], ['-:1', '-:2']],
    ['JSONL in one piece', ['\n{"text": "a"}\n{"text": "b"}'], ['-:2', '-:3']],
    ['one line of JSONL', ['{"text": "a"}\n'], ['-']],
  ])('as %s', async (_, chunks, sources) => {
    const stdin = Readable.from(chunks.map((chunk) => Buffer.from(chunk)));
    expect((await collectSources(['-', '-'], stdin)).sources).toEqual(sources);
  });

  it('is refused where it is empty', async () => {
    expect((await collectSources(['-'])).rejected).toMatchObject([{ source: '-', code: 'DOCUMENT_EMPTY' }]);
  });

  it('is refused once it is over the limit, and read no further', async () => {
    let pieces = 0;
    const stdin = Readable.from(
      (function* () {
        for (;;) {
          pieces += 1;
          yield Buffer.alloc(2 ** 20, 'a');
        }
      })(),
    );
    expect((await collectSources(['-'], stdin)).rejected).toMatchObject([{ code: 'DOCUMENT_TOO_LARGE' }]);
    expect(pieces).toBeLessThan(80);
  });

  it('that breaks off is a rejection', async () => {
    const stdin = new Readable({ read() {} });
    stdin.push('{"text": ');
    stdin.destroy(new Error('broken pipe'));
    expect((await collectSources(['-'], stdin)).rejected).toMatchObject([
      { source: '-', code: 'FILE_NOT_FOUND', message: 'standard input cannot be read: broken pipe' },
    ]);
  });
});
