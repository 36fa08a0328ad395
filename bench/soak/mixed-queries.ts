import type { Parameters } from '../../src/store/port.ts';
import { createRandom } from '../../tests/support/random.ts';
import { somebody } from '../read/pick-variables.ts';
import { countsByMonth } from '../read/questions/counts-by-month.ts';
import { networkAround } from '../read/questions/network-around.ts';
import { pathBetweenTwo } from '../read/questions/path-between-two.ts';
import { QUESTIONS } from '../read/questions.ts';
import type { SyntheticGraph } from '../read/synthetic-graph.ts';

/** Of ten requests, how many look one thing up for each that looks at much of the graph. */
const LIGHT_SHARE = 4;
const VALUES = 40;
const HEAVY: ReadonlySet<string> = new Set([countsByMonth.name, networkAround.name, pathBetweenTwo.name]);

const SEARCH = `query ($text: String!) {
  search(query: $text, first: 10) { edges { node { __typename ... on Person { id name } } } }
}`;
const PERSON_BY_NAME = `query ($name: String!) {
  person(name: $name) { id name aliases meetings(first: 10) { totalCount edges { role node { title start kind } } } }
}`;
const EVIDENCE = `query ($with: [ID!]) {
  meetings(filter: { with: $with }, first: 5) {
    edges { node { title reports(first: 5) { edges { node { quote document { title publisher publishedAt } } } } } }
  }
}`;

/** @returns bodies of requests: the questions of the read benchmark, the light ones more often, and those of a front end. */
export function mixedQueries(graph: SyntheticGraph): readonly string[] {
  const random = createRandom(31);
  const people = Array.from({ length: VALUES }, () => somebody(graph, random));
  const nameOf = (id: string) => id.replace('person:someone-', 'Someone ');
  const asked: readonly { readonly query: string; readonly all: readonly Parameters[]; readonly isLight: boolean }[] = [
    ...QUESTIONS.map(({ name, parley, variables }) => ({
      query: parley.query,
      all: variables(graph),
      isLight: !HEAVY.has(name),
    })),
    { query: SEARCH, all: people.map((id) => ({ text: nameOf(id) })), isLight: true },
    { query: PERSON_BY_NAME, all: people.map((id) => ({ name: nameOf(id) })), isLight: true },
    { query: EVIDENCE, all: people.map((id) => ({ with: [id] })), isLight: true },
  ];
  const bodies = asked.flatMap(({ query, all, isLight }) => {
    const used = new Set([...query.matchAll(/\$(\w+):/gu)].map((match) => match[1]));
    const own = all.map((values) => Object.fromEntries(Object.entries(values).filter(([key]) => used.has(key))));
    const made = own.map((variables) => JSON.stringify({ query, variables }));
    const times = (isLight ? LIGHT_SHARE : 1) * VALUES;
    return Array.from({ length: times }, (_, index) => made[index % made.length] ?? '');
  });
  return random.sample(bodies, bodies.length, bodies.length);
}
