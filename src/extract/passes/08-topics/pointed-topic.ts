import { GatedPattern } from '../../rules/gated-pattern.ts';
import type { MeetingSentence } from '../07-meetings/meeting-mention.ts';
import type { TopicRange } from './topic-range.ts';

/** Words that point back at the matter that was told before: raised it with her, received him for that purpose. */
const POINTERS = new GatedPattern(
  /\b(?:(?:rais|discuss|address|broach|review|debat)(?:ed|ing) (?:it|this|that|the (?:matter|issue|question|subject|case|problem|same))\b|(?:took|taken|brought|bring|take) (?:it|this|that|the (?:matter|issue|question|subject)) up\b|(?:talked|spoke|spoken|argued|met|meeting|conversation|talks|call) (?:\S+ ){0,6}?(?:about|over|on) (?:it|this|the (?:same )?(?:matter|issue|question|subject|case|problem))\b|for (?:that|this|the same) (?:purpose|reason)\b|to (?:that|this|the same) end\b|on (?:that|this|the same) (?:matter|issue|question|subject|topic)\b)/u,
);

/** @returns whether the stretch says that what was talked about is the matter told before. */
export const pointsAtTopic = ({ words, quoted }: MeetingSentence, { from, to }: TopicRange): boolean =>
  POINTERS.isIn(words, from, to) && quoted[from] !== true;
