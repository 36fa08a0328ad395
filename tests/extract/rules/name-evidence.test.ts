import { describe, expect, it } from 'vitest';
import { findBlocks } from '../../../src/extract/passes/01-blocks/find-blocks.ts';
import { findSentences } from '../../../src/extract/passes/02-sentences/find-sentences.ts';
import { findCandidates } from '../../../src/extract/passes/03-names/find-candidates.ts';
import { findChunks } from '../../../src/extract/passes/03-names/find-chunks.ts';
import { toWords } from '../../../src/extract/passes/03-names/words.ts';
import { NAME_EVIDENCE } from '../../../src/extract/rules/names/name-evidence.ts';

/** The reasons that hold of the name in [brackets]. */
function reasonsOf(marked: string): readonly string[] {
  const start = marked.indexOf('[');
  const text = marked.replace(/[[\]]/gu, '');
  return findSentences(text, findBlocks(text).blocks).flatMap((sentence) => {
    const words = toWords(sentence);
    return findCandidates(words, findChunks(words), text)
      .filter((candidate) => (words.tokens[candidate.chunk.from]?.start ?? -1) === start)
      .flatMap((candidate) => candidate.evidence.map((rule) => rule.reason));
  });
}

describe('evidence of names', () => {
  it.each(NAME_EVIDENCE.map((rule) => [rule.reason, rule] as const))('%s holds in its example', (reason, rule) => {
    expect(reasonsOf(rule.example)).toContain(reason);
  });

  it.each(NAME_EVIDENCE.map((rule) => [rule.reason, rule] as const))(
    '%s does not hold in its counter-example',
    (reason, rule) => {
      expect(reasonsOf(rule.counterExample)).not.toContain(reason);
    },
  );
});
