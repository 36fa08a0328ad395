import { toCountryId } from '../../../domain/ids.ts';
import type { Chunk } from '../03-names/chunk.ts';
import type { Words } from '../03-names/words.ts';
import type { OpenPhrase } from './phrase.ts';
import { readBodies } from './read-bodies.ts';
import { readDescribed } from './read-described.ts';
import { readGroups } from './read-groups.ts';
import { readNames } from './read-names.ts';
import { readAged, readNationals } from './read-nationals.ts';
import { type EntityAt, ownerOf } from './read-owners.ts';
import { readPronouns } from './read-pronouns.ts';
import { readRoles } from './read-roles.ts';
import { BACKING, readShared, readSides } from './read-sides.ts';
import { readStyles } from './read-styles.ts';
import { sideOf } from './side-of.ts';

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
  readPronouns(words).forEach(add);
  return phrases.sort((a, b) => a.from - b.from);
}
