import { textIn } from '../../../lexicon/placed-words.ts';
import type { Words } from '../../03-names/words.ts';
import type { VerbGroup } from '../../06-clauses/verb-group.ts';

/** `, received on Monday by Y`, `a treaty signed in Lima by Y`: the agent behind an adjunct, in an apposition or beside a noun. */
const isByParted = (words: Words, verb: number): boolean =>
  (verb === 0 || words.tokens[verb - 1]?.text === ',' || words.tokens[verb - 1]?.pos === 'NOUN') &&
  /^(?:(?:here|there|today|yesterday|tonight|late|early|earlier|last|this|jointly) |(?:on|at|in|upon) (?:(?!by\b|and\b)[^ ,.]+ )){1,2}(?:(?!by\b|and\b)[^ ,.]+ ){0,5}by\b/u.test(
    textIn(words, verb + 1, verb + 9),
  );

/** `received by Y at the palace`: a passive without its auxiliary. */
export const isReducedPassive = (words: Words, group: VerbGroup): boolean =>
  !group.isPassive &&
  group.from === group.verb &&
  (words.lower[group.verb + 1] === 'by' || isByParted(words, group.verb)) &&
  /(?:ed|n|met|struck)$/u.test(words.lower[group.verb] ?? '');

const EVENT_WINDOW = 9;
const EVENT =
  /\b(?:summit|conference|forum|dinner|lunch|breakfast|banquet|reception|ceremony|gala|meetings?|talks|session|gathering|event|celebrations?|parade|round ?table)(?: (?!and\b|but\b|was\b|were\b|is\b)[^ ,;:]+){0,6}(?: ,)?$/u;

/** Stayed away from a summit in Geneva hosted by Y: what the participle is said of is an event, and nobody's guest. */
export const isOfEvent = (words: Words, verb: number): boolean =>
  /^host/u.test(words.lower[verb] ?? '') && EVENT.test(textIn(words, verb - EVENT_WINDOW, verb));
