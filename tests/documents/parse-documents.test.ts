import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_SOURCE_BYTES, MAX_TEXT_LENGTH } from '../../src/documents/limits.ts';
import { parseDocuments } from '../../src/documents/parse-documents.ts';

const parse = (name: string, content: string | Uint8Array) =>
  parseDocuments({ name, bytes: typeof content === 'string' ? Buffer.from(content) : content });
const refusal = (name: string, content: string | Uint8Array) => {
  const { items, rejected } = parse(name, content);
  expect(items).toEqual([]);
  expect(rejected).toHaveLength(1);
  return rejected[0];
};
const hex = (digits: string) => Buffer.from(digits, 'hex');

describe('parseDocuments refuses', () => {
  it.each([
    ['an empty file', 'a.txt', '', 'DOCUMENT_EMPTY', /the file is empty/],
    ['only white space', 'a.txt', ' \n\t\r\n ', 'DOCUMENT_EMPTY', /only white space/],
    ['only a byte order mark and invisible characters', 'a.txt', '\uFEFF\u200B\n', 'DOCUMENT_EMPTY', /no text/],
    ['front matter without a text', 'a.md', '---\ntitle: Alone\n---\n\n', 'DOCUMENT_EMPTY', /no text/],
    [
      'a page without an article',
      'a.html',
      '<html><body><nav>Menu</nav></body></html>',
      'DOCUMENT_EMPTY',
      /no article/,
    ],
    ['an empty JSON array', 'a.json', '[]', 'DOCUMENT_EMPTY', /empty array/],
    ['a JSONL file of blank lines', 'a.jsonl', '\n \n\n', 'DOCUMENT_EMPTY', /only white space/],
    ['a CSV file', 'a.csv', 'a,b\n1,2\n', 'DOCUMENT_INVALID', /CSV is not read/],
  ])('%s', (_, name, content, code, message) => {
    expect(refusal(name, content)).toMatchObject({ source: name, code, message: expect.stringMatching(message) });
  });

  it.each([
    ['a.txt', hex('255044462d312e37'), 'DOCUMENT_BINARY', /a PDF file/],
    ['a.json', hex('504b0304140000'), 'DOCUMENT_BINARY', /a ZIP archive/],
    ['a.html', hex('89504e470d0a1a0a00'), 'DOCUMENT_BINARY', /a PNG image/],
    ['a.jsonl', hex('1f8b08000000'), 'DOCUMENT_BINARY', /a gzip archive/],
    ['a.md', hex('616263006465'), 'DOCUMENT_BINARY', /NUL byte at byte 3/],
    ['a.txt', hex('fffe61006200'), 'DOCUMENT_ENCODING', /byte order mark of UTF-16/],
    ['a.txt', hex('fffe000061000000'), 'DOCUMENT_ENCODING', /byte order mark of UTF-32/],
    ['a.txt', hex('6162ff6364'), 'DOCUMENT_ENCODING', /invalid UTF-8 at byte 2 \(0xFF\)/],
    ['a.txt', hex('6162e282'), 'DOCUMENT_ENCODING', /invalid UTF-8 at byte 2 \(0xE2\)/],
    ['a.md', hex('c3a9c3a9c328'), 'DOCUMENT_ENCODING', /invalid UTF-8 at byte 4 \(0xC3\)/],
    ['a.html', hex('3c703ee9'), 'DOCUMENT_ENCODING', /invalid UTF-8 at byte 3 \(0xE9\)/],
  ])('bytes that are no text in UTF-8: %s %o', (name, content, code, message) => {
    expect(refusal(name, content)).toMatchObject({ code, message: expect.stringMatching(message) });
  });

  it('a text over the limit, saying what was found and what is allowed', () => {
    const rejected = refusal('a.txt', `${'word '.repeat(MAX_TEXT_LENGTH / 5)}more`);
    expect(rejected).toMatchObject({ code: 'DOCUMENT_TOO_LARGE' });
    expect(rejected?.message).toBe('the text has 2000004 characters; at most 2000000 are allowed');
  });

  it('a source over the limit of bytes', () => {
    expect(refusal('a.jsonl', new Uint8Array(MAX_SOURCE_BYTES + 1))?.message).toBe(
      `found ${MAX_SOURCE_BYTES + 1} bytes; at most ${MAX_SOURCE_BYTES} are allowed`,
    );
  });
});

