import type { Party } from '../meeting-mention.ts';
import type { NounPhrase } from './noun-phrase.ts';

/** Whether all who are named are meant by one phrase for several, of talks that are known: both sides called the talks useful. */
export const isPointedAt = (phrase: NounPhrase, parties: readonly Party[], subject: readonly Party[]): boolean =>
  phrase.isDefinite &&
  phrase.owner === null &&
  subject.length > 1 &&
  parties.length === subject.length &&
  subject.every((party) => party.start === subject[0]?.start);
