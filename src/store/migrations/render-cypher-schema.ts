import { SEARCH_INDEXES, type SearchIndex } from '../port.ts';
import { PROPERTY_INDEXES, type PropertyIndex, SEARCH_TARGETS, UNIQUE_ID_LABELS } from './graph-schema.ts';

export interface SchemaStatement {
  /** Of the constraint or index; a constraint's index has the same name. */
  readonly name: string;
  readonly cypher: string;
}

/** Folded names are words already, in any language: no word is left out, none is stemmed. */
const ANALYZER = 'standard-no-stop-words';

/** @returns the graph's constraints and indexes in Neo4j's Cypher (5.26 and later), all idempotent. */
export function renderCypherSchema(): readonly SchemaStatement[] {
  return [
    ...UNIQUE_ID_LABELS.map(renderConstraint),
    ...PROPERTY_INDEXES.map(renderIndex),
    ...SEARCH_INDEXES.map(renderSearch),
  ];
}

function renderConstraint(label: string): SchemaStatement {
  const name = `${label.toLowerCase()}_id`;
  return { name, cypher: `CREATE CONSTRAINT ${name} IF NOT EXISTS\nFOR (n:${label})\nREQUIRE n.id IS UNIQUE` };
}

function renderIndex({ label, property }: PropertyIndex): SchemaStatement {
  const name = `${label.toLowerCase()}_${property.toLowerCase()}`;
  return { name, cypher: `CREATE INDEX ${name} IF NOT EXISTS\nFOR (n:${label})\nON (n.${property})` };
}

function renderSearch(name: SearchIndex): SchemaStatement {
  const { label, property } = SEARCH_TARGETS[name];
  const lines = [
    `CREATE FULLTEXT INDEX ${name} IF NOT EXISTS`,
    `FOR (n:${label})`,
    `ON EACH [n.${property}]`,
    `OPTIONS { indexConfig: { \`fulltext.analyzer\`: '${ANALYZER}' } }`,
  ];
  return { name, cypher: lines.join('\n') };
}
