import type { z } from 'zod';
import type { RecordProblem } from './record-problem.ts';

const MAX_SHOWN_LENGTH = 60;

/** Says of one schema issue where it is, what was found there and what was expected. */
export function describeIssue(issue: z.core.$ZodIssue, value: unknown, base: string): RecordProblem {
  const inner = issue.path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`)).join('');
  const path = `${base}${inner}`;
  if (issue.code === 'unrecognized_keys') {
    const [key] = issue.keys;
    return { path: `${path}.${key}`, message: 'unknown key' };
  }
  return { path, message: `found ${show(valueAt(value, issue.path))}; ${expectation(issue)}` };
}

function expectation(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_value') return `expected one of ${issue.values.map(String).join(', ')}`;
  if (issue.code === 'invalid_type') return `expected ${issue.expected}`;
  if (issue.message.startsWith('expected')) return issue.message;
  if (issue.code === 'too_small')
    return `expected at least ${issue.minimum}${issue.origin === 'string' ? ' character' : ''}`;
  if (issue.code === 'too_big') return `expected at most ${issue.maximum}`;
  return issue.message;
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let current = value;
  for (const step of path) {
    if (typeof current !== 'object' || current === null) return undefined;
    current = Reflect.get(current, step);
  }
  return current;
}

function show(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value) ?? String(value);
  return text.length > MAX_SHOWN_LENGTH ? `${text.slice(0, MAX_SHOWN_LENGTH)}…` : text;
}
