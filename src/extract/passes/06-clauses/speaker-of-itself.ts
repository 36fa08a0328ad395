import { SPEECH_FORMS } from '../../lexicon/speech-verbs.ts';
import type { Words } from '../03-names/words.ts';
import type { PhraseGroup } from './phrase-groups.ts';
import { isVerb, readVerbGroup } from './verb-group.ts';

/** How far before the pronoun the verb may stand: said in a statement late on Tuesday that it had met X. */
const MAX_REPORT = 8;

/**
 * The union said on Monday that it had met the minister: the body that speaks is the one meant.
 *
 * @param it the token before the verb group, which is `it` here
 * @returns the body, or null where no body says it
 */
export function speakerOfItself(words: Words, groups: readonly PhraseGroup[], it: number): PhraseGroup | null {
  if (words.lower[it] !== 'it') return null;
  let said = it - 1;
  while (said > it - MAX_REPORT && !isVerb(words, said) && words.tokens[said]?.text !== ',') said -= 1;
  if (!SPEECH_FORMS.has(words.lower[said] ?? '')) return null;
  const { from } = readVerbGroup(words, said);
  const speaker = groups.find((group) => group.to === from);
  return speaker?.actors.length === 1 && speaker.actors[0]?.startsWith('o') === true ? speaker : null;
}
