import type { Row } from '../port.ts';
import { relationNamed } from '../relations/relations.ts';
import { type PageColumns, type RelationOwner, ROW_COLUMNS, relationColumns, rootColumns } from './row-columns.ts';
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

type Columns = Readonly<Record<string, unknown>>;

/** Makes the one row of a compiled plan into the answers of its roots. The selections say what stands where. */
export function decodePlan(roots: readonly RootSelection[], rows: readonly Row[], onNode?: NodeListener): PlanAnswer {
  const [row] = rows;
  if (row === undefined) throw new TypeError('a plan answers with one row, found none');
  const decoder = new PlanDecoder(onNode ?? (() => undefined));
  return new Map(roots.map((root, index) => [root.key, decoder.root(root, row, rootColumns(index))]));
}

class PlanDecoder {
  readonly #onNode: NodeListener;

  constructor(onNode: NodeListener) {
    this.#onNode = onNode;
  }

  root(root: RootSelection, row: Row, columns: PageColumns): RootAnswer {
    if (root.kind === 'list') {
      return { kind: 'list', page: this.#page(root.list, row, columns) };
    }
    const nodes = toList(row[columns.page]).map((entry) => this.#node(root.node, toColumns(entry)));
    return { kind: 'nodes', nodes: new Map(nodes.map((node) => [node.id, node])) };
  }

  #page(selection: RelationSelection, row: Columns, columns: PageColumns): RelationPage {
    const { size, backward } = selection.page;
    const list = row[columns.page];
    const total = row[columns.total];
    const behind = row[columns.behind];
    const beyond = row[columns.beyond];
    const found = list === undefined ? [] : toList(list);
    const most = relationNamed(selection.relation).many ? size : 1;
    const rows = found.slice(0, most).map((entry) => this.#row(selection, toColumns(entry)));
    return {
      rows: backward ? rows.reverse() : rows,
      hasMore: found.length > most && size > 0,
      total: typeof total === 'number' ? total : null,
      ...(typeof behind === 'boolean' ? { behind } : {}),
      ...(typeof beyond === 'boolean' ? { beyond } : {}),
    };
  }

  #row(selection: RelationSelection, columns: Columns): RelationRow {
    return {
      keys: toList(columns[ROW_COLUMNS.keys]).map(toKey),
      edge: columns[ROW_COLUMNS.edge] === undefined ? {} : toColumns(columns[ROW_COLUMNS.edge]),
      pages: this.#pages('edge', selection.edgeRelations, columns),
      node: selection.node === null ? null : this.#node(selection.node, columns),
    };
  }

  #node(selection: NodeSelection, columns: Columns): PlannedNode {
    const properties = toColumns(columns[ROW_COLUMNS.node]);
    const id = properties['id'];
    if (typeof id !== 'string') throw new TypeError('a node of a plan came without its id');
    const node = { id, properties, pages: this.#pages('node', selection.relations, columns) };
    this.#onNode(selection, node);
    return node;
  }

  #pages(
    owner: RelationOwner,
    relations: readonly RelationSelection[],
    columns: Columns,
  ): Readonly<Record<string, RelationPage>> {
    return Object.fromEntries(
      relations.map((relation, index) => [relation.key, this.#page(relation, columns, relationColumns(owner, index))]),
    );
  }
}

function toList(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new TypeError('a plan answers with lists of rows');
  return value;
}

function toColumns(value: unknown): Columns {
  if (typeof value !== 'object' || value === null) throw new TypeError('a row of a plan is a map');
  return value as Columns;
}

function toKey(value: unknown): string | number {
  if (typeof value !== 'string' && typeof value !== 'number')
    throw new TypeError('a key of a row is a string or a number');
  return value;
}
