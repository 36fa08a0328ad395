/** What became of a node of the graph. */
export const CHANGE_KINDS = {
  CREATED: 'It was not there before.',
  UPDATED: 'It was there, and what is known of it may be different now.',
  DELETED: 'It is there no more.',
} as const;

export type ChangeKind = keyof typeof CHANGE_KINDS;
