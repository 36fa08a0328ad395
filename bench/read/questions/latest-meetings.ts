import { pickVariables } from '../pick-variables.ts';
import { at, type Question, withoutConnections } from '../question.ts';

export const latestMeetings: Question = {
  name: '50 latest meetings since a date, participants and topics',
  variables: () =>
    pickVariables(2, (random) => ({
      from: `${random.integer(2015, 2023)}-0${random.integer(1, 9)}-1${random.integer(0, 9)}`,
    })),
  parley: {
    query: `query ($from: PartialDate) {
      meetings(filter: { from: $from }, first: 50) {
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
    query: `query ($from: String!) {
      meetings(where: { dateKey: { gte: $from } }, limit: 50, sort: [{ dateKey: DESC }, { id: DESC }]) {
        id
        title
        start
        participants(limit: 10, sort: [{ nameKey: ASC }, { id: ASC }]) { id name }
        topics(limit: 10, sort: [{ nameKey: ASC }, { id: ASC }]) { id label }
      }
    }`,
    toAnswer: (data) => at(data, 'meetings'),
  },
  bare: {
    cypher: `
      MATCH (m:Meeting)
      WHERE m.dateKey >= $from
      WITH m ORDER BY m.dateKey DESC, m.id DESC LIMIT 50
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
