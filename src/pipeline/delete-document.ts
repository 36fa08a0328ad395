import type { DocumentRemoval } from '../domain/document-removal.ts';
import { kindOfId, type NodeKind } from '../domain/ids.ts';
import type { MeetingChange } from '../domain/meeting-change.ts';
import { lockGraph } from '../store/lock-graph.ts';
import type { GraphStore } from '../store/port.ts';
import { countReports } from '../store/queries/count-reports.ts';
import { KNOWN_DOCUMENTS } from '../store/queries/known-documents.ts';
import { toMeetingChanges } from './to-meeting-changes.ts';
import { withdrawDocument } from './withdraw-document.ts';

export interface DeletedDocument {
  readonly removal: DocumentRemoval;
  readonly meetings: readonly MeetingChange[];
}

/**
 * Takes a document out of the graph in one transaction, with all that only it supports.
 *
 * @returns null where there is no document of this id; nothing is changed then.
 */
export async function deleteDocument(store: GraphStore, id: string): Promise<DeletedDocument | null> {
  return await store.write(async (tx) => {
    await lockGraph(tx);
    const known = await tx.read(KNOWN_DOCUMENTS, { ids: [id] });
    if (known.length === 0) return null;
    const reports = await countReports(tx, id);
    const { gone, writtenMeetings } = await withdrawDocument(tx, id);
    const count = (kind: NodeKind) => gone.filter((one) => kindOfId(one) === kind).length;
    return {
      removal: {
        id,
        removed: {
          reports,
          statements: count('Statement'),
          meetings: count('Meeting'),
          people: count('Person'),
          countries: count('Country'),
          organizations: count('Organization'),
          topics: count('Topic'),
          places: count('Place'),
        },
        removedIds: [...gone].sort(),
        changedMeetingIds: [...writtenMeetings].sort(),
      },
      meetings: toMeetingChanges({ added: [], writtenMeetings, gone }),
    };
  });
}
