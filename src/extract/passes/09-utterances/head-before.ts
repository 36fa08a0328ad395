import type { Mention } from '../../layers.ts';
import { SPEAKING_AS, SPEAKING_FOR } from '../../lexicon/reporting-verbs.ts';
import { type SentenceView, tagAt, tokenIndexAt, wordAt } from './sentence-view.ts';

/** Who heads the noun phrase that ends before a token: past its modifiers, its brackets and "himself". */
export const POSTMODIFIER = /^(?:of|from|for|at|in|with)$/u;
const MAX_MODIFIER = 8;

/** The mention whose last token is `index`, the longest where several are. */
export function mentionEndingAt(view: SentenceView, index: number): Mention | null {
  const token = view.tokens[index];
  if (token === undefined) return null;
  return view.mentions.find((mention) => mention.end === token.end) ?? null;
}

export const firstTokenOf = (view: SentenceView, mention: Mention): number => tokenIndexAt(view, mention.start);
const canSpeak = (mention: Mention | null): Mention | null => (mention?.kind === 'place' ? null : mention);

/** The noun phrase that ends with the token before `end`. */
export function headBefore(view: SentenceView, end: number): Mention | null {
  const last = wordAt(view, end - 1);
  if (last === 'himself' || last === 'herself' || last === 'itself') return headBefore(view, end - 1);
  if (last === ')') {
    let open = end - 1;
    while (open > 0 && wordAt(view, open) !== '(') open -= 1;
    return headBefore(view, open);
  }
  const mention = mentionEndingAt(view, end - 1);
  if (mention === null) {
    const before =
      mentionEndingAt(view, end - 2) ?? mentionEndingAt(view, wordAt(view, end - 2).endsWith('s') ? end - 3 : end - 2);
    // A Ministry of Transport spokesman said.
    const speaksForOrgan = SPEAKING_FOR.has(last) && before?.kind === 'organization';
    return (SPEAKING_AS.has(last) || speaksForOrgan) && before !== null ? canSpeak(before) : beforeModifiers(view, end);
  }
  const first = firstTokenOf(view, mention);
  let preposition = first - 1;
  // Close to Foreign Minister Pinto: the title belongs to the name.
  if (mention.kind === 'person' && mention.form === 'name') preposition = behindTitle(view, preposition);
  while (/^(?:DET|ADJ|NUM)$/u.test(tagAt(view, preposition)) || wordAt(view, preposition) === 'the') preposition -= 1;
  if (wordAt(view, preposition) === 'and' && mention.form !== 'pronoun')
    return canSpeak(mentionEndingAt(view, preposition - 1)) ?? canSpeak(mention);
  if (mention.form === 'pronoun' || tagAt(view, preposition) !== 'ADP' || preposition === 0) return canSpeak(mention);
  if (!POSTMODIFIER.test(wordAt(view, preposition))) return null;
  const head = headBefore(view, preposition);
  if (head !== null) return head;
  if (hasNounBefore(view, preposition)) return speaksFor(wordAt(view, preposition - 1), mention) ? mention : null;
  return canSpeak(mention);
}

/** Rosa Pinto of the harbour office in Rijeka: whoever the modifiers belong to. */
function beforeModifiers(view: SentenceView, end: number): Mention | null {
  for (let at = end - 1; at > Math.max(0, end - MAX_MODIFIER); at -= 1) {
    if (!/^(?:DET|ADJ|NOUN|PROPN|NUM|ADP|PART)$/u.test(tagAt(view, at)) || view.isQuoted[at] !== false) return null;
    if (!POSTMODIFIER.test(wordAt(view, at))) continue;
    const mention = mentionEndingAt(view, at - 1);
    if (mention?.kind === 'person' && mention.form === 'name') return headBefore(view, at);
  }
  return null;
}

/** The preposition before a title that goes with a name; the token itself where the title may have it inside. */
function behindTitle(view: SentenceView, from: number): number {
  let at = from;
  while (/^(?:PROPN|NOUN)$/u.test(tagAt(view, at)) && mentionEndingAt(view, at)?.kind !== 'person') at -= 1;
  return /^(?:to|from|by|with|than|near|against|about|behind)$/u.test(wordAt(view, at)) ? at : from;
}

/** A spokesman for the bank; a statement from Pinto. */
const speaksFor = (noun: string, { kind }: Mention): boolean =>
  SPEAKING_FOR.has(noun) && (kind === 'organization' || (kind === 'person' && noun === 'statement'));

const hasNounBefore = (view: SentenceView, index: number): boolean => /^(?:NOUN|PROPN)$/u.test(tagAt(view, index - 1));
