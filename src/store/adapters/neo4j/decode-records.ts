import type { QueryResult } from 'neo4j-driver';
import type { Row } from '../../port.ts';

/** The only place where the driver's records get the type that their Query states. */
export function decodeRecords<R extends Row>({ records }: Pick<QueryResult, 'records'>): readonly R[] {
  return records.map((record) => record.toObject() as R);
}
