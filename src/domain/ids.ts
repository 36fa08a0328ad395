import { slug } from './fold.ts';

/** Global ids are readable and stable: a prefix that names the kind of node, a colon, and a name. */
export const ID_PREFIXES = {
  Person: 'person',
  Country: 'country',
  Organization: 'organization',
  Meeting: 'meeting',
  Topic: 'topic',
  Place: 'place',
  Document: 'document',
  Report: 'report',
  Statement: 'statement',
} as const;

export type NodeKind = keyof typeof ID_PREFIXES;
export type ActorKind = 'Person' | 'Country' | 'Organization';
export const ACTOR_KINDS = ['Person', 'Country', 'Organization'] as const satisfies readonly ActorKind[];

declare const brand: unique symbol;
/** A global id, such as `person:antony-blinken` or `country:IRQ`. */
export type GlobalId = string & { readonly [brand]: 'GlobalId' };

const KINDS: ReadonlyMap<string, NodeKind> = new Map(
  Object.entries(ID_PREFIXES).map(([kind, prefix]) => [prefix, kind as NodeKind]),
);

/** @returns the kind of node that an id names by its prefix, or null where it is no global id. */
export function kindOfId(id: string): NodeKind | null {
  const colon = id.indexOf(':');
  if (colon < 1 || colon === id.length - 1) return null;
  return KINDS.get(id.slice(0, colon)) ?? null;
}

/** @param name free text, folded to the readable part; @throws RangeError when nothing of it is left. */
export function toId(kind: NodeKind, name: string): GlobalId {
  const readable = slug(name);
  if (readable === '') throw new RangeError(`no id can be made of ${JSON.stringify(name)}`);
  return `${ID_PREFIXES[kind]}:${readable}` as GlobalId;
}

/** @param code ISO 3166-1 alpha-3, upper case. */
export function toCountryId(code: string): GlobalId {
  return `${ID_PREFIXES.Country}:${code}` as GlobalId;
}
