import type { MeetingKind } from '../../../../domain/vocabulary/meeting-kind.ts';
import type { MeetingMedium } from '../../../../domain/vocabulary/meeting-medium.ts';
import type { MeetingStatus } from '../../../../domain/vocabulary/meeting-status.ts';
import type { MeetingVerbRule } from '../../../rules/verbs/meeting-verb-rule.ts';
import type { Words } from '../../03-names/words.ts';
import type { Crowd } from '../../06-clauses/crowd.ts';
import type { PhraseGroup } from '../../06-clauses/phrase-groups.ts';
import { kindOfCrowd } from './kind-of-crowd.ts';
import { plenaryKindOf } from './plenary-kind.ts';

/** Kinds that stay what they are by video link. */
const HEARD: ReadonlySet<string> = new Set(['BRIEFING', 'HEARING']);

interface Told {
  readonly rule: MeetingVerbRule;
  readonly at: number;
  readonly medium: MeetingMedium;
  readonly status: MeetingStatus;
  /** Kind of the occasion at which they met. */
  readonly occasion: MeetingKind | undefined;
  readonly subject: PhraseGroup | null;
  readonly partner: PhraseGroup | null;
  /** Those among the parties whom nobody names. */
  readonly crowd: Crowd | null;
}

/** @returns the kind by the line that they spoke over, or else by their occasion, by who they are, by the verb. */
export function kindOfVerb(words: Words, told: Told): MeetingKind {
  const { rule, at, medium, status, occasion, subject, partner, crowd } = told;
  const isHeard = HEARD.has(rule.kind);
  if (medium === 'PHONE' && !isHeard) return 'PHONE_CALL';
  if (medium === 'VIDEO' && !isHeard) return 'VIDEO_CALL';
  return (
    occasion ??
    plenaryKindOf(words, { rule: rule.name, at, status, subject, partner }) ??
    (crowd === null ? null : kindOfCrowd(words, crowd, rule.kind)) ??
    rule.kind
  );
}
