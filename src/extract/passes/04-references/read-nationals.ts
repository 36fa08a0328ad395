import { toCountryId } from '../../../domain/ids.ts';
import type { Chunk } from '../03-names/chunk.ts';
import type { Words } from '../03-names/words.ts';
import type { OpenPhrase } from './phrase.ts';

/**
 * Somebody by their nation alone: "the Kenyan told senators". Limits: an adjective that means the whole people as well
 * (the Chinese, the French), and one before a noun (the Kenyan delegation).
 */
const SINGULAR = /(?:an|[aeiou]li|qi|udi|ani|aiti|uwaiti|emeni|ahraini|inn|wede|ane|urk|iard|riton|ole)$/u;

export function readNationals(words: Words, chunks: readonly Chunk[]): readonly OpenPhrase[] {
  return chunks.flatMap((chunk): readonly OpenPhrase[] => {
    if (chunk.kind !== 'country' || chunk.form !== 'adjective' || words.lower[chunk.from - 1] !== 'the') return [];
    if (chunk.to !== chunk.from + 1 || !SINGULAR.test(words.lower[chunk.from] ?? '')) return [];
    const next = words.tokens[chunk.to];
    if (!/^(?:VERB|AUX|ADV)$/u.test(next?.pos ?? '') && !/^[,.]$/u.test(next?.text ?? '')) return [];
    const from = chunk.from - 1;
    const owner = toCountryId(chunk.code);
    return [
      {
        from,
        to: chunk.to,
        end: chunk.to,
        kind: 'role',
        named: [],
        owners: [owner],
        role: {
          from,
          to: chunk.to,
          title: NATIONAL,
          isPlural: false,
          gender: null,
          country: chunk.code,
          organization: null,
        },
        word: NATIONAL,
        count: null,
        isObject: false,
      },
    ];
  });
}

/** The word of a phrase that stands for somebody by their nation alone. */
export const NATIONAL = 'national';
