import { ParleyError } from '../../domain/errors.ts';
import type { GraphLocation } from '../../store/graph-location.ts';
import { type CliContext, EXIT, type ExitStatus } from '../cli-context.ts';
import type { RegisterCommand } from '../command.ts';

/** One line of the examination: what was looked at, whether it is well, and what was seen. */
interface Finding {
  readonly subject: string;
  readonly isWell: boolean;
  readonly seen: string;
}

const MIN_NODE = [20, 19] as const;

export const registerDoctor: RegisterCommand = (program, context, done) => {
  program
    .command('doctor')
    .description('check what Parley needs: Node.js, the configuration, the graph, the seeds')
    .action(async () => done(await examine(context)));
};

async function examine(context: CliContext): Promise<ExitStatus> {
  const findings = [examineNode(), await examineSeeds(), ...(await examineGraph(context))];
  for (const { subject, isWell, seen } of findings) {
    context.stdout.write(`${isWell ? 'ok  ' : 'FAIL'}  ${subject}: ${seen}\n`);
  }
  return findings.every(({ isWell }) => isWell) ? EXIT.DONE : EXIT.FAILED;
}

function examineNode(): Finding {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const isWell = major > MIN_NODE[0] || (major === MIN_NODE[0] && minor >= MIN_NODE[1]);
  return { subject: 'Node.js', isWell, seen: `${process.versions.node} (${MIN_NODE.join('.')} or later is needed)` };
}

async function examineSeeds(): Promise<Finding> {
  const [{ readdir }, { join }, { packageRoot }] = await Promise.all([
    import('node:fs/promises'),
    import('node:path'),
    import('../../server/package-root.ts'),
  ]);
  const folder = join(packageRoot(), 'seeds/articles');
  const files = await readdir(folder).catch(() => []);
  return { subject: 'seeds', isWell: files.length > 0, seen: `${files.length} articles in ${folder}` };
}

async function examineGraph(context: CliContext): Promise<readonly Finding[]> {
  const [{ parseConfiguration }, { withConfiguredStore }, { countDocuments }] = await Promise.all([
    import('../../server/configuration.ts'),
    import('../with-configured-store.ts'),
    import('../../store/queries/count-documents.ts'),
  ]);
  const subject = { configuration: 'configuration', graph: 'graph' } as const;
  let location = '';
  try {
    location = nameOf(parseConfiguration(context.environment).graph);
  } catch (error) {
    return [{ subject: subject.configuration, isWell: false, seen: wordsOf(error) }];
  }
  const configuration = { subject: subject.configuration, isWell: true, seen: `graph ${location}` };
  try {
    const documents = await withConfiguredStore(context, async (store) => {
      await store.ping();
      return countDocuments(store);
    });
    return [
      configuration,
      { subject: subject.graph, isWell: true, seen: `${location} answers; ${documents} documents` },
    ];
  } catch (error) {
    return [configuration, { subject: subject.graph, isWell: false, seen: wordsOf(error) }];
  }
}

function nameOf(location: GraphLocation): string {
  if (location.kind === 'memory') return 'embedded:memory';
  return location.kind === 'folder' ? `embedded:${location.path}` : location.uri;
}

function wordsOf(error: unknown): string {
  if (!(error instanceof ParleyError)) throw error;
  return error.message.replaceAll('\n', '; ');
}
