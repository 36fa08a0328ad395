/** Words that open a subordinate clause of their own, lower-case. */
export const CLAUSE_OPENERS: ReadonlySet<string> = new Set('where when who which whose that while until'.split(' '));

/** Forms of "be", lower-case, negated ones too. */
export const FORMS_OF_BE: ReadonlySet<string> = new Set(
  "is are was were be been being am isn't aren't wasn't weren't isn’t aren’t wasn’t weren’t".split(' '),
);
