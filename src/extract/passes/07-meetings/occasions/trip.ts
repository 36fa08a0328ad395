import { textIn } from '../../../lexicon/placed-words.ts';
import type { Chunk } from '../../03-names/chunk.ts';
import type { Words } from '../../03-names/words.ts';
import type { PhraseGroup } from '../../06-clauses/phrase-groups.ts';
import type { MeetingMention, MeetingSentence, Party } from '../meeting-mention.ts';
import { partiesOf } from '../parties/parties.ts';

/** A journey of one who is named, to a place or to something that is seen there. */
export interface Trip {
  readonly at: number;
  readonly parties: readonly Party[];
  /** The place; null where the words tell of a plant, a camp, a school. */
  readonly target: Chunk | null;
  readonly status: MeetingMention['status'];
  /** Whether the present tense stands for what lies ahead, so that a day ahead must say so. */
  readonly isTimetable: boolean;
  /** Whether the words only say that they were there. */
  readonly isStay: boolean;
  /** Whether it goes to where the text has been: is due here. */
  readonly isHere?: true;
  /** Whose plant it is that is seen: the works of a company. */
  readonly owners?: readonly Party[];
  readonly extent: readonly [number, number];
}

/** Whoever goes for a country or a body: an IMF mission, Lithuanian lawmakers; not its president, whom nobody names. */
const DELEGATES =
  /\b(?:delegations?|missions?|deputation|officials|lawmakers|senators|mps|parliamentarians|envoys|diplomats|ministers|experts|inspectors|monitors|observers|investigators|executives|representatives|negotiators|advisers|leaders|business leaders|businessmen|engineers|auditors)\b/u;

/** Whether the group is of people who travel for a country or a body. */
const isDelegation = (words: Words, { from, to, actors }: PhraseGroup): boolean =>
  DELEGATES.test(textIn(words, from - 2, to + 1)) ||
  (actors.every((actor) => actor.startsWith('o')) && /\bteam\b/u.test(textIn(words, from - 3, to + 1)));

/** @returns the one who goes, or those whose delegates go: envoys of A and B; nothing for a country, or for several people. */
export const visitorOf = ({ words }: MeetingSentence, group: PhraseGroup | null | undefined): readonly Party[] =>
  group === null ||
  group === undefined ||
  (group.actors.length !== 1 && group.actors.some((actor) => actor.startsWith('p'))) ||
  (!group.actors.some((actor) => actor.startsWith('p')) && !isDelegation(words, group))
    ? []
    : partiesOf(words, group.phrases, 'VISITOR');

/** A Chilean delegation led by X: the one of the subject who is named. */
export function leaderOf({ words }: MeetingSentence, group: PhraseGroup | null): readonly Party[] {
  if (group === null || !/\b(?:led|headed) by\b/u.test(textIn(words, group.from, group.to))) return [];
  const people = partiesOf(words, group.phrases, 'VISITOR').filter((party) => party.actor.startsWith('p'));
  return people.length === 1 ? people : [];
}
