import { textIn } from '../../../lexicon/placed-words.ts';
import type { Words } from '../../03-names/words.ts';
import type { NounPhrase } from './noun-phrase.ts';

/** The results of the meeting of a commission, the holding of talks between others: what came of it is spoken of. */
const RESULT =
  /\b(?:results?|outcomes?|conclusions?|decisions?|recommendations?|holding|success|proceedings|importance|significance|usefulness|hosting|minutes|documents?|framework) of$/u;
/** The agreements reached at a meeting: a participle that says of the noun before it where that came from. */
const REACHED =
  /(?:s|[^s] (?:text|document|accord|deal|agreement|pact|plan|declaration|roadmap|consensus|decision|understanding|progress)) (?:reached|agreed|signed|adopted|made|taken|achieved|approved|outlined|concluded|launched|endorsed|issued|announced|discussed|set out|laid down|arrived) (?:at|during|in|after|following)$/u;
/** Discussed the recent contacts, reviewed the latest talks with the rebels: what is over or goes on is no plan of theirs. */
const DISCUSSED = /\b(?:discuss|review|assess|evaluat|recall)(?:ed|es|e|s|ing)?$/u;
const PAST = /^(?:recent|last|latest|previous|past|earlier|ongoing|continuing|current)$/u;
const WINDOW = 5;
/** How far behind the noun its partner may stand, in tokens. */
const MAX_PARTNER = 10;

/** @returns whether the noun says only what the matter of its clause came of; who spoke of the matter need not have been there. */
export function isOfMatter(words: Words, phrase: NounPhrase): boolean {
  if (phrase.owner !== null) return false;
  const before = textIn(words, phrase.from - WINDOW, phrase.from);
  if (DISCUSSED.test(before) && phrase.modifiers.some((one) => PAST.test(one))) return true;
  return (
    (RESULT.test(before) || REACHED.test(before)) &&
    !words.lower.slice(phrase.noun + 1, phrase.noun + MAX_PARTNER).includes('with')
  );
}
