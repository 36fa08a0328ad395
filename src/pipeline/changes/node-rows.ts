import { findCountry } from '../../domain/country.ts';
import { fold } from '../../domain/fold.ts';
import type { NodeRow, Properties } from '../../domain/graph/graph-change.ts';
import type { KnownActor, KnownPlace, KnownTopic } from '../../domain/graph/known-graph.ts';

export function actorRow(actor: KnownActor): NodeRow {
  const { id, name, aliases } = actor;
  const searchKeys = foldedForms([name, ...aliases.map(({ text }) => text)]);
  return {
    id,
    properties: {
      name,
      nameKey: fold(name),
      aliases: aliases.map(({ text }) => text),
      aliasCounts: aliases.map(({ documents }) => documents),
      searchKeys,
      searchText: searchKeys.join('|'),
      ...(actor.kind === 'Organization' ? { kind: actor.organizationKind ?? 'OTHER' } : {}),
      ...(actor.kind === 'Country' ? countryProperties(id) : {}),
    },
  };
}

export function topicRow({ id, label, aliases, context }: KnownTopic): NodeRow {
  const searchText = foldedForms([label, ...aliases]).join('|');
  return { id, properties: { label, nameKey: fold(label), aliases, context, searchText } };
}

export function placeRow({ id, name, kind }: KnownPlace): NodeRow {
  return { id, properties: { name, nameKey: fold(name), kind, searchText: fold(name) } };
}

function countryProperties(id: string): Properties {
  const country = findCountry(id.slice(id.indexOf(':') + 1));
  if (country === null) return {};
  const { code, code2, region, capitals } = country;
  return { code, code2, region, capital: capitals[0] ?? null };
}

function foldedForms(names: readonly string[]): readonly string[] {
  return [...new Set(names.map(fold))].filter((form) => form !== '');
}
