import { describe, expect, it } from 'vitest';
import { parseDocuments } from '../../../src/documents/parse-documents.ts';

const parse = (value: unknown) =>
  parseDocuments({ name: 'a.json', bytes: Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)) });

describe('JSON documents', () => {
  it('keep their id, read every field, and count the keys beyond them', () => {
    const object = {
      id: '000_ab',
      title: ' Envoys\nmeet ',
      publisher: 'Coastwire',
      url: 'https://coastwire.example/1',
      publishedAt: '2021-05-06T23:00:00-03:00',
      language: 'en',
      text: 'They met.',
      people: [],
      style: 'wire',
    };
    const { items, rejected, ignoredKeys } = parse([object, { text: 'Others met.', style: 'x' }]);
    expect(rejected).toEqual([]);
    expect(items[0]).toEqual({
      kind: 'document',
      source: 'a.json',
      document: {
        id: '000_ab',
        title: 'Envoys meet',
        publisher: 'Coastwire',
        url: 'https://coastwire.example/1',
        publishedAt: '2021-05-06',
        language: 'en',
        text: 'They met.',
      },
    });
    expect(ignoredKeys).toEqual({ people: 1, style: 2 });
  });

  it('take null and empty values for unknown', () => {
    const { items } = parse({ id: null, title: '', publisher: ' ', publishedAt: null, text: 'They met.' });
    expect(items).toMatchObject([{ document: { title: null, publisher: null, url: null, publishedAt: null } }]);
  });

  it('with a document object are records and pass unread', () => {
    const records = { document: { id: 'd', text: 5 }, people: 'nobody' };
    expect(parse([records]).items).toEqual([{ kind: 'records', value: records, source: 'a.json' }]);
  });

  it('do not trip over keys of the prototype', () => {
    const { items, ignoredKeys } = parse('{"text": "They met.", "__proto__": {"title": 1}, "constructor": 2}');
    expect(items).toMatchObject([{ document: { title: null } }]);
    expect(Object.keys(ignoredKeys).sort()).toEqual(['__proto__', 'constructor']);
  });

  it.each([
    [{ text: 5 }, '$.text', 'text is the number 5; expected the text of the article'],
    [{ title: 'Only' }, '$.text', 'text is nothing; expected the text of the article'],
    [{ text: 'a', title: ['x'] }, '$.title', 'title is a list; expected a text'],
    [{ text: 'a', id: 7 }, '$.id', 'id is the number 7; expected a text'],
    [{ text: 'a', url: {} }, '$.url', 'url is an object; expected a text'],
    [{ text: 'a', publishedAt: 2024 }, '$.publishedAt', 'publishedAt is the number 2024; expected a text'],
    [
      { text: 'a', publishedAt: '2024-02-30' },
      '$.publishedAt',
      /^publishedAt is "2024-02-30"; expected a date that exists/,
    ],
    ['"words"', '$', 'found the text "words"; expected a document as an object'],
    ['null', '$', 'found nothing; expected a document as an object'],
  ])('are refused by path: %j at %s', (value, path, message) => {
    expect(parse(value)).toMatchObject({
      items: [],
      rejected: [
        {
          code: 'DOCUMENT_INVALID',
          path,
          message: typeof message === 'string' ? message : expect.stringMatching(message),
        },
      ],
    });
  });

  it('that are bad stop none of the good beside them, and are named by id and place', () => {
    const { items, rejected } = parse([{ text: 'One.' }, 5, { id: 'x', text: '' }, { id: 'y', text: 'a', title: 1 }]);
    expect(items).toHaveLength(1);
    expect(rejected.map(({ path, documentId, code }) => [path, documentId, code])).toEqual([
      ['$[1]', null, 'DOCUMENT_INVALID'],
      [null, 'x', 'DOCUMENT_EMPTY'],
      ['$[3].title', 'y', 'DOCUMENT_INVALID'],
    ]);
  });
});
