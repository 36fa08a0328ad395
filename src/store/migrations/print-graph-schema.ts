import { SCHEMA_VERSION } from './graph-schema.ts';
import { renderCypherSchema } from './render-cypher-schema.ts';

/** @returns the text of `schema/graph.cypher`: the constraints and indexes of the graph, for readers without TypeScript. */
export function printGraphSchema(): string {
  const statements = renderCypherSchema().map(({ cypher }) => `${cypher};\n`);
  return `// Constraints and indexes of the graph, version ${SCHEMA_VERSION}. Printed from src/store/migrations; do not edit.\n\n${statements.join('\n')}`;
}
