import type { Words } from '../03-names/words.ts';
import type { Phrase } from './phrase.ts';

/**
 * "Mayor Lund had lunch with him, said President Okoye": a pronoun for nobody named before means the speaker named behind what
 * is said.
 */
const SPEECH = /^(?:said|says|added|recalled|told|explained|wrote|noted|recounted)$/u;
const SINGULAR = /^(?:he|she|him|her)$/u;

/** Gives such pronouns their speaker. */
export function nameSpeaker(phrases: Phrase[], words: Words): void {
  const speaker = phrases.findLast(
    (phrase) => phrase.kind === 'name' && phrase.actors.length === 1 && SPEECH.test(words.lower[phrase.from - 1] ?? ''),
  );
  if (speaker === undefined) return;
  phrases.forEach((phrase, at) => {
    const isOpen = phrase.kind === 'pronoun' && phrase.actors.length === 0 && phrase.from < speaker.from;
    if (isOpen && SINGULAR.test(words.lower[phrase.from] ?? '')) phrases[at] = { ...phrase, actors: speaker.actors };
  });
}
