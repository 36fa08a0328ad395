import type { KnownMeeting } from '../../domain/graph/known-graph.ts';
import type { ReportAccount } from '../../domain/graph/report-account.ts';
import { rangeOf } from './compare-dates.ts';
import { partiesOf, peopleOf } from './compare-participants.ts';

/** Meetings by what their reports share: actors, places, days. One instance lives for one call of `resolveMeetings`. */
export class MeetingIndex {
  readonly #meetings = new Map<string, KnownMeeting>();
  readonly #idsByKey = new Map<string, Set<string>>();
  readonly #changed = new Set<string>();
  readonly #created = new Set<string>();

  constructor(known: readonly KnownMeeting[]) {
    for (const meeting of known) {
      this.#meetings.set(meeting.id, meeting);
      for (const report of meeting.reports) this.#enter(meeting.id, report);
    }
  }

  has(id: string): boolean {
    return this.#meetings.has(id);
  }

  /** @returns meetings with a report that shares an actor, a place or a day, ordered by id. */
  listCandidates(report: ReportAccount): readonly KnownMeeting[] {
    const ids = new Set(keysOf(report).flatMap((key) => [...(this.#idsByKey.get(key) ?? [])]));
    return [...ids]
      .sort()
      .map((id) => this.#meetings.get(id))
      .filter((meeting) => meeting !== undefined);
  }

  /** Adds a report to a meeting; a meeting that there was not is made. */
  add(id: string, report: ReportAccount): void {
    const meeting = this.#meetings.get(id);
    if (meeting === undefined) this.#created.add(id);
    this.#changed.add(id);
    this.#meetings.set(id, { id, reports: [...(meeting?.reports ?? []), report] });
    this.#enter(id, report);
  }

  /** @returns the meetings that reports were added to, ordered by id. */
  listChanged(): readonly KnownMeeting[] {
    return [...this.#changed]
      .sort()
      .map((id) => this.#meetings.get(id))
      .filter((meeting) => meeting !== undefined);
  }

  /** @returns the ids of the meetings that were made, ordered. */
  listCreated(): readonly string[] {
    return [...this.#created].sort();
  }

  #enter(id: string, report: ReportAccount): void {
    for (const key of keysOf(report)) {
      const ids = this.#idsByKey.get(key);
      if (ids === undefined) this.#idsByKey.set(key, new Set([id]));
      else ids.add(id);
    }
  }
}

function keysOf(report: ReportAccount): readonly string[] {
  const range = rangeOf(report);
  const day = range === null || peopleOf(report).size > 0 ? [] : [range.first];
  return [...peopleOf(report), ...partiesOf(report), ...(report.place === null ? [] : [report.place]), ...day];
}
