import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitLines } from '../../../src/pipeline/sources/split-lines.ts';

async function* stream(chunks: readonly string[]) {
  for (const chunk of chunks) yield Buffer.from(chunk);
}

async function linesOf(chunks: readonly string[], maxBytes = 100) {
  const lines: (readonly [number, number, string | null])[] = [];
  for await (const { number, sizeBytes, bytes } of splitLines(stream(chunks), maxBytes)) {
    lines.push([number, sizeBytes, bytes === null ? null : Buffer.from(bytes).toString()]);
  }
  return lines;
}

describe('splitLines', () => {
  it('lets a line over the limit go, and counts on', async () => {
    expect(await linesOf(['abc\nab', 'cde', 'f\n', 'abcd\nx'], 4)).toEqual([
      [1, 3, 'abc'],
      [2, 6, null],
      [3, 4, 'abcd'],
      [4, 1, 'x'],
    ]);
  });

  it('gives the same lines however the stream is cut', async () => {
    const chunks = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', '\n', 'é') }));
    await fc.assert(
      fc.asyncProperty(chunks, async (texts) => {
        const whole = texts.join('');
        const expected = whole.split('\n');
        if (expected.at(-1) === '') expected.pop();
        expect((await linesOf(texts, 1000)).map(([, , text]) => text)).toEqual(expected);
      }),
    );
  });
});
