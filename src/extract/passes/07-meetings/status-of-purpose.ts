import type { MeetingStatus } from '../../../domain/vocabulary/meeting-status.ts';
import { PURPOSE_NOUNS } from '../../lexicon/purpose-nouns.ts';
import type { Words } from '../03-names/words.ts';
import { clauseStart } from '../06-clauses/clause-bounds.ts';
import type { PhraseGroup } from '../06-clauses/phrase-groups.ts';
import { readVerbGroup, type VerbGroup } from '../06-clauses/verb-group.ts';
import { statusOfText } from './status-of-text.ts';

/** Main verbs whose object waits for the infinitive: is expected in Oslo to meet. */
const AWAITED = /\b(?:is|are|was|were|be|been) (?:\S+ )?(?:expected|due|awaited|scheduled|booked)$/u;
/** Main verbs that ask their object to do it: urged both to meet. */
const URGED =
  /\b(?:urg(?:e|es|ed|ing)|ask(?:s|ed|ing)?|invit(?:e|es|ed|ing)|call(?:s|ed|ing)?|beg(?:s|ged)?|press(?:es|ed|ing)?|tell(?:s|ing)?|told|order(?:s|ed)?|instruct(?:s|ed)?|advis(?:e|es|ed)|encourag(?:e|es|ed|ing)|want(?:s|ed)?|implor(?:es|ed)|appeal(?:s|ed|ing)?|challeng(?:es|ed|ing)|pressur(?:es|ed|ing)|push(?:es|ed|ing)?|need(?:s|ed)?|requir(?:es|ed)|expect(?:s|ed)?|lik(?:e|es)|lobb(?:y|ies|ied|ying))$/u;
/** Verbs of going whose present tense, with a purpose behind it, lies ahead: flies to X to meet Y. */
const PRESENT_MOTION: ReadonlySet<string> = new Set(
  'flies goes travels heads heading travelling traveling flying arrives comes returns departs leaves moves'.split(' '),
);

/** The verb that an infinitive of purpose depends on: the nearest of its clause, `be` with its adjective where none is. */
function governorOf(words: Words, start: number, before: number): string {
  for (let at = before - 1; at >= start; at -= 1) {
    const pos = words.tokens[at]?.pos;
    if (pos !== 'VERB' && pos !== 'AUX') continue;
    const main = readVerbGroup(words, at).text;
    return /^(?:no|not)$/u.test(words.lower[at + 1] ?? '') ? `${main} not` : main;
  }
  return '';
}

/** The status of what the infinitive's main verb says: will travel to X `to meet`; made a visit `to meet`. */
export function statusOfPurpose(words: Words, group: VerbGroup, subject: PhraseGroup | null): MeetingStatus {
  const noun = PURPOSE_NOUNS[words.lower[group.from - 1] ?? ''];
  if (noun !== undefined)
    return words.lower.slice(Math.max(0, group.from - 4), group.from).includes('no') ? 'HYPOTHETICAL' : noun;
  const start = subject === null || subject.to > group.from ? clauseStart(words, group.from) : subject.to;
  // Urged both to meet: who is to do it stands between the governor and its infinitive.
  const isObject = subject !== null && subject.to === group.from;
  const main = isObject
    ? governorOf(words, clauseStart(words, subject.from), subject.from)
    : governorOf(words, start, group.from);
  const last = main.slice(main.lastIndexOf(' ') + 1);
  if (PRESENT_MOTION.has(last) || AWAITED.test(main)) return 'PLANNED';
  return statusOfText(main) ?? (URGED.test(main) ? 'PROPOSED' : 'HELD');
}
