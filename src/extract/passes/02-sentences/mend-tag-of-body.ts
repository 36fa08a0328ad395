import type { Tag } from './tag-tokens.ts';

const NEXT_TIME = /^(?:on|in|at|next|this|from|for|to)$/u;
const QUALIFIES_BODY =
  /^(?:govern|execut|steer|rul|organi[sz]|coordinat|monitor|supervis|advis|bargain|negotiat|found)ing$/u;
const BODIES: ReadonlySet<string> = new Set(
  'council councils board boards committee committees group groups body bodies commission commissions party parties team teams panel panels'.split(
    ' ',
  ),
);

const isNextMeeting = (words: readonly string[], tags: readonly Tag[], at: number): boolean =>
  (words[at] === 'meets' || words[at] === 'meet') &&
  words[at - 1] === 'next' &&
  NEXT_TIME.test(words[at + 1] ?? '') &&
  /^(?:NOUN|PROPN|PRON)$/u.test(tags[at - 2]?.pos ?? '');

/** The council next meets on Friday; the bank's governing council; behind closed doors. */
export function mendTagOfBody(words: readonly string[], tags: readonly Tag[], at: number): Tag | null {
  const word = words[at] ?? '';
  const next = words[at + 1] ?? '';
  if (word === 'next' && isNextMeeting(words, tags, at + 1)) return { pos: 'ADV', lemma: word };
  if (isNextMeeting(words, tags, at)) return { pos: 'VERB', lemma: 'meet' };
  if (tags[at]?.pos !== 'VERB') return null;
  if (word === 'works' && /^(?:councils?|committees?)$/u.test(next)) return { pos: 'NOUN', lemma: word };
  const isQualifier = (word === 'closed' && next === 'doors') || (BODIES.has(next) && QUALIFIES_BODY.test(word));
  return isQualifier ? { pos: 'ADJ', lemma: word } : null;
}
