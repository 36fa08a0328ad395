import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { contentHash } from '../../src/documents/content-hash.ts';
import { parseDocuments } from '../../src/documents/parse-documents.ts';

const DOCUMENT = {
  id: 'mine',
  title: 'Envoys meet',
  publisher: null,
  url: null,
  publishedAt: '2021-05',
  language: 'en',
  text: 'They met.',
};

describe('contentHash', () => {
  it('is the SHA-256 of the document as JSON with sorted keys, without its id', () => {
    const json =
      '{"language":"en","publishedAt":"2021-05","publisher":null,"text":"They met.","title":"Envoys meet","url":null}';
    expect(contentHash(DOCUMENT)).toBe(createHash('sha256').update(json).digest('hex'));
  });

  it('does not change with the id, and changes with every other field', () => {
    const hash = contentHash(DOCUMENT);
    expect(contentHash({ ...DOCUMENT, ...{ id: 'other' } })).toBe(hash);
    for (const field of ['title', 'publisher', 'url', 'publishedAt', 'language', 'text']) {
      expect(contentHash({ ...DOCUMENT, [field]: '2022' })).not.toBe(hash);
    }
  });

  it('gives a document without an id one of its first 16 digits', () => {
    const parse = (object: object) => parseDocuments({ name: 'a.json', bytes: Buffer.from(JSON.stringify(object)) });
    const { id: _, ...anonymous } = DOCUMENT;
    expect(parse(anonymous).items).toMatchObject([
      { document: { id: `document:${contentHash(DOCUMENT).slice(0, 16)}` } },
    ]);
    expect(parse(DOCUMENT).items).toMatchObject([{ document: { id: 'mine' } }]);
  });
});
