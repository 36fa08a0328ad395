import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Neo4jRelease } from './releases.ts';

const run = promisify(execFile);
const TEN_MINUTES = 600_000;

/** @returns whether Maven can be called. */
export async function hasMaven(): Promise<boolean> {
  return run('mvn', ['-version'], { timeout: TEN_MINUTES }).then(
    () => true,
    () => false,
  );
}

/**
 * Fetches the server's jars from Maven Central, once for each version, into a cache folder outside the tree. Two callers
 * at once fetch both; the first to finish keeps its folder.
 * @returns the folder with the jars.
 */
export async function fetchJars(release: Neo4jRelease): Promise<string> {
  const cache = join(process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'parley');
  const jars = join(cache, `neo4j-${release.version}`);
  if (existsSync(jars)) return jars;
  await mkdir(cache, { recursive: true });
  const work = await mkdtemp(join(cache, 'fetching-'));
  try {
    await writeFile(join(work, 'pom.xml'), renderPom(release));
    await run('mvn', ['-q', '-B', 'dependency:copy-dependencies', '-DoutputDirectory=jars'], {
      cwd: work,
      timeout: TEN_MINUTES,
    });
    await rename(join(work, 'jars'), jars).catch((error: unknown) => {
      if (!existsSync(jars)) throw error;
    });
  } finally {
    await rm(work, { recursive: true, force: true });
  }
  return jars;
}

/** Both dependencies have one version: with two, the server's logging fails at start. */
function renderPom({ version }: Neo4jRelease): string {
  const dependency = (group: string, artifact: string) =>
    `    <dependency><groupId>${group}</groupId><artifactId>${artifact}</artifactId><version>${version}</version></dependency>`;
  return `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>parley</groupId>
  <artifactId>neo4j</artifactId>
  <version>1</version>
  <dependencies>
${dependency('org.neo4j.app', 'neo4j-server')}
${dependency('org.neo4j', 'neo4j')}
  </dependencies>
</project>
`;
}
