import { pickVariables } from '../pick-variables.ts';
import { at, list, type Question, withoutConnections } from '../question.ts';
import { topicId } from '../synthetic-graph.ts';

export const topicInAYear: Question = {
  name: 'meetings about a topic in a year, participants',
  variables: (graph) =>
    pickVariables(4, (random) => {
      const year = random.integer(2006, 2023);
      return { topic: topicId(random.pick(random.pick(graph.meetings).topics)), year: `${year}`, next: `${year + 1}` };
    }),
  parley: {
    query: `query ($topic: ID!, $year: PartialDate) {
      topic(id: $topic) {
        label
        meetings(filter: { from: $year, to: $year }, first: 50) {
          nodes { id title start participants(first: 10) { nodes { id name } } }
        }
      }
    }`,
    toAnswer: (data) => withoutConnections(at(data, 'topic')),
  },
  peer: {
    query: `query ($topic: ID!, $year: String!, $next: String!) {
      topics(where: { id: { eq: $topic } }) {
        label
        meetings(
          where: { dateKey: { gte: $year, lt: $next } }
          limit: 50
          sort: [{ dateKey: DESC }, { id: DESC }]
        ) {
          id
          title
          start
          participants(limit: 10, sort: [{ nameKey: ASC }, { id: ASC }]) { id name }
        }
      }
    }`,
    toAnswer: (data) => list(at(data, 'topics'))[0] ?? null,
  },
  bare: {
    cypher: `
      MATCH (t:Topic {id: $topic})
      CALL (t) {
        MATCH (t)<-[:ABOUT]-(m:Meeting)
        WHERE $year <= m.dateKey < $next
        WITH m ORDER BY m.dateKey DESC, m.id DESC LIMIT 50
        CALL (m) {
          MATCH (m)<-[:TOOK_PART]-(a:Actor)
          WITH a ORDER BY a.nameKey, a.id LIMIT 10
          RETURN collect(a {.id, .name}) AS participants
        }
        RETURN collect(m {.id, .title, .start, participants: participants}) AS meetings
      }
      RETURN t.label AS label, meetings`,
    toAnswer: (rows) => rows[0] ?? null,
  },
};
