import { pickVariables, somebody } from '../pick-variables.ts';
import { at, list, type Question, withoutConnections } from '../question.ts';

export const personWithMeetings: Question = {
  name: 'a person, 20 meetings, their participants and topics',
  variables: (graph) => pickVariables(1, (random) => ({ id: somebody(graph, random) })),
  parley: {
    query: `query ($id: ID!) {
      person(id: $id) {
        id
        name
        meetings(first: 20) {
          nodes {
            id
            title
            start
            participants(first: 10) { nodes { id name } }
            topics(first: 10) { nodes { id label } }
          }
        }
      }
    }`,
    toAnswer: (data) => withoutConnections(at(data, 'person')),
  },
  peer: {
    query: `query ($id: ID!) {
      people(where: { id: { eq: $id } }) {
        id
        name
        meetings(limit: 20, sort: [{ dateKey: DESC }, { id: DESC }]) {
          id
          title
          start
          participants(limit: 10, sort: [{ nameKey: ASC }, { id: ASC }]) { id name }
          topics(limit: 10, sort: [{ nameKey: ASC }, { id: ASC }]) { id label }
        }
      }
    }`,
    toAnswer: (data) => list(at(data, 'people'))[0] ?? null,
  },
  bare: {
    cypher: `
      MATCH (p:Person {id: $id})
      CALL (p) {
        MATCH (p)-[:TOOK_PART]->(m:Meeting)
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
        RETURN collect(m {.id, .title, .start, participants: participants, topics: topics}) AS meetings
      }
      RETURN p.id AS id, p.name AS name, meetings`,
    toAnswer: (rows) => rows[0] ?? null,
  },
};
