import { pickVariables, somebody } from '../pick-variables.ts';
import { at, type Json, list, type Question } from '../question.ts';

const FIRST = 20;

export const counterparts: Question = {
  name: "a person's counterparts, with counts, first and last",
  variables: (graph) => pickVariables(6, (random) => ({ id: somebody(graph, random) })),
  parley: {
    query: `query ($id: ID!) {
      person(id: $id) {
        counterparts(first: ${FIRST}) { edges { meetingCount firstMet lastMet node { id name } } }
      }
    }`,
    toAnswer: (data) =>
      list(at(data, 'person.counterparts.edges')).map((edge) => ({
        id: at(edge, 'node.id'),
        name: at(edge, 'node.name'),
        count: at(edge, 'meetingCount'),
        first: at(edge, 'firstMet'),
        last: at(edge, 'lastMet'),
      })),
  },
  // Its schema counts no common meetings: a client takes all meetings with all participants, and counts.
  peer: {
    query: `query ($id: ID!) {
      people(where: { id: { eq: $id } }) {
        id
        meetings(where: { status: { in: ["HELD", "ONGOING"] } }) { id dateKey participants { id name nameKey } }
      }
    }`,
    toAnswer: (data) => countByHand(String(at(data, 'people.0.id')), list(at(data, 'people.0.meetings'))),
  },
  bare: {
    cypher: `
      MATCH (p:Person {id: $id})-[:TOOK_PART]->(m:Meeting)<-[:TOOK_PART]-(c:Actor)
      WHERE m.status IN ['HELD', 'ONGOING']
      WITH c, count(*) AS count, min(m.dateKey) AS first, max(m.dateKey) AS last
      ORDER BY count DESC, c.nameKey, c.id LIMIT ${FIRST}
      RETURN c.id AS id, c.name AS name, count, first, last`,
    toAnswer: (rows) => rows,
  },
};

interface Counted {
  readonly id: string;
  readonly name: string;
  readonly count: number;
  readonly first: string;
  readonly last: string;
}

function countByHand(self: string, meetings: readonly Json[]): Json {
  const counted = new Map<string, Counted & { readonly nameKey: string }>();
  for (const meeting of meetings) {
    const date = String(at(meeting, 'dateKey'));
    for (const participant of list(at(meeting, 'participants'))) {
      const id = String(at(participant, 'id'));
      if (id === self) continue;
      const known = counted.get(id);
      counted.set(id, {
        id,
        name: String(at(participant, 'name')),
        nameKey: String(at(participant, 'nameKey')),
        count: (known?.count ?? 0) + 1,
        first: known === undefined || date < known.first ? date : known.first,
        last: known === undefined || date > known.last ? date : known.last,
      });
    }
  }
  return [...counted.values()]
    .sort((a, b) => b.count - a.count || (a.nameKey < b.nameKey ? -1 : 1))
    .slice(0, FIRST)
    .map(({ nameKey: _, ...row }) => row);
}
