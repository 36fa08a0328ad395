import type { ActorKind } from '../ids.ts';
import type { OrganizationKind } from '../vocabulary/organization-kind.ts';
import type { PlaceKind } from '../vocabulary/place-kind.ts';
import type { TopicContext } from '../vocabulary/topic-context.ts';
import type { ReportAccount } from './report-account.ts';

/** A spelling, and how many documents use it. */
export interface Alias {
  readonly text: string;
  readonly documents: number;
}

export interface Position {
  readonly title: string;
  /** Id of a country or an organization. */
  readonly of: string;
}

/** What the graph knows of an actor: all that resolution compares. */
export interface KnownActor {
  readonly id: string;
  readonly kind: ActorKind;
  readonly name: string;
  readonly aliases: readonly Alias[];
  /** Ids of the countries it belongs to or is based in. */
  readonly countries: readonly string[];
  /** Of a person; empty for others. */
  readonly positions: readonly Position[];
  /** Of an organization; null for others. */
  readonly organizationKind: OrganizationKind | null;
}

export interface KnownTopic {
  readonly id: string;
  readonly label: string;
  readonly aliases: readonly string[];
  readonly context: TopicContext;
}

export interface KnownPlace {
  readonly id: string;
  readonly name: string;
  readonly kind: PlaceKind;
  readonly country: string | null;
}

/** The part of the graph that may hold the actors, topics and places of a batch of records. */
export interface KnownEntities {
  readonly actors: readonly KnownActor[];
  readonly topics: readonly KnownTopic[];
  readonly places: readonly KnownPlace[];
}

export interface KnownMeeting {
  readonly id: string;
  readonly reports: readonly ReportAccount[];
}

/** The part of the graph that may hold the meetings of a batch of reports. */
export interface KnownMeetings {
  readonly meetings: readonly KnownMeeting[];
  /** Every id of a meeting that is not free, of those that `meetings` does not have and that were asked for. */
  readonly takenIds: readonly string[];
}
