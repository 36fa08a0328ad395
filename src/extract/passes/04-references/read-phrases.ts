import { toCountryId } from '../../../domain/ids.ts';
import { STYLES } from '../../lexicon/honorifics.ts';
import { POST_NOMINALS } from '../../lexicon/names/post-nominals.ts';
import { SERVING_ROLES } from '../../lexicon/serving-roles.ts';
import { WordClass } from '../../lexicon/word-class.ts';
import { readAppositionAfter } from '../03-names/apposition-after.ts';
import type { Chunk } from '../03-names/chunk.ts';
import { chunkEndingAt } from '../03-names/chunk-at.ts';
import { readTitleBefore } from '../03-names/title-before.ts';
import { isPossessive, type Words } from '../03-names/words.ts';
import { behindOwner } from './behind-owner.ts';
import { nationsBefore } from './nations-before.ts';
import { type OpenPhrase, openPhrase } from './phrase.ts';
import { readBodies } from './read-bodies.ts';
import { readGroups } from './read-groups.ts';
import { readAged, readNationals } from './read-nationals.ts';
import { type EntityAt, ownerOf, readOwners } from './read-owners.ts';
import { readRoles } from './read-roles.ts';
import { BACKING, readShared, readSides } from './read-sides.ts';
import { sideOf } from './side-of.ts';
import { firstOfficeOfNation } from './two-offices.ts';
import { unlistedRoleFrom, wholeTitleFrom } from './unlisted-role.ts';

const PRONOUNS: ReadonlySet<string> = new Set('he him his himself she her herself they them their'.split(' '));
const PRONOUN_FORMS = new WordClass(PRONOUNS, (word) => word.includes("'"));

/** How many words may qualify what somebody is to another: Solís `senior` ally. */
const MAX_SERVING = 3;
/** How many words may tell what somebody or a body is, before the name. */
const MAX_DESCRIPTION = 4;
const STYLE_WORDS = new WordClass(STYLES);

