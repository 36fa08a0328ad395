import { pickVariables } from '../pick-variables.ts';
import { at, list, type Question, withoutConnections } from '../question.ts';
import { countryCode } from '../synthetic-graph.ts';

export const countryPeople: Question = {
  name: "a country's people and their meetings",
  variables: (graph) =>
    pickVariables(5, (random) => {
      const code = countryCode(random.pick(graph.countryOf));
      return { code, id: `country:${code}` };
    }),
  parley: {
    query: `query ($code: String!) {
      country(code: $code) {
        name
        people(first: 20) { nodes { id name meetings(first: 5) { nodes { id title start } } } }
      }
    }`,
    toAnswer: (data) => withoutConnections(at(data, 'country')),
  },
  peer: {
    query: `query ($id: ID!) {
      countries(where: { id: { eq: $id } }) {
        name
        people(limit: 20, sort: [{ nameKey: ASC }, { id: ASC }]) {
          id
          name
          meetings(limit: 5, sort: [{ dateKey: DESC }, { id: DESC }]) { id title start }
        }
      }
    }`,
    toAnswer: (data) => list(at(data, 'countries'))[0] ?? null,
  },
  bare: {
    cypher: `
      MATCH (c:Country {id: $id})
      CALL (c) {
        MATCH (c)<-[:OF_COUNTRY]-(p:Person)
        WITH p ORDER BY p.nameKey, p.id LIMIT 20
        CALL (p) {
          MATCH (p)-[:TOOK_PART]->(m:Meeting)
          WITH m ORDER BY m.dateKey DESC, m.id DESC LIMIT 5
          RETURN collect(m {.id, .title, .start}) AS meetings
        }
        RETURN collect(p {.id, .name, meetings: meetings}) AS people
      }
      RETURN c.name AS name, people`,
    toAnswer: (rows) => rows[0] ?? null,
  },
};
