import { defineConfig } from 'vitest/config';

/** `unit` needs nothing but Node; `contracts` shares one Neo4j, so its files run one after another. */
export default defineConfig({
  test: {
    testTimeout: 30_000,
    hookTimeout: 120_000,
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
