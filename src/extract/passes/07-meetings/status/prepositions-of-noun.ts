/** What a meeting noun may stand behind, so that it is no subject: at talks, after the talks. */
export const PREPOSITIONS: ReadonlySet<string> = new Set(
  'in at on for to into during after before following of ahead toward towards until since from with amid over by about through'.split(
    ' ',
  ),
);
