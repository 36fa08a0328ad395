import { textIn } from '../../../lexicon/placed-words.ts';
import type { MeetingNounRule } from '../../../rules/meeting-nouns.ts';
import { ATTENDANCE_RULES } from '../../../rules/occasions/attendance.ts';
import type { Words } from '../../03-names/words.ts';
import type { Argument } from '../../06-clauses/find-arguments.ts';
import type { MeetingMention, MeetingSentence } from '../meeting-mention.ts';
import { partiesOf } from '../parties/parties.ts';
import { chooseTime } from '../settings/choose-time.ts';
import { chooseVenue } from '../settings/choose-venue.ts';

/** How far before a further partner the word may stand that joins it, in tokens. */
const JOINER_WINDOW = 7;
/** A meeting with A and one with B, talks with A in the morning and with B at night; of `with A, with B presiding` none. */
const isJoinedPart = (words: Words, from: number): boolean =>
  /\b(?:and|then|as|later|another|one)(?: (?!with\b)\S+){0,3} with(?: \S+)?$/u.test(
    textIn(words, from - JOINER_WINDOW, from),
  );

/** Talks with A, with B looking on. */
const isOnlyThere = (words: Words, behind: number): boolean => {
  const text = textIn(words, behind, behind + JOINER_WINDOW);
  return ATTENDANCE_RULES.some((rule) => rule.place === 'with' && rule.pattern.test(text));
};

/** `Meetings with A in X on Monday, with B on Tuesday and with C`: one for each partner, with the time and place behind it. */
export function distributePartners(
  sentence: MeetingSentence,
  rule: MeetingNounRule,
  at: number,
  parts: readonly Argument[],
): readonly MeetingMention[] {
  const { words } = sentence;
  const partners = parts.filter(
    ({ preposition, group }) => preposition === 'with' && group.actors.length > 0 && !isOnlyThere(words, group.to),
  );
  const isJoined = partners.slice(1).every(({ group }) => isJoinedPart(words, group.from));
  if (partners.length < 2 || !((words.lower[at] ?? '').endsWith('s') || isJoined)) return [];
  // On Tuesday he held talks with A and with B: the day before the partners is that of all.
  const ahead = words.tokens[partners[0]?.group.from ?? 0]?.start ?? 0;
  const common = chooseTime({ ...sentence, times: sentence.times.filter(({ end }) => end <= ahead) }, at, 'HELD');
  return partners.map(({ group }, index): MeetingMention => {
    const end = words.tokens[(partners[index + 1]?.group.from ?? words.tokens.length) - 1]?.end ?? 0;
    const start = words.tokens[group.to - 1]?.end ?? 0;
    const clause = {
      ...sentence,
      times: sentence.times.filter((time) => time.start >= start && time.end <= end),
      chunks: sentence.chunks.filter(
        (chunk) => chunk.from >= group.to && (words.tokens[chunk.to - 1]?.end ?? 0) <= end,
      ),
      landmarks: sentence.landmarks.filter(
        (landmark) => landmark.from >= group.to && (words.tokens[landmark.to - 1]?.end ?? 0) <= end,
      ),
    };
    return {
      sentence: words.sentence.index,
      token: at,
      kind: rule.kind,
      medium: rule.medium,
      status: 'HELD',
      parties: partiesOf(words, group.phrases, rule.partner),
      time: clause.times[0] ?? common?.time ?? null,
      venue: chooseVenue(clause, group.to, new Set()),
      force: 'new',
      rule: rule.name,
      confidence: rule.confidence,
      isHearsay: false,
      isEarlier: false,
      extent: [at, group.to],
    };
  });
}
