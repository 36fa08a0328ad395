/** What went with a document: what only it supported. Ids are global and in alphabetical order. */
export interface DocumentRemoval {
  readonly id: string;
  readonly removed: {
    readonly reports: number;
    readonly statements: number;
    readonly meetings: number;
    readonly people: number;
    readonly countries: number;
    readonly organizations: number;
    readonly topics: number;
    readonly places: number;
  };
  /** Of everything that is gone, the document included; reports are not listed. */
  readonly removedIds: readonly string[];
  /** Of the meetings that stay and are projected anew from their other reports. */
  readonly changedMeetingIds: readonly string[];
}
