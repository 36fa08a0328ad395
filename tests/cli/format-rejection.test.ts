import { describe, expect, it } from 'vitest';
import { formatRejection } from '../../src/cli/format-rejection.ts';

const missing = { documentId: null, path: null, code: 'FILE_NOT_FOUND' } as const;
const record = { source: 'a.jsonl:2', documentId: 'd-1', code: 'RECORD_INVALID' } as const;

describe('formatRejection', () => {
  it.each([
    [
      { ...record, path: '$.people[0].id', message: 'found nothing; expected string' },
      'a.jsonl:2 (d-1): $.people[0].id: found nothing; expected string [RECORD_INVALID]',
    ],
    [
      { ...missing, source: 'a.txt', message: 'a.txt cannot be read: permission denied' },
      'a.txt cannot be read: permission denied [FILE_NOT_FOUND]',
    ],
    [
      { ...missing, source: '', message: ' cannot be read: there is no such file or directory' },
      '"": cannot be read: there is no such file or directory [FILE_NOT_FOUND]',
    ],
    [{ ...missing, source: 'b', message: 'one\r\n  two' }, 'b: one two [FILE_NOT_FOUND]'],
  ])('says each thing once, on one line: %j', (rejection, line) => {
    expect(formatRejection(rejection)).toBe(line);
  });
});
