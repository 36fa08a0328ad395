import { fold } from '../../../domain/fold.ts';
import { WORD_OF } from '../../queries/search-words.ts';
import type { ParameterList } from '../parameter-list.ts';
import { condition, type FilterAnchor, type FilterClause, type FilterScope } from './filter-clause.ts';

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

type NamedConcept = 'Person' | 'Country' | 'Organization' | 'Topic' | 'Place';

/** Nodes with the words in one of their names. A list starts at one of the words, in the index of search. */
export function named(words: string, label: NamedConcept, scope: FilterScope): FilterClause | null {
  const clause = speaks(words, scope, (added) => isNamed(scope.node, added));
  const folded = fold(words);
  return clause === null || folded === '' ? clause : { ...clause, anchor: startAtWord(folded, label, scope, clause) };
}

/** The last word may be the beginning of one; of the others, which are whole, the longest is mostly the rarest. */
function startAtWord(folded: string, label: NamedConcept, scope: FilterScope, clause: FilterClause): FilterAnchor {
  const { node, parameters } = scope;
  const [last = '', ...whole] = folded.split(' ').reverse();
  const longest = whole.reduce((best, word) => (word.length > best.length ? word : best), '');
  return {
    breadth: 'words',
    toMatch: () => {
      const isWord = longest === '' ? `STARTS WITH ${parameters.add(last)}` : `= ${parameters.add(longest)}`;
      return {
        before: [],
        pattern: `(anchor:SearchWord)-[:${WORD_OF[indexLabelOf(label)]}]->(${node}:${label})`,
        condition: `anchor.id ${isWord} AND ${clause.toCondition()}`,
        repeats: true,
      };
    },
  };
}

function indexLabelOf(label: NamedConcept): 'Actor' | 'Topic' | 'Place' {
  return label === 'Topic' || label === 'Place' ? label : 'Actor';
}