describe('parseDocuments tells the format', () => {
  const json = '{"text": "They met."}';
  it.each([
    ['by extension', 'a.json', undefined, json, 'They met.'],
    ['by extension, whatever its case', 'a.JSON', undefined, json, 'They met.'],
    ['by media type before extension', 'a.txt', 'application/json; charset=utf-8', json, 'They met.'],
    ['by extension where the media type is text/plain', 'http://x.example/a.json', 'text/plain', json, 'They met.'],
    ['by extension before a query', 'http://x.example/a.json?v=1', undefined, json, 'They met.'],
    ['as plain text where a .txt holds JSON', 'a.txt', undefined, json, json],
    ['as plain text by media type', 'http://x.example/', 'text/plain', json, json],
    ['by content: an object', '-', undefined, json, 'They met.'],
    ['by content: an array', '-', undefined, `[${json}]`, 'They met.'],
    ['by content: HTML', '-', undefined, '<!doctype html><p>They met.</p>', 'They met.'],
    ['by content: front matter', '-', undefined, '---\ntitle: A\n---\nThey **met**.', 'They met.'],
    ['by content: a text that begins with a bracket', '-', undefined, '[Photo] They met.', '[Photo] They met.'],
  ])('%s', (_, name, mediaType, content, text) => {
    const { items } = parseDocuments({
      name,
      bytes: Buffer.from(content),
      ...(mediaType === undefined ? {} : { mediaType }),
    });
    expect(items).toMatchObject([{ kind: 'document', document: { text } }]);
  });

  it('by content: JSONL, with the line in the source', () => {
    const { items } = parse('-', '{"text": "One."}\n{"text": "Two."}\n');
    expect(items.map((item) => item.source)).toEqual(['-:1', '-:2']);
  });
});

describe('parseDocuments', () => {
  it('reads a page in the encoding that it declares', () => {
    const page = Buffer.concat([
      Buffer.from('<meta charset=windows-1252><p>Caf'),
      hex('e9'),
      Buffer.from(' talks.</p>'),
    ]);
    expect(parse('a.html', page).items).toMatchObject([{ document: { text: 'Café talks.' } }]);
  });

  it('takes the encoding of the header before that of the page', () => {
    const bytes = Buffer.concat([Buffer.from('<meta charset=utf-8><p>'), hex('e3'), Buffer.from('</p>')]);
    const { items } = parseDocuments({ name: 'a', bytes, mediaType: 'text/html; charset="iso-8859-2"' });
    expect(items).toMatchObject([{ document: { text: 'ă' } }]);
  });

  it('never throws, and answers with documents or rejections, on random bytes of any format', () => {
    const formats = fc.constantFrom('a.txt', 'a.md', 'a.html', 'a.json', 'a.jsonl', '-');
    const pieces = fc.array(
      fc.oneof(
        fc.constantFrom(
          '---\n',
          'date: 2024-02-30\n',
          '{"text":',
          '"a"}',
          '\n',
          '<p>',
          '</div>',
          '<!--',
          '[',
          '\r',
          '> ',
        ),
        fc.string({ unit: 'binary' }),
      ),
    );
    const content = fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      pieces.map((texts) => Buffer.from(texts.join(''))),
    );
    fc.assert(
      fc.property(formats, content, (name, bytes) => {
        const { items, rejected } = parseDocuments({ name, bytes });
        expect(items.length + rejected.length).toBeGreaterThan(0);
        for (const item of items) if (item.kind === 'document') expect(item.document.text.trim()).not.toBe('');
      }),
      { numRuns: 300 },
    );
  });
});
