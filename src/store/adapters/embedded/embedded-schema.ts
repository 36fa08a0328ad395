import type { GrafeoDB } from '@grafeo-db/js';
import {
  PROPERTY_INDEXES,
  SEARCH_TARGETS,
  type SearchTarget,
  UNIQUE_ID_LABELS,
} from '../../migrations/graph-schema.ts';
import { SEARCH_INDEXES } from '../../port.ts';

/** Every word counts: names are folded words of any language. */
const TEXT_INDEX = { tokenizer: 'standard', stopWords: [] };

/**
 * Creates what is missing. A uniqueness constraint makes no index here, and an index serves its property on every
 * label, so one index for each property is made beside the constraints.
 */
export async function applyEmbeddedSchema(database: GrafeoDB): Promise<void> {
  for (const label of UNIQUE_ID_LABELS) {
    await database.executeCypher(
      `CREATE CONSTRAINT ${label.toLowerCase()}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`,
    );
  }
  const indexes = new Map([
    ['id', 'Actor'],
    ...PROPERTY_INDEXES.map(({ label, property }) => [property, label] as const),
  ]);
  for (const [property, label] of indexes) {
    await database.executeCypher(
      `CREATE INDEX by_${property.toLowerCase()} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`,
    );
  }
  for (const index of SEARCH_INDEXES) await ensureTextIndex(database, SEARCH_TARGETS[index]);
}

/** The engine cannot list its text indexes, but a search without one is an error. */
async function ensureTextIndex(database: GrafeoDB, { label, property }: SearchTarget): Promise<void> {
  try {
    await database.textSearch(label, property, 'a', 1);
  } catch {
    await database.createTextIndex(label, property, TEXT_INDEX);
  }
}
