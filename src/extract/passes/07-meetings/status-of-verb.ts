import type { MeetingStatus } from '../../../domain/vocabulary/meeting-status.ts';
import type { Words } from '../03-names/words.ts';
import { clauseStart } from '../06-clauses/clause-bounds.ts';
import type { PhraseGroup } from '../06-clauses/phrase-groups.ts';
import type { VerbGroup } from '../06-clauses/verb-group.ts';
import { isSportingMatch } from './sporting-match.ts';
import { statusOfGerund } from './status-of-gerund.ts';
import { statusOfPurpose } from './status-of-purpose.ts';
import { readSetting, statusOfBareContent, statusOfSetting } from './status-of-setting.ts';
import { statusOfText } from './status-of-text.ts';

/** How far around a verb `six weeks earlier` counts for it, in tokens. */
const BACKWARD_WINDOW = 25;

/** @returns whether the verb tells of a time before that of the article: six weeks earlier. */
export const isBackward = (words: Words, at: number): boolean =>
  /\b(?:days?|weeks?|months?|years?|decades?) (?:earlier|before|previously)\b/u.test(
    words.lower.slice(Math.max(0, at - BACKWARD_WINDOW), at + BACKWARD_WINDOW).join(' '),
  );

/** @returns what became of the meeting that the verb tells of. */
export function statusOfVerb(words: Words, group: VerbGroup, subject: PhraseGroup | null): MeetingStatus {
  const clause = words.lower.slice(clauseStart(words, group.from), group.verb + 1).join(' ');
  const setting =
    statusOfSetting(words, group.from) ?? readSetting('clause', clause) ?? statusOfBareContent(words, subject);
  if (isSportingMatch(words, group.verb)) return 'HYPOTHETICAL';
  const gerund = statusOfGerund(words, group);
  if (gerund !== null) return gerund;
  if (words.lower[group.verb + 1] === 'no') return 'DENIED';
  const own = group.isInfinitive ? statusOfPurpose(words, group, subject) : statusOfText(group.text);
  if (setting !== null && (own === null || own === 'HELD' || setting === 'HYPOTHETICAL')) return setting;
  return own ?? 'HELD';
}
