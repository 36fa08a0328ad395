/**
 * Words of grammar that make up a good third of the small words of English prose. Left out is what is as frequent in
 * another language: `in` and `was` (German, Dutch), `for`, `at` and `by` (Danish, Norwegian), `on` (French), `as` (Portuguese).
 */
export const ENGLISH_WORDS: ReadonlySet<string> = new Set(
  [
    'the of and to with that from which their they them were been has have had this these those said says its his her',
    'would will could should not but about before after than into between when while where who whom whose also more',
    'it he she we are be an or if there our your over under during against because through other such what only both',
  ].flatMap((line) => line.split(' ')),
);
