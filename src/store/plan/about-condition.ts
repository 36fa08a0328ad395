import { fold } from '../../domain/fold.ts';
import type { ParameterList } from './parameter-list.ts';

/**
 * Whether a meeting is about some words: they stand in the label of one of its topics, in a name of an actor that such a
 * topic concerns, or in its title. They have to begin where a word begins: Oman is no part of Romania.
 *
 * @returns null where the words are blank, and so ask for nothing; `false` where they have no letter and no digit.
 */
export function toAboutCondition(about: string, meeting: string, parameters: ParameterList): string | null {
  if (about.trim() === '') return null;
  const folded = fold(about);
  if (folded === '') return 'false';
  const words = parameters.add(` ${folded}`);
  return `(${[
    isTitled(meeting, words),
    `COUNT { MATCH (${meeting}:Meeting)-[:ABOUT]->(topic:Topic) WHERE ${speaksOf('topic', words)} } > 0`,
    `COUNT { MATCH (${meeting}:Meeting)-[:ABOUT]->(:Topic)-[:CONCERNS]->(actor:Actor) WHERE ${speaksOf('actor', words)} } > 0`,
  ].join(' OR ')})`;
}

/** @param words a parameter: a space and the folded words. */
export function isTitled(meeting: string, words: string): string {
  return `' ' + ${meeting}.nameKey CONTAINS ${words}`;
}

/** Names are joined by a bar, which keeps the words from running over two of them. */
export function speaksOf(node: string, words: string): string {
  return `' ' + replace(${node}.searchText, '|', ' | ') CONTAINS ${words}`;
}
