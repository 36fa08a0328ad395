import type { OrderedValues } from './candidate-keys.ts';
import { ParameterList } from './parameter-list.ts';
import type { RelationSelection } from './selection.ts';

/** What the parts of one statement have in common: its parameters, and variable names that are used once. */
export class StatementScope {
  readonly parameters = new ParameterList();
  /** Null where the engine reads its index in order. */
  readonly values: OrderedValues | null;
  /** The parameter with the dates that the rows of a list can have, where they are known. */
  readonly candidates = new Map<RelationSelection, string>();
  #variables = 0;

  /** @param values what the engine knows of the dates that lists are walked along. */
  constructor(values: OrderedValues | null) {
    this.values = values;
  }

  /** @param prefix says what it stands for: a node, an edge, a page. @returns a name that nothing else in the statement has. */
  variable(prefix: 'node' | 'edge' | 'page' | 'total' | 'probe' | 'root' | 'id'): string {
    this.#variables += 1;
    return `${prefix}${this.#variables}`;
  }
}

/** One clause per line, a level deeper. */
function indent(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `  ${line}`);
}

/** @param imports the variable that the subquery starts from; '' for none. */
export function subquery(imports: string, lines: readonly string[]): readonly string[] {
  return [`CALL (${imports}) {`, ...indent(lines), '}'];
}

/** @returns no line where nothing has to hold. */
export function where(conditions: readonly (string | null)[]): readonly string[] {
  const given = conditions.filter((condition) => condition !== null);
  return given.length === 0 ? [] : [`WHERE ${given.join(' AND ')}`];
}
