import type { Query, Row } from '../port.ts';

type Finding = Query<{ readonly ids: readonly string[] }, { readonly id: string }>;
type Removing = Query<{ readonly ids: readonly string[] }, Row>;

function finding(name: string, label: string, support: readonly string[]): Finding {
  return {
    name,
    cypher: `UNWIND $ids AS id
MATCH (n:${label})
WHERE n.id = id AND ${support.map((pattern) => `COUNT { ${pattern} }`).join(' + ')} = 0
RETURN n.id AS id
ORDER BY id`,
  };
}

function removing(name: string, label: string): Removing {
  return {
    name,
    cypher: `UNWIND $ids AS id
MATCH (n:${label} {id: id})
DETACH DELETE n`,
  };
}

/** Those of the nodes that nothing supports any more. */
export const UNSUPPORTED_ACTORS = finding('unsupported-actors', 'Actor', ['(n)<-[:MENTIONS]-(:Document)']);
export const UNSUPPORTED_TOPICS = finding('unsupported-topics', 'Topic', [
  '(n)<-[:ABOUT]-(:Report)',
  '(n)<-[:ABOUT]-(:Statement)',
  '(n)-[:CONCERNS]->(:Actor)',
]);
export const UNSUPPORTED_PLACES = finding('unsupported-places', 'Place', ['(n)<-[:HELD_IN]-(:Report)']);
export const UNSUPPORTED_NAME_KEYS = finding('unsupported-name-keys', 'NameKey', [
  '(n)-[:OPENS]->(:Actor)',
  '(n)-[:OPENS]->(:Topic)',
  '(n)-[:OPENS]->(:Place)',
]);

/** Removes nodes with all their relationships. */
export const REMOVE_ACTORS = removing('remove-actors', 'Actor');
export const REMOVE_TOPICS = removing('remove-topics', 'Topic');
export const REMOVE_PLACES = removing('remove-places', 'Place');
export const REMOVE_MEETINGS = removing('remove-meetings', 'Meeting');
export const REMOVE_NAME_KEYS = removing('remove-name-keys', 'NameKey');

function keysOf(
  label: 'Actor' | 'Topic' | 'Place',
): Query<{ readonly ids: readonly string[] }, { readonly id: string; readonly key: string }> {
  return {
    name: `keys-of-${label.toLowerCase()}s`,
    cypher: `UNWIND $ids AS id
MATCH (n:${label} {id: id})<-[:OPENS]-(k:NameKey)
RETURN n.id AS id, k.id AS key
ORDER BY id, key`,
  };
}

/** The keys that open nodes. */
export const KEYS_OF = { actors: keysOf('Actor'), topics: keysOf('Topic'), places: keysOf('Place') };

/** Takes keys from actors. */
export const REMOVE_OPENS: Query<{ readonly rows: readonly { readonly id: string; readonly key: string }[] }, Row> = {
  name: 'remove-opens',
  cypher: `UNWIND $rows AS row
MATCH (k:NameKey {id: row.key})-[e:OPENS]->(a:Actor)
WHERE a.id = row.id
DELETE e`,
};
