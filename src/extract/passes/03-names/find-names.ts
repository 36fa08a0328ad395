import { findCountry } from '../../../domain/country.ts';
import { fold } from '../../../domain/fold.ts';
import { toCountryId } from '../../../domain/ids.ts';
import type { Entities } from '../../entities.ts';
import type { Block, Mention, MentionKind, Sentence } from '../../layers.ts';
import { CALENDAR_NAMES } from '../../lexicon/names/name-parts.ts';
import { WordClass } from '../../lexicon/word-class.ts';
import { addOrganizations } from './add-organizations.ts';
import { addPeople } from './add-people.ts';
import type { Chunk } from './chunk.ts';
import { findCandidates } from './find-candidates.ts';
import { findChunks } from './find-chunks.ts';
import { isLetterhead } from './is-letterhead.ts';
import { judgeNames } from './judge-names.ts';
import { findMetonym } from './metonym.ts';
import type { NameCandidate } from './name-candidate.ts';
import { OrganizationTable } from './organization-table.ts';
import { PeopleTable } from './people-table.ts';
import type { ReadSentence } from './read-sentence.ts';
import { asSurname, openingSurname, surnamesOf } from './surnames.ts';
import { isCapitalized, toWords, type Words } from './words.ts';

export interface Names {
  readonly entities: Entities;
  readonly mentions: readonly Mention[];
  readonly sentences: readonly ReadSentence[];
  /** Every name of the prose, with the rules that hold of it. */
  readonly candidates: readonly NameCandidate[];
}

const MIN_TITLE_CASE = 0.6;

/** A headline that capitalizes most words tells nothing by a capital. */
function isTitleCase(words: Words): boolean {
  const letters = words.tokens.filter((token) => /^\p{L}{4,}/u.test(token.text));
  return letters.filter((token) => /^\p{Lu}/u.test(token.text)).length > letters.length * MIN_TITLE_CASE;
}

const CALENDAR = new WordClass(CALENDAR_NAMES);
/** Before a month: in May, since last June. */
const BEFORE_MONTHS = /^(?:in|since|until|till|from|last|next|this|of|on|every|early|mid|late|the|through|\p{N}+)$/u;

/** May is due in Leeds: a month that is the family name of somebody of the article, where no month can stand. */
function calendarSurnames(words: Words, chunks: readonly Chunk[], surnames: ReadonlySet<string>): readonly Chunk[] {
  if (!CALENDAR.isIn(words)) return [];
  return words.lower.flatMap((word, at) => {
    if (!CALENDAR_NAMES.has(word) || !surnames.has(word) || !isCapitalized(words.tokens[at]?.text ?? '')) return [];
    if (BEFORE_MONTHS.test(words.lower[at - 1] ?? '') || /^\p{N}/u.test(words.lower[at + 1] ?? '')) return [];
    return chunks.some((chunk) => chunk.from <= at && chunk.to > at) ? [] : [{ kind: 'name', from: at, to: at + 1 }];
  });
}

/** Codes of the two Koreas, which `the North` and `the South` mean in an article on either. */
const KOREAS: ReadonlyMap<string, string> = new Map([
  ['north', 'PRK'],
  ['south', 'KOR'],
]);
const KOREA_WORDS = new WordClass(KOREAS.keys());

function findKorea(words: Words, at: number, codes: ReadonlySet<string>): string | null {
  if (!KOREA_WORDS.isAt(words, at)) return null;
  const code = KOREAS.get(words.lower[at] ?? '');
  if (code === undefined || !/^\p{Lu}/u.test(words.tokens[at]?.text ?? '') || words.lower[at - 1] !== 'the')
    return null;
  if (/^\p{Lu}/u.test(words.tokens[at + 1]?.text ?? '') || words.lower[at + 1] === 'of') return null;
  return codes.has('PRK') || codes.has('KOR') ? code : null;
}

/**
 * Pass 03: the actors of the document and every place in the text that names them, in order of the text.
 */
