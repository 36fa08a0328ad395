/** Where topics are looked for: tokens `[from, to)`. */
export interface TopicRange {
  readonly from: number;
  readonly to: number;
  /** The word of the meeting, behind which its prepositions count; null where the sentence has none there. */
  readonly anchor: number | null;
}
