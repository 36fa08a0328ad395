import type { KnownTopic } from '../../domain/graph/known-graph.ts';
import { kindOfId } from '../../domain/ids.ts';
import type { Records, TopicRecord } from '../../domain/records/schema.ts';
import type { DocumentScope } from '../entities/document-scope.ts';
import { baseId, freeId, toReadable } from '../entities/free-id.ts';
import { topicKey, topicLabel } from './topic-key.ts';

/** Which topics a document's meetings and statements are about. Topics that nothing refers to are left out. */
export function resolveTopics(scope: DocumentScope): void {
  const { topics } = scope.index;
  for (const record of topicsInUse(scope.records)) {
    const given = kindOfId(record.id) === 'Topic' ? topics.find(record.id) : null;
    const known = given ?? topics.listByKeys([`topic#${topicKey(record.label)}`])[0] ?? null;
    const topic = known === null ? createTopic(scope, record) : withLabel(known, record);
    topics.put(topic);
    scope.ids.set(record.id, topic.id);
  }
}

export function topicsInUse(records: Records): readonly TopicRecord[] {
  const used = new Set([...records.meetings, ...records.statements].flatMap(({ topics }) => topics));
  return records.topics.filter(({ id, concerns }) => used.has(id) || concerns.length > 0);
}

export function topicBaseId(label: string): string {
  return baseId('Topic', toReadable(topicLabel(label)));
}

function createTopic({ index }: DocumentScope, { label, context }: TopicRecord): KnownTopic {
  const id = freeId(topicBaseId(label), (taken) => index.topics.find(taken) !== null);
  return { id, label: topicLabel(label), aliases: [label.trim()], context };
}

function withLabel(topic: KnownTopic, { label, context }: TopicRecord): KnownTopic {
  const aliases = [...new Set([...topic.aliases, label.trim()])].sort();
  return { ...topic, aliases, context: topic.context === 'OTHER' ? context : topic.context };
}
