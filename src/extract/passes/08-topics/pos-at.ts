import type { MeetingSentence } from '../07-meetings/meeting-mention.ts';

/** The part of speech of a token; '' outside of the sentence. */
export const posAt = (sentence: MeetingSentence, at: number): string => sentence.words.tokens[at]?.pos ?? '';
