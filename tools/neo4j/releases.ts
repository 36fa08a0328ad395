/** The Neo4j Community releases that Parley is tested with. */
export interface Neo4jRelease {
  readonly version: string;
  /** The class that starts the server. */
  readonly mainClass: string;
  readonly minimumJava: number;
}

export const NEO4J_RELEASES = [
  { version: '5.26.30', mainClass: 'org.neo4j.server.CommunityEntryPoint', minimumJava: 17 },
  { version: '2026.05.0', mainClass: 'org.neo4j.server.Neo4jCommunity', minimumJava: 21 },
] as const satisfies readonly Neo4jRelease[];

export const DEFAULT_RELEASE: Neo4jRelease = NEO4J_RELEASES[0];

/** @throws Error for a version that is not in the list. */
export function findRelease(version: string): Neo4jRelease {
  const release = NEO4J_RELEASES.find((one) => one.version === version);
  if (release === undefined) {
    const known = NEO4J_RELEASES.map((one) => one.version).join(', ');
    throw new Error(`found Neo4j version ${JSON.stringify(version)}; expected one of ${known}`);
  }
  return release;
}
