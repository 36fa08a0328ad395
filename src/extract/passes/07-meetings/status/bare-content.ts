import type { MeetingStatus } from '../../../../domain/vocabulary/meeting-status.ts';
import { textIn } from '../../../lexicon/placed-words.ts';
import { WordClass } from '../../../lexicon/word-class.ts';
import { GatedPattern } from '../../../rules/gated-pattern.ts';
import type { Words } from '../../03-names/words.ts';

/**
 * Clauses without a `that` before them, of what is denied, doubted or wished: denied he had met her, dismissed claims Solís
 * met Lund, no evidence the two had talked. Limits: the subject stands right behind the word, and no comma between.
 */
/** Before a word of claiming, in all forms, those of taking back a claim too: retracted a report X had met Y. */
const REJECTING_CLAIM = new GatedPattern(
  /\b(?:den(?:y|ies|ied|ying)|reject(?:ed|s|ing)|dismiss(?:ed|es|ing)|refut(?:ed|es|ing)|disput(?:ed|es|ing)|rebutt(?:ed|ing)|rubbish(?:ed|es)|laughed off|brushed (?:off|aside)|contradict(?:ed|s)|scoffed at|contrary to|withdrew|withdrawn|retract(?:ed|s))\b/u,
);
/** The one verb of denial whose content needs no `that`: denied he had met her. */
const DENYING = 'deny denies denied denying';
const WISHING =
  'wish wishes wished hope hopes hoped doubt doubts doubted suspect suspects suspected imagine imagines imagined pretend pretends pretended believe believes believed think thinks thought assume assumes assumed';
const CLAIMS =
  'claim claims report reports rumour rumours rumor rumors allegation allegations suggestion suggestions accusation accusations assertion assertions speculation';
const PROOFS = 'evidence proof record sign indication truth';
const SAYING = 'said reported claimed stated suggested';
const OPENERS = new WordClass(`${DENYING} ${WISHING} ${CLAIMS} ${PROOFS} ${SAYING} true untrue false`.split(' '));
const listed = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const [DENIALS, WISHES, REPORTS, EVIDENCE] = [listed(DENYING), listed(WISHING), listed(CLAIMS), listed(PROOFS)];
const SAID = listed(SAYING);
const NOMINAL = /^(?:PROPN|NOUN|PRON)$/u;
const WITHIN = /^(?:PROPN|NOUN|PRON|ADJ|DET|NUM|PART)$/u;
const MAX_SUBJECT = 12;

/** The word whose content the clause of a verb is, over the subject of it; -1 where none stands there. */
function openerOf(words: Words, at: number): number {
  let from = at;
  // Had a meeting: the verb of which the noun is the object.
  while (
    from > 0 &&
    from > at - 4 &&
    /^(?:VERB|AUX|ADV)$/u.test(words.tokens[from - 1]?.pos ?? '') &&
    !OPENERS.isAt(words, from - 1)
  )
    from -= 1;
  for (let before = from - 1; before >= Math.max(0, from - MAX_SUBJECT); before -= 1) {
    if (OPENERS.isAt(words, before)) {
      const subject = words.tokens.slice(before + 1, from);
      // Denied talks had been held: the noun itself is the subject.
      const isSubject =
        subject.length === 0 && before === at - 1 && !/^(?:VERB|AUX)$/u.test(words.tokens[at]?.pos ?? '');
      return isSubject || subject.some(({ pos }) => NOMINAL.test(pos)) ? before : -1;
    }
    const isJoint = /^(?:and|of)$/u.test(words.lower[before] ?? '') && words.tokens[before - 1]?.pos === 'PROPN';
    if (!isJoint && !WITHIN.test(words.tokens[before]?.pos ?? '')) return -1;
  }
  return -1;
}

/** @param at first token of a verb group or of the object of one. @returns what the word before its clause makes of it. */
export function statusOfBareContent(words: Words, at: number): MeetingStatus | null {
  if (!OPENERS.isIn(words)) return null;
  const opener = openerOf(words, at);
  if (opener === -1) return null;
  const word = words.lower[opener] ?? '';
  const before = textIn(words, opener - 3, opener);
  const isNegated = /\b(?:not|n['’]t|never|cannot|nobody|neither|nor)\b/u.test(before);
  if (DENIALS.has(word)) return isNegated ? null : 'DENIED';
  if (REPORTS.has(word)) return REJECTING_CLAIM.isIn(words, opener - 6, opener) ? 'DENIED' : null;
  if (EVIDENCE.has(word)) return /\b(?:no|without)(?: \S+)?$/u.test(before) ? 'DENIED' : null;
  if (SAID.has(word)) return /\b(?:falsely|wrongly|mistakenly|never)$/u.test(before) ? 'HYPOTHETICAL' : null;
  if (word === 'untrue' || word === 'false') return 'DENIED';
  if (word === 'true') return isNegated ? 'DENIED' : null;
  return WISHES.has(word) ? 'HYPOTHETICAL' : null;
}
