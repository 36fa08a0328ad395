import type { NodeSelection, RelationSelection } from './selection.ts';

/**
 * A row is a list, not a map: a driver reads the keys of every map anew, which was half the time of a page (100 nodes:
 * 1.1 ms of a processor with maps, 0.5 with lists; embedded 2.1 and 1.5). What stands where follows from the selection,
 * in one order for what writes the statement and what reads its answer: the keys of a cursor, the properties of the edge,
 * what the edge leads to, the properties of the node, what the node leads to.
 */
export type Answer = 'page' | 'total' | 'behind' | 'beyond';

/** What a statement answers of a relation: its page, its total, and what lies outside of the page. */
export function answersOf({ page, wantsTotal, probes }: RelationSelection): readonly Answer[] {
  const asked: Readonly<Record<Answer, boolean>> = {
    page: page.size > 0,
    total: wantsTotal,
    behind: probes?.behind === true,
    beyond: probes?.beyond === true,
  };
  return ANSWERS.filter((answer) => asked[answer]);
}

const ANSWERS = ['page', 'total', 'behind', 'beyond'] as const satisfies readonly Answer[];

export function propertiesOf({ properties }: NodeSelection): readonly string[] {
  return [...new Set(['id', ...properties])];
}

export function edgePropertiesOf({ edgeProperties }: RelationSelection): readonly string[] {
  return [...new Set(edgeProperties)];
}

/** The columns of a root in the one row that a statement returns; response keys never reach the text of a statement. */
export function rootColumns(index: number): Readonly<Record<Answer, string>> {
  return { page: `p${index}`, total: `t${index}`, behind: `b${index}`, beyond: `c${index}` };
}
