import winkModel from 'wink-eng-lite-web-model';
import winkNlp from 'wink-nlp';

/**
 * Part-of-speech tags and lemmas by wink-nlp's English model. The tokens are our own; the tagger sees them joined by one
 * space each, so its tokens align with ours by their preceding space whatever it makes of them.
 */
export interface Tag {
  /** Universal part of speech. */
  readonly pos: string;
  readonly lemma: string;
}

type Tagger = (joined: string) => {
  /** Asked for only where words are split. */
  readonly readSpaces: () => readonly string[];
  readonly pos: readonly string[];
  readonly lemmas: readonly string[];
};

let tagger: Tagger | null = null;

const isText = (value: unknown): value is string => typeof value === 'string';
const asTexts = (values: unknown): readonly string[] => (Array.isArray(values) && values.every(isText) ? values : []);

function openTagger(): Tagger {
  const nlp = winkNlp(winkModel, ['pos']);
  const { its } = nlp;
  return (joined) => {
    const tokens = nlp.readDoc(joined).tokens();
    return {
      readSpaces: () => asTexts(tokens.out(its.precedingSpaces)),
      pos: asTexts(tokens.out(its.pos)),
      // Its type does not fit that of `out`; a function wrapped around it would be taken for "the word as it stands".
      lemmas: asTexts(Reflect.apply(tokens.out, tokens, [its.lemma])),
    };
  };
}

const CAPITAL = /^\p{Lu}\p{Ll}/u;
/** Foz do Iguaçu, Mato Grosso do Sul: no verb. */
const isParticle = (words: readonly string[], at: number): boolean =>
  words[at] === 'do' && CAPITAL.test(words[at - 1] ?? '') && CAPITAL.test(words[at + 1] ?? '');

/** @param words the tokens of one sentence. @param shown as the tagger is shown them. @returns one tag for each, in order. */
export function tagTokens(words: readonly string[], shown: readonly string[]): readonly Tag[] {
  tagger ??= openTagger();
  const { readSpaces, pos, lemmas } = tagger(shown.join(' '));
  const spaces = pos.length === words.length ? null : readSpaces();
  const tags: Tag[] = [];
  pos.forEach((own, index) => {
    const part = { pos: own, lemma: (lemmas[index] ?? '').toLowerCase() };
    if (index === 0 || spaces === null || spaces[index] !== '') tags.push(part);
    // Of a word that the tagger splits, its last content part decides: `co-hosted` is what `hosted` is.
    else if (part.pos !== 'PUNCT' && part.pos !== 'PART') tags[tags.length - 1] = part;
  });
  const aligned: Tag[] = [];
  words.forEach((word, index) => {
    const tag = tags.length === words.length ? tags[index] : undefined;
    const kept = shown[index] === word && tag !== undefined && !word.includes('-');
    const pos = isParticle(words, index) ? 'PROPN' : (tag?.pos ?? 'X');
    aligned.push({ pos, lemma: kept && tag.lemma !== '' ? tag.lemma : word.toLowerCase() });
  });
  return aligned;
}
