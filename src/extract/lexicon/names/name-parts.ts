/** Lower-case words inside or before a family name: Ida von der Aue, Faris bin Khalaf. */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  "al el bin ibn bint ben de del della der den van von da das dos do di du la las los le lo ter ten zu af av y e san wa ould dela dalla degli dei mac ap binti á aan op Ó Ua Uí ’t 't".split(
    ' ',
  ),
);

/** Particles that can open a family name which stands alone: Mrs von der Aue. */
export const LEADING_PARTICLES: ReadonlySet<string> = new Set(
  'al el bin de del della van von der da di du dos das la le Ó Uí'.split(' '),
);

/** Titles that are also family names when they end a name: John Major. */
export const SURNAME_TITLES: ReadonlySet<string> = new Set(
  'king major bishop pope dean prince marshal judge cook baker page duke baron queen general father sheikh'.split(' '),
);

/** Days and months: capitalized in every sentence, in no name but May, April, June, August and the like. */
export const CALENDAR_WORDS: ReadonlySet<string> = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august ' +
    'september october november december jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs ' +
    'fri sat sun easter christmas ramadan gmt utc bst est edt'
  ).split(' '),
);

/** Calendar words that are also personal names. */
export const CALENDAR_NAMES: ReadonlySet<string> = new Set('may april june august'.split(' '));

/** Short forms of days and months that open personal names: Jan Kowalczyk, Sun Guorong. */
export const CALENDAR_OPENERS: ReadonlySet<string> = new Set('jan sun mar'.split(' '));
