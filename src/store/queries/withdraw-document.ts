import type { Query, Row } from '../port.ts';

type OfDocument<R extends Row> = Query<{ readonly id: string }, R>;
type Changing = Query<{ readonly id: string }, Row>;

function idsFrom(name: string, label: string, path: string, where = ''): OfDocument<{ readonly id: string }> {
  return {
    name,
    cypher: `MATCH (d:Document {id: $id})${path}(n:${label})${where}
RETURN DISTINCT n.id AS id
ORDER BY id`,
  };
}

/** Whom a document mentions, and by which names. */
export const MENTIONED_ACTORS: OfDocument<{ readonly id: string; readonly names: readonly string[] }> = {
  name: 'mentioned-actors',
  cypher: `MATCH (d:Document {id: $id})-[e:MENTIONS]->(a:Actor)
RETURN a.id AS id, e.names AS names
ORDER BY id`,
};

/** Ids of what hangs on a document. */
export const REPORTED_MEETINGS = idsFrom('reported-meetings', 'Meeting', '-[:CARRIES]->(r:Report)-[:REPORTS]->');
export const QUOTED_STATEMENTS = idsFrom('quoted-statements', 'Statement', '-[:QUOTES]->');
export const REPORTED_TOPICS = idsFrom('reported-topics', 'Topic', '-[:CARRIES]->(r:Report)-[:ABOUT]->');
export const QUOTED_TOPICS = idsFrom('quoted-topics', 'Topic', '-[:QUOTES]->(s:Statement)-[:ABOUT]->');
export const REPORTED_PLACES = idsFrom('reported-places', 'Place', '-[:CARRIES]->(r:Report)-[:HELD_IN]->');
export const CONCERNING_TOPICS = idsFrom(
  'concerning-topics',
  'Topic',
  '-[:MENTIONS]->(a:Actor)<-[e:CONCERNS]-',
  '\nWHERE $id IN e.documents',
);

/** Relationships that stand on documents, from the document that mentions their near end: pattern by name. */
const SUPPORTED = {
  'of-country': '(d:Document {id: $id})-[:MENTIONS]->(a:Person)-[e:OF_COUNTRY]->(b:Country)',
  'based-in': '(d:Document {id: $id})-[:MENTIONS]->(a:Organization)-[e:BASED_IN]->(b:Country)',
  concerns: '(d:Document {id: $id})-[:MENTIONS]->(a:Actor)<-[e:CONCERNS]-(b:Topic)',
} as const;

/** Takes a document from the relationships that stand on it, then those away that stand on none. In this order. */
export const WITHDRAW_SUPPORT: readonly Changing[] = Object.entries(SUPPORTED).flatMap(([name, pattern]) => [
  {
    name: `withdraw-${name}-support`,
    cypher: `MATCH ${pattern}
WHERE $id IN e.documents
WITH e, [document IN e.documents WHERE document <> $id] AS documents
SET e.documents = documents, e.documentCount = size(documents)`,
  },
  {
    name: `remove-${name}-without-support`,
    cypher: `MATCH ${pattern}
WHERE size(e.documents) = 0
DELETE e`,
  },
]);

/** Removes a document with its statements and reports. In this order. */
export const REMOVE_DOCUMENT: readonly Changing[] = [
  {
    name: 'remove-statements',
    cypher: `MATCH (d:Document {id: $id})-[:QUOTES]->(s:Statement)
DETACH DELETE s`,
  },
  {
    name: 'remove-reports',
    cypher: `MATCH (d:Document {id: $id})-[:CARRIES]->(r:Report)
DETACH DELETE r`,
  },
  {
    name: 'remove-document',
    cypher: `MATCH (d:Document {id: $id})
DETACH DELETE d`,
  },
];
