import type { Span } from '../../../domain/span.ts';
import type { MeetingSentence } from '../07-meetings/meeting-mention.ts';

/** Praised Iraq, told them that Norway would pay: a bare actor is what is said of, and no topic. @returns whether the span is no more than that. */
export const namesActor = ({ words, phrases }: MeetingSentence, { start, end }: Span): boolean =>
  phrases.some(
    (phrase) =>
      // Jailed reporters: a role that nobody here holds is a matter like others.
      (phrase.kind !== 'role' || phrase.actors.length > 0) &&
      (words.tokens[phrase.from]?.start ?? -1) <= start &&
      (words.tokens[phrase.end - 1]?.end ?? -1) >= end,
  );
