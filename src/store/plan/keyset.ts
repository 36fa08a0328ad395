import { ParleyError } from '../../domain/errors.ts';
import type { Order } from '../relations/relation.ts';
import type { ParameterList } from './parameter-list.ts';
import type { PageSelection } from './selection.ts';

/**
 * Keyset pages: a page goes on after the key values of a row, never after a number of rows, so that it neither skips
 * nor repeats one when others come or go. The condition is written `a <= $a AND (a < $a OR b < $b)`, since a bare OR
 * keeps the embedded engine from a range scan (Winand, "We need tool support for keyset pagination").
 */
export interface Keyset {
  /** What each row's keys are: the order's, then the id. */
  readonly keys: readonly string[];
  /** What comes after ORDER BY. */
  readonly orderBy: string;
  /** The direction of the first key. */
  readonly firstDirection: 'ASC' | 'DESC';
  /** What rows beyond the cursor have in common; null on the first page. */
  readonly condition: string | null;
}

interface KeysetScope {
  readonly node: string;
  readonly edge: string;
  readonly parameters: ParameterList;
}

/** @throws ParleyError INPUT_INVALID where the cursor is not one of this order. */
export function toKeyset(order: Order, page: PageSelection, scope: KeysetScope): Keyset {
  const idDirection = order.at(-1)?.direction ?? 'ASC';
  const columns = [
    ...order.map((key) => {
      const path = `${key.of === 'node' ? scope.node : scope.edge}.${key.property}`;
      const text = key.absent === undefined ? path : `coalesce(${path}, ${toLiteral(key.absent)})`;
      return { text, ascending: (key.direction === 'ASC') !== page.backward };
    }),
    { text: `${scope.node}.id`, ascending: (idDirection === 'ASC') !== page.backward },
  ];
  checkCursor(order, page.from);
  const values = page.from?.map((value) => scope.parameters.add(value)) ?? null;
  return {
    keys: columns.map((column) => column.text),
    orderBy: columns.map((column) => `${column.text} ${directionOf(column)}`).join(', '),
    firstDirection: directionOf(columns[0]),
    condition: values === null ? null : beyond(columns, values),
  };
}

interface Column {
  readonly text: string;
  readonly ascending: boolean;
}

function directionOf(column: Column | undefined): 'ASC' | 'DESC' {
  return column?.ascending === false ? 'DESC' : 'ASC';
}

function beyond(columns: readonly Column[], values: readonly string[]): string {
  return columns.reduceRight((rest, column, index) => {
    const comparison = column.ascending ? '>' : '<';
    const value = values[index] ?? 'null';
    const strict = `${column.text} ${comparison} ${value}`;
    return rest === '' ? strict : `${column.text} ${comparison}= ${value} AND (${strict} OR ${rest})`;
  }, '');
}

/** Engines disagree on comparing a number with a string, so a cursor with the wrong kinds of value never reaches one. */
function checkCursor(order: Order, from: PageSelection['from']): void {
  if (from === null) return;
  const expected = [...order.map((key) => key.value), 'string'];
  const fits = from.length === expected.length && from.every((value, index) => typeof value === expected[index]);
  if (!fits) {
    throw new ParleyError(
      'INPUT_INVALID',
      `a cursor of this list has the values (${expected.join(', ')}), found ${JSON.stringify(from)}`,
    );
  }
}

function toLiteral(value: string | number): string {
  return typeof value === 'number' ? String(value) : `'${value}'`;
}
