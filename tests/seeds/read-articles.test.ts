import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseDocuments } from '../../src/documents/parse-documents.ts';

const folder = new URL('../../seeds/articles/', import.meta.url);
const names = readdirSync(folder);

describe('the seed articles, read as documents', () => {
  const sources = names.map((name) => parseDocuments({ name, bytes: readFileSync(new URL(name, folder)) }));
  const documents = sources.flatMap(({ items }) =>
    items.flatMap((item) => (item.kind === 'document' ? [item.document] : [])),
  );

  it('are one document each, with no key that is not read', () => {
    expect(documents).toHaveLength(names.length);
    expect(sources.flatMap(({ rejected }) => rejected)).toEqual([]);
    expect(sources.flatMap(({ ignoredKeys }) => Object.keys(ignoredKeys))).toEqual([]);
  });

  it('have all that a document can have', () => {
    const bare = documents.filter((document) =>
      Object.values(document).some((value) => value === null || value === ''),
    );
    expect(bare.map(({ id }) => id)).toEqual([]);
    expect(new Set(documents.map(({ language }) => language))).toEqual(new Set(['en']));
  });

  it('have the day that their name starts with', () => {
    expect(documents.map(({ publishedAt }) => publishedAt)).toEqual(names.map((name) => name.slice(0, 10)));
  });

  it('have different ids, hence different texts', () => {
    expect(new Set(documents.map(({ id }) => id)).size).toBe(names.length);
  });

  it('keep their text as it stands in the file', () => {
    const changed = documents.filter(({ text }, index) => {
      const file = readFileSync(new URL(names[index] ?? '', folder), 'utf8');
      return !file.endsWith(`\n---\n\n${text}\n`);
    });
    expect(changed.map(({ title }) => title)).toEqual([]);
  });
});
