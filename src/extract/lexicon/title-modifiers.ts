/** Words that belong to a title before its head: deputy budget director. */
export const TITLE_MODIFIERS: ReadonlySet<string> = new Set(
  (
    'former ex then late outgoing incoming acting interim caretaker deputy vice senior junior chief first second ' +
    'third paramount assistant associate co joint honorary veteran top leading special principal lead executive managing ' +
    'general national federal provincial regional presidential prime permanent newly-elected newly-appointed ' +
    'long-serving longtime long-time then-us ousted deposed exiled jailed embattled retired conservative liberal ' +
    'republican democratic democrat centre-right centre-left far-right far-left opposition ruling nationalist ' +
    'socialist populist military civilian political diplomatic economic prominent influential elected ' +
    'port canal harbour harbor airport railway river city county town municipal metropolitan'
  ).split(' '),
);
