import { foldForm } from './fold-form.ts';

/** Something that goes by several names. */
export interface Named {
  readonly name: string;
  readonly forms: readonly string[];
}

/** Which wanted thing goes with which found one, by their indexes; each at most once. */
export interface Pairing {
  readonly foundOf: ReadonlyMap<number, number>;
  readonly wantedOf: ReadonlyMap<number, number>;
}

interface Link {
  readonly wanted: number;
  readonly found: number;
  readonly weight: number;
}

const foldedForms = (thing: Named): ReadonlySet<string> =>
  new Set([thing.name, ...thing.forms].map(foldForm).filter((form) => form !== ''));

/** Takes the links from the heaviest down, leaving out what is taken; of equal ones the earlier in the list. */
export function takeHeaviest(links: readonly Link[]): Pairing {
  const foundOf = new Map<number, number>();
  const wantedOf = new Map<number, number>();
  for (const { wanted, found } of links.toSorted((a, b) => b.weight - a.weight)) {
    if (foundOf.has(wanted) || wantedOf.has(found)) continue;
    foundOf.set(wanted, found);
    wantedOf.set(found, wanted);
  }
  return { foundOf, wantedOf };
}

const FULL_NAME_WEIGHT = 10;
const FORM_WEIGHT = 0.1;

/** Pairs things that share a surface form: the wanted name itself first, then the longest form, then the most forms. */
export function pairByForm(wanted: readonly Named[], found: readonly Named[]): Pairing {
  const foundForms = found.map(foldedForms);
  const links = wanted.flatMap((thing, wantedIndex) => {
    const forms = foldedForms(thing);
    return foundForms.flatMap((other, foundIndex): readonly Link[] => {
      const shared = [...forms].filter((form) => other.has(form));
      if (shared.length === 0) return [];
      const longest = Math.max(...shared.map((form) => form.split(' ').length));
      const full = other.has(foldForm(thing.name)) ? FULL_NAME_WEIGHT : 0;
      return [{ wanted: wantedIndex, found: foundIndex, weight: full + longest + shared.length * FORM_WEIGHT }];
    });
  });
  return takeHeaviest(links);
}
