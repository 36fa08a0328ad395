import { SPEECH_FORMS } from '../../lexicon/speech-verbs.ts';
import type { Words } from '../03-names/words.ts';
import type { OpenPhrase, Phrase } from './phrase.ts';

/**
 * B said that A had hidden her meeting with C: hers is that of whom the clause is about, and not of who says it. Limits: only
 * of meetings, and not of what A can do to those of B: attended his meeting, praised it.
 */
const MEETING =
  /^(?:meetings?|talks|visits?|trips?|calls?|conversations?|lunch|dinner|encounters?|contacts?|summits?|negotiations)$/u;
const OF_ANOTHER =
  /^(?:accept|attend|join|arrange|prepare|organi[sz]e|broker|witness|interrupt|praise|critici[sz]e|welcome|back|support|oppose|block|approve|know|hear|learn|attack|mock|condemn|denounce|help|invite|film|watch|leave|disrupt)$/u;
const CONTENT =
  /^(?:said|says|claim(?:s|ed)|reveal(?:s|ed)|insist(?:s|ed)|confirm(?:s|ed)|deni(?:es|ed)|demand(?:s|ed))$/u;
/** How far behind the possessive its noun may stand. */
const MAX_ADJECTIVES = 3;

const isSaying = (word: string): boolean => SPEECH_FORMS.has(word) || CONTENT.test(word);

/** @returns whom the clause is about that somebody else says; null elsewhere. */
export function subjectOfContent(phrase: OpenPhrase, before: readonly Phrase[], words: Words): string | null {
  const { lower, tokens } = words;
  if (phrase.isObject || !/^(?:his|her)$/u.test(phrase.word)) return null;
  if (!lower.slice(phrase.to, phrase.to + MAX_ADJECTIVES).some((word) => MEETING.test(word))) return null;
  const subject = before.at(-1);
  const [person] = subject?.actors ?? [];
  if (subject === undefined || person?.startsWith('p') !== true || subject.actors.length !== 1) return null;
  const opener = lower[subject.from - 1] === 'that' ? subject.from - 2 : subject.from - 1;
  if (subject.isPossessor || !isSaying(lower[opener] ?? '') || !/^(?:VERB|AUX)$/u.test(tokens[subject.end]?.pos ?? ''))
    return null;
  const between = tokens.slice(subject.end, phrase.from);
  const isPlain = between.every(({ pos, lemma }) => !/^(?:PUNCT|SCONJ|CCONJ)$/u.test(pos) && !OF_ANOTHER.test(lemma));
  return isPlain ? person : null;
}
