import { STYLES } from '../../lexicon/honorifics.ts';
import { WordClass } from '../../lexicon/word-class.ts';
import type { Words } from '../03-names/words.ts';
import { type OpenPhrase, openPhrase } from './phrase.ts';

const STYLE_WORDS = new WordClass(STYLES);

/** `Her Excellency`, `His Royal Highness`: the style of somebody whose name does not follow. */
export function readStyles(words: Words): readonly OpenPhrase[] {
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
