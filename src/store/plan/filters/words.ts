import { fold } from '../../../domain/fold.ts';
import type { ParameterList } from '../parameter-list.ts';
import { condition, type FilterClause, type FilterScope } from './filter-clause.ts';

/**
 * Words to look for: folded, as one phrase that has to begin where a word begins, for Oman is no part of Romania.
 *
 * @param toCondition is given a parameter: a space and the folded words.
 * @returns null where the words are blank, and so ask for nothing; words without letter and digit match nothing.
 */
export function speaks(
  words: string,
  { parameters }: FilterScope,
  toCondition: (words: string) => string,
): FilterClause | null {
  if (words.trim() === '') return null;
  return condition(() => {
    const added = addWords(words, parameters);
    return added === null ? 'false' : toCondition(added);
  });
}

/** @returns a parameter: a space and the folded words; null where they have no letter and no digit. */
export function addWords(words: string, parameters: ParameterList): string | null {
  const folded = fold(words);
  return folded === '' ? null : parameters.add(` ${folded}`);
}

/** @param text an expression of one folded text. @param words a parameter of `addWords`. */
export function hasWords(text: string, words: string): string {
  return `' ' + ${text} CONTAINS ${words}`;
}

/** Whether one of the names of a node has the words. The bar that joins the names keeps the words from running over two. */
export function isNamed(node: string, words: string): string {
  return hasWords(`replace(${node}.searchText, '|', ' | ')`, words);
}

/** Nodes with the words in one of their names. */
export function named(words: string, scope: FilterScope): FilterClause | null {
  return speaks(words, scope, (added) => isNamed(scope.node, added));
}
