import type { Document } from '../../domain/document.ts';
import type { Records } from '../../domain/records/schema.ts';
import { extractWithLayers } from '../extract.ts';
import type { Layers } from '../read-layers.ts';
import { explainEvents } from './explain-events.ts';
import { explainFacts } from './explain-facts.ts';
import { explainGroups } from './explain-groups.ts';
import { explainMentions } from './explain-mentions.ts';
import { EXPLAINED_LAYERS, type ExplainedSentence, type Explanation, type Finding } from './explanation.ts';

/** `Ana Solís (p1)`; of what has no name, its id. */
function createNameOf({ people, organizations, countries, places, topics }: Records): (id: string) => string {
  const named = [...people, ...organizations, ...countries, ...places].map(
    ({ id, name }) => [id, `${name} (${id})`] as const,
  );
  const names = new Map([...named, ...topics.map(({ id, label }) => [id, `“${label}”`] as const)]);
  return (id) => names.get(id) ?? id;
}

const byLayer = (a: Finding, b: Finding): number =>
  EXPLAINED_LAYERS.indexOf(a.layer) - EXPLAINED_LAYERS.indexOf(b.layer) || a.start - b.start || b.end - a.end;

function explainSentences(layers: Layers, nameOf: (id: string) => string): readonly ExplainedSentence[] {
  const mentions = explainMentions(layers, nameOf);
  const events = explainEvents(layers, nameOf);
  const roles = new Map(layers.blocks.map(({ index, role }) => [index, role]));
  return layers.sentences.map((sentence) => {
    const { index, paragraph, start, end, tokens } = sentence.words.sentence;
    const findings = [
      ...explainGroups(sentence, nameOf),
      ...(mentions.get(index) ?? []),
      ...(events.get(index) ?? []),
    ].sort(byLayer);
    return { index, block: paragraph, role: roles.get(paragraph) ?? 'body', start, end, tokens, findings };
  });
}

/**
 * How the rules read a document: what each layer saw in each sentence and by which rule, and what made each fact of the
 * records. The facts are those of `extract`, for the passes run once for both.
 */
export function explainDocument(document: Document): Explanation {
  const { records, layers } = extractWithLayers(document);
  const nameOf = createNameOf(records);
  const sentences = layers === null ? [] : explainSentences(layers, nameOf);
  return {
    language: records.document.language,
    blocks: layers?.blocks ?? [],
    sentences,
    facts: explainFacts(records, sentences, nameOf),
  };
}