/** The noun phrases of one sentence: people by name, by role, by side, by pronoun, in groups. They do not overlap. */
export function readPhrases(
  words: Words,
  chunks: readonly Chunk[],
  entityAt: EntityAt,
  isSideAt: (token: number) => boolean,
): readonly OpenPhrase[] {
  const phrases: OpenPhrase[] = [];
  const taken = new Set<number>();
  const isFree = (from: number, to: number): boolean => {
    for (let at = from; at < to; at += 1) if (taken.has(at)) return false;
    return true;
  };
  const add = (phrase: OpenPhrase): void => {
    if (phrase.to <= phrase.from || !isFree(phrase.from, phrase.to)) return;
    for (let at = phrase.from; at < phrase.to; at += 1) taken.add(at);
    phrases.push(phrase);
  };
  readNames(words, chunks, entityAt).forEach(add);
  const groups = readGroups(words);
  readShared(words, groups).forEach(add);
  groups.forEach(add);
  const described = readDescribed(words, chunks, entityAt);
  described.filter((phrase) => isFree(phrase.from, phrase.to)).forEach(add);
  readRoles(words, chunks, entityAt, isFree).forEach(add);
  readNationals(words, chunks).forEach(add);
  readAged(words).forEach(add);
  readStyles(words).forEach(add);
  readSides(words, chunks, entityAt, isFree).forEach(add);
  for (const chunk of chunks) {
    if (chunk.kind === 'country' && BACKING.test(words.lower[chunk.to - 1] ?? '')) continue;
    const owner =
      chunk.kind === 'country' && chunk.form === 'name'
        ? toCountryId(chunk.code)
        : chunk.kind === 'organization' || chunk.kind === 'name' || chunk.kind === 'thing'
          ? ownerOf(chunk, entityAt)
          : isSideAt(chunk.from)
            ? entityAt(chunk.from)
            : null;
    if (owner === null) continue;
    add(sideOf(words, chunk, owner, isFree));
  }
  readBodies(words).forEach(add);
  words.lower.forEach((form, at) => {
    if (!PRONOUN_FORMS.isAt(words, at)) return;
    // The tokenizer keeps `he'd` and `they'll` whole.
    const word = form.includes("'") ? form.replace(/'(?:d|ll|ve|re|s)$/u, '') : form;
    const isObject = word === 'him' || word === 'them' || (word === 'her' && !isOwner(words, at));
    if (PRONOUNS.has(word)) add(openPhrase({ from: at, to: at + 1, end: at + 1, kind: 'pronoun', word, isObject }));
  });
  return phrases.sort((a, b) => a.from - b.from);
}

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

/** The name right behind which stands what its bearer is to the next: Solís `ally` Pedro Lund; null where none does. */
function servedBy(words: Words, chunks: readonly Chunk[], chunk: Chunk): Chunk | null {
  let at = chunk.to;
  while (at < chunk.to + MAX_SERVING && words.tokens[at]?.pos === 'ADJ') at += 1;
  const isServing = SERVING_ROLES.has(words.lower[at] ?? '') && /^\p{Ll}/u.test(words.tokens[at]?.text ?? '');
  return isServing ? (chunks.find((one) => one.kind === 'name' && one.from === at + 1) ?? null) : null;
}

function readNames(words: Words, chunks: readonly Chunk[], entityAt: EntityAt): readonly OpenPhrase[] {
  const phrases: OpenPhrase[] = [];
  for (const chunk of chunks) {
    const entity = chunk.kind === 'name' ? entityAt(chunk.from) : null;
    if (entity === null || !entity.startsWith('p')) continue;
    // Solís ally Pedro Lund: she is within what he is, and does nothing herself.
    const served = servedBy(words, chunks, chunk);
    if (served !== null && entityAt(served.from)?.startsWith('p') === true) continue;
    const role = readTitleBefore(words, chunks, chunk.from);
    const owner = chunks.find(
      (other) =>
        other.to === chunk.from - 1 &&
        isPossessive(words.tokens[chunk.from - 1]) &&
        (other.kind === 'country' || other.kind === 'organization'),
    );
    let behind = chunk.to;
    while (POST_NOMINALS.has(words.tokens[behind]?.text ?? '')) behind += 1;
    const { to } = readOwners(words, chunks, behind, entityAt);
    const apposition = readAppositionAfter(words, chunks, behind);
    const end = to > behind && words.lower[behind] !== 'of' ? behind : to;
    const first =
      role === null
        ? (owner?.from ??
          nationalFrom(words, chunks, chunk.from) ??
          ownerNounFrom(words, chunk.from) ??
          unlistedRoleFrom(words, chunk.from))
        : wholeTitleFrom(words, nationsBefore(words, chunks, role).from, (to) => isPersonTo(chunks, to, entityAt));
    phrases.push(
      openPhrase({
        from: firstOfficeOfNation(words, chunks, behindOwner(words, chunks, entityAt, first, chunk.from)),
        to: end,
        end: Math.max(end, apposition?.to ?? end),
        kind: 'name',
        named: [entity],
      }),
    );
  }
  return phrases;
}

/** The union's X, the rebel movement's Y: where what owns the name begins, of which only nouns tell. */
function ownerNounFrom(words: Words, name: number): number | undefined {
  if (!isPossessive(words.tokens[name - 1]) || words.tokens[name - 2]?.pos !== 'NOUN') return undefined;
  let at = name - 2;
  while (name - at <= MAX_DESCRIPTION && /^(?:NOUN|ADJ)$/u.test(words.tokens[at - 1]?.pos ?? '')) at -= 1;
  return /^(?:the|a|an|its|their)$/u.test(words.lower[at - 1] ?? '') ? at - 1 : undefined;
}

const isPersonTo = (chunks: readonly Chunk[], to: number, entityAt: EntityAt): boolean => {
  const chunk = chunkEndingAt(chunks, to - 1);
  return chunk?.kind === 'name' && entityAt(chunk.from)?.startsWith('p') === true;
};

/** American X, the Swede Y: where what tells their nation begins. */
function nationalFrom(words: Words, chunks: readonly Chunk[], name: number): number | undefined {
  const nation = chunkEndingAt(chunks, name - 1);
  if (nation?.kind !== 'country' || nation.form !== 'adjective') return undefined;
  return words.lower[nation.from - 1] === 'the' ? nation.from - 1 : nation.from;
}

/** The dockworkers' union X, the terminal operator Y: an organization with what it is before its name. */
function readDescribed(words: Words, chunks: readonly Chunk[], entityAt: EntityAt): readonly OpenPhrase[] {
  return chunks.flatMap((chunk): readonly OpenPhrase[] => {
    if (chunk.kind !== 'organization' && chunk.kind !== 'name') return [];
    if (words.tokens[chunk.from - 1]?.pos !== 'NOUN' || !/^\p{Ll}/u.test(words.tokens[chunk.from - 1]?.text ?? ''))
      return [];
    const organization = ownerOf(chunk, entityAt);
    if (organization === null) return [];
    let from = chunk.from - 1;
    const isPart = (at: number): boolean =>
      /^(?:NOUN|ADJ)$/u.test(words.tokens[at]?.pos ?? '') || isPossessive(words.tokens[at]);
    while (chunk.from - from <= MAX_DESCRIPTION && isPart(from - 1)) from -= 1;
    return /^(?:the|a|an)$/u.test(words.lower[from - 1] ?? '')
      ? [openPhrase({ from: from - 1, to: chunk.to, end: chunk.to, kind: 'side', named: [organization] })]
      : [];
  });
}

/** `Her Excellency`, `His Royal Highness`: the style of somebody whose name does not follow. */
function readStyles(words: Words): readonly OpenPhrase[] {
  const styles: OpenPhrase[] = [];
  if (!STYLE_WORDS.isIn(words)) return styles;
  words.lower.forEach((_, at) => {
    if (!STYLE_WORDS.isAt(words, at)) return;
    const word = words.lower[at] ?? '';
    const from = /^(?:royal|serene|imperial)$/u.test(words.lower[at - 1] ?? '') ? at - 2 : at - 1;
    if (!/^(?:his|her)$/u.test(words.lower[from] ?? '')) return;
    const role = { from, to: at + 1, title: word, isPlural: false, gender: null, country: null, organization: null };
    styles.push(openPhrase({ from, to: at + 1, end: at + 1, kind: 'role', role, word }));
  });
  return styles;
}
