import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { meetingLines } from '../../support/read-article.ts';

/**
 * Constructions of news prose, one a line: `text => STATUS parties`, several meetings parted by `;`, `none` where nothing was
 * held. A kind before the parties is checked too.
 */
const FOLDER = fileURLToPath(new URL('./constructions/', import.meta.url));
const FILES = readdirSync(FOLDER).map((file) => basename(file, '.txt'));

const rowsOf = (name: string): readonly (readonly [string, string])[] =>
  readFileSync(`${FOLDER}${name}.txt`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const [text = '', expected = ''] = line.split(' => ');
      return [text, expected] as const;
    });

/** The meetings found, in the words of the expectation: with their kind only where that tells one. */
function told(text: string, expected: string): readonly string[] {
  const hasKind = /_CALL/u.test(expected);
  return meetingLines(text)
    .map((line) => line.split(' | '))
    .filter(([status]) => expected !== 'none' || status === 'HELD')
    .map(([status = '', kind = '', , parties = '']) => [status, ...(hasKind ? [kind] : []), parties].join(' '))
    .sort();
}

describe.each(FILES)('constructions of %s', (name) => {
  it.each(rowsOf(name))('%s', (text, expected) => {
    expect(told(text, expected)).toEqual(expected === 'none' ? [] : expected.split(' ; ').sort());
  });
});
