import { WordClass } from '../../lexicon/word-class.ts';
import type { Words } from '../03-names/words.ts';
import { type OpenPhrase, openPhrase } from './phrase.ts';

const PRONOUNS: ReadonlySet<string> = new Set('he him his himself she her herself they them their'.split(' '));
const PRONOUN_FORMS = new WordClass(PRONOUNS, (word) => word.includes("'"));

/** `her visit`, `her first visit`: the noun that it owns follows; `received her on Monday` owns nothing. */
const isOwner = (words: Words, at: number): boolean =>
  // Her Wednesday meeting; she saw her Wednesday evening.
  (/day$/u.test(words.lower[at + 1] ?? '') &&
    words.tokens[at + 2]?.pos === 'NOUN' &&
    !/^(?:morning|afternoon|evening|night)$/u.test(words.lower[at + 2] ?? '')) ||
  (/^(?:NOUN|PROPN|ADJ|NUM|VERB)$/u.test(words.tokens[at + 1]?.pos ?? '') &&
    !/^(?:last|next|earlier|late|early|monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today|tomorrow|twice|two|three)$/u.test(
      words.lower[at + 1] ?? '',
    ));

export function readPronouns(words: Words): readonly OpenPhrase[] {
  const pronouns: OpenPhrase[] = [];
  if (!PRONOUN_FORMS.isIn(words)) return pronouns;
  words.lower.forEach((form, at) => {
    if (!PRONOUN_FORMS.isAt(words, at)) return;
    // The tokenizer keeps `he'd` and `they'll` whole.
    const word = form.includes("'") ? form.replace(/'(?:d|ll|ve|re|s)$/u, '') : form;
    if (!PRONOUNS.has(word)) return;
    const isObject = word === 'him' || word === 'them' || (word === 'her' && !isOwner(words, at));
    pronouns.push(openPhrase({ from: at, to: at + 1, end: at + 1, kind: 'pronoun', word, isObject }));
  });
  return pronouns;
}
