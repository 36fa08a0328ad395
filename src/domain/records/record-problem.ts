/** One reason why a record is refused; `path` is relative to the object, such as `meetings[0].start`. */
export interface RecordProblem {
  readonly path: string;
  readonly message: string;
}

/** A record with its place in the input, so that later checks can still name its path. */
export interface Located<T> {
  readonly path: string;
  readonly record: T;
}
