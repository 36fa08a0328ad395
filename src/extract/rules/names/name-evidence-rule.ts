export interface NameContext {
  /** The name's words, folded. */
  readonly parts: readonly string[];
  /** How many of them are no particles: 1 for al-Harithi, 2 for Ida von der Aue. */
  readonly fullLength: number;
  /** The name as it stands. */
  readonly text: string;
  /** It is written as people's names are: `isPlainName`. */
  readonly isPlain: boolean;
  /** Lower-case words before (nearest first) and after (nearest first) the name. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** The same words before it as they stand, one space apart, but for none before a comma. */
  readonly textBefore: string;
  /** The same words after it, one space apart. */
  readonly textAfter: string;
  readonly hasTitle: boolean;
  readonly hasApposition: boolean;
  /** A country's possessive stands before it: Chile’s X. */
  readonly isOwnedByCountry: boolean;
  /** `of`, `at` or `from` and an organization known by its form follow. */
  readonly isOfOrganization: boolean;
  /** `of` or `from` and a country follow, or a country in brackets. */
  readonly isOfCountry: boolean;
  readonly isAcronym: boolean;
  /** A noun for a person follows directly: the X chairman. */
  readonly isBeforeRole: boolean;
  /** `and` joins it and another full name, neither with `the`. */
  readonly isPaired: boolean;
  /** What an organization alone has is said to be its own, itself or as one of a list: shares in X, the bosses of A and X. */
  readonly isOfOwner: boolean;
  /** Another bare name stands on the other side of a verb of meeting, or beside it before one. */
  readonly meetsName: boolean;
}

export interface NameEvidence {
  readonly reason: string;
  readonly person: number;
  readonly organization: number;
  readonly holds: (context: NameContext) => boolean;
  /** A sentence in which the rule holds of the name in [brackets], and one in which it does not. */
  readonly example: string;
  readonly counterExample: string;
}
