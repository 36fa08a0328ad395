import { textIn } from '../../../lexicon/placed-words.ts';
import type { Words } from '../../03-names/words.ts';
import type { NounPhrase } from '../nouns/noun-phrase.ts';

/** Who calls a meeting for a day has it ahead: called an emergency meeting of the council for Friday. */
const CALLING: ReadonlySet<string> = new Set(['call', 'convene', 'summon', 'set']);
const FOR_DAY =
  /^(?:(?!,|;|and\b|after\b|on\b)\S+ ){0,8}?for (?:next |this |the )?(?:late |early )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|tonight|week|month|weekend|evening|morning|afternoon|\d{1,2}|january|february|march|april|may|june|july|august|september|october|november|december)\b/u;

export const isCalledForDay = (words: Words, phrase: NounPhrase, verb: number): boolean =>
  verb !== -1 &&
  verb < phrase.from &&
  CALLING.has(words.tokens[verb]?.lemma ?? '') &&
  FOR_DAY.test(textIn(words, phrase.noun + 1, phrase.noun + 12));
