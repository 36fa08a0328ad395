/** What a caller of the API may do; each role is given for itself. */
export const ROLES = {
  reader: 'Reads.',
  ingester: 'Reads, adds documents and records, and deletes documents.',
  curator: 'Reads, and corrects what was extracted.',
} as const;

export type Role = keyof typeof ROLES;
