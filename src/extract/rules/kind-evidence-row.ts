import type { MeetingKind } from '../../domain/vocabulary/meeting-kind.ts';

/** One thing that the words around a meeting say of its kind. */
export interface KindEvidence {
  readonly name: string;
  readonly kind: MeetingKind;
  /** Kinds that it can replace. */
  readonly of: ReadonlySet<MeetingKind>;
  /** A word without which the pattern can't match: it is looked for first. */
  readonly hint: RegExp;
  /** Matches somewhere in the lower-case words that tell of the meeting. */
  readonly pattern: RegExp;
  /** How many parties it takes at least, and at most. */
  readonly parties: readonly [number, number];
  readonly example: string;
  readonly counterExample: string;
}
