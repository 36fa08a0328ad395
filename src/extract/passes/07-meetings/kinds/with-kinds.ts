import type { Person } from '../../../entities.ts';
import type { Meeting } from '../meeting.ts';
import type { MeetingSentence } from '../meeting-mention.ts';
import { withKindsByEvidence } from './kind-by-evidence.ts';
import { withKindsByRank } from './kind-by-rank.ts';

/** What the kind of a meeting is told by, once all its clauses are together. */
interface Known {
  readonly people: readonly Person[];
  /** Country that a person acts for, by the person's id. */
  readonly countryOf: (actor: string) => string | null;
  readonly bySentence: ReadonlyMap<number, MeetingSentence>;
}

/** @returns the meetings with their kinds as the words around them, then the ranks of those who met, tell them. */
export const withKinds = (meetings: readonly Meeting[], { people, countryOf, bySentence }: Known): readonly Meeting[] =>
  withKindsByRank(
    withKindsByEvidence(meetings, bySentence),
    new Map(people.map((person) => [person.id, person])),
    countryOf,
  );
