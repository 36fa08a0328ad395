import { PURPOSE_NOUNS } from '../../lexicon/purpose-nouns.ts';
import type { Words } from '../03-names/words.ts';
import type { PhraseGroup } from './phrase-groups.ts';

/** At the invitation of A to visit B: A is no visitor. */
const ASKING = /^(?:invitations?|offers?|proposal|requests?|calls?|demand|permission|opportunity|pressure)$/u;

/** @returns whether the group has or gets a plan: the plan of A, an invitation to A. */
export const isGivenTo = ({ lower }: Words, { from }: PhraseGroup): boolean =>
  lower[from - 1] === (ASKING.test(lower[from - 2] ?? '') ? 'to' : 'of') &&
  PURPOSE_NOUNS[lower[from - 2] ?? ''] !== undefined;
