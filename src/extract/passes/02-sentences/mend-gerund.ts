import type { Tag } from './tag-tokens.ts';

/** Nouns of which a meeting says more: the meeting host, a meeting room. */
const OF_MEETING =
  /^(?:chair(?:man|woman|person)?|hosts?|secretar(?:y|ies)|organi[sz]ers?|participants?|attendees?|rooms?|halls?|places?|points?|houses?|venues?|minutes|notes|agendas?|documents?|sources?|officials?|moderators?)$/u;
const BEFORE = /^(?:,|is|are|was|were|been)$/u;
const OFFICE = /^(?:\p{Ll}[\p{L}-]*|['’]s?)$/u;
const NAME = /^\p{Lu}[\p{L}'’.-]+$/u;
/** Words of the longest office before a name: national farmers’ union leader. */
const LONGEST = 6;

/** Whether the words behind the token are an office in small letters and whose it is. */
function isBeforeHolder(words: readonly string[], tags: readonly Tag[], at: number): boolean {
  if (OF_MEETING.test(words[at + 1] ?? '')) return false;
  let end = at + 1;
  while (end < at + LONGEST && OFFICE.test(words[end] ?? '') && /^(?:NOUN|ADJ|PART|PUNCT)$/u.test(tags[end]?.pos ?? ''))
    end++;
  return end > at + 1 && tags[end - 1]?.pos === 'NOUN' && tags[end]?.pos === 'PROPN' && NAME.test(words[end] ?? '');
}

/** Was in Leeds, meeting mayor Ana Solís: the tagger reads the verb before a noun as another noun. */
export const mendGerund = (words: readonly string[], tags: readonly Tag[]): readonly Tag[] =>
  tags.map((tag, at) =>
    words[at] === 'meeting' && tag.pos === 'NOUN' && BEFORE.test(words[at - 1] ?? '') && isBeforeHolder(words, tags, at)
      ? { pos: 'VERB', lemma: 'meet' }
      : tag,
  );
