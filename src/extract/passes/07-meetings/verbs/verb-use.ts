import { GROUP_ADVERBS } from '../../../lexicon/verb-groups.ts';
import type { Words } from '../../03-names/words.ts';
import { isBlamedFor } from '../../06-clauses/blamed-for.ts';
import type { VerbGroup } from '../../06-clauses/verb-group.ts';
import type { MeetingSentence } from '../meeting-mention.ts';
import { isSecondOfJoined } from '../status/status-of-joined.ts';
import { FORMS_OF_HAVE } from './forms-of-have.ts';
import { isGerundUse } from './gerund-use.ts';
import { isMarkedAsNoun, isUsedAsNoun } from './is-used-as-noun.ts';
import { isPastForm } from './past-form.ts';
import { takesObject, takesPartner } from './takes-object.ts';

/** Had invited, has since asked: another verb follows, over adverbs. */
function isAuxiliary(words: Words, at: number): boolean {
  if (!FORMS_OF_HAVE.isAt(words, at)) return false;
  let next = at + 1;
  while (words.tokens[next]?.pos === 'ADV' || GROUP_ADVERBS.has(words.lower[next] ?? '')) next += 1;
  return words.tokens[next]?.pos === 'VERB' || words.tokens[next]?.pos === 'AUX';
}

/** Met visiting Premier Lind, talks with visiting ministers: a guest who is met; nobody is visited. */
const MEETS_GUEST =
  /^(?:with|meets?|met|meeting|sees?|saw|seeing|receiv(?:e|es|ed|ing)|host(?:s|ed|ing)?|welcom(?:e|es|ed|ing)|greet(?:s|ed|ing)?|told|tells?|telling|assured|thanked|briefed)$/u;
const isGuest = (words: Words, at: number): boolean =>
  words.lower[at] === 'visiting' && at > 0 && MEETS_GUEST.test(words.lower[at - 1] ?? '');

/** What stands behind these says whether they tell of a meeting: was the guest of. */
const BE_OR_HAVE = /^(?:is|are|was|were|be|been|being|has|have|had|having)$/u;

/** A and B next meet on Friday. */
const isNextTime = ({ words, groups }: MeetingSentence, at: number): boolean =>
  words.lower[at - 1] === 'next' && words.tokens[at]?.pos === 'VERB' && groups.some((one) => one.to === at - 1);

/** Whether its subject stands right before it, or a comma between: A, who is ill, meets B. */
const followsSubject = ({ words, groups }: MeetingSentence, at: number): boolean =>
  groups.some((one) => one.to === at || (one.to === at - 1 && words.lower[at - 1] === ','));

/** Flies to Rome and meets X: the second verb of a subject that stands further off. */
const isSecondVerb = (sentence: MeetingSentence, at: number, group: VerbGroup, form: string): boolean =>
  /^(?:and|then|but|also|later)$/u.test(sentence.words.lower[at - 1] ?? '') &&
  (form.endsWith('s')
    ? takesObject(sentence, at)
    : isSecondOfJoined(sentence.words, group) && takesPartner(sentence, at));

/** Will tour a plant, meet X and fly home. */
const isListed = (sentence: MeetingSentence, at: number, group: VerbGroup): boolean =>
  sentence.words.lower[at - 1] === ',' &&
  takesPartner(sentence, at) &&
  sentence.words.lower.includes('and', at) &&
  isSecondOfJoined(sentence.words, group);

/** Whether the word is used as a verb: `visit` and `call` are nouns as often. */
export function isVerbUse(sentence: MeetingSentence, at: number, group: VerbGroup): boolean {
  const { words } = sentence;
  const token = words.tokens[at];
  if (token === undefined) return false;
  if (isAuxiliary(words, at) || isGuest(words, at) || isUsedAsNoun(words, at, group, token)) return false;
  // What stands before it is of its verb group: has since met.
  if (group.from < at) return true;
  const form = token.text.toLowerCase();
  const isDeed = form.endsWith('ing') && words.lower[at - 1] === 'for' && isBlamedFor(words, at);
  const isNext = isNextTime(sentence, at);
  if (!isNext && !isDeed && isMarkedAsNoun(sentence, at)) return false;
  if (token.pos === 'AUX' && BE_OR_HAVE.test(form)) return true;
  if (isPastForm(form)) return true;
  if (token.pos === 'VERB' && token.lemma !== form && !/(?:ing|s)$/u.test(form)) return true;
  if (form.endsWith('ing')) return isDeed || isGerundUse(sentence, at);
  return (
    token.pos === 'VERB' &&
    (isNext || followsSubject(sentence, at) || isSecondVerb(sentence, at, group, form) || isListed(sentence, at, group))
  );
}
