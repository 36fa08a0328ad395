import type { Tag } from './tag-tokens.ts';

/**
 * Verbs of meeting in the present tense, which headlines and captions have, and behind an auxiliary that stands before its
 * subject: the tagger takes them for nouns behind a name.
 */
const PRESENT: ReadonlyMap<string, string> = new Map([
  ['hosts', 'host'],
  ['visits', 'visit'],
  ['welcomes', 'welcome'],
  ['greets', 'greet'],
  ['briefs', 'brief'],
  ['telephones', 'telephone'],
  ['phones', 'phone'],
  ['dines', 'dine'],
]);
const BARE: ReadonlySet<string> = new Set(
  'host visit welcome greet brief telephone phone dine question contact'.split(' '),
);
const CAPITALIZED = /^\p{Lu}\p{L}*\p{Ll}/u;
/** World Cup hosts Qatar, a series of visits: no name that does something. */
const EVENT = /^(?:Cup|Games|Olympics?|Summit|Championships?|Tournament|League|Grand|State|Official|Royal)$/u;
const OFFICE =
  /^(?:president|premier|minister|chancellor|secretary|king|queen|prince|princess|emperor|emir|sultan|pope|mayor|governor|ambassador|chief|leader|envoy|chairman|chairwoman|speaker|senator|commissioner|couple|pair)$/u;
const INVERTED = /^(?:did|does|do)$/u;
/** How far before the verb the auxiliary of a subject between the two may stand, in tokens. */
const MAX_SUBJECT = 12;

/** The minister visits the premier. */
const isBehindOffice = (words: readonly string[], tags: readonly Tag[], at: number): boolean =>
  OFFICE.test(words[at - 1] ?? '') &&
  /^(?:DET|ADJ|PRON)$/u.test(tags[at - 2]?.pos ?? '') &&
  (/^(?:the|his|her|their)$/u.test(words[at + 1] ?? '') || takesObject(words, at));

const takesObject = (words: readonly string[], at: number): boolean =>
  words[at] === 'dines' || words[at] === 'dine' ? words[at + 1] === 'with' : CAPITALIZED.test(words[at + 1] ?? '');

/** Solís visits Lund; the minister, Ana Solís, visits Lund. */
function isBehindName(words: readonly string[], tags: readonly Tag[], at: number): boolean {
  const name = words[at - 1] === ',' ? at - 2 : at - 1;
  const word = words[name] ?? '';
  return tags[name]?.pos === 'PROPN' && CAPITALIZED.test(word) && !EVENT.test(word);
}

/** Only on Friday did Ana Solís host Lund. */
function isInverted(words: readonly string[], tags: readonly Tag[], at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - MAX_SUBJECT); before -= 1) {
    const word = words[before] ?? '';
    if (INVERTED.test(word)) return before < at - 1;
    if (!/^(?:PROPN|PRON|DET|ADJ|CCONJ|NOUN|PUNCT)$/u.test(tags[before]?.pos ?? '') || word === ';') return false;
  }
  return false;
}

const JOINED: ReadonlySet<string> = new Set('meet host visit welcome greet brief telephone phone'.split(' '));
const MODAL = /^(?:will|would|shall|should|can|could|may|might|must|to|['’]ll)$/u;
const DAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$|^(?:week|month|day|time|tomorrow|first|then|also|later)$/u;
/** How far before the verb the auxiliary that it shares may stand, in tokens. */
const MAX_SHARED = 20;

/** Will on Sunday host Lund, will first meet Lund, will fly to Lima and host Lund. */
function isBehindModal(words: readonly string[], tags: readonly Tag[], at: number): boolean {
  const before = words[at - 1] ?? '';
  const isJoint = (before === 'and' && (words[at] !== 'host' || tags[at - 2]?.pos === 'PROPN')) || DAY.test(before);
  return isJoint && words.slice(Math.max(0, at - MAX_SHARED), at - 1).some((word) => MODAL.test(word));
}

/** @param words the tokens of a sentence. @returns their tags, such verbs put right. */
export const mendPresent = (words: readonly string[], tags: readonly Tag[]): readonly Tag[] =>
  tags.map((tag, at) => {
    if (tag.pos !== 'NOUN' && tag.pos !== 'ADJ') return tag;
    const word = words[at] ?? '';
    const lemma = PRESENT.get(word);
    const isPresent = (takesObject(words, at) && isBehindName(words, tags, at)) || isBehindOffice(words, tags, at);
    if (lemma !== undefined && isPresent) return { pos: 'VERB', lemma };
    if (BARE.has(word) && takesObject(words, at) && isInverted(words, tags, at)) return { pos: 'VERB', lemma: word };
    if (JOINED.has(word) && takesObject(words, at) && isBehindModal(words, tags, at))
      return { pos: 'VERB', lemma: word };
    // Is briefing Lund; not: is a briefing.
    const isGoingOn = word === 'briefing' && /^(?:is|are|was|were|be)$/u.test(words[at - 1] ?? '');
    return isGoingOn && CAPITALIZED.test(words[at + 1] ?? '') ? { pos: 'VERB', lemma: 'brief' } : tag;
  });
