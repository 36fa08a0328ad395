import { textIn } from '../../../lexicon/placed-words.ts';
import { GatedPattern } from '../../../rules/gated-pattern.ts';
import type { Words } from '../../03-names/words.ts';

/** How far behind the request its answer is read, in tokens. */
const WINDOW = 30;
const STOP =
  '(?=$| [.,;:—–]| (?:because|at|after|on|over|due|when|following|as|in|late|early|hours|minutes|until|with|for|yesterday|shortly|citing|and)\\b)';
/** Asked for a meeting with X, who refused; invited X to talks but got no reply. Who declined to comment declined no meeting. */
const ANSWER = new GatedPattern(
  new RegExp(
    '(?:,? (?:but|though|although|only to be) (?:(?!to\\b|that\\b)\\S+ ){0,4}?|, (?:who|which) (?:\\S+ ){0,2}?)' +
      "(?:(?:declined|refused|said no|never (?:replied|responded|answered)|(?:did not|didn[’']t|has not|had not|have not|(?:has|had) yet to) (?:replie?d?y?|respond(?:ed)?|answer(?:ed)?)|" +
      '(?:was|were|been|be) (?:\\S+ )?(?:turned (?:down|away)|rebuffed|refused|rejected|snubbed|spurned|declined)|' +
      '(?:turned|knocked) (?:him|her|them|it|(?:the|his|her|their) \\S+) down|' +
      '(?:got|had|received|has had|there was) (?:no|a) (?:reply|answer|response|refusal|rebuff)|heard nothing(?: back)?)' +
      `${STOP})|,? and (?:was|were|has been|had been) (?:\\S+ly )?(?:turned (?:down|away)|rebuffed|refused|rejected|snubbed)${STOP}|,? (?:and|but) (?:\\S+ ){1,9}?(?:it|this|that|there|the (?:meeting|audience|talks|visit|call|conversation)) (?:would|will|could|can) (?:not|n[’']t|never) (?:take place|go ahead|happen|be held|come about)`,
    'u',
  ),
);

/** @param at the verb or noun of what was asked for. @returns whether the sentence goes on to say that it was refused. */
export const isDeclined = (words: Words, at: number): boolean =>
  ANSWER.matches(words, textIn(words, at + 1, at + 1 + WINDOW));
