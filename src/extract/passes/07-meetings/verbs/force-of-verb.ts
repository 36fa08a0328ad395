import type { MeetingVerbRule } from '../../../rules/verbs/meeting-verb-rule.ts';
import type { Words } from '../../03-names/words.ts';
import type { PhraseGroup } from '../../06-clauses/phrase-groups.ts';
import { isOnCall } from '../kinds/remote-medium.ts';
import type { MeetingMention } from '../meeting-mention.ts';

/** Verbs that go on about a meeting when their subject only points back: they also spoke about. */
const CONTINUING: ReadonlySet<string> = new Set([
  'discussed',
  'spoke-about',
  'compared-notes',
  'shook-hands-with',
  'spoke-at-length',
  'spoke-to-each-other',
  'together',
  'went-over-with',
]);

/** They, the two leaders: several who were named before. */
export const pointsBack = (subject: PhraseGroup | null): boolean =>
  subject?.phrases.every((phrase) => phrase.kind === 'group' || phrase.kind === 'pronoun') === true &&
  subject.actors.length > 1;

/**
 * @param isApart whether the clause tells when or where it was, and that it was not now: they last spoke about it in May.
 * @returns whether the verb tells of a meeting of its own, or goes on about one.
 */
export function forceOf(rule: MeetingVerbRule, subject: PhraseGroup | null, isApart: boolean): MeetingMention['force'] {
  if (rule.isSupport === true) return 'support';
  if (rule.joins === true) return 'reference';
  return CONTINUING.has(rule.name) && pointsBack(subject) && !isApart ? 'reference' : 'new';
}

/** Was joined on the call by X, also sat at the table: one more at what was told before, and no meeting of its own. */
export const isAtKnown = (words: Words, rule: MeetingVerbRule, at: number): boolean =>
  isOnCall(words, at) || (rule.name === 'seated-at-table' && words.lower[at - 1] === 'also');
