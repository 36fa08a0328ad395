import { describe, expect, it } from 'vitest';
import { parseDocuments } from '../../../src/documents/parse-documents.ts';

const parse = (content: string | Uint8Array) =>
  parseDocuments({ name: 'a.jsonl', bytes: typeof content === 'string' ? Buffer.from(content) : content });

describe('JSONL', () => {
  it('takes the good lines and refuses the broken one with line and column', () => {
    const { items, rejected } = parse('\uFEFF{"text": "One."}\r\n\n{"text": "Two"\n{"text": "Three.", "x": 1}');
    expect(items.map(({ source }) => source)).toEqual(['a.jsonl:1', 'a.jsonl:4']);
    expect(rejected).toMatchObject([
      {
        source: 'a.jsonl:3',
        code: 'DOCUMENT_INVALID',
        message: 'broken JSON at line 3, column 15: found the end of the text',
      },
    ]);
  });

  it('counts keys over all lines', () => {
    expect(parse('{"text": "a", "x": 1}\n{"text": "b", "x": 1, "y": 2}\n').ignoredKeys).toEqual({ x: 2, y: 1 });
  });

  it('refuses a line alone for bytes that are no text', () => {
    const good = Buffer.from('{"text": "One."}\n');
    const bad = [Buffer.from('{"text": "'), Buffer.from('ff', 'hex'), Buffer.from('"}\n')];
    const { items, rejected } = parse(Buffer.concat([good, ...bad, Buffer.from('{"text": "\0"}\n'), good]));
    expect(items.map(({ source }) => source)).toEqual(['a.jsonl:1', 'a.jsonl:4']);
    expect(rejected.map(({ source, code }) => [source, code])).toEqual([
      ['a.jsonl:2', 'DOCUMENT_ENCODING'],
      ['a.jsonl:3', 'DOCUMENT_BINARY'],
    ]);
  });

  it('takes records and documents side by side, and refuses an array in a line', () => {
    const { items, rejected } = parse('{"document": {"id": "d"}}\n{"text": "a"}\n[{"text": "b"}]\n');
    expect(items.map(({ kind }) => kind)).toEqual(['records', 'document']);
    expect(rejected).toMatchObject([{ source: 'a.jsonl:3', path: '$' }]);
  });
});
