import { GatedPattern } from '../../../rules/gated-pattern.ts';
import type { MeetingMention, MeetingSentence } from '../meeting-mention.ts';

/**
 * Two who were at one occasion and did not deal with each other did not meet: "attended the same dinner but did not
 * speak", "avoided each other at the summit".
 */
const APART = new GatedPattern(
  /\b(?:avoid(?:ed|ing|s)?|ignor(?:ed|ing|es)|shunn?(?:ed|ing|s)|snubb?(?:ed|ing|s)|steered clear of|kept (?:away|their distance|apart)(?: from)?|did not (?:look at|greet|meet|acknowledge)) (?:each other|one another)\b|\b(?:but|though|although|yet|and) (?:they |the two |both |the pair |neither )?(?:did not|didn['’]t|never|have not|had not|did n['’]t) (?:speak|spoke|spoken|meet|met|talk|talked|exchange[d]?|shake|shook|greet|interact)\b|\bwithout (?:speaking|talking|meeting|a word|exchanging|shaking|greeting|so much as)\b(?! (?:to|with) (?:(?:the|any|waiting) )?(?:press|reporters|journalists|media|cameras|crowd|protesters|demonstrators))|\bkept (?:away|apart) from each other\b/u,
);
const PAIR = 2;

/** @returns whether the sentence says that the two of the mention kept apart at what it tells of. */
export const areKeptApart = (sentence: MeetingSentence, mention: MeetingMention): boolean =>
  mention.status === 'HELD' &&
  mention.parties.length === PAIR &&
  mention.force !== 'support' &&
  APART.matches(sentence.words, sentence.words.text);
