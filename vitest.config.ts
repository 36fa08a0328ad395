import { defineConfig } from 'vitest/config';
import { ClosingLineReporter } from './tests/support/closing-line-reporter.ts';

/** `unit` needs nothing but Node; `contracts` shares one Neo4j, so its files run one after another. */
export default defineConfig({
  // Without this, sources would get the ES module of graphql and the packages that use it the CommonJS one: two realms.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    testTimeout: 30_000,
    hookTimeout: 120_000,
    reporters: [['default', { summary: false }], new ClosingLineReporter()],
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['tests/**/*.test.ts'], exclude: ['tests/contracts/**'] },
      },
      {
        extends: true,
        test: {
          name: 'contracts',
          include: ['tests/contracts/**/*.test.ts'],
          globalSetup: ['tests/support/neo4j-setup.ts'],
          fileParallelism: false,
        },
      },
    ],
  },
});
