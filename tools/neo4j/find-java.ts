import { execFile } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);
const INSTALLED = '/usr/lib/jvm';
const ONE_MINUTE = 60_000;

/**
 * @param minimum major version, such as 21.
 * @returns the command of the first Java that is new enough: of JAVA_HOME, of the PATH, of the system's folder of Javas;
 * null where there is none.
 */
export async function findJava(minimum: number): Promise<string | null> {
  for (const command of await listCandidates()) {
    const version = await readMajorVersion(command);
    if (version !== null && version >= minimum) return command;
  }
  return null;
}

async function listCandidates(): Promise<readonly string[]> {
  const home = process.env['JAVA_HOME'];
  const installed = await readdir(INSTALLED).catch(() => []);
  return [
    ...(home === undefined || home === '' ? [] : [`${home}/bin/java`]),
    'java',
    ...installed.sort().map((name) => `${INSTALLED}/${name}/bin/java`),
  ];
}

async function readMajorVersion(command: string): Promise<number | null> {
  try {
    const { stderr } = await run(command, ['-version'], { timeout: ONE_MINUTE });
    const major = /version "(\d+)/u.exec(stderr)?.[1];
    return major === undefined ? null : Number(major);
  } catch {
    return null;
  }
}
