import { mendedOfBody } from './mend-tags-of-bodies.ts';
import { participleAt } from './participle-at.ts';
import { pastTense } from './past-tenses.ts';
import type { Tag } from './tag-tokens.ts';

/**
 * Verbs that the tagger takes for other words in the short sentences of diaries: "Lund travels to Oslo" (a noun behind a
 * name), "Lund will welcome Solís" (an adjective behind a modal).
 */
const MODALS = /^(?:will|would|shall|should|can|could|may|might|must|['’]ll)$/u;
const BARE: ReadonlySet<string> = new Set(
  'welcome host tour visit brief address chair head open join present contact question'.split(' '),
);
const MOVING: ReadonlySet<string> = new Set(
  'travels visits heads flies returns leaves hosts tours meets departs arrives welcomes greets briefs'.split(' '),
);
const JOURNEYS: ReadonlySet<string> = new Set('travels flies heads returns'.split(' '));
const ONWARD = /^(?:to|on|onward|onwards|back|home|next|today|tomorrow)$/u;
/** Will have lunch with X: a meal or a talk behind `have`, and no perfect tense. */
const HAD: ReadonlySet<string> = new Set('lunch dinner breakfast supper tea coffee talks contact'.split(' '));
/** Is open to talks, there were talks: no third person stands behind `to` or a form of be. */
const TALKS: ReadonlySet<string> = new Set('talks meetings visits calls'.split(' '));
const BEHIND = /^(?:the|his|her|their|to|for|from|on|in|with|back|home|next|this|today|tomorrow|again|at)$/u;

const BEFORE_NOUN = /^(?:of|after|during|following|before|between|for|over)$/iu;
const SPOKE = /^(?:again|by|on|for|with|to|about|over|briefly|at|after|before|in|twice|first|last|today|yesterday)$/u;

/** Briefs the council, hosts their counterparts, hosts the king: not hosts the 2025 summit, which is no meeting yet. */
const PRESENT =
  /^(?:briefs (?:the|his|her|their|lawmakers|senators|members|ambassadors|diplomats)|hosts? (?:his|her|their|the (?:king|queen|president|prime|premier|foreign|leaders|ministers)))\b/u;

const SAYING: ReadonlySet<string> = new Set(
  'doubts claims hopes fears plans wants demands thinks rates reports notes remarks answers shrugs jokes blames questions regrets needs likes'.split(
    ' ',
  ),
);
/** A sit-down with X, a rare one-on-one. */
const TALK: ReadonlySet<string> = new Set(['sit-down', 'one-on-one', 'tête-à-tête', 'get-together']);
const PARTICIPLES: Readonly<Record<string, string>> = { advised: 'advise', notified: 'notify', invited: 'invite' };
const CAPITALIZED = /^\p{Lu}\p{Ll}+$/u;
const MIN_SMALL = 4;

/** A sentence with enough small words that its capitals tell names: no headline. */
function hasSmallWords(words: readonly string[]): boolean {
  let count = 0;
  for (const word of words) if (/^\p{Ll}+$/u.test(word) && ++count >= MIN_SMALL) return true;
  return false;
}

/** @param words the tokens of a sentence. @returns their tags, such verbs put right. */
export function mendTags(words: readonly string[], tags: readonly Tag[]): readonly Tag[] {
  const mended: Tag[] = [];
  const isProse = hasSmallWords(words);
  tags.forEach((tag, at) => {
    mended.push(mendedTag(words, tags, at, isProse) ?? mendedBesideName(words, tags, mended, isProse) ?? tag);
  });
  return mended;
}

/** Whether a verb of the third person stands before the token. */
const hasPresentBefore = (tags: readonly Tag[], words: readonly string[], at: number): boolean =>
  tags.some((tag, index) => index < at && tag.pos === 'VERB' && /\p{Ll}s$/u.test(words[index] ?? ''));

function mendedTag(words: readonly string[], tags: readonly Tag[], at: number, isProse: boolean): Tag | null {
  const word = words[at] ?? '';
  const pos = tags[at]?.pos ?? 'X';
  const past = pastTense(words, tags, at);
  if (past !== null) return past;
  if (pos !== 'NOUN' && TALK.has(word) && /^(?:DET|ADJ|NUM)$/u.test(tags[at - 1]?.pos ?? ''))
    return /^(?:meeting|talks|dinner|lunch|session|interview|conversation|chat)s?$/u.test(words[at + 1] ?? '')
      ? null
      : { pos: 'NOUN', lemma: word };
  // Held its ministerial in Lima: an adjective with nothing behind it that it could say more of.
  if (
    pos === 'ADJ' &&
    /^(?:ministerial|bilateral|trilateral)$/u.test(word) &&
    /^(?:DET|NOUN|PROPN|PRON|PART|NUM|ADJ)$/u.test(tags[at - 1]?.pos ?? '') &&
    !/^(?:NOUN|PROPN|ADJ|NUM|CCONJ)$/u.test(tags[at + (words[at + 1] === ',' ? 2 : 1)]?.pos ?? '')
  )
    return { pos: 'NOUN', lemma: word };
  const participle = participleAt(words, tags, at);
  if (participle !== null) return participle;
  if (pos === 'VERB' && word === 'so-called') return { pos: 'ADJ', lemma: word };
  // A state of play meeting, after pay talks: behind a preposition it is none.
  // A planned encounter.
  const isBehind =
    BEFORE_NOUN.test(words[at - 1] ?? '') || (words[at - 1] === 'planned' && tags[at - 2]?.pos === 'DET');
  if (pos === 'VERB' && word === tags[at]?.lemma && isBehind) return { pos: 'NOUN', lemma: word };
  if (pos === 'PROPN' && /^\p{N}{1,2}[:.]\p{N}{2}(?:[ap]m)?$/u.test(word)) return { pos: 'NUM', lemma: word };
  // Peru and Chile open talks on Monday; unlike: held open talks.
  if (pos === 'ADJ' && word === 'open' && words[at + 1] === 'talks' && tags[at - 1]?.pos === 'PROPN')
    return { pos: 'VERB', lemma: word };
  // Would welcome talks, will open talks.
  if (pos === 'ADJ' && /^(?:open|welcome)$/u.test(word) && MODALS.test(words[at - 1] ?? ''))
    return { pos: 'VERB', lemma: word };
  // When X, the head of the mission, briefs the council.
  if (
    pos === 'NOUN' &&
    /^(?:briefs|hosts?)$/u.test(word) &&
    /^(?:PROPN|PUNCT)$/u.test(tags[at - 1]?.pos ?? '') &&
    PRESENT.test(words.slice(at, at + 3).join(' '))
  )
    return { pos: 'VERB', lemma: word.replace(/s$/u, '') };
  // Solís and Lund host Dahl.
  if (pos === 'NOUN' && word === 'host' && tags[at - 1]?.pos === 'PROPN' && CAPITALIZED.test(words[at + 1] ?? ''))
    if (words.slice(Math.max(0, at - 4), at).includes('and')) return { pos: 'VERB', lemma: word };
  if (pos !== 'VERB' && BARE.has(word)) {
    if (pos === 'NOUN' && /^(?:host|visit|tour|welcome)$/u.test(word) && MODALS.test(words[at - 1] ?? ''))
      return { pos: 'VERB', lemma: word };
    // Will brief Lund, the mayor, mayor Lund.
    const isObject = /^(?:\p{Lu}|(?:the|an?|his|her|their|[a-z]+ \p{Lu}\p{Ll}+) )/u.test(
      words.slice(at + 1, at + 4).join(' '),
    );
    return isObject && MODALS.test((words[at - 1] ?? '').toLowerCase()) ? { pos: 'VERB', lemma: word } : null;
  }
  if (pos === 'VERB' && HAD.has(word) && words[at + 1] === 'with' && /^(?:have|has|having)$/u.test(words[at - 1] ?? ''))
    return { pos: 'NOUN', lemma: word };
  if (pos === 'VERB' && TALKS.has(word) && /^(?:to|were|are|be|been|was|is|no|where)$/u.test(words[at - 1] ?? ''))
    return { pos: 'NOUN', lemma: word.replace(/s$/u, '') };
  // The two spoke again; the pair spoke by telephone.
  if (
    pos !== 'VERB' &&
    word === 'spoke' &&
    SPOKE.test(words[at + 1] ?? '') &&
    !/^(?:an?|every|each|one)$/iu.test(words[at - 1] ?? '')
  )
    return { pos: 'VERB', lemma: 'speak' };
  // Who chairs the board: a noun there would have a verb behind it, as in `who officials say`.
  if (
    pos === 'NOUN' &&
    words[at - 1] === 'who' &&
    /\p{Ll}s$/u.test(word) &&
    /^(?:DET|PROPN|ADP|NUM)$/u.test(tags[at + 1]?.pos ?? '')
  )
    return { pos: 'VERB', lemma: word.replace(/s$/u, '') };
  const ofBody = mendedOfBody(words, tags, at);
  if (ofBody !== null) return ofBody;
  if (pos !== 'NOUN' || at < 1 || !MOVING.has(word)) return null;
  const after = words[at + 1] ?? '';
  // Lund travels on to Oslo, at the beginning of a sentence, where a capital tells less.
  if (at === 1 && !(JOURNEYS.has(word) && ONWARD.test(after) && isProse)) return null;
  // Flies home and hosts Solís: a second verb beside the first, with a name as its object.
  if (/^(?:and|then)$/u.test(words[at - 1] ?? '') && CAPITALIZED.test(after) && hasPresentBefore(tags, words, at))
    return { pos: 'VERB', lemma: word.replace(/ies$/u, 'y').replace(/s$/u, '') };
  if (tags[at - 1]?.pos !== 'PROPN') return null;
  const isBehindName = /^\p{Lu}\p{L}*\p{Ll}$/u.test(words[at - 1] ?? '');
  if (!isBehindName || !(BEHIND.test(after) || /^\p{Lu}/u.test(after))) return null;
  return { pos: 'VERB', lemma: word.replace(/ies$/u, 'y').replace(/s$/u, '') };
}

/** Mrs Lund doubts it; Lund informed the premier; the Freedom Support Act. @param mended those before the word @param isProse capitals in a row make a name */
function mendedBesideName(
  words: readonly string[],
  tags: readonly Tag[],
  mended: readonly Tag[],
  isProse: boolean,
): Tag | null {
  const at = mended.length;
  if (at < 2) return null;
  const pos = tags[at]?.pos ?? 'X';
  if (pos !== 'NOUN' && pos !== 'ADJ' && pos !== 'VERB') return null;
  const word = words[at] ?? '';
  const before = words[at - 1] ?? '';
  if (pos === 'VERB')
    // The Freedom Support Act; the union Unite: in prose a capital makes no verb.
    return isProse && CAPITALIZED.test(word) && (CAPITALIZED.test(before) || /^\p{Ll}+$/u.test(before))
      ? { pos: 'PROPN', lemma: word.toLowerCase() }
      : null;
  const next = tags[at + 1]?.pos ?? '';
  // The war upended the talks.
  const isBehindNoun = mended[at - 1]?.pos === 'NOUN' && pos === 'ADJ' && next === 'DET';
  if (isBehindNoun && /\p{Ll}ed$/u.test(word))
    return { pos: 'VERB', lemma: PARTICIPLES[word] ?? word.replace(/ed$/u, '') };
  if (mended[at - 1]?.pos !== 'PROPN' || !/^\p{Lu}\p{L}*\p{Ll}$/u.test(before)) return null;
  if (pos === 'NOUN' && SAYING.has(word) && /^(?:PRON|DET|SCONJ)$/u.test(next))
    return { pos: 'VERB', lemma: word.replace(/s$/u, '') };
  if (pos === 'ADJ' && word === 'held' && next === 'NOUN') return { pos: 'VERB', lemma: 'hold' };
  if (/\p{Ll}ed$/u.test(word) && /^(?:PRON|DET|PROPN)$/u.test(next))
    return { pos: 'VERB', lemma: PARTICIPLES[word] ?? word.replace(/ed$/u, '') };
  return null;
}
