import type { MeetingStatus } from '../../../../domain/vocabulary/meeting-status.ts';
import { textIn } from '../../../lexicon/placed-words.ts';
import type { Words } from '../../03-names/words.ts';
import type { NounPhrase } from '../nouns/noun-phrase.ts';
import type { Government } from './government.ts';

const AHEAD =
  /\b(?:will|would|shall|(?:is|are|was|were|due|set|expected|planning|plans?|scheduled|hopes?|wants?) to)\b/u;

/**
 * At a dinner A and B agreed on a plan, which was not the dinner.
 *
 * @param isPresent whether the noun is where its people are
 * @returns the status of the meeting, where its government alone says another thing
 */
export function toldStatus(
  words: Words,
  phrase: NounPhrase,
  government: Government,
  isPresent: boolean,
): MeetingStatus {
  const isThere = isPresent && !AHEAD.test(textIn(words, phrase.noun));
  if (isThere && government.status === 'PLANNED') return 'HELD';
  return government.status;
}
