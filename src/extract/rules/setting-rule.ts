import type { MeetingStatus } from '../../domain/vocabulary/meeting-status.ts';

/**
 * What stands around a clause says how real it is, whatever its own verb says: a condition, a denial, a rumour, a film.
 * `before` reads the words before a clause that `that` opens, `far` more of them, `clause` the words from the clause's start up to its verb,
 * `sentence` all words of the sentence. The first row that matches decides. Examples are sentences about "met".
 */
export interface SettingRule {
  readonly reason: string;
  readonly reads: 'before' | 'far' | 'clause' | 'sentence';
  readonly pattern: RegExp;
  readonly status: MeetingStatus;
  readonly example: string;
  readonly counterExample: string;
}
