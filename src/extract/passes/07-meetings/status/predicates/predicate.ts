import { textIn } from '../../../../lexicon/placed-words.ts';
import type { Words } from '../../../03-names/words.ts';
import { isVerb, readVerbGroup, type VerbGroup } from '../../../06-clauses/verb-group.ts';

/** The verb that a meeting is the subject of, with the words that may say what became of the meeting. */
export interface Predicate {
  readonly words: Words;
  /** The group of its last verb. */
  readonly group: VerbGroup;
  /** First token of its verbs, and the last one, adverbs and particles included. */
  readonly from: number;
  readonly last: number;
  /** Its verbs, and the same with a few words behind them. */
  readonly text: string;
  readonly whole: string;
}

const PARTICLES: ReadonlySet<string> = new Set('to not off due about out never through ahead place since'.split(' '));
const COMPLEMENT = 6;

/** @param verb the first verb of the predicate. */
export function readPredicate(words: Words, verb: number): Predicate {
  let last = verb;
  while (isVerb(words, last + 1) || words.tokens[last + 1]?.pos === 'ADV' || PARTICLES.has(words.lower[last + 1] ?? ''))
    last += 1;
  let main = last;
  while (main > verb && !isVerb(words, main)) main -= 1;
  const { from } = readVerbGroup(words, verb);
  return {
    words,
    group: readVerbGroup(words, main),
    from,
    last,
    text: textIn(words, from, last + 1),
    whole: textIn(words, from, last + COMPLEMENT),
  };
}

/** What undoes a predicate, or its claim. */
export const NEGATED = /\b(?:not|never|n't|failed to|fails to|failing to)\b|n['’]t\b/u;
export const MODAL = /\b(?:would|could|may|might|should|can|cannot|must)\b/u;
/** What a meeting does that is held. */
export const OCCURS =
  /\b(?:t(?:ake|aken|ook) place|happen(?:ed)?|went ahead|began|occur(?:red)?|go(?:ne)? ahead|proceed(?:ed)?|materiali[sz]ed?|c[ao]me (?:about|off|to pass)|be(?:en)? (?:held|convened|arranged|scheduled|planned|organi[sz]ed|possible)|begin|begun|start(?:ed)?|resume[d]?|open(?:ed)?)\b/u;
/** What is said of one that lies ahead. */
export const PLANNING =
  /\b(?:is|are|was|were|be|been)(?: \S+)? (?:planned|scheduled|expected|due|set|slated|arranged|announced|agreed|fixed|confirmed for|listed)\b/u;
