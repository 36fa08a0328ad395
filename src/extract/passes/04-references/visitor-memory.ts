import type { Words } from '../03-names/words.ts';
import type { Phrase } from './phrase.ts';

const RECEIVING: ReadonlySet<string> = new Set(['receive', 'host', 'welcome', 'greet']);
const BE: ReadonlySet<string> = new Set(['was', 'were', 'been', 'be', 'is', 'being']);
/** How far from the verb the two may stand, in tokens. */
const MAX_DISTANCE = 12;
/** How many sentences back the visitor may have been told of. */
const MAX_SENTENCES = 5;

/** Who was received last, whom `the visitor` and `the guest` mean: A received B, B was welcomed by A. */
export class VisitorMemory {
  #last: { readonly sentence: number; readonly id: string } | null = null;

  see(phrases: readonly Phrase[], words: Words, sentence: number): void {
    words.tokens.forEach(({ lemma, pos }, at) => {
      if (pos !== 'VERB' || !RECEIVING.has(lemma)) return;
      const people = phrases.filter(
        ({ actors, isPossessor }) => !isPossessor && actors.length === 1 && actors[0]?.startsWith('p') === true,
      );
      const before = people.findLast(({ end }) => end <= at && at - end <= MAX_DISTANCE)?.actors[0];
      const behind = people.find(({ from }) => from > at && from - at <= MAX_DISTANCE)?.actors[0];
      const isPassive = BE.has(words.lower[at - 1] ?? '');
      const id = isPassive ? before : behind;
      if (id !== undefined && before !== behind && before !== undefined && behind !== undefined)
        this.#last = { sentence, id };
    });
  }

  /** @returns the id of who was received shortly before the sentence, or null. */
  before(sentence: number): string | null {
    return this.#last !== null && sentence - this.#last.sentence <= MAX_SENTENCES ? this.#last.id : null;
  }
}
