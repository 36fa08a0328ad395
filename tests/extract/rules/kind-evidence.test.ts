import { describe, expect, it } from 'vitest';
import { KIND_EVIDENCE } from '../../../src/extract/rules/kind-evidence.ts';
import { readArticle } from '../support/read-article.ts';

describe('what the words around a meeting make of its kind', () => {
  it.each(KIND_EVIDENCE.map((row) => [row.name, row] as const))(
    '%s',
    (_, { kind, hint, pattern, example, counterExample }) => {
      const kinds = (text: string): readonly string[] => readArticle(text).meetings.map((meeting) => meeting.kind);
      expect(kinds(example)).toContain(kind);
      expect(kinds(counterExample)).not.toContain(kind);
      expect(
        example
          .toLowerCase()
          .match(/[\p{L}\p{N}-]+/gu)
          ?.some((word) => hint.test(word)),
      ).toBe(true);
      expect(pattern.test(counterExample.toLowerCase())).toBe(false);
    },
  );
});

describe('rounds', () => {
  it('are of a negotiation, and so is what they go on from', () => {
    const { meetings } = readArticle(
      'Halden Rail boss Peter Lindqvist sat down with Bergslag chief executive Karin Dahl on Monday. A second round is planned for Friday.',
    );
    expect(meetings.map(({ kind }) => kind)).toEqual(['NEGOTIATION', 'NEGOTIATION']);
  });
});
