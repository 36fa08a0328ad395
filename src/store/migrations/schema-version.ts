import { ParleyError } from '../../domain/errors.ts';
import type { GraphReader, GraphWriter, Query } from '../port.ts';
import { SCHEMA_VERSION } from './graph-schema.ts';

type NoParameters = Readonly<Record<string, never>>;

/** One node carries the version of the schema that a graph was last migrated to. */
export const READ_SCHEMA_VERSION: Query<NoParameters, { readonly version: number }> = {
  name: 'schema.readVersion',
  cypher: `
    MATCH (s:GraphSchema {id: 'graph-schema'})
    RETURN s.version AS version`,
};

export const WRITE_SCHEMA_VERSION: Query<{ readonly version: number }, { readonly version: number }> = {
  name: 'schema.writeVersion',
  cypher: `
    MERGE (s:GraphSchema {id: 'graph-schema'})
    SET s.version = $version
    RETURN s.version AS version`,
};

/**
 * @returns the version a graph was migrated to, 0 for one that never was.
 * @throws ParleyError ENGINE_FAILED for a graph that a newer Parley migrated.
 */
export async function readSchemaVersion(reader: GraphReader, where: string): Promise<number> {
  const rows = await reader.read(READ_SCHEMA_VERSION, {});
  const version = rows[0]?.version ?? 0;
  if (version > SCHEMA_VERSION) {
    throw new ParleyError(
      'ENGINE_FAILED',
      `${where} has schema version ${version}, of a newer Parley; this one knows versions up to ${SCHEMA_VERSION}`,
    );
  }
  return version;
}

export async function writeSchemaVersion(writer: GraphWriter): Promise<void> {
  await writer.run(WRITE_SCHEMA_VERSION, { version: SCHEMA_VERSION });
}
