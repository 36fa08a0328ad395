/** Kinds of organization. */
export const ORGANIZATION_KINDS = {
  GOVERNMENT_BODY: 'A ministry, agency, court, parliament or other body of a state.',
  INTERGOVERNMENTAL: 'A body whose members are states.',
  ARMED_GROUP: 'An armed force or group, of a state or not.',
  PARTY: 'A political party.',
  COMPANY: 'A business.',
  MEDIA: 'A publisher, broadcaster or news agency.',
  NGO: 'A non-governmental organization.',
  OTHER: 'Any other organization.',
} as const;

export type OrganizationKind = keyof typeof ORGANIZATION_KINDS;
