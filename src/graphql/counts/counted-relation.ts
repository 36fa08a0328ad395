import type { RelationName } from '../../store/relations/relations.ts';
import { relation } from '../field/relation.ts';

/** Every meeting or statement behind the rows is looked at, however few rows are asked for. */
const COST = 300;

/** Options of a field that lists what is counted: those of `relation`, with what the counting costs. */
export function countedRelation(name: RelationName) {
  const { extensions, resolve } = relation(name);
  return { extensions: { ...extensions, cost: COST }, resolve };
}
