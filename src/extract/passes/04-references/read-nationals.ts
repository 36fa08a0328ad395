import { toCountryId } from '../../../domain/ids.ts';
import { textIn } from '../../lexicon/placed-words.ts';
import type { Chunk } from '../03-names/chunk.ts';
import type { Words } from '../03-names/words.ts';
import { type OpenPhrase, openPhrase } from './phrase.ts';

/**
 * Somebody by their nation alone: "the Kenyan told senators". Limits: an adjective that means the whole people as well
 * (the Chinese, the French), and one before a noun (the Kenyan delegation).
 */
const SINGULAR = /(?:an|[aeiou]li|qi|udi|ani|aiti|uwaiti|emeni|ahraini|inn|wede|ane|urk|iard|riton|ole)$/u;
/** The Turkish Cypriot, the Bosnian Serb: one of a people within a nation, whose name tells no more than theirs. */
const WITHIN = /^(?:cypriot|serb|croat|albanian|chechen)$/u;

const BEHIND = /^(?:[,.]|on|in|at|for|to|with|over|during|after|before|about|by|from)$/u;

export function readNationals(words: Words, chunks: readonly Chunk[]): readonly OpenPhrase[] {
  const nationals: OpenPhrase[] = [];
  for (const chunk of chunks) {
    if (chunk.kind !== 'country' || chunk.form !== 'adjective' || words.lower[chunk.from - 1] !== 'the') continue;
    const isWithin = chunk.to === chunk.from + 2 && WITHIN.test(words.lower[chunk.from + 1] ?? '');
    if (!isWithin && (chunk.to !== chunk.from + 1 || !SINGULAR.test(words.lower[chunk.from] ?? ''))) continue;
    const next = words.tokens[chunk.to];
    if (!/^(?:VERB|AUX|ADV|ADP)$/u.test(next?.pos ?? '') && !BEHIND.test(next?.text ?? '')) continue;
    const from = chunk.from - 1;
    const { to, code: country } = chunk;
    const title = isWithin ? textIn(words, chunk.from, to) : NATIONAL;
    const role = { from, to, title, isPlural: false, gender: null, country, organization: null };
    nationals.push(
      openPhrase({ from, to, end: to, kind: 'role', owners: [toCountryId(country)], role, word: NATIONAL }),
    );
  }
  return nationals;
}

/** The word of a phrase that stands for somebody by their nation alone. */
export const NATIONAL = 'national';
/** The word of a phrase that stands for somebody by their age alone. */
export const AGED = 'aged';

const AGE = /^\p{N}{2,3}-year-old$/u;

/** Somebody by their age alone: "the 54-year-old met", "received the 54-year-old". Limit: an age before a noun. */
export function readAged(words: Words): readonly OpenPhrase[] {
  const aged: OpenPhrase[] = [];
  words.lower.forEach((word, at) => {
    if (word.length < 11 || !AGE.test(word) || words.lower[at - 1] !== 'the') return;
    if (/^(?:NOUN|ADJ|PROPN|NUM)$/u.test(words.tokens[at + 1]?.pos ?? '')) return;
    const [from, to] = [at - 1, at + 1];
    const role = { from, to, title: AGED, isPlural: false, gender: null, country: null, organization: null };
    aged.push(openPhrase({ from, to, end: to, kind: 'role', role, word: AGED }));
  });
  return aged;
}
