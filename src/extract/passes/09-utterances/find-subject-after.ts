import type { Mention } from '../../layers.ts';
import { SPEAKING_FOR } from '../../lexicon/reporting-verbs.ts';
import { type Subject, toSubject } from './find-subject.ts';
import { firstTokenOf, POSTMODIFIER } from './head-before.ts';
import { isVerbAt, type SentenceView, tagAt, tokenIndexAt, wordAt } from './sentence-view.ts';

const MAX_NOUN_PHRASE = 14;

/** @returns the subject after an inverted verb: "said a retired pilot, Rosa Pinto". @param next index after the verb */
export function findSubjectAfter(view: SentenceView, next: number): Subject {
  const limit = Math.min(view.tokens.length, next + MAX_NOUN_PHRASE);
  const isOrgan = SPEAKING_FOR.has(wordAt(view, next)) || SPEAKING_FOR.has(wordAt(view, next + 1));
  let candidate: Mention | null = null;
  for (let index = next; index < limit; index += 1) {
    if (view.isQuoted[index] !== false || /^[;:—–(]$/u.test(wordAt(view, index))) break;
    if (isVerbAt(view, index) && !hasMentionAt(view, index)) break;
    const starting = view.mentions.find((mention) => firstTokenOf(view, mention) === index);
    if (starting === undefined || starting.kind === 'place' || isPossessor(view, starting)) continue;
    const isComplement = index > next && POSTMODIFIER.test(wordBeforePhrase(view, index));
    if (starting.kind === 'person' && !isComplement) return toSubject(starting, next);
    const isDirect = !isComplement && isHeadOfPhrase(view, starting);
    if (candidate === null && (isDirect || (isOrgan && isComplement && starting.kind === 'organization')))
      candidate = starting;
  }
  return toSubject(candidate, next, wordAt(view, next));
}

/** "said Pinto’s adviser", "said his agent": whoever owns the speaker does not speak. */
const isPossessor = (view: SentenceView, mention: Mention): boolean => {
  const after = tokenIndexAt(view, mention.end);
  if (mention.form === 'pronoun')
    return /^(?:his|her|its|their)$/u.test(wordAt(view, after - 1)) && tagAt(view, after) !== 'PUNCT';
  return /^['’]s?$/u.test(wordAt(view, after));
};

const hasMentionAt = (view: SentenceView, index: number): boolean => {
  const token = view.tokens[index];
  return (
    token !== undefined && view.mentions.some((mention) => mention.start <= token.start && token.end <= mention.end)
  );
};

function wordBeforePhrase(view: SentenceView, index: number): string {
  let at = index - 1;
  while (/^(?:DET|ADJ|NUM)$/u.test(tagAt(view, at))) at -= 1;
  return wordAt(view, at);
}

/** Whether nothing but the end of the phrase follows the mention: "said Greece", and not "said Greek officials". */
function isHeadOfPhrase(view: SentenceView, mention: Mention): boolean {
  const after = tokenIndexAt(view, mention.end);
  return !/^(?:NOUN|PROPN|ADJ)$/u.test(tagAt(view, after)) && !/^['’]s?$/u.test(wordAt(view, after));
}
