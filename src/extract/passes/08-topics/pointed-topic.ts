import { textIn } from '../../lexicon/placed-words.ts';
import { GatedRules } from '../../rules/gated-pattern.ts';
import type { MeetingSentence } from '../07-meetings/meeting-mention.ts';
import type { TopicRange } from './topic-range.ts';

/** Words that point back at the matter that was told before: raised it with her, received him for that purpose. */
const MATTER = '(?:matter|issue|question|subject|case|problem)';
const POINTERS = new GatedRules(
  [
    `\\b(?:rais|discuss|address|broach|review|debat)(?:ed|ing) (?:it|this|that|the (?:same|${MATTER}))\\b`,
    '\\b(?:took|taken|brought|bring|take) (?:it|this|that|the (?:matter|issue|question|subject)) up\\b',
    `\\b(?:talked|spoke|spoken|argued|met|meeting|conversation|talks|call) (?:\\S+ ){0,6}?(?:about|over|on) (?:it|this|the (?:same )?${MATTER})\\b`,
    '\\bfor (?:that|this|the same) (?:purpose|reason)\\b',
    '\\bto (?:that|this|the same) end\\b',
    '\\bon (?:that|this|the same) (?:matter|issue|question|subject|topic)\\b',
  ].map((source) => ({ pattern: new RegExp(source, 'u') })),
);

/** @returns whether the stretch says that what was talked about is the matter told before. */
export const pointsAtTopic = ({ words, quoted }: MeetingSentence, { from, to }: TopicRange): boolean =>
  quoted[from] !== true && POINTERS.isOpen(words) && POINTERS.find(words, textIn(words, from, to)) !== undefined;
