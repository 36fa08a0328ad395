import { SEARCH_INDEXES } from '../port.ts';
import { PROPERTY_INDEXES, SEARCH_INDEX_LABELS, SEARCH_PROPERTY, UNIQUE_ID_LABELS } from './graph-schema.ts';

/** Folded names are words already, in any language: no word is left out, none is stemmed. */
const ANALYZER = 'standard-no-stop-words';

/** @returns the graph's constraints and indexes in Neo4j's Cypher (5.26 and later), one statement each, all idempotent. */
export function renderCypherSchema(): readonly string[] {
  return [
    ...UNIQUE_ID_LABELS.map(renderConstraint),
    ...PROPERTY_INDEXES.map(renderIndex),
    ...SEARCH_INDEXES.map(renderSearch),
  ];
}

function renderConstraint(label: string): string {
  return `CREATE CONSTRAINT ${label.toLowerCase()}_id IF NOT EXISTS\nFOR (n:${label})\nREQUIRE n.id IS UNIQUE`;
}

function renderIndex({ label, property }: (typeof PROPERTY_INDEXES)[number]): string {
  return `CREATE INDEX ${label.toLowerCase()}_${property.toLowerCase()} IF NOT EXISTS\nFOR (n:${label})\nON (n.${property})`;
}

function renderSearch(index: (typeof SEARCH_INDEXES)[number]): string {
  return [
    `CREATE FULLTEXT INDEX ${index} IF NOT EXISTS`,
    `FOR (n:${SEARCH_INDEX_LABELS[index]})`,
    `ON EACH [n.${SEARCH_PROPERTY}]`,
    `OPTIONS { indexConfig: { \`fulltext.analyzer\`: '${ANALYZER}' } }`,
  ].join('\n');
}
