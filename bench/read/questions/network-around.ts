import { pickVariables, somebody } from '../pick-variables.ts';
import { at, type Json, list, type Question } from '../question.ts';

const byId = (a: Json, b: Json) => (String(at(a, 'id')) < String(at(b, 'id')) ? -1 : 1);
const byEnds = (a: Json, b: Json) => (String(a) < String(b) ? -1 : 1);

export const networkAround: Question = {
  name: 'network of 200 around a person',
  variables: (graph) => pickVariables(8, (random) => ({ id: somebody(graph, random) })),
  parley: {
    query: `query ($id: ID!) {
      network(around: [$id], first: 200) {
        nodes { actor { id name } }
        edges { source { id } target { id } meetingCount }
      }
    }`,
    toAnswer: (data) => ({
      nodes: list(at(data, 'network.nodes'))
        .map((node) => at(node, 'actor'))
        .toSorted(byId),
      edges: list(at(data, 'network.edges'))
        .map((edge) => [at(edge, 'source.id'), at(edge, 'target.id'), at(edge, 'meetingCount')])
        .toSorted(byEnds),
    }),
  },
  peer: null,
  bare: {
    cypher: `
      MATCH (a:Actor {id: $id})-[:TOOK_PART]->(m:Meeting)<-[:TOOK_PART]-(b:Actor)
      WHERE m.status IN ['HELD', 'ONGOING']
      WITH a, b, count(*) AS met ORDER BY met DESC, b.id LIMIT 199
      WITH a, collect(b) AS others
      WITH [a] + others AS members
      CALL (members) {
        UNWIND members AS member
        MATCH (member)-[:TOOK_PART]->(m:Meeting)
        WHERE m.status IN ['HELD', 'ONGOING']
        WITH m, collect(member.id) AS ids
        WHERE size(ids) > 1
        UNWIND ids AS source
        UNWIND ids AS target
        WITH source, target, count(*) AS meetings
        WHERE source < target
        RETURN collect([source, target, meetings]) AS edges
      }
      RETURN [member IN members | member {.id, .name}] AS nodes, edges`,
    toAnswer: (rows) => ({
      nodes: list(at(rows[0] ?? null, 'nodes')).toSorted(byId),
      edges: list(at(rows[0] ?? null, 'edges')).toSorted(byEnds),
    }),
  },
};
