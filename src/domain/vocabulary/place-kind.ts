/** Kinds of place. */
export const PLACE_KINDS = {
  CITY: 'A city, town or village.',
  REGION: 'A region or province.',
  BUILDING: 'A building, embassy, palace or base.',
  OTHER: 'Any other place.',
} as const;

export type PlaceKind = keyof typeof PLACE_KINDS;
