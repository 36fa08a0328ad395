/** Whom one actor met. */
export interface Expansion {
  /** In how many matching meetings the actor was present; null where there is no limit. */
  readonly degree: number | null;
  /** The number of common meetings by counterpart; empty where the degree is above the limit. */
  readonly counterparts: ReadonlyMap<string, number>;
}
