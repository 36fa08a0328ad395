import type { TimeExpression } from '../../../layers.ts';
import { GatedPattern } from '../../../rules/gated-pattern.ts';
import type { MeetingMention, MeetingSentence } from '../meeting-mention.ts';
import { partiesOf } from '../parties/parties.ts';
import { NO_VENUE } from '../settings/venue-of-city.ts';

/**
 * Rounds of two-sided meetings: "The three had warmed up on Sunday with one-on-one talks. A and B agreed …; C told B …".
 * Behind such a sentence each pair of its paragraph that deals with each other met in the round.
 */
const ROUND = new GatedPattern(
  /\b(?:one-on-one|bilateral|two-way|back-to-back|separate|pairwise)\b.{0,20}\b(?:talks|meetings|sessions|discussions|consultations)\b|\bin pairs\b|\bround of (?:\S+ )?(?:talks|meetings)\b/u,
);
const CONFIDENCE = 0.6;

interface Round {
  readonly paragraph: number;
  readonly sentence: number;
  readonly time: TimeExpression | null;
}

/** Two people whom the sentence begins with: "A and B decided". */
function leadingPair(sentence: MeetingSentence, round: Round): MeetingMention | null {
  const group = sentence.groups.find((one) => one.from === 0);
  if (group === undefined || group.actors.length !== 2 || !group.actors.every((actor) => actor.startsWith('p')))
    return null;
  return {
    sentence: sentence.words.sentence.index,
    token: group.to,
    kind: 'MEETING',
    medium: 'IN_PERSON',
    status: 'HELD',
    parties: partiesOf(sentence.words, group.phrases, 'PARTICIPANT'),
    time: round.time,
    venue: NO_VENUE,
    force: 'new',
    rule: 'one-on-one',
    confidence: CONFIDENCE,
    isEarlier: false,
    isHearsay: false,
    extent: [group.from, group.to],
  };
}

/** @param own the mentions of each sentence. @returns the same, with those of the pairs of a round made meetings of their own. */
export function findRounds(
  sentences: readonly MeetingSentence[],
  own: readonly (readonly MeetingMention[])[],
): readonly (readonly MeetingMention[])[] {
  let round: Round | null = null;
  return sentences.map((sentence, index) => {
    const mentions = own[index] ?? [];
    const { paragraph } = sentence.words.sentence;
    if (!sentence.isProse) return mentions;
    const isNew = mentions.some((mention) => mention.force === 'new');
    if (!isNew && ROUND.matches(sentence.words, sentence.words.text)) {
      round = { paragraph, sentence: index, time: sentence.times.find((time) => time.attributive !== true) ?? null };
      return mentions;
    }
    if (round === null || round.paragraph !== paragraph) return mentions;
    const { time } = round;
    const pairs = mentions.map(
      (mention): MeetingMention =>
        mention.force === 'support' && mention.status === 'HELD' && mention.parties.length === 2
          ? {
              ...mention,
              force: 'new',
              time: mention.time ?? time,
              rule: 'one-on-one',
              medium: 'IN_PERSON',
              confidence: CONFIDENCE,
            }
          : mention,
    );
    const pair = pairs.some((mention) => mention.force === 'new') ? null : leadingPair(sentence, round);
    return pair === null ? pairs : [pair, ...pairs];
  });
}
