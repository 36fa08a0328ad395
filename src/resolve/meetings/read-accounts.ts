import type { NamedParticipation, ReportAccount } from '../../domain/graph/report-account.ts';
import { ID_PREFIXES } from '../../domain/ids.ts';
import type { Records } from '../../domain/records/schema.ts';
import type { EntityIndex } from '../entities/entity-index.ts';
import type { ResolvedDocument } from '../entities/resolved-document.ts';

/** @param document global id of the document. @param local id of the meeting in its records. */
export function reportId(document: string, local: string): string {
  return `${ID_PREFIXES.Report}:${document.slice(document.indexOf(':') + 1)}-${local}`;
}

/** What a document says of its meetings, in global ids, in the order of its records. */
export function readAccounts(document: ResolvedDocument, { places }: EntityIndex): readonly ReportAccount[] {
  const resolve = (local: string | null) => (local === null ? null : (document.ids.get(local) ?? null));
  return document.records.meetings.map((meeting) => {
    const place = resolve(meeting.place);
    const placeCountry = place === null ? null : (places.find(place)?.country ?? null);
    return {
      id: reportId(document.id, meeting.id),
      document: document.id,
      publisher: document.records.document.publisher,
      published: document.records.document.publishedAt,
      kind: meeting.kind,
      status: meeting.status,
      medium: meeting.medium,
      date: meeting.start,
      dateEnd: meeting.end === meeting.start ? null : meeting.end,
      dateBasis: meeting.dateBasis,
      confidence: meeting.confidence,
      place,
      country: resolve(meeting.country) ?? placeCountry,
      topics: distinct(meeting.topics.map(resolve)),
      participants: readParticipants(meeting.participants, resolve),
      partOf: meeting.partOf === null ? null : reportId(document.id, meeting.partOf),
    };
  });
}

/** One entry per actor: the first, with whom it represents from the first that says so. */
function readParticipants(
  participants: Records['meetings'][number]['participants'],
  resolve: (local: string | null) => string | null,
): readonly NamedParticipation[] {
  const byActor = new Map<string, NamedParticipation>();
  for (const { actor: local, role, representing, start, end } of participants) {
    const actor = resolve(local);
    if (actor === null) continue;
    const known = byActor.get(actor);
    const represented = resolve(representing);
    byActor.set(actor, {
      actor,
      role: known?.role ?? role,
      start: known?.start ?? start,
      end: known?.end ?? end,
      representing: known?.representing ?? (represented === actor ? null : represented),
    });
  }
  return [...byActor.values()];
}

function distinct(ids: readonly (string | null)[]): readonly string[] {
  return [...new Set(ids.filter((id) => id !== null))].sort();
}
