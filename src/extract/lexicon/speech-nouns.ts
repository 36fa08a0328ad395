/** Nouns for something said, which speak for whoever owns them or does what they are part of, lower-case. */
export const SPEECH_NOUNS: ReadonlySet<string> = new Set(
  (
    'verdict message reply answer response comment comments remark reaction retort advice explanation summary conclusion assessment ' +
    'appeal plea call promise pledge vow warning threat demand statement admission confession quip joke line motto advice ' +
    'tweet post letter note email text caption toast greeting farewell defence defense excuse argument view judgment judgement'
  ).split(' '),
);
