/** What somebody does or has to do in turn, of which a meeting can be a part, lower-case. */
export const PROGRAMME_NOUNS: ReadonlySet<string> = new Set(
  (
    'visit trip tour stay stopover journey swing stop stops leg programme program schedule agenda itinerary diary day morning afternoon ' +
    'evening week engagement engagements appointment appointments act task duty port mission voyage calendar events event ' +
    'activities highlight highlights item call calls commitments rounds foray'
  ).split(' '),
);
