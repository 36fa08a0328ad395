import type { KnownActor, Position } from '../../domain/graph/known-graph.ts';
import { type PersonName, parsePersonName } from '../names/person-name.ts';

/** What is compared of a person: of one that the graph knows, or of one that a document speaks of. */
export interface PersonProfile {
  /** Names with a given and a family name, and those of rulers with a number: Harald V. */
  readonly fullNames: readonly PersonName[];
  /** Names of one word. */
  readonly bareNames: readonly PersonName[];
  readonly countries: readonly string[];
  readonly positions: readonly Position[];
}

export function toPersonProfile(
  names: readonly string[],
  facts: { readonly countries: readonly string[]; readonly positions: readonly Position[] },
): PersonProfile {
  const parsed = names.map(parsePersonName).filter((name) => name !== null);
  return {
    fullNames: parsed.filter((name) => isFull(name)),
    bareNames: parsed.filter((name) => !isFull(name)),
    countries: facts.countries,
    positions: facts.positions,
  };
}

function isFull({ tokens, generation }: PersonName): boolean {
  return tokens.length > 1 || generation !== null;
}

const PROFILES = new WeakMap<KnownActor, PersonProfile>();

/** The same actor is compared with many: its names are parsed once. */
export function profileOfKnown(actor: KnownActor): PersonProfile {
  const known = PROFILES.get(actor);
  if (known !== undefined) return known;
  const names = actor.aliases.map(({ text }) => text);
  const profile = toPersonProfile(names, actor);
  PROFILES.set(actor, profile);
  return profile;
}
