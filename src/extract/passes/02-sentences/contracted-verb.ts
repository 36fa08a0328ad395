/**
 * He's expected in Oslo, she's met him: behind such a word `'s` is no owner's mark but a verb. What stands behind it tells
 * which: a participle with an object of its own has `has` before it.
 */
const SUBJECTS: ReadonlySet<string> = new Set('he she it who there that what where here'.split(' '));
const ENDING = /^['’ʼ]s$/u;
const ADVERB =
  /^(?:also|already|just|now|never|not|only|since|still|even|ever|always|often|recently|finally|long|yet|again|once|twice|\p{Ll}+ly)$/u;
/** Forms that no `is` stands before. */
const PERFECT =
  /^(?:been|had|met|got|gone|come|become|done|made|said|told|taken|given|spoken|seen|begun|won|lost|left|talked|called|phoned|rung|flown|travelled|traveled|visited|arrived|agreed|refused|declined|promised|asked|decided|dined|lunched|sat|shaken)$/u;
/** Is told that, is given a hearing, is seen by: of what somebody else does. */
const PASSIVE = /^(?:told|given|seen|asked|taken|made|said|called|left|done|gone|visited|decided)$/u;
const AGENT = /^(?:by|to|as|that|on|in|at|from|,|\.)$/u;

/** @returns the verb that the token stands for, or null where it is none. */
export function contractedVerb(words: readonly string[], at: number): 'is' | 'has' | null {
  const word = words[at] ?? '';
  if (word.length !== 2 || !ENDING.test(word) || !SUBJECTS.has((words[at - 1] ?? '').toLowerCase())) return null;
  let next = at + 1;
  while (ADVERB.test(words[next] ?? '')) next += 1;
  const form = words[next] ?? '';
  return PERFECT.test(form) && !(PASSIVE.test(form) && AGENT.test(words[next + 1] ?? '')) ? 'has' : 'is';
}
