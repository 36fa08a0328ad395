import { codegen } from '@graphql-codegen/core';
import * as typedDocuments from '@graphql-codegen/typed-document-node';
import * as operations from '@graphql-codegen/typescript-operations';
import { buildSchema, parse } from 'graphql';

/**
 * Prints operations as typed documents: the type of the variables and of the data of each, and the parsed operation that
 * carries both types.
 * @param schema text of the schema
 * @param documents text of the operations, each of which has a name
 */
export async function printDocuments(schema: string, documents: string): Promise<string> {
  const config = {
    scalars: { ID: 'string', PartialDate: 'string' },
    useTypeImports: true,
    enumType: 'string-literal',
    immutableTypes: true,
  };
  const text = await codegen({
    filename: 'documents.ts',
    schema: parse(schema),
    schemaAst: buildSchema(schema),
    documents: [{ location: 'documents.graphql', document: parse(documents) }],
    config,
    plugins: [{ operations: {} }, { typedDocuments: {} }],
    pluginMap: { operations, typedDocuments },
  });
  return `// Printed from documents.graphql by \`npm run examples\`.\n${text}`;
}
