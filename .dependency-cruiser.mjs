// Who may import whom. Every room lists what it may import; anything else inside src is forbidden.
const ROOMS = {
  domain: [],
  documents: ['domain'],
  extract: ['domain'],
  resolve: ['domain'],
  llm: ['domain'],
  store: ['domain'],
  pipeline: ['domain', 'documents', 'extract', 'resolve', 'store'],
  graphql: ['domain', 'store'],
  evaluate: ['domain', 'extract'],
  server: ['domain', 'store', 'pipeline', 'graphql', 'documents', 'extract'],
  cli: ['domain', 'store', 'pipeline', 'graphql', 'documents', 'extract', 'evaluate', 'llm', 'server'],
};
const DRIVERS = '(neo4j-driver|@grafeo-db/js)';

const roomRules = Object.entries(ROOMS).map(([room, allowed]) => ({
  name: `${room}-imports-only-its-rooms`,
  severity: 'error',
  from: { path: `^src/${room}/` },
  to: { path: '^src/', pathNot: `^src/(${[room, ...allowed].join('|')})/` },
}));

export default {
  forbidden: [
    ...roomRules,
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'declared-dependencies',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'drivers-only-in-adapters',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/store/adapters/' },
      to: { path: `node_modules/${DRIVERS}` },
    },
    {
      name: 'adapters-only-behind-the-port',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/store/(adapters/|open-store)' },
      to: { path: '^src/store/adapters/' },
    },
    {
      name: 'pipeline-and-graphql-see-the-port-only',
      severity: 'error',
      from: { path: '^src/(pipeline|graphql)/' },
      to: { path: '^src/store/(open-store|migrations)' },
    },
    {
      name: 'pure-rooms-do-no-io',
      severity: 'error',
      from: { path: '^src/(domain|documents|extract|resolve)/' },
      to: { dependencyTypes: ['core'], path: '^(fs|net|http|https|child_process|worker_threads)' },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.mjs', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'types'],
    },
  },
};
