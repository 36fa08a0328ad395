import type { Random } from '../../../tests/support/random.ts';
import { pickVariables } from '../pick-variables.ts';
import { at, list, type Question, withoutConnections } from '../question.ts';
import { actorId, type SyntheticGraph } from '../synthetic-graph.ts';

/** Two people who met at least once. */
function pairWhoMet(graph: SyntheticGraph, random: Random): { readonly a: string; readonly b: string } {
  for (;;) {
    const [a, b] = random.sample(
      random.pick(graph.meetings).participants.filter((actor) => actor < graph.people),
      2,
      2,
    );
    if (a !== undefined && b !== undefined) return { a: actorId(graph, a), b: actorId(graph, b) };
  }
}

const PEER_FIELDS = `
  id
  title
  start
  participants(limit: 10, sort: [{ nameKey: ASC }, { id: ASC }]) { id name }
  topics(limit: 10, sort: [{ nameKey: ASC }, { id: ASC }]) { id label }`;

export const meetingsOfTwo: Question = {
  name: 'meetings of two given people, participants and topics',
  variables: (graph) => pickVariables(3, (random) => pairWhoMet(graph, random)),
  parley: {
    query: `query ($a: ID!, $b: ID!) {
      meetings(filter: { with: [$a, $b] }, first: 20) {
        nodes {
          id
          title
          start
          participants(first: 10) { nodes { id name } }
          topics(first: 10) { nodes { id label } }
        }
      }
    }`,
    toAnswer: (data) => withoutConnections(at(data, 'meetings')),
  },
  peer: {
    query: `query ($a: ID!, $b: ID!) {
      meetings(
        where: { AND: [{ participants: { some: { id: { eq: $a } } } }, { participants: { some: { id: { eq: $b } } } }] }
        limit: 20
        sort: [{ dateKey: DESC }, { id: DESC }]
      ) {${PEER_FIELDS}
      }
    }`,
    toAnswer: (data) => at(data, 'meetings'),
  },
  bare: {
    cypher: `
      MATCH (:Person {id: $a})-[:TOOK_PART]->(m:Meeting)
      WHERE EXISTS { (m)<-[:TOOK_PART]-(:Person {id: $b}) }
      WITH m ORDER BY m.dateKey DESC, m.id DESC LIMIT 20
      CALL (m) {
        MATCH (m)<-[:TOOK_PART]-(a:Actor)
        WITH a ORDER BY a.nameKey, a.id LIMIT 10
        RETURN collect(a {.id, .name}) AS participants
      }
      CALL (m) {
        MATCH (m)-[:ABOUT]->(t:Topic)
        WITH t ORDER BY t.nameKey, t.id LIMIT 10
        RETURN collect(t {.id, .label}) AS topics
      }
      RETURN collect(m {.id, .title, .start, participants: participants, topics: topics}) AS meetings`,
    toAnswer: (rows) => at(rows[0] ?? null, 'meetings'),
  },
};

/** The same, with the peer asked in the form that serves it best: from one of the two, so that it need not look at all meetings. */
export const meetingsOfTwoFromOne: Question = {
  ...meetingsOfTwo,
  name: 'the same, the peer asked from one of the two',
  peer: {
    query: `query ($a: ID!, $b: ID!) {
      people(where: { id: { eq: $a } }) {
        meetings(
          where: { participants: { some: { id: { eq: $b } } } }
          limit: 20
          sort: [{ dateKey: DESC }, { id: DESC }]
        ) {${PEER_FIELDS}
        }
      }
    }`,
    toAnswer: (data) => at(list(at(data, 'people'))[0] ?? null, 'meetings'),
  },
};
