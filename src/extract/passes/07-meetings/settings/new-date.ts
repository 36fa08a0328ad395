import type { TimeExpression } from '../../../layers.ts';
import { textIn } from '../../../lexicon/placed-words.ts';
import { GatedPattern } from '../../../rules/gated-pattern.ts';
import type { MeetingMention, MeetingSentence } from '../meeting-mention.ts';

/**
 * A meeting that was put off to another day is planned for that day: "postponed to 20 June", "put off until Friday". One
 * that was put off for good, or by how long alone, is not.
 */
const MOVED = new GatedPattern(
  /\b(?:postpon(?:ed|es|ing|e)|put(?:s|ting)? (?:off|back)|push(?:ed|es|ing)? back|mov(?:ed|es|ing)|delay(?:ed|s|ing)|defer(?:red|s|ring)|reschedul(?:ed|es|ing)|brought forward|adjourned|shifted|rearranged|switched)\b/u,
);
/** Postponed a meeting planned for Friday: that is its old day. */
const TOWARDS =
  /(?<!(?<!now )\b(?:planned|set|scheduled|due|slated|fixed|arranged|called|convened|foreseen|billed|booked) )\b(?:to|until|till|for)(?: (?:late|early|mid|next|the|as late as))?$/u;
/** Has been put off and will now take place on Friday. */
const INSTEAD =
  /\b(?:and|but) (?:will|is to|are to|is due to|would|should) (?:now |instead |then )?(?:take place|be held|meet|convene|begin|start|go ahead)(?: (?:on|at|in|next|the))*$/u;
const REACH = 40;
const OTHER = 4;
/** Put off until August a meeting: how far before the noun its new day may stand, in tokens. */
const PARTED = 5;

/** Spoke before a meeting with X on Friday: the day behind the noun lies ahead. */
function timeAhead(sentence: MeetingSentence, mention: MeetingMention): TimeExpression | undefined {
  const { words } = sentence;
  const start = mention.extent[0];
  const isBefore = words.lower[start - 1] === 'before' && words.tokens[mention.token]?.pos === 'NOUN';
  if (!isBefore || mention.status !== 'HELD') return undefined;
  const from = words.tokens[mention.token]?.end ?? 0;
  return sentence.times.find((one) => {
    const at = words.tokens.findIndex((token) => token.start >= one.start);
    return (
      one.direction === 'future' &&
      one.start > from &&
      !words.tokens.slice(mention.token, at).some((token) => token.pos === 'VERB' || token.text === ',')
    );
  });
}

/** Concluded a two-day visit today: the day on which a stay of several ended is not that of what happened on it. */
const ENDED =
  /\b(?:conclud|complet|end|finish|wrap|wound|wrapp)(?:ed|s|es|ing|up)?(?: up)? (?:an?|his|her|their|the) (?:\S+ )?(?:(?:two|three|four|five|six|\p{N}+)-day|week-?long) (?:\S+ ){0,3}$/u;
const isEndOfStay = ({ words }: MeetingSentence, { kind, token, time }: MeetingMention): boolean =>
  kind === 'VISIT' && time !== null && ENDED.test(`${textIn(words, token - 9, token)} `);

/** @returns the mention, planned for its new day where the sentence gives one behind the verb that moves it. */
export function withNewDate(sentence: MeetingSentence, mention: MeetingMention): MeetingMention {
  if (isEndOfStay(sentence, mention)) return { ...mention, time: null };
  const ahead = timeAhead(sentence, mention);
  if (ahead !== undefined) return { ...mention, status: 'PLANNED', time: ahead };
  const isMoved = mention.status === 'CANCELLED' || mention.status === 'HELD' || mention.status === 'PLANNED';
  if (!isMoved || mention.force === 'support') return mention;
  const { words } = sentence;
  if (!MOVED.isIn(words, mention.token - OTHER - PARTED, mention.token + REACH)) return mention;
  const time = sentence.times.find((one) => {
    const at = words.tokens.findIndex((token) => token.start >= one.start);
    const before = textIn(words, at - 3, at);
    const isTowards = TOWARDS.test(before) || INSTEAD.test(textIn(words, at - OTHER * 2, at));
    return (
      one.direction !== 'past' && at > mention.extent[0] - PARTED && isTowards && MOVED.isIn(words, at - REACH, at)
    );
  });
  return time === undefined ? mention : { ...mention, status: 'PLANNED', time };
}
