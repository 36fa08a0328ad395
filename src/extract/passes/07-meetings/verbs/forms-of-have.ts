import { WordClass } from '../../../lexicon/word-class.ts';

/** Forms of `have`, which is an auxiliary, or the verb of a noun: had met, had talks. */
export const FORMS_OF_HAVE = new WordClass(['has', 'have', 'had', 'having']);
