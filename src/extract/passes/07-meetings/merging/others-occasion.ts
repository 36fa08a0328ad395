import { textIn } from '../../../lexicon/placed-words.ts';
import { PLENARY } from '../kinds/plenary.ts';
import type { MeetingMention, MeetingSentence } from '../meeting-mention.ts';

/** Talked on the fringes of the summit of the EU: whose it is were not of the talk. */
const isEdge = (words: MeetingSentence['words'], { extent }: MeetingMention): boolean =>
  words.lower[extent[0] - 1] === 'of' &&
  /^(?:sidelines?|margins?|fringes?|edges?)$/u.test(words.lower[extent[0] - 2] ?? '');

/** Was joined on the call by X: the line that was told of before. */
const isLineJoined = (words: MeetingSentence['words'], { token }: MeetingMention): boolean =>
  /^joined on (?:the|this|that) (?:\S+ )?calls?$/u.test(textIn(words, token - 3, token + 1)) ||
  /^joined on (?:the|this|that) \S+ calls?$/u.test(textIn(words, token - 4, token + 1));

/** Had a pull-aside at the NATO summit: the summit is where it was, and not what the two held. */
export const isOthersOccasion = (
  { words }: MeetingSentence,
  noun: MeetingMention,
  all: readonly MeetingMention[],
): boolean =>
  isLineJoined(words, noun) ||
  (PLENARY.has(noun.kind) &&
    noun.force === 'new' &&
    /^(?:the|an?)$/u.test(words.lower[noun.extent[0]] ?? '') &&
    /^(?:at|during|of)$/u.test(words.lower[noun.extent[0] - 1] ?? '') &&
    all.some(
      (other) =>
        other.kind === 'MEETING' &&
        other.force === 'new' &&
        other.token < noun.token &&
        other.parties.length > 1 &&
        (words.lower[noun.extent[0]] === 'the' || other.parties.length === 2) &&
        noun.parties.every(
          ({ actor }) =>
            other.parties.some((party) => party.actor === actor) || (isEdge(words, noun) && !actor.startsWith('p')),
        ),
    ));
