import { isPerson } from '../../entities.ts';
import { textIn } from '../../lexicon/placed-words.ts';
import { WordClass } from '../../lexicon/word-class.ts';
import type { Words } from '../03-names/words.ts';
import type { Phrase } from './phrase.ts';

/**
 * The delegation that the text told of, with those it came for and who leads it, for "the delegation also met X". Limits: it
 * was told a few sentences before at most, and of two that are none of them is meant.
 */
interface Told {
  readonly sentence: number;
  readonly actors: readonly string[];
}

const DELEGATION = new WordClass(['delegation']);
/** How many sentences back it may have been told. */
const REACH = 5;
/** How far behind its noun who leads it may stand, in tokens. */
const MAX_TO_LEADER = 12;
/** From Peru led by A, of bakers, headed by A. */
const LED =
  /^(?:(?:of|from|for|to)\b[^,]*?)?,? ?(?:which (?:is|was) )?(?:led|headed|chaired) by(?: (?:the|its|their))?$/u;

export class DelegationMemory {
  #told: readonly Told[] = [];

  /** What one sentence tells. */
  see(sentence: number, phrases: readonly Phrase[], words: Words): void {
    if (!DELEGATION.isIn(words)) return;
    words.lower.forEach((_, at) => {
      if (!DELEGATION.isAt(words, at)) return;
      const own = phrases.find(
        ({ from, to, kind, isPossessor }) => kind === 'side' && !isPossessor && from <= at && at < to,
      );
      const leader = phrases.find(
        ({ from, actors, isPossessor }) =>
          from > at &&
          from - at <= MAX_TO_LEADER &&
          !isPossessor &&
          actors.length === 1 &&
          actors.every(isPerson) &&
          LED.test(textIn(words, at + 1, from)),
      );
      const actors = [...new Set([...(own?.actors ?? []), ...(leader?.actors ?? [])])];
      if (actors.length === 0) return;
      // The Peruvian delegation: the one from Peru that A leads.
      const known = this.#told.find((one) => actors.every((actor) => one.actors.includes(actor)));
      this.#told = [
        ...this.#told.filter((one) => one !== known && sentence - one.sentence <= REACH),
        { sentence, actors: known?.actors ?? actors },
      ];
    });
  }

  /** Those whom the delegation in this sentence stands for; none where it is not clear which is meant. */
  before(sentence: number): readonly string[] {
    const near = this.#told.filter((one) => sentence - one.sentence <= REACH);
    return near.length === 1 ? near.flatMap((one) => one.actors) : [];
  }
}
