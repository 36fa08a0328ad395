import type { ComparedReport } from '../../domain/graph/find-contradictions.ts';
import { MEETING_MEDIUMS } from '../../domain/vocabulary/meeting-medium.ts';
import { MEETING_STATUSES } from '../../domain/vocabulary/meeting-status.ts';
import { PARTICIPANT_ROLES } from '../../domain/vocabulary/participant-role.ts';
import type { NodeSelection, PlannedNode, RelationRow, RelationSelection } from '../../store/plan/selection.ts';
import type { RelationName } from '../../store/relations/relations.ts';
import { toText } from '../field/decode.ts';

/** Of each meeting, the latest so many reports are compared. */
export const MAX_COMPARED_REPORTS = 200;
const MAX_PARTICIPANTS = 200;

const NODE: NodeSelection = { properties: [], relations: [] };

function relation(name: RelationName, size: number, rest: Partial<RelationSelection> = {}): RelationSelection {
  return {
    key: `compared ${name}`,
    relation: name,
    page: { size, backward: false, from: null },
    filter: null,
    order: null,
    wantsTotal: false,
    edgeProperties: [],
    edgeRelations: [],
    node: NODE,
    ...rest,
  };
}

const PARTICIPANTS = relation('Report.participants', MAX_PARTICIPANTS, { edgeProperties: ['role', 'representing'] });
const PLACE = relation('Report.place', 1);
const COUNTRY = relation('Report.country', 1);

/** What the reports of a meeting have to bring to be compared. */
export const COMPARED_REPORTS = relation('Meeting.reports', MAX_COMPARED_REPORTS, {
  node: {
    properties: ['status', 'date', 'dateEnd', 'dateKey', 'medium'],
    relations: [PARTICIPANTS, PLACE, COUNTRY],
  },
});

export function toComparedReport({ id, properties, pages }: PlannedNode): ComparedReport {
  const firstId = ({ key }: RelationSelection) => pages[key]?.rows[0]?.node?.id ?? null;
  return {
    id,
    status: oneOf(MEETING_STATUSES, properties['status']),
    date: toText(properties['date']),
    dateEnd: toText(properties['dateEnd']),
    published: toText(properties['dateKey']) || null,
    medium: oneOf(MEETING_MEDIUMS, properties['medium']),
    place: firstId(PLACE),
    country: firstId(COUNTRY),
    participants: (pages[PARTICIPANTS.key]?.rows ?? []).flatMap(toParty),
  };
}

function toParty({ edge, node }: RelationRow): ComparedReport['participants'] {
  if (node === null) return [];
  const role = oneOf(PARTICIPANT_ROLES, edge['role']);
  return [{ actor: node.id, role, representing: toText(edge['representing']) }];
}

function oneOf<K extends string>(vocabulary: Readonly<Record<K, unknown>>, value: unknown): K | null {
  const isKnown = (name: string): name is K => Object.hasOwn(vocabulary, name);
  return typeof value === 'string' && isKnown(value) ? value : null;
}
