import { ParleyError } from '../../domain/errors.ts';
import type { NodeLabel } from '../relations/node-properties.ts';
import type { Order, OrderKey } from '../relations/relation.ts';
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
  /** The first key as an index has it; null where it is no stored property. */
  readonly stored: string | null;
  /** What has to be counted before the keys can be told, such as `COUNT { … } AS node1Count0`; mostly none. */
  readonly counts: readonly string[];
  /** What comes after ORDER BY. */
  readonly orderBy: string;
  /** The direction of the first key. */
  readonly firstDirection: 'ASC' | 'DESC';
  /** What the rows between the cursors have in common; null without a cursor. */
  readonly condition: string | null;
  /** What the rows outside of the cursors have in common: the row of the cursor itself, and those on its other side. */
  readonly outside: Readonly<Record<'behind' | 'beyond', string | null>>;
}

interface KeysetScope {
  readonly node: string;
  readonly label: NodeLabel;
  readonly edge: string;
  readonly parameters: ParameterList;
}

/** @throws ParleyError INPUT_INVALID where a cursor is not one of this order. */
export function toKeyset(order: Order, page: PageSelection, scope: KeysetScope): Keyset {
  const idDirection = order.at(-1)?.direction ?? 'ASC';
  const columns = [
    ...order.map((key, index) => {
      return { text: toText(key, index, scope), ascending: (key.direction === 'ASC') !== page.backward };
    }),
    { text: `${scope.node}.id`, ascending: (idDirection === 'ASC') !== page.backward },
  ];
  const from = addCursor(order, page.from, scope.parameters);
  const until = addCursor(order, page.until ?? null, scope.parameters);
  const back = columns.map(({ text, ascending }) => ({ text, ascending: !ascending }));
  const between = [
    ...(from === null ? [] : [toComparison(columns, from, '')]),
    ...(until === null ? [] : [toComparison(back, until, '')]),
  ];
  return {
    keys: columns.map((column) => column.text),
    stored: toStored(order[0], scope),
    counts: order.flatMap((key, index) => toCount(key, index, scope)),
    orderBy: columns.map((column) => `${column.text} ${directionOf(column)}`).join(', '),
    firstDirection: directionOf(columns[0]),
    condition: between.length === 0 ? null : between.join(' AND '),
    outside: {
      behind: from === null ? null : toComparison(back, from, '='),
      beyond: until === null ? null : toComparison(columns, until, '='),
    },
  };
}

interface Column {
  readonly text: string;
  readonly ascending: boolean;
}

function toText(key: OrderKey, index: number, scope: KeysetScope): string {
  if (key.counted !== undefined) return countName(index, scope);
  const path = `${key.of === 'node' ? scope.node : scope.edge}.${key.property}`;
  const text = key.absent === undefined ? path : `coalesce(${path}, ${toLiteral(key.absent)})`;
  return key.unknown === undefined ? text : `CASE WHEN ${text} = '' THEN ${toLiteral(key.unknown)} ELSE ${text} END`;
}

function toStored(key: OrderKey | undefined, { node, edge }: KeysetScope): string | null {
  if (key === undefined || key.absent !== undefined || key.counted !== undefined) return null;
  return `${key.of === 'node' ? node : edge}.${key.property}`;
}

function toCount({ counted }: OrderKey, index: number, scope: KeysetScope): readonly string[] {
  if (counted === undefined) return [];
  const arrow = counted.direction === 'out' ? `-[:${counted.type}]->` : `<-[:${counted.type}]-`;
  const pattern = `(${scope.node}:${scope.label})${arrow}(counted:${counted.label})`;
  return [`COUNT { MATCH ${pattern} } AS ${countName(index, scope)}`];
}

function countName(index: number, { node }: KeysetScope): string {
  return `${node}Count${index}`;
}

function directionOf(column: Column | undefined): 'ASC' | 'DESC' {
  return column?.ascending === false ? 'DESC' : 'ASC';
}

/** @param equal `=` where the row of the cursor counts too. */
function toComparison(columns: readonly Column[], values: readonly string[], equal: '' | '='): string {
  return columns.reduceRight((rest, column, index) => {
    const comparison = column.ascending ? '>' : '<';
    const value = values[index] ?? 'null';
    if (rest === '') return `${column.text} ${comparison}${equal} ${value}`;
    return `${column.text} ${comparison}= ${value} AND (${column.text} ${comparison} ${value} OR ${rest})`;
  }, '');
}

/** Engines disagree on comparing a number with a string, so a cursor with the wrong kinds of value never reaches one. */
function addCursor(order: Order, cursor: PageSelection['from'], parameters: ParameterList): readonly string[] | null {
  if (cursor === null) return null;
  const expected = [...order.map((key) => key.value), 'string'];
  const fits = cursor.length === expected.length && cursor.every((value, index) => typeof value === expected[index]);
  if (!fits) {
    throw new ParleyError(
      'INPUT_INVALID',
      `a cursor of this list has the values (${expected.join(', ')}), found ${JSON.stringify(cursor)}`,
    );
  }
  return cursor.map((value) => parameters.add(value));
}

function toLiteral(value: string | number): string {
  return typeof value === 'number' ? String(value) : `'${value}'`;
}
