import type { Mention } from '../layers.ts';
import type { Chunk } from '../passes/03-names/chunk.ts';
import type { NameCandidate } from '../passes/03-names/name-candidate.ts';
import type { Layers } from '../read-layers.ts';
import type { NameEvidence } from '../rules/names/name-evidence-rule.ts';
import type { Finding } from './explanation.ts';

const weigh = (weight: number, side: string): string =>
  weight === 0 ? '' : ` ${weight > 0 ? '+' : '−'}${Math.abs(weight)} ${side}`;

/** `full-name +1 person`. */
const showEvidence = ({ reason, person, organization }: NameEvidence): string =>
  `${reason}${weigh(person, 'person')}${weigh(organization, 'organization')}`;

/** What makes a name of a kind that needs no weighing. */
const CHUNK_RULES: Readonly<Record<Chunk['kind'], string>> = {
  country: 'country word',
  organization: 'organization by form or known name',
  title: 'title',
  place: 'town that somebody is called after',
  name: 'short form of a name told elsewhere',
  thing: 'last word of an organization told elsewhere',
};

function roleOf({ before, apposition }: NameCandidate): readonly string[] {
  return [
    ...(before === null ? [] : [`title before: ${before.title}`]),
    ...(apposition === null ? [] : [`apposition: ${apposition.title}`]),
  ];
}

/** @returns a function that tells of each mention what found it. */
function createRuleOf({ names }: Layers): (mention: Mention) => string | null {
  const candidates = new Map<number, NameCandidate>();
  for (const candidate of names.candidates)
    candidates.set(candidate.words.tokens[candidate.chunk.from]?.start ?? -1, candidate);
  const chunks = new Map<number, Chunk>();
  for (const { words, chunks: own } of names.sentences)
    for (const chunk of own) chunks.set(words.tokens[chunk.from]?.start ?? -1, chunk);
  return (mention) => {
    const candidate = candidates.get(mention.start);
    if (candidate !== undefined && mention.kind !== 'country') {
      const told = [...candidate.evidence.map(showEvidence), ...roleOf(candidate)];
      return told.length > 0 ? told.join(', ') : CHUNK_RULES.name;
    }
    const chunk = chunks.get(mention.start);
    if (chunk === undefined) return null;
    return mention.kind === 'country' && chunk.kind !== 'country' ? 'seat of a government' : CHUNK_RULES[chunk.kind];
  };
}

/** Mentions by name with the evidence for what they are, and by role and pronoun with whom they mean, by sentence. */
export function explainMentions(
  layers: Layers,
  nameOf: (id: string) => string,
): ReadonlyMap<number, readonly Finding[]> {
  const ruleOf = createRuleOf(layers);
  const bySentence = new Map<number, Finding[]>();
  for (const mention of layers.mentions) {
    const { start, end, kind, entity, form } = mention;
    const finding: Finding = {
      layer: form === 'name' ? 'name' : 'reference',
      start,
      end,
      reads: `${kind} ${nameOf(entity)}`,
      rule: form === 'name' ? ruleOf(mention) : form,
      confidence: null,
    };
    const same = bySentence.get(mention.sentence);
    if (same === undefined) bySentence.set(mention.sentence, [finding]);
    else same.push(finding);
  }
  return bySentence;
}
