import type { Row } from '../port.ts';
import { relationNamed } from '../relations/relations.ts';
import { type Answer, answersOf, edgePropertiesOf, propertiesOf, rootColumns } from './row-columns.ts';
import type {
  NodeSelection,
  PlanAnswer,
  PlannedNode,
  RelationPage,
  RelationRow,
  RelationSelection,
  RootAnswer,
  RootSelection,
} from './selection.ts';

/** Is told of every node of an answer, with the selection that it answers. */
export type NodeListener = (selection: NodeSelection, node: PlannedNode) => void;

type Answers = Readonly<Partial<Record<Answer, unknown>>>;

/** Makes the one row of a compiled plan into the answers of its roots. The selections say what stands where. */
export function decodePlan(roots: readonly RootSelection[], rows: readonly Row[], onNode?: NodeListener): PlanAnswer {
  const [row] = rows;
  if (row === undefined) throw new TypeError('a plan answers with one row, found none');
  const decoder = new PlanDecoder(onNode ?? (() => undefined));
  return new Map(roots.map((root, index) => [root.key, decoder.root(root, columnsOf(row, rootColumns(index)))]));
}

/** What stands where in the rows of a relation: the same for all of them, so it is told from the selection once. */
interface RowShape {
  readonly key: string;
  readonly answers: readonly Answer[];
  readonly isEmpty: boolean;
  /** Rows of a page; one more tells that there are more. */
  readonly most: number;
  readonly isBackward: boolean;
  readonly hasKeys: boolean;
  readonly edgeProperties: readonly string[];
  readonly edgeRelations: readonly RowShape[];
  readonly node: NodeShape | null;
}

interface NodeShape {
  readonly selection: NodeSelection;
  readonly properties: readonly string[];
  readonly relations: readonly RowShape[];
}

function toRowShape(selection: RelationSelection): RowShape {
  const { key, page, omitsKeys, edgeRelations, node } = selection;
  return {
    key,
    answers: answersOf(selection),
    isEmpty: page.size === 0,
    most: relationNamed(selection.relation).many ? page.size : 1,
    isBackward: page.backward,
    hasKeys: omitsKeys !== true,
    edgeProperties: edgePropertiesOf(selection),
    edgeRelations: edgeRelations.map(toRowShape),
    node: node === null ? null : toNodeShape(node),
  };
}

function toNodeShape(selection: NodeSelection): NodeShape {
  return { selection, properties: propertiesOf(selection), relations: selection.relations.map(toRowShape) };
}

class PlanDecoder {
  readonly #onNode: NodeListener;

  constructor(onNode: NodeListener) {
    this.#onNode = onNode;
  }

  root(root: RootSelection, answers: Answers): RootAnswer {
    if (root.kind === 'list') return { kind: 'list', page: this.#page(toRowShape(root.list), answers) };
    const shape = toNodeShape(root.node);
    const nodes = toList(answers.page).map((entry) => this.#node(shape, new RowReader(entry)));
    return { kind: 'nodes', nodes: new Map(nodes.map((node) => [node.id, node])) };
  }

  #page(shape: RowShape, { page, total, behind, beyond }: Answers): RelationPage {
    const found = shape.isEmpty ? [] : toList(page);
    const hasMore = found.length > shape.most;
    const shown = hasMore ? found.slice(0, shape.most) : found;
    const rows = shown.map((entry) => this.#row(shape, new RowReader(entry)));
    const read = {
      rows: shape.isBackward ? rows.reverse() : rows,
      hasMore,
      total: typeof total === 'number' ? total : null,
    };
    if (behind === undefined && beyond === undefined) return read;
    return {
      ...read,
      ...(typeof behind === 'boolean' ? { behind } : {}),
      ...(typeof beyond === 'boolean' ? { beyond } : {}),
    };
  }

  #row(shape: RowShape, row: RowReader): RelationRow {
    const keys = shape.hasKeys ? toList(row.next()).map(toKey) : [];
    const edge = row.record(shape.edgeProperties);
    const pages = this.#pages(shape.edgeRelations, row);
    const node = shape.node === null ? null : this.#node(shape.node, row);
    return { keys, edge, pages, node };
  }

  #node(shape: NodeShape, row: RowReader): PlannedNode {
    const properties = row.record(shape.properties);
    const id = properties['id'];
    if (typeof id !== 'string') throw new TypeError('a node of a plan came without its id');
    const node = { id, properties, pages: this.#pages(shape.relations, row) };
    this.#onNode(shape.selection, node);
    return node;
  }

  /** An object of its own for each node: what a plan left out is added to it. */
  #pages(shapes: readonly RowShape[], row: RowReader): Readonly<Record<string, RelationPage>> {
    if (shapes.length === 0) return {};
    return Object.fromEntries(shapes.map((shape) => [shape.key, this.#page(shape, row.record(shape.answers))]));
  }
}

/** Takes the entries of a row one after another. */
class RowReader {
  readonly #entries: readonly unknown[];
  #taken = 0;

  constructor(row: unknown) {
    this.#entries = toList(row);
  }

  next(): unknown {
    const entry = this.#entries[this.#taken];
    this.#taken += 1;
    return entry;
  }

  record<Name extends string>(names: readonly Name[]): Readonly<Partial<Record<Name, unknown>>> {
    const record: Partial<Record<Name, unknown>> = {};
    for (const name of names) record[name] = this.next();
    return record;
  }
}

function columnsOf(row: Row, columns: Readonly<Record<Answer, string>>): Answers {
  const { page, total, behind, beyond } = columns;
  return { page: row[page], total: row[total], behind: row[behind], beyond: row[beyond] };
}

function toList(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new TypeError('a plan answers with lists of rows');
  return value;
}

function toKey(value: unknown): string | number {
  if (typeof value !== 'string' && typeof value !== 'number')
    throw new TypeError('a key of a row is a string or a number');
  return value;
}
