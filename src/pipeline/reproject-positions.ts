import { fold } from '../domain/fold.ts';
import { type PositionClaim, parsePositionClaim, printPositionClaim } from '../domain/graph/position-claim.ts';
import { type HeldPosition, projectPositions } from '../resolve/people/project-positions.ts';
import type { GraphWriter } from '../store/port.ts';
import {
  KNOWN_POSITIONS,
  type PositionParameter,
  REMOVE_POSITIONS,
  WRITE_POSITIONS,
} from '../store/queries/positions.ts';

export interface PositionReprojection {
  /** Ids of people whose positions are to be chosen anew. */
  readonly people: readonly string[];
  /** What documents add, by the id of the person. */
  readonly added: ReadonlyMap<string, readonly PositionClaim[]>;
  /** Id of a document that says nothing any more; null for none. */
  readonly withdrawn: string | null;
}

/** Writes what people hold as documents now say it. The people and the bodies are in the graph. */
export async function reprojectPositions(
  tx: GraphWriter,
  { people, added, withdrawn }: PositionReprojection,
): Promise<void> {
  if (people.length === 0) return;
  const before = await tx.read(KNOWN_POSITIONS, { ids: people });
  const claims = new Map<string, PositionClaim[]>();
  for (const { id, of, claims: printed } of before) {
    const known = printed.map((claim) => parsePositionClaim(claim, of));
    claims.set(id, [...(claims.get(id) ?? []), ...known.filter(({ document }) => document !== withdrawn)]);
  }
  const rows = people.flatMap((person) =>
    projectPositions(distinct([...(claims.get(person) ?? []), ...(added.get(person) ?? [])])).map((position) =>
      toRow(person, position),
    ),
  );
  const kept = new Set(rows.map((row) => keyOf(row)));
  const gone = before
    .map(({ id: person, of, title }) => ({ person, of, title }))
    .filter((position) => !kept.has(keyOf(position)));
  if (gone.length > 0) await tx.run(REMOVE_POSITIONS, { rows: gone });
  if (rows.length > 0) await tx.run(WRITE_POSITIONS, { rows });
}

function toRow(person: string, { title, of, from, to, claims }: HeldPosition): PositionParameter {
  const documents = [...new Set(claims.map(({ document }) => document))];
  return {
    person,
    of,
    title,
    properties: { titleKey: fold(title), from, to, documents, claims: claims.map(printPositionClaim) },
  };
}

function keyOf({
  person,
  of,
  title,
}: {
  readonly person: string;
  readonly of: string;
  readonly title: string;
}): string {
  return [person, of, title].join('\n');
}

function distinct(claims: readonly PositionClaim[]): readonly PositionClaim[] {
  return [...new Map(claims.map((claim) => [`${claim.of}\n${printPositionClaim(claim)}`, claim])).values()];
}
