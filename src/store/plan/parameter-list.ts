import type { Parameter, Parameters } from '../port.ts';

/** The parameters of one statement, named by position: one shape of selection always gives the same text. */
export class ParameterList {
  readonly #values: Parameter[] = [];

  /** @returns the reference to write into the text, such as `$p3`. */
  add(value: Parameter): string {
    this.#values.push(value);
    return `$p${this.#values.length - 1}`;
  }

  toParameters(): Parameters {
    return Object.fromEntries(this.#values.map((value, index) => [`p${index}`, value]));
  }
}
