import type { PositionClaim } from '../../domain/graph/position-claim.ts';
import { compareText, vote } from '../meetings/vote.ts';
import { isPartOf, type Office, parseOffice } from './office.ts';

/** An office that a person holds, as chosen from what documents say. */
export interface HeldPosition {
  readonly title: string;
  /** Id of a country or an organization. */
  readonly of: string;
  readonly from: string | null;
  readonly to: string | null;
  /** At least one; ordered by document, then as text. */
  readonly claims: readonly PositionClaim[];
}

interface OfficeClaims {
  readonly office: Office;
  readonly of: string;
  readonly claims: readonly PositionClaim[];
}

/**
 * The offices of one person. Titles that are spellings of one office of one body are one position; a title that is a part
 * of a longer one of that body (Secretary, Secretary of State) counts for it, where there are several for the one that most
 * documents give. The order of the claims has no influence.
 */
export function projectPositions(claims: readonly PositionClaim[]): readonly HeldPosition[] {
  const offices = groupByOffice(claims);
  const whole = offices.filter((one) => !offices.some((other) => givesWay(one, other)));
  return whole.map(({ office, of, claims: own }) => {
    const parts = offices.filter((part) => longerOf(part, whole)?.office.key === office.key && part.of === of);
    const all = [...own, ...parts.flatMap((part) => part.claims)].sort(compareClaims);
    const choose = (read: (claim: PositionClaim) => string | null) =>
      vote(
        all.map((claim) => ({ value: read(claim), weight: 1 })),
        compareText,
      );
    return { title: chooseTitle(own), of, from: choose(({ from }) => from), to: choose(({ to }) => to), claims: all };
  });
}

function groupByOffice(claims: readonly PositionClaim[]): readonly OfficeClaims[] {
  const groups = new Map<string, OfficeClaims>();
  for (const claim of claims) {
    const office = parseOffice(claim.title, claim.of);
    const id = `${claim.of}\n${office.key}`;
    groups.set(id, { office, of: claim.of, claims: [...(groups.get(id)?.claims ?? []), claim] });
  }
  return [...groups.values()];
}

function givesWay(shorter: OfficeClaims, longer: OfficeClaims): boolean {
  return shorter.of === longer.of && isPartOf(shorter.office, longer.office);
}

/** @returns the office that a shorter title counts for; null where it stands for itself. */
function longerOf(part: OfficeClaims, whole: readonly OfficeClaims[]): OfficeClaims | null {
  const [longer] = whole
    .filter((one) => givesWay(part, one))
    .sort((a, b) => countDocuments(b.claims) - countDocuments(a.claims) || compareText(a.office.key, b.office.key));
  return longer ?? null;
}

/** The spelling that most documents use, before that one without short forms; of equals the one with more capitals. */
function chooseTitle(claims: readonly PositionClaim[]): string {
  const whole = claims.filter(({ title, of }) => !parseOffice(title, of).isShortened);
  const spellings = whole.length > 0 ? whole : claims;
  const title = vote(
    spellings.map(({ title: value }) => ({ value, weight: 1 })),
    (a, b) => countCapitals(b) - countCapitals(a) || compareText(a, b),
  );
  return title ?? '';
}

function countCapitals(text: string): number {
  return text.match(/\p{Lu}/gu)?.length ?? 0;
}

function countDocuments(claims: readonly PositionClaim[]): number {
  return new Set(claims.map(({ document }) => document)).size;
}

function compareClaims(a: PositionClaim, b: PositionClaim): number {
  return compareText(a.document, b.document) || compareText(a.title, b.title);
}
