import type { DateBasis } from '../vocabulary/date-basis.ts';
import type { MeetingKind } from '../vocabulary/meeting-kind.ts';
import type { MeetingMedium } from '../vocabulary/meeting-medium.ts';
import type { MeetingStatus } from '../vocabulary/meeting-status.ts';
import type { ParticipantRole } from '../vocabulary/participant-role.ts';

/** Who took part, by one report. Ids are global. */
export interface Participation {
  readonly actor: string;
  readonly role: ParticipantRole;
  /** Id of a country or an organization. */
  readonly representing: string | null;
}

/** The same, with the words that name the actor: a span of the document's text, where the record gives one. */
export interface NamedParticipation extends Participation {
  readonly start: number | null;
  readonly end: number | null;
}

/** What one document says of one meeting, in global ids: all that matching and projecting look at. */
export interface ReportAccount {
  readonly id: string;
  readonly document: string;
  /** Of the document; null where unknown. */
  readonly publisher: string | null;
  /** Partial date on which the document was published; null where unknown. */
  readonly published: string | null;
  readonly kind: MeetingKind;
  readonly status: MeetingStatus;
  readonly medium: MeetingMedium;
  /** Partial dates of the first and the last day. */
  readonly date: string | null;
  readonly dateEnd: string | null;
  readonly dateBasis: DateBasis | null;
  /** 0..1; null for records made by hand. */
  readonly confidence: number | null;
  readonly place: string | null;
  readonly country: string | null;
  readonly topics: readonly string[];
  /** One entry per actor. */
  readonly participants: readonly NamedParticipation[];
  /** Id of the report, of the same document, whose meeting this one's is a part of. */
  readonly partOf: string | null;
}
