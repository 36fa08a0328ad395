import type { Span } from '../../../domain/span.ts';
import type { Phrase } from '../04-references/phrase.ts';
import type { MeetingSentence } from '../07-meetings/meeting-mention.ts';

const isPerson = ({ actors, isPossessor }: Phrase): boolean =>
  !isPossessor && actors.length > 0 && actors.every((actor) => actor.startsWith('p'));

/**
 * Praised Iraq, told them that Norway would pay: a bare actor is what is said of, and no topic. Nor is a person with what
 * was done to them: welcomed Lund to Oslo. @returns whether the span is no more than that.
 */
export const namesActor = ({ words, phrases }: MeetingSentence, { start, end }: Span): boolean =>
  phrases.some((phrase) => {
    if ((words.tokens[phrase.from]?.start ?? -1) > start) return false;
    // Jailed reporters: a role that nobody here holds is a matter like others.
    if (phrase.kind === 'role' && phrase.actors.length === 0) return false;
    const behind = words.tokens[phrase.end - 1]?.end ?? -1;
    return behind >= end || (behind > start && isPerson(phrase) && words.tokens[phrase.end]?.pos === 'ADP');
  });

/** A courtesy call on Lund at his office: whom it was paid to. @param at the preposition. */
export const isCallOnPerson = ({ words, phrases }: MeetingSentence, at: number): boolean =>
  (words.lower[at - 1] === 'call' || words.lower[at - 1] === 'calls') &&
  phrases.some((phrase) => isPerson(phrase) && (phrase.from === at + 1 || phrase.from === at + 2));
