import { WordClass } from '../../lexicon/word-class.ts';
import type { Words } from '../03-names/words.ts';

/**
 * Criticised A for her meeting with B, accused A of hiding it, urged A to explain it: whose the meeting is. Limits: the verb,
 * who is its object and what joins the two stand in one clause; of a passive it is the subject's.
 */
const CRITICISING =
  'criticise criticize attack praise thank blame mock rebuke lambast denounce condemn defend sue congratulate reprimand chide scold fault slam hail commend castigate berate ridicule censure taunt applaud report'.split(
    ' ',
  );
const ASKING = 'question ask quiz grill press challenge confront warn tackle interrogate'.split(' ');
const URGING = 'urge tell ask press call order advise beg implore want expect challenge push demand'.split(' ');

/** The verbs by the word that joins the object to the meeting. */
const VERBS: Readonly<Record<string, ReadonlySet<string>>> = {
  of: new Set(['accuse']),
  for: new Set(CRITICISING),
  over: new Set([...CRITICISING, ...ASKING]),
  about: new Set([...ASKING]),
  on: new Set(['congratulate', 'quiz', 'question', 'press', 'grill', 'challenge', 'commend']),
  against: new Set(['warn']),
  to: new Set(URGING),
};
/** What is done with a meeting that one had, or was to have. */
const HIDING =
  /^(?:hid|conceal|keep|hold|hav|cover|deny|ly|boast|explain|publish|reveal|disclos|justify|clarify|cancel|postpon|abandon|account|apologi[sz]|call|break)(?:e|ing|ling)?$/u;
const JOINTS = new WordClass(Object.keys(VERBS));
const MARK = /^[,;:“”"–—]$/u;
/** How far the object, and what is done, may reach, in tokens. */
const MAX_OBJECT = 9;
const MAX_DEED = 6;

/** Where the word stands that joins the object to what is told at the token: for, of hiding, to explain; -1 for none. */
function jointBefore({ lower }: Words, at: number): number {
  const direct = lower[at - 1] ?? '';
  const isDeed = lower[at - 2] !== 'of' || !HIDING.test(direct);
  if (VERBS[direct] !== undefined && direct !== 'of' && direct !== 'to' && isDeed && !HIDING.test(lower[at - 2] ?? ''))
    return at - 1;
  for (let verb = at - 1; verb > at - MAX_DEED; verb -= 1) {
    if (MARK.test(lower[verb] ?? '')) return -1;
    if (!HIDING.test(lower[verb] ?? '')) continue;
    return VERBS[lower[verb - 1] ?? ''] === undefined ? -1 : verb - 1;
  }
  return -1;
}

/** @param at first token of what the meeting is told by. @returns where the object stands whose it is, `[from, to)`; null for none. */
export function judgedObject(words: Words, at: number): readonly [number, number] | null {
  const { lower, tokens } = words;
  if (!JOINTS.isIn(words)) return null;
  const joint = jointBefore(words, at);
  const verbs = VERBS[lower[joint] ?? ''];
  if (verbs === undefined) return null;
  for (let verb = joint - 1; verb > Math.max(-1, joint - MAX_OBJECT); verb -= 1) {
    if (MARK.test(lower[verb] ?? '')) return null;
    if (tokens[verb]?.pos !== 'VERB') continue;
    const isPassive = /^(?:is|are|was|were|been|be|being)$/u.test(lower[verb - 1] ?? '');
    if (!verbs.has(tokens[verb]?.lemma ?? '') || isPassive) return null;
    return [lower[verb + 1] === 'on' ? verb + 2 : verb + 1, joint];
  }
  return null;
}
