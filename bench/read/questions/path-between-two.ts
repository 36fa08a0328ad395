import { pickVariables, somebody } from '../pick-variables.ts';
import { at, list, type Question } from '../question.ts';

/** The same rule for both: no hubs are left out, and the length of the shortest path is the answer. */
export const pathBetweenTwo: Question = {
  name: 'path of at most 4 hops between two people',
  variables: (graph) =>
    pickVariables(7, (random) => ({ from: somebody(graph, random), to: somebody(graph, random) })).filter(
      ({ from, to }) => from !== to,
    ),
  parley: {
    query: `query ($from: ID!, $to: ID!) {
      paths(
        from: $from
        to: $to
        maxHops: 4
        first: 1
        maxDegree: 1000000
        through: [PERSON, COUNTRY, ORGANIZATION]
      ) {
        paths { length actors { id name } }
      }
    }`,
    toAnswer: (data) => at(list(at(data, 'paths.paths'))[0] ?? null, 'length'),
  },
  peer: null,
  bare: {
    cypher: `
      MATCH (a:Person {id: $from})
      MATCH (b:Person {id: $to})
      MATCH p = shortestPath((a)-[:TOOK_PART*..8]-(b))
      WHERE all(n IN nodes(p) WHERE NOT n:Meeting OR n.status IN ['HELD', 'ONGOING'])
      RETURN length(p) / 2 AS length, [n IN nodes(p) WHERE n:Actor | n {.id, .name}] AS actors`,
    toAnswer: (rows) => at(rows[0] ?? null, 'length'),
  },
};
