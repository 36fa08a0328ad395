import type { TopicMarker } from '../../rules/topics/topic-marker.ts';
import type { MeetingSentence } from '../07-meetings/meeting-mention.ts';
import { posAt } from './pos-at.ts';

/** Where a list of topics ends because a clause of its own begins or goes on. */
const REPORTED = /^(?:confirmed|announced|reported|added|stated|noted|claimed|revealed|explained|disclosed)$/u;
const CLAUSE_GERUND =
  /^(?:emphasi|stress|adding|saying|noting|including|highlight|underscor|underlin|reaffirm|urging|calling|warning|telling|describing|insisting|arguing|citing|pledging|vowing|promising|hoping|leaving|prompting)/u;
/** Participles without an ending of their own. */
const LOSSES = /^(?:lost|stuck|spent|split|cut|broken|shut|left)$/u;
const MOVED =
  /^(?:taken|brought|sent|moved|exported|shipped|sold|deported|abducted|transferred|returned|linked|related|tied|owed|exposed)$/u;

const isNominal = (sentence: MeetingSentence, at: number): boolean => /^(?:NOUN|PROPN|X)$/u.test(posAt(sentence, at));

/** @param reads what stands in the list. @returns whether the token is the verb of a clause, and none that qualifies a noun */
export function isFiniteVerb(sentence: MeetingSentence, at: number, reads: TopicMarker['reads'] = 'list'): boolean {
  const { words } = sentence;
  const lower = words.lower[at] ?? '';
  const pos = posAt(sentence, at);
  if (pos === 'AUX') return lower !== 'to' && lower !== 'be';
  if (pos !== 'VERB' || lower.endsWith('ing') || words.lower[at - 1] === 'to') return false;
  const after = posAt(sentence, at + 1);
  // …, the club confirmed.
  if (REPORTED.test(lower) && /^(?:PUNCT|)$/u.test(after)) return true;
  // Traces found at two sites: a participle behind its noun.
  if (
    /^(?:found|made|held|built|sent|brought|caught|led|kept|bought|sold|put)$/u.test(lower) &&
    after === 'ADP' &&
    isNominal(sentence, at - 1)
  )
    return false;
  // Lost cattle; children taken to Norway.
  if (LOSSES.test(lower) && /^(?:PUNCT|DET)$/u.test(posAt(sentence, at - 1)) && isNominal(sentence, at + 1))
    return false;
  if (MOVED.test(lower) && isNominal(sentence, at - 1) && words.lower[at + 1] === 'to')
    return posAt(sentence, at + 2) === 'VERB';
  // A participle before a noun qualifies it, and one behind a noun too: withdrawn bills, measures taken in May.
  if (/(?:ed|en|wn|ung)$/u.test(lower)) return after === 'DET' || after === 'PRON' || words.lower[at + 1] === 'to';
  if (reads === 'subject') return true;
  // Supplies, exports: a plural that the tagger takes for a verb, unless something that only a verb has follows.
  if (lower.endsWith('s')) return /^(?:DET|PRON|PART|AUX)$/u.test(after) || words.lower[at + 1] === 'that';
  return words.tokens[at]?.lemma !== lower || after === 'DET' || after === 'PRON';
}

/** After "and": a verb in the past begins another clause of the same subject, as a pronoun does of its own. */
export function opensClause(sentence: MeetingSentence, at: number, reads: TopicMarker['reads'] = 'list'): boolean {
  const { words } = sentence;
  const lower = words.lower[at] ?? '';
  const pos = posAt(sentence, at);
  if (/^(?:he|she|they|it|we|to|then|also|later|not)$/u.test(lower)) return true;
  if (pos === 'AUX') return true;
  if (pos !== 'VERB') return false;
  if (lower.endsWith('ing') || (reads === 'infinitive' && words.tokens[at]?.lemma === lower)) return false;
  if (/(?:ed|en|own)$/u.test(lower))
    return !isNominal(sentence, at + 1) || sentence.groups.some((group) => group.from === at + 1);
  return isFiniteVerb(sentence, at);
}

/** Discussed tariffs, reports the paper: behind a comma, who tells it. */
export const isSourceTag = ({ words, chunks }: MeetingSentence, at: number): boolean =>
  /^(?:reports|reported|writes|wrote|report|claims|claimed)$/u.test(words.lower[at] ?? '') &&
  (words.lower[at + 1] === 'the' || chunks.some(({ from }) => from === at + 1));

/** A gerund behind a comma opens a clause of its own (", emphasizing the need …"); "ageing societies" opens none. */
export function isClauseGerund(sentence: MeetingSentence, at: number, first: number): boolean {
  const { words } = sentence;
  if (!(words.lower[at] ?? '').endsWith('ing') || (words.lower[first] ?? '').endsWith('ing')) return false;
  const isVerb = posAt(sentence, at) === 'VERB';
  return (
    CLAUSE_GERUND.test(words.lower[at] ?? '') ||
    (isVerb && !/^(?:NOUN|ADJ|ADP|PUNCT|CCONJ)$/u.test(posAt(sentence, at + 1)))
  );
}
