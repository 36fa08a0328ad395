import { ParleyError } from '../domain/errors.ts';
import type { GraphStore, GraphWriter } from '../store/port.ts';

/** One statement that is about to run. */
interface ObservedStatement {
  /** The name of the Query. */
  readonly name: string;
  readonly kind: 'read' | 'write';
}

/** @returns what is called at the statement's end, with its code where it failed. */
export type StatementObserver = (statement: ObservedStatement) => (failure: string | null) => void;

/** @returns the store, with every statement that is run through it reported. Closing it closes the store. */
export function observeStore(store: GraphStore, observer: StatementObserver): GraphStore {
  const orderedValues = store.orderedValues?.bind(store);
  const attendance = store.attendance?.bind(store);
  return {
    ...(orderedValues === undefined ? {} : { orderedValues }),
    ...(attendance === undefined ? {} : { attendance }),
    read: (query, parameters, signal) =>
      observed(observer, { name: query.name, kind: 'read' }, () => store.read(query, parameters, signal)),
    write: (work) => store.write((tx) => work(observeWriter(tx, observer))),
    search: (index, text, limit, signal) =>
      observed(observer, { name: `search.${index}`, kind: 'read' }, () => store.search(index, text, limit, signal)),
    migrate: () => store.migrate(),
    settle: () => store.settle(),
    ping: () => store.ping(),
    close: () => store.close(),
  };
}

function observeWriter(tx: GraphWriter, observer: StatementObserver): GraphWriter {
  return {
    read: (query, parameters, signal) =>
      observed(observer, { name: query.name, kind: 'read' }, () => tx.read(query, parameters, signal)),
    run: (query, parameters) =>
      observed(observer, { name: query.name, kind: 'write' }, () => tx.run(query, parameters)),
  };
}

async function observed<T>(observer: StatementObserver, statement: ObservedStatement, run: () => Promise<T>) {
  const end = observer(statement);
  try {
    const result = await run();
    end(null);
    return result;
  } catch (error) {
    end(error instanceof ParleyError ? error.code : 'CANCELLED');
    throw error;
  }
}
