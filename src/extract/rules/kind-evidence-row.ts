import type { MeetingKind } from '../../domain/vocabulary/meeting-kind.ts';

/** One thing that the words around a meeting say of its kind. */
export interface KindEvidence {
  readonly name: string;
  readonly kind: MeetingKind;
  /** Kinds that it can replace. */
  readonly of: ReadonlySet<MeetingKind>;
  /** What a word looks like without which the pattern can't match: such words are looked for first, one by one. */
  readonly hint: RegExp;
  /** Matches somewhere in the lower-case words that tell of the meeting. */
  readonly pattern: RegExp;
  /** How many parties it takes at least, and at most. */
  readonly parties: readonly [number, number];
  readonly example: string;
  readonly counterExample: string;
}
