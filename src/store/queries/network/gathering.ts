/** Some actors, at least two, and how many meetings had just these of all that were asked for. */
export interface Gathering {
  /** Positions of the actors in the list that was asked for, in no order. */
  readonly present: readonly number[];
  /** The same actors can come again. */
  readonly meetings: number;
}
