/** How a field is described that says a number. @param what the nouns that are counted, and which of them. */
export const counted = (what: string) => ({ nullable: false, description: what }) as const;
