import { textIn } from '../../../lexicon/placed-words.ts';
import { clauseEnd, clauseStart } from '../../06-clauses/clause-bounds.ts';
import type { MeetingSentence } from '../meeting-mention.ts';
import { isOfMatterSpoken, isOfSpeaker } from '../settings/other-event.ts';

const SITED: ReadonlySet<string> = new Set(['in', 'at', 'outside', 'near', 'inside']);

/** In Lima on 3 May: what opens the clause with a place. */
const FRONTED = /^(?:(?:earlier|later|then|while|and|but|on \S+) ,? ?)?(?:in|at) $/u;
/** Flew to Lima on Monday and. */
const WENT =
  /\b(?:flew|travelled|traveled|went|came|drove|journeyed|returned|headed|jetted|was|were|been|gone|stopped|landed|arrived|led|fly|flies|travels?|go|goes|come|comes|heads?|due|expected|is|are|be) (?:\S+ ){0,3}?(?:to|in|at) $/u;

/** How far behind the place the verb of the purpose may stand, in tokens. */
const MAX_PURPOSE = 10;

/** @returns whether a place stands in the clause, behind the verb or in front: told X `in Oslo`; with `isTimed` a day as well. */
export function isPlaced({ words, chunks, landmarks, times }: MeetingSentence, at: number, isTimed: boolean): boolean {
  const last = clauseEnd(words, at + 1);
  // Agreed to hold talks in Oslo in May, urged him to sign it in Oslo: the place is of what is to be done.
  const deed = words.lower.findIndex(
    (word, index) => index > at && index < last && word === 'to' && words.tokens[index + 1]?.pos === 'VERB',
  );
  const end = isTimed && deed !== -1 ? deed : last;
  const isSite = (from: number): boolean =>
    from > at && from < end && SITED.has(words.lower[words.lower[from - 1] === 'the' ? from - 2 : from - 1] ?? '');
  const start = clauseStart(words, at);
  // In Oslo on Monday she told X; she flew to Oslo on Monday and told X.
  const isOpening = ({ kind, from }: (typeof chunks)[number]): boolean => {
    if (kind !== 'place' || from < start || from >= at) return false;
    const before = `${textIn(words, start, from)} `;
    // Flew to Oslo with two aides on Monday to tell X.
    const isPurpose =
      words.lower[at - 1] === 'to' && at - from <= MAX_PURPOSE && !words.lower.slice(from, at).includes(',');
    const isNext = words.lower.slice(from + 1, at).lastIndexOf('and') >= at - from - 4 - 1;
    return (FRONTED.test(before) && isTimed) || (WENT.test(before) && (isPurpose || isNext));
  };
  const hasSite =
    chunks.some(isOpening) ||
    chunks.some(
      ({ kind, from, to }) =>
        kind === 'place' && isSite(from) && !isOfSpeaker(words, at, from, to) && !isOfMatterSpoken(words, at, from),
    ) ||
    landmarks.some((landmark) => isSite(landmark.from));
  if (!hasSite || !isTimed) return hasSite;
  const [from, to] = [words.tokens[start], words.tokens[end - 1]];
  return times.some((time) => time.start >= (from?.start ?? 0) && time.end <= (to?.end ?? 0));
}
