import { isDeepStrictEqual } from 'node:util';
import type { Parameters } from '../../src/store/port.ts';
import type { Asking, Contender } from './contender.ts';
import { type Load, LoadMeter } from './measure-load.ts';
import type { Json, Question } from './question.ts';
import type { SyntheticGraph } from './synthetic-graph.ts';

export interface MeasuredQuestion {
  readonly name: string;
  /** By side, then by count of connections. */
  readonly loads: ReadonlyMap<string, ReadonlyMap<number, Load>>;
}

/** Answers that are compared before anything is timed. */
const COMPARED = 10;
/** Turns of each side, the order reversed each time. */
const TURNS = 3;
/** Before a question is timed, for each side and count of connections. */
const WARM_UP_MILLIS = 1_000;
/**
 * Before anything is timed, for each side and question: compilers of both virtual machines (V8, and the JVM of Neo4j) go on
 * improving code for some thousands of requests, so that what is asked first would be measured on other servers than the rest.
 */
const OPENING_MILLIS = 3_000;

interface Measurement {
  readonly graph: SyntheticGraph;
  readonly sides: readonly Contender[];
  readonly questions: readonly Question[];
  readonly connections: readonly number[];
  /** Of each side, for each question and count of connections. */
  readonly seconds: number;
}

/** Question by question, the sides in turn. One that two sides answer differently is said, and is not timed. */
export async function measureQuestions(measurement: Measurement): Promise<readonly MeasuredQuestion[]> {
  await warmUp(measurement);
  const measured: MeasuredQuestion[] = [];
  for (const question of measurement.questions) {
    try {
      measured.push(await measureQuestion(question, measurement));
    } catch (error) {
      process.exitCode = 1;
      console.error(error instanceof Error ? error.message : error);
    }
  }
  return measured;
}

async function warmUp({ graph, sides, questions, connections }: Measurement): Promise<void> {
  for (const question of questions) {
    const variables = question.variables(graph);
    for (const { prepare } of sides) {
      const asking = prepare(question);
      if (asking !== null) await new LoadMeter().run(asking, variables, Math.max(...connections), OPENING_MILLIS);
    }
  }
}

async function measureQuestion(question: Question, measurement: Measurement): Promise<MeasuredQuestion> {
  const variables = question.variables(measurement.graph);
  const asked = measurement.sides.flatMap(({ name, prepare }) => {
    const asking = prepare(question);
    return asking === null ? [] : [{ name, asking }];
  });
  await compareAnswers(question.name, asked, variables.slice(0, COMPARED));
  const loads = new Map(asked.map(({ name }) => [name, new Map<number, Load>()]));
  for (const connections of measurement.connections) {
    const sides = asked.map((side) => ({ ...side, meter: new LoadMeter() }));
    for (const { asking } of sides) await new LoadMeter().run(asking, variables, connections, WARM_UP_MILLIS);
    for (let turn = 0; turn < TURNS; turn += 1) {
      for (const { asking, meter } of turn % 2 === 0 ? sides : [...sides].reverse()) {
        await meter.run(asking, variables, connections, (measurement.seconds * 1_000) / TURNS);
      }
    }
    for (const { name, meter } of sides) loads.get(name)?.set(connections, meter.load());
  }
  console.error(`measured: ${question.name}`);
  return { name: question.name, loads };
}

async function compareAnswers(
  question: string,
  sides: readonly { readonly name: string; readonly asking: Asking }[],
  variables: readonly Parameters[],
): Promise<void> {
  for (const values of variables) {
    const answers: { readonly name: string; readonly answer: Json }[] = [];
    for (const { name, asking } of sides) answers.push({ name, answer: await asking.answer(values) });
    const [first, ...others] = answers;
    const other = others.find(({ answer }) => !isDeepStrictEqual(answer, first?.answer));
    if (first === undefined || other === undefined) continue;
    const shown = (value: Json) => JSON.stringify(value).slice(0, 600);
    throw new Error(
      `${question}, asked with ${JSON.stringify(values)}:\n${first.name}: ${shown(first.answer)}\n${other.name}: ${shown(other.answer)}`,
    );
  }
}
