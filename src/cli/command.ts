import type { Command } from 'commander';
import type { CliContext, ExitStatus } from './cli-context.ts';

/**
 * Adds one command to the program. Its action imports what it needs when it runs, so that `--help` loads nothing heavy,
 * and reports its exit status through `done`.
 */
export type RegisterCommand = (program: Command, context: CliContext, done: (status: ExitStatus) => void) => void;
