import { textIn } from '../../../lexicon/placed-words.ts';
import type { MeetingSentence } from '../meeting-mention.ts';
import { takesObject } from './takes-object.ts';

/** What stands before a gerund: admitted meeting X, lost no time in meeting X, put off meeting X. */
const GERUND_GOVERNORS: ReadonlySet<string> = new Set(['VERB', 'ADP', 'ADV', 'PART', 'SCONJ', 'CCONJ', 'PUNCT']);

/** Television showed X meeting Y: somebody seen doing it. */
function isShown({ words, groups }: MeetingSentence, at: number): boolean {
  const subject = groups.find((one) => one.to === at);
  return (
    subject !== undefined &&
    /\b(?:show(?:ed|s|ing|n)?|saw|seen?|filmed|caught|pictured|photographed|with|(?:photo\S*|pictures?|images?|footage|videos?) of)$/u.test(
      textIn(words, subject.from - 2, subject.from),
    )
  );
}

/** Before `with`, which the object of the gerund stands behind. */
const SEEN =
  /^(?:seen|filmed|photographed|pictured|caught|spotted|shown|captured|videoed|videotaped|admit(?:s|ted)|acknowledged|recalled|remembered|den(?:y|ies|ied))$/u;

/** Was photographed meeting with X, which the tagger takes for a noun. */
const isSeenWith = ({ words }: MeetingSentence, at: number): boolean =>
  words.lower[at + 1] === 'with' && SEEN.test(words.lower[at - 1] ?? '');

/** What stands before a gerund that the tagger takes for a noun: after meeting X. */
const GERUND_MARKERS: ReadonlySet<string> = new Set(
  'and by after before without out , while when since on upon following from'.split(' '),
);

/** `Meeting X in Lima, …`: the first word of a sentence, with its partner right behind it. */
const opensWithPartner = (sentence: MeetingSentence, at: number): boolean =>
  /^(?:with|alongside|beside|next|across|opposite|down)$/u.test(sentence.words.lower[at + 1] ?? '') ||
  sentence.groups.some((group) => group.from === at + 1);

/** Whether a form in -ing tells what somebody does: the tagger takes many for nouns. */
export const isGerundUse = (sentence: MeetingSentence, at: number): boolean =>
  sentence.words.tokens[at]?.pos === 'VERB' ||
  isSeenWith(sentence, at) ||
  GERUND_MARKERS.has(sentence.words.lower[at - 1] ?? '') ||
  (at === 0 && opensWithPartner(sentence, at)) ||
  ((GERUND_GOVERNORS.has(sentence.words.tokens[at - 1]?.pos ?? '') || isShown(sentence, at)) &&
    takesObject(sentence, at));
