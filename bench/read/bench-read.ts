import { describeGrowth } from './describe-growth.ts';
import { describeLoads } from './describe-loads.ts';
import { measureQuestions } from './measure-questions.ts';
import { QUESTIONS, VARIANTS } from './questions.ts';
import { createSyntheticGraph } from './synthetic-graph.ts';
import { withSides } from './with-sides.ts';

/**
 * The questions of analysts, over HTTP: Parley on Neo4j and on the embedded engine, @neo4j/graphql on the same Neo4j, and
 * one hand-written statement over the bare driver. With a scale above 1 it says instead how Parley's times grow with the
 * number of meetings.
 */
export async function benchRead(options: {
  readonly scale: number;
  readonly seconds: number;
  readonly question: string;
}): Promise<void> {
  const chosen = [...QUESTIONS, ...VARIANTS].filter(({ name }) => name.includes(options.question));
  const measure = async (scale: number, connections: readonly number[], withPeer: boolean) => {
    const graph = createSyntheticGraph(scale);
    return withSides({ graph, withPeer }, (sides) =>
      measureQuestions({ graph, sides, questions: chosen, connections, seconds: options.seconds }),
    );
  };
  if (options.scale === 1) {
    console.log(describeLoads(await measure(1, [1, 8], true)));
    return;
  }
  const small = await measure(1, [1], false);
  const large = await measure(options.scale, [1], false);
  console.log(describeGrowth(options.scale, small, large));
}
