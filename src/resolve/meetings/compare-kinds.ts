import type { ReportAccount } from '../../domain/graph/report-account.ts';
import type { MeetingKind } from '../../domain/vocabulary/meeting-kind.ts';

/**
 * How the kinds of two reports relate. FAMILY: words for one thing, such as a visit and a meeting. CROSS: a meeting of a
 * few and a gathering of many. AUDIENCE: one side spoke and the other listened, which a meeting can be told as. A call is
 * never the same as a meeting in person.
 */
export type KindRelation = 'SAME' | 'FAMILY' | 'CROSS' | 'AUDIENCE' | 'APART';

type Family = 'talks' | 'assembly' | 'audience' | 'remote';

const FAMILIES: Readonly<Record<MeetingKind, Family>> = {
  MEETING: 'talks',
  VISIT: 'talks',
  MEDIATION: 'talks',
  NEGOTIATION: 'talks',
  LOBBYING: 'talks',
  SIGNING: 'talks',
  SUMMIT: 'assembly',
  MINISTERIAL: 'assembly',
  CONFERENCE: 'assembly',
  BRIEFING: 'audience',
  HEARING: 'audience',
  PHONE_CALL: 'remote',
  VIDEO_CALL: 'remote',
};

type Kinded = Pick<ReportAccount, 'kind' | 'medium'>;

export function compareKinds(a: Kinded, b: Kinded): KindRelation {
  if (isRemote(a) !== isRemote(b)) return 'APART';
  if (a.kind === b.kind) return 'SAME';
  const families = [FAMILIES[a.kind], FAMILIES[b.kind]] as const;
  if (families[0] === families[1]) return 'FAMILY';
  if (families.includes('remote')) return 'FAMILY';
  return families.includes('audience') ? 'AUDIENCE' : 'CROSS';
}

/** A gathering of many that its kind, place and date make one, whoever a report names of it. */
export function isAssembly({ kind }: Kinded): boolean {
  return kind === 'SUMMIT' || kind === 'MINISTERIAL';
}

export function isRemote({ kind, medium }: Kinded): boolean {
  return FAMILIES[kind] === 'remote' || medium === 'PHONE' || medium === 'VIDEO';
}
