/**
 * Who was at which of the meetings that took place, as of one commit: a bipartite graph in compressed sparse rows, both
 * ways. Actors and meetings are numbers from 0 on; a seat takes eight bytes, an actor its id.
 */
export class Attendance {
  readonly #ids: readonly string[];
  readonly #actors: ReadonlyMap<string, number>;
  readonly #byActor: SparseRows;
  readonly #byMeeting: SparseRows;

  /** @param ids of all actors, in the order of their numbers, each once. */
  constructor(ids: readonly string[], seats: Seats) {
    this.#ids = ids;
    this.#actors = new Map(ids.map((id, actor) => [id, actor]));
    this.#byActor = toSparseRows(seats.actors, seats.meetings, ids.length);
    this.#byMeeting = toSparseRows(seats.meetings, seats.actors, seats.meetingCount);
  }

  get actorCount(): number {
    return this.#ids.length;
  }

  get meetingCount(): number {
    return this.#byMeeting.starts.length - 1;
  }

  /** @returns the number of an actor, also where it was at no meeting; null for an id that nobody has. */
  find(id: string): number | null {
    return this.#actors.get(id) ?? null;
  }

  idOf(actor: number): string {
    return this.#ids[actor] ?? '';
  }

  /** The meetings that an actor was at. */
  meetingsOf(actor: number): Int32Array {
    return rowOf(this.#byActor, actor);
  }

  /** The actors who were at a meeting. */
  actorsAt(meeting: number): Int32Array {
    return rowOf(this.#byMeeting, meeting);
  }
}

/** Two lists of one length: an actor and the meeting that it was at. */
export interface Seats {
  readonly actors: Int32Array;
  readonly meetings: Int32Array;
  readonly meetingCount: number;
}

interface SparseRows {
  /** Where each row begins, and the end of the last. */
  readonly starts: Int32Array;
  readonly members: Int32Array;
}

function rowOf({ starts, members }: SparseRows, row: number): Int32Array {
  return members.subarray(starts[row] ?? 0, starts[row + 1] ?? 0);
}

/** A counting sort by row. */
function toSparseRows(rows: Int32Array, members: Int32Array, rowCount: number): SparseRows {
  const starts = new Int32Array(rowCount + 1);
  for (const row of rows) starts[row + 1] = (starts[row + 1] ?? 0) + 1;
  for (let row = 0; row < rowCount; row += 1) starts[row + 1] = (starts[row + 1] ?? 0) + (starts[row] ?? 0);
  const next = starts.slice();
  const sorted = new Int32Array(members.length);
  for (let seat = 0; seat < rows.length; seat += 1) {
    const row = rows[seat] ?? 0;
    const place = next[row] ?? 0;
    sorted[place] = members[seat] ?? 0;
    next[row] = place + 1;
  }
  return { starts, members: sorted };
}
