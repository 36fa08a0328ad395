import type { Parameters } from '../../src/store/port.ts';
import type { Json, Question } from './question.ts';

/** One side of the comparison. */
export interface Contender {
  readonly name: string;
  /** @returns null where it cannot be asked this question. */
  prepare(question: Question): Asking | null;
}

export interface Asking {
  /** One answer in the form of the question, for the comparison. @throws Error with what went wrong. */
  answer(variables: Parameters): Promise<Json>;
  /** One request, timed: until the last byte of the answer of a server, or the rows of a statement, are there. */
  ask(variables: Parameters): Promise<void>;
}
