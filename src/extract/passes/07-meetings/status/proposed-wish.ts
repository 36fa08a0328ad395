import { textIn } from '../../../lexicon/placed-words.ts';
import { clauseStart } from '../../06-clauses/clause-bounds.ts';
import type { MeetingMention, MeetingSentence } from '../meeting-mention.ts';

/** Hopes to meet X, is hoping to hold talks with X; the words between are few. */
const HOPES =
  /(?<!\b(?:not|never|nor|longer|neither|n['’]t)(?: \S+)?) (?:hopes?|hoping)(?: (?:still|now|also|soon))? to(?: \S+){0,4}$/u;
/** Wants to see X: a proposal where it has a day or a place. */
const WANTS =
  /(?<!\b(?:not|never|nor|longer|neither|n['’]t)(?: \S+)?) wants?(?: (?:still|now|also))? to(?: \S+){0,4}$/u;
/** Said he hoped to meet X: the past of reported speech. */
const SAID_HOPED =
  /\b(?:said|says|added|adds|told|tells|confirmed|noted|indicated|announced)\b.* (?<!\bhad(?: \S+)? )hoped to(?: \S+){0,4}$/u;
/** Would be glad to meet X, said she was ready to see him: an offer. */
const WILLING =
  /(?<!\b(?:not|never|nor|longer|neither|n['’]t|less)(?: \S+)?) (?:(?:would|will|['’]d) (?:\S+ )?be|is|are|was|were|['’]s) (?:(?:still|also|always|now|only too|more than|very|quite) )?(?:glad|happy|willing|pleased|delighted|ready|prepared|hono[u]?red) to(?: \S+){0,4}$/u;
const CONDITION = /\b(?:if|unless|provided|once|should)\b/u;

const isPlaced = ({ time, venue }: MeetingMention): boolean =>
  time !== null || venue.city !== null || venue.country !== null;

/** Whether who is hoped for is named or known, and not only a crowd. */
const isOfTwo = ({ parties }: MeetingMention): boolean => parties.length > 1;

/**
 * Who hopes or is willing to meet somebody proposes it; who would like to, or wants to without a day or a place, only says so.
 * @returns the mention, as a proposal where the wish is one.
 */
export function withProposedWish(sentence: MeetingSentence, mention: MeetingMention): MeetingMention {
  if (mention.status !== 'HYPOTHETICAL' || !isOfTwo(mention)) return mention;
  const { words } = sentence;
  const start = clauseStart(words, mention.token);
  const before = ` ${textIn(words, start, mention.token)}`;
  const isWish =
    HOPES.test(before) ||
    WILLING.test(before) ||
    (isPlaced(mention) && WANTS.test(before)) ||
    SAID_HOPED.test(` ${textIn(words, 0, mention.token)}`);
  return isWish && !CONDITION.test(textIn(words, start, words.tokens.length))
    ? { ...mention, status: 'PROPOSED' }
    : mention;
}
