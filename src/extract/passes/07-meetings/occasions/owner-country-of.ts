import { isPossessive } from '../../03-names/words.ts';
import type { Phrase } from '../../04-references/phrase.ts';
import type { MeetingSentence } from '../meeting-mention.ts';

/** Peru's A, Ghana's trade minister, B: whose country owns the name, with no more than a title between. */
export function ownerCountryOf({ words, chunks }: MeetingSentence, { from, to }: Phrase): string | null {
  const owner = chunks.find((chunk) => chunk.from >= from - 2 && chunk.to < to && isPossessive(words.tokens[chunk.to]));
  return owner?.kind === 'country' ? owner.code : null;
}
