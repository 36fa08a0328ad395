import type { Token } from '../../../layers.ts';
import type { Words } from '../../03-names/words.ts';
import type { VerbGroup } from '../../06-clauses/verb-group.ts';
import type { MeetingSentence } from '../meeting-mention.ts';
import { FORMS_OF_HAVE } from './forms-of-have.ts';
import { isPastForm } from './past-form.ts';

/** `visit`, `call` and `talks` are nouns as often as verbs, whatever the tagger takes them for. */

/** Had breakfast. */
const isObjectOfHave = (words: Words, at: number, { pos, text }: Token): boolean =>
  pos === 'NOUN' && FORMS_OF_HAVE.isAt(words, at - 1) && !/(?:ed|en|ing)$/u.test(text);

/** No longer, Monday's meeting: both may stand in a verb group. */
const isDeniedOrOwned = (words: Words, at: number, before: string): boolean =>
  before === 'no' || (before === "'s" && words.tokens[at - 1]?.pos === 'PART');

/** Is open to talks: behind `to` no third person. */
const isPluralBehindTo = (before: string, { pos, text }: Token): boolean =>
  pos === 'NOUN' && before === 'to' && text.endsWith('s');

/** Recalled the last meeting: what an article opens is no verb group. */
const isBehindArticle = (words: Words, at: number, { from }: VerbGroup, { pos }: Token): boolean =>
  pos === 'NOUN' && from < at && words.tokens[from - 1]?.pos === 'DET';

const OWNED = /^(?:his|her|their|its|the|for|in)$/u;
/** His first talks as premier, will have talks. */
const isOfTalks = (words: Words, at: number, { from }: VerbGroup, form: string): boolean =>
  form === 'talks' && (FORMS_OF_HAVE.isAt(words, at - 1) || OWNED.test(words.lower[from - 1] ?? ''));

/** Was on a visit. */
const isBehindBe = ({ isPassive }: VerbGroup, { pos }: Token, form: string): boolean =>
  isPassive && pos === 'NOUN' && !isPastForm(form);

/** @param group what would be its verb group. @returns whether the word is a noun, though a verb group could end in it. */
export function isUsedAsNoun(words: Words, at: number, group: VerbGroup, token: Token): boolean {
  const before = at > 0 ? (words.lower[at - 1] ?? '') : '';
  const form = token.text.toLowerCase();
  return (
    isObjectOfHave(words, at, token) ||
    isDeniedOrOwned(words, at, before) ||
    isPluralBehindTo(before, token) ||
    isBehindArticle(words, at, group, token) ||
    isOfTalks(words, at, group, form) ||
    isBehindBe(group, token, form)
  );
}

const NOUN_MARKERS: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NUM']);
const NOMINAL: ReadonlySet<string> = new Set(
  "'s ' his her their its my our of for first last next this no any".split(' '),
);

/** @returns whether the word before makes a noun of one that no auxiliary stands before: the meeting, for talks. */
export function isMarkedAsNoun({ words, groups }: MeetingSentence, at: number): boolean {
  const before = at > 0 ? (words.lower[at - 1] ?? '') : '';
  if (NOMINAL.has(before)) return true;
  if (!NOUN_MARKERS.has(words.tokens[at - 1]?.pos ?? '')) return false;
  // A and B each met C.
  const isOfEach = /^(?:each|both|all)$/u.test(before) && groups.some((one) => one.to === at - 1);
  return !isOfEach && !groups.some((one) => one.to === at);
}
