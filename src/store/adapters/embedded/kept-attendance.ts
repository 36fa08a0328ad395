import type { GrafeoDB } from '@grafeo-db/js';
import { Attendance } from '../../attendance/attendance.ts';
import { ACTOR_IDS, attendedSeats } from './attendance-queries.ts';

/** To read it all takes as long as four networks or a few dozen small paths. */
const ASKED_BEFORE = 6;
/** Of a larger graph it is not kept: its seats would be made into values in one go, 100 ms for half a million. */
const MOST_SEATS = 500_000;
/** While documents come in one after another, it is read anew for at most a tenth of the time. */
const LEAST_PAUSE = 9;

/**
 * Who was at which meeting, kept in this process until the next commit: to follow a seat in the engine takes 2 µs of a
 * processor, here 10 ns, and a network of 200 actors follows 20,000. This process alone writes to the graph, so what was
 * read holds until its next commit.
 *
 * Nobody waits for it. It is read in the background once it was asked for a few times since the last commit; before that
 * there is none, and statements answer.
 */
export class KeptAttendance {
  readonly #database: GrafeoDB;
  readonly #inTurn: (work: () => Promise<void>) => Promise<void>;
  #epoch: bigint | null = null;
  #kept: Attendance | null = null;
  #asked = 0;
  #isReading = false;
  #isTooLarge = false;
  #notBefore = 0;

  /** @param inTurn runs what reads from the database, while that is open, among the other reads. */
  constructor(database: GrafeoDB, inTurn: (work: () => Promise<void>) => Promise<void>) {
    this.#database = database;
    this.#inTurn = inTurn;
  }

  /** @returns null where it is not known now. */
  find(): Attendance | null {
    const epoch = this.#database.currentEpoch();
    if (epoch !== this.#epoch) {
      this.#epoch = epoch;
      this.#kept = null;
      this.#asked = 0;
    }
    if (this.#kept !== null) return this.#kept;
    this.#asked += 1;
    const isWorthIt = this.#asked > ASKED_BEFORE && performance.now() >= this.#notBefore;
    if (isWorthIt && !this.#isReading && !this.#isTooLarge) void this.#readAside();
    return null;
  }

  /** What fails here fails in the statements that answer meanwhile, and is told there. */
  async #readAside(): Promise<void> {
    this.#isReading = true;
    const startedAt = performance.now();
    try {
      await this.#inTurn(() => this.#read());
    } catch {
      this.#kept = null;
    } finally {
      const now = performance.now();
      this.#notBefore = now + LEAST_PAUSE * (now - startedAt);
      this.#isReading = false;
    }
  }

  async #read(): Promise<void> {
    const epoch = this.#database.currentEpoch();
    const { cypher, parameters } = attendedSeats(MOST_SEATS);
    const seats = (await this.#database.executeCypher(cypher, parameters)).get(0);
    const [meetings, present] = [toNumbers(seats['meetings']), toNumbers(seats['actors'])];
    this.#isTooLarge = present.length >= MOST_SEATS;
    if (this.#isTooLarge) return;
    const all = (await this.#database.executeCypher(ACTOR_IDS)).get(0);
    // Both are of one commit, and of the one that is asked for.
    if (epoch !== this.#database.currentEpoch() || epoch !== this.#epoch) return;
    const actors = numbered(toNumbers(all['actors']));
    const places = numbered(meetings);
    this.#kept = new Attendance(toTexts(all['ids']), {
      actors: present.map((node) => actors.numberOf[node] ?? 0),
      meetings: meetings.map((node) => places.numberOf[node] ?? 0),
      meetingCount: places.count,
    });
  }
}

interface Numbers {
  /** By internal id: nodes are counted from 0 on, so a table of 4 bytes a node will do. */
  readonly numberOf: Int32Array;
  readonly count: number;
}

/** Numbers from 0 on for the distinct nodes, in the order in which they first stand. */
function numbered(nodes: Int32Array): Numbers {
  let greatest = -1;
  for (const node of nodes) if (node > greatest) greatest = node;
  const numberOf = new Int32Array(greatest + 1).fill(-1);
  let count = 0;
  for (const node of nodes) {
    if ((numberOf[node] ?? 0) >= 0) continue;
    numberOf[node] = count;
    count += 1;
  }
  return { numberOf, count };
}

function toNumbers(values: unknown): Int32Array {
  return Int32Array.from(Array.isArray(values) ? values : []);
}

function toTexts(values: unknown): readonly string[] {
  return Array.isArray(values) ? values.map(String) : [];
}
