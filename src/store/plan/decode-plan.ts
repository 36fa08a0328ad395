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

class PlanDecoder {
  readonly #onNode: NodeListener;

  constructor(onNode: NodeListener) {
    this.#onNode = onNode;
  }

  root(root: RootSelection, answers: Answers): RootAnswer {
    if (root.kind === 'list') return { kind: 'list', page: this.#page(root.list, answers) };
    const nodes = toList(answers.page).map((entry) => this.#node(root.node, new RowReader(entry)));
    return { kind: 'nodes', nodes: new Map(nodes.map((node) => [node.id, node])) };
  }

  #page(selection: RelationSelection, { page, total, behind, beyond }: Answers): RelationPage {
    const { size, backward } = selection.page;
    const found = size === 0 ? [] : toList(page);
    const most = relationNamed(selection.relation).many ? size : 1;
    const rows = found.slice(0, most).map((entry) => this.#row(selection, new RowReader(entry)));
    return {
      rows: backward ? rows.reverse() : rows,
      hasMore: found.length > most,
      total: typeof total === 'number' ? total : null,
      ...(typeof behind === 'boolean' ? { behind } : {}),
      ...(typeof beyond === 'boolean' ? { beyond } : {}),
    };
  }

  #row(selection: RelationSelection, row: RowReader): RelationRow {
    const keys = selection.omitsKeys === true ? [] : toList(row.next()).map(toKey);
    const edge = row.record(edgePropertiesOf(selection));
    const pages = this.#pages(selection.edgeRelations, row);
    const node = selection.node === null ? null : this.#node(selection.node, row);
    return { keys, edge, pages, node };
  }

  #node(selection: NodeSelection, row: RowReader): PlannedNode {
    const properties = row.record(propertiesOf(selection));
    const id = properties['id'];
    if (typeof id !== 'string') throw new TypeError('a node of a plan came without its id');
    const node = { id, properties, pages: this.#pages(selection.relations, row) };
    this.#onNode(selection, node);
    return node;
  }

  #pages(relations: readonly RelationSelection[], row: RowReader): Readonly<Record<string, RelationPage>> {
    return Object.fromEntries(
      relations.map((relation) => [relation.key, this.#page(relation, row.record(answersOf(relation)))]),
    );
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