export function findNames(text: string, blocks: readonly Block[], sentences: readonly Sentence[]): Names {
  const roles = new Map(blocks.map((block) => [block.index, block.role]));
  const found: ReadSentence[] = [];
  for (const words of sentences.map(toWords)) {
    const { sentence } = words;
    const isProse = roles.get(sentence.paragraph) === 'body';
    const all = findChunks(words);
    const chunks =
      isProse || !isTitleCase(words)
        ? all
        : all.filter(
            (chunk) => chunk.to === chunk.from + 1 || chunk.kind === 'country' || isLetterhead(words, all, chunk),
          );
    found.push({ words, isProse, chunks });
  }
  const surnames = surnamesOf(found);
  const read: ReadSentence[] = [];
  for (const { words, isProse, chunks } of found) {
    const renamed: Chunk[] = [];
    for (const chunk of chunks) renamed.push(asSurname(words, chunk, surnames));
    const months = calendarSurnames(words, chunks, surnames.all);
    const further = months.length > 0 ? months : openingSurname(words, chunks, surnames);
    if (further.length > 0) {
      renamed.push(...further);
      renamed.sort((a, b) => a.from - b.from);
    }
    read.push({ words, isProse, chunks: renamed });
  }
  const mentions: Mention[] = [];
  const codes = new Set<string>();
  const mention = (kind: MentionKind, entity: string, words: Words, from: number, to: number): void => {
    const start = words.tokens[from]?.start;
    let end = words.tokens[to - 1]?.end;
    if (start === undefined || end === undefined) return;
    const compound =
      kind === 'country' ? /^\p{Lu}[\p{L}.]+(?=[-‐‑]\p{Ll})/u.exec(words.tokens[from]?.text ?? '') : null;
    if (compound !== null && to === from + 1) end = start + compound[0].length;
    mentions.push({ kind, entity, sentence: words.sentence.index, form: 'name', start, end });
  };
  for (const { words, chunks } of read) {
    for (const chunk of chunks) {
      const code = chunk.kind === 'country' ? chunk.code : findMetonym(words, chunk);
      if (code === null) continue;
      codes.add(code);
      mention('country', toCountryId(code), words, chunk.from, chunk.to);
    }
  }
  for (const { words } of read) {
    if (!KOREA_WORDS.isIn(words)) continue;
    words.lower.forEach((_, at) => {
      const code = findKorea(words, at, codes);
      if (code === null) return;
      codes.add(code);
      mention('country', toCountryId(code), words, at, at + 1);
    });
  }

  const candidates: NameCandidate[] = [];
  for (const { words, chunks, isProse } of read) if (isProse) candidates.push(...findCandidates(words, chunks, text));
  const pointers: NameCandidate[] = [];
  for (const { words, chunks, isProse } of read) if (!isProse) pointers.push(...findCandidates(words, chunks, text));

  const organizations = new OrganizationTable();
  const verdicts = judgeNames(candidates);
  for (const found of addOrganizations(read, candidates, verdicts, organizations)) {
    mention('organization', found.organization.id, found.words, found.from, found.to);
    if (found.country !== null && !codes.has(found.country)) {
      codes.add(found.country);
      mention('country', toCountryId(found.country), found.words, found.from, found.to);
    }
  }
  const people = new PeopleTable();
  for (const found of addPeople({ text, candidates, pointers, verdicts, organizations, people })) {
    mention('person', found.person.id, found.words, found.from, found.to);
  }
  mentions.sort((a, b) => a.start - b.start || b.end - a.end);
  const named = new Set(mentions.map((one) => one.entity));
  return {
    entities: {
      people: people.list().filter((person) => named.has(person.id)),
      organizations: organizations.list().filter((organization) => named.has(organization.id)),
      countries: [...codes]
        .sort()
        .map((code) => ({ id: toCountryId(code), code, name: findCountry(code)?.name ?? fold(code) })),
    },
    mentions,
    sentences: read,
    candidates,
  };
}
