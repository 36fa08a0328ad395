import type { MeetingMention, MeetingSentence } from '../meeting-mention.ts';

/**
 * "She had been due in Oslo for talks with X. She was also to see Y": what was planned beside something that is off is off
 * with it. Only the sentence behind is read, and only where it adds to the plan.
 */
const ADDED =
  /\b(?:was|were|would) (?:also|then|later|next|afterwards|finally) (?:(?:due|set|scheduled|expected|supposed|meant) )?(?:to|have)\b|\b(?:had|was) also (?:been )?(?:due|set|scheduled|expected|planned)\b/u;

const shares = (a: MeetingMention, b: MeetingMention): boolean =>
  a.parties.some((party) => b.parties.some((other) => other.actor === party.actor));

/** @param own the mentions of each sentence. @returns the same, what was planned beside an undone plan undone. */
export function withChainedPlans(
  sentences: readonly MeetingSentence[],
  own: readonly (readonly MeetingMention[])[],
): readonly (readonly MeetingMention[])[] {
  const settled: (readonly MeetingMention[])[] = [];
  sentences.forEach((sentence, index) => {
    const mentions = own[index] ?? [];
    const undone = (settled[index - 1] ?? []).filter((mention) => mention.status === 'CANCELLED');
    const isSame = sentences[index - 1]?.words.sentence.paragraph === sentence.words.sentence.paragraph;
    const isAdded = undone.length > 0 && isSame && ADDED.test(sentence.words.text);
    settled.push(
      mentions.map((mention) =>
        isAdded && mention.status === 'PLANNED' && undone.some((other) => shares(mention, other))
          ? { ...mention, status: 'CANCELLED' }
          : mention,
      ),
    );
  });
  return settled;
}
