import graphql from '@graphql-eslint/eslint-plugin';

/**
 * Lints the printed API by the rules of the GraphQL community and of Relay; TypeScript is Biome's. A rule that is off or
 * changed says why.
 */
export default [
  {
    files: ['schema/schema.graphql'],
    languageOptions: {
      parser: graphql.parser,
      parserOptions: { graphQLConfig: { schema: 'schema/schema.graphql' } },
    },
    plugins: { '@graphql-eslint': graphql },
    rules: {
      ...graphql.configs['flat/schema-recommended'].rules,
      ...graphql.configs['flat/schema-relay'].rules,
      // Ids belong to nodes, and the interface Node asks for them. Pages, edges, spans and counts are values.
      '@graphql-eslint/strict-id-in-types': 'off',
      // Relay asks for connections where a list can grow; aliases, spans and ids are short lists of values.
      '@graphql-eslint/relay-edge-types': ['error', { listTypeCanWrapOnlyEdgeType: false }],
      // Answers that are ranked or counted anew for each page, such as a search, are read forwards alone.
      '@graphql-eslint/relay-arguments': ['error', { includeBoth: false }],
      // Stricter than recommended: a reader of the schema finds a sentence everywhere.
      '@graphql-eslint/require-description': [
        'error',
        {
          types: true,
          DirectiveDefinition: true,
          FieldDefinition: true,
          EnumValueDefinition: true,
          InputValueDefinition: true,
        },
      ],
    },
  },
];
