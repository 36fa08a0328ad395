import type { MeetingStatus } from '../../../../domain/vocabulary/meeting-status.ts';

/** Rules whose verb gives somebody a meeting, or keeps it from them. */
const OF_GRANTS: ReadonlySet<string> = new Set([
  'granted-meeting',
  'gave-audience',
  'had-minutes-with',
  'promised-visit',
]);
/** Was denied an audience: of a meeting that was to be given, `deny` refuses one and denies no claim. */
const WITHHELD = /^(?:den(?:y|ies|ied|ying)|refus(?:es?|ed|ing))$/u;
const PROMISED = /^promis(?:es?|ed|ing)$/u;
const OFFERED = /^(?:offer(?:s|ed|ing)?|propos(?:es?|ed|ing))$/u;

/** @returns what became of a meeting that was denied, promised or offered to somebody; else the status that is told. */
export function statusOfGrant(rule: string, verb: string, told: MeetingStatus): MeetingStatus {
  if (!OF_GRANTS.has(rule) || told !== 'HELD') return told;
  if (WITHHELD.test(verb)) return 'REFUSED';
  if (PROMISED.test(verb)) return 'PLANNED';
  return OFFERED.test(verb) ? 'PROPOSED' : told;
}
