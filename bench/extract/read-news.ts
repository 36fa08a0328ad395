import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Document } from '../../src/domain/document.ts';
import { parseGold } from '../../src/evaluate/gold.ts';
import { packageRoot } from '../../src/server/package-root.ts';

/** @returns the annotated articles that rules are written with: news of every style, though of nobody. */
export function readNews(): readonly Document[] {
  const corpus = join(packageRoot(), 'tests/corpus');
  const parts = readdirSync(corpus).filter((part) => part.startsWith('development'));
  return parts.flatMap((part) =>
    readdirSync(join(corpus, part))
      .filter((file) => file.endsWith('.json'))
      .map((file) => toDocument(join(corpus, part, file))),
  );
}

function toDocument(path: string): Document {
  const { id, title, publisher, publishedAt, text } = parseGold(JSON.parse(readFileSync(path, 'utf8')), path);
  return { id, title, publisher, url: null, publishedAt, language: null, text };
}
