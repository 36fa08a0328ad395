import { ORGANIZATION_NOUNS } from '../../lexicon/organization-forms.ts';
import { WordClass } from '../../lexicon/word-class.ts';
import { isPossessive, type Words } from '../03-names/words.ts';

const NOUNS = new WordClass(ORGANIZATION_NOUNS.keys());
const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an']);
/** How many words tell what a body is, with its noun. */
export const MAX_BODY_WORDS = 4;

/** The drivers' union: whether the possessive is of a plural that says whose body it is. @param mark its token */
export const ownsBody = (words: Words, mark: number): boolean =>
  isPossessive(words.tokens[mark]) &&
  NOUNS.isAt(words, mark + 1) &&
  /^\p{Ll}+s$/u.test(words.tokens[mark - 1]?.text ?? '');

/**
 * Bus company Halden Travel, the Norwegian carrier Halden Air, the bus company, Halden Travel: where the phrase of a body
 * begins, with the words that tell what it is. Limits: over a comma only behind an article.
 *
 * @param from where its name begins
 */
export function startOfBody(words: Words, from: number): number {
  // The teachers' union, the NEU: the name has an article of its own.
  const name = ARTICLES.has(words.lower[from - 1] ?? '') && words.lower[from - 2] === ',' ? from - 1 : from;
  const isApposed = words.lower[name - 1] === ',';
  const noun = isApposed ? name - 2 : name - 1;
  if (noun < 0 || !NOUNS.isAt(words, noun) || words.tokens[noun]?.text !== words.lower[noun]) return from;
  let start = noun;
  while (noun - start < MAX_BODY_WORDS && start > 0) {
    if (ownsBody(words, start - 1)) {
      start -= 2;
      continue;
    }
    const before = words.tokens[start - 1];
    if (isPossessive(before) || !/^(?:NOUN|ADJ)$/u.test(before?.pos ?? '')) break;
    start -= 1;
  }
  const isOpened = ARTICLES.has(words.lower[start - 1] ?? '');
  return isApposed && !isOpened ? from : isOpened ? start - 1 : start;
}
