import type { Document } from '../domain/document.ts';
import { findBlocks } from './passes/01-blocks/find-blocks.ts';
import { findSentences } from './passes/02-sentences/find-sentences.ts';
import { findNames } from './passes/03-names/find-names.ts';

export const EXTRACTOR = { name: 'rules', version: '1.0.0' } as const;

export function extract(document: Document): unknown {
  const { blocks } = findBlocks(document.text);
  const sentences = findSentences(document.text, blocks);
  const names = findNames(document.text, blocks, sentences);
  const at = (id: string) => names.mentions.filter((m) => m.entity === id).map(({ start, end }) => ({ start, end }));
  return {
    document,
    people: names.entities.people.map(({ gender, ...p }) => ({ ...p, mentions: at(p.id) })),
    countries: names.entities.countries.map((c) => ({ ...c, mentions: at(c.id) })),
    organizations: names.entities.organizations.map((c) => ({ ...c, mentions: at(c.id) })),
    places: [],
    topics: [],
    meetings: [],
    statements: [],
    extractor: EXTRACTOR,
  };
}
