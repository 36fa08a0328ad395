import { areSpellingsOfOneName } from '../../domain/names/spelling-similarity.ts';

/** Short and long forms of one given name, as English writes them. The first word names the set. */
const VARIANTS: readonly string[] = [
  'abraham abe',
  'alexander alex sasha aleksandr',
  'alexandra alex sandra',
  'andrew andy drew andriy andrei',
  'anthony antony tony',
  'benjamin ben',
  'catherine katherine kate cathy',
  'charles charlie chuck',
  'christopher chris',
  'daniel dan danny',
  'david dave',
  'deborah debbie',
  'donald don',
  'dmitry dmitri dmytro dimitri',
  'edward ed eddie ted',
  'elizabeth liz beth',
  'emmanuel manuel manny',
  'eugene gene evgeny yevgeny',
  'francis frank',
  'frederick fred',
  'george jorge yuri',
  'gerald gerry jerry',
  'gregory greg',
  'henry harry',
  'jacob jake',
  'james jim jimmy jamie',
  'jeffrey jeff',
  'jennifer jen jenny',
  'jonathan jon',
  'john jack johnny',
  'joseph joe josep',
  'joshua josh',
  'kenneth ken',
  'lawrence larry',
  'leonard leo len',
  'margaret maggie meg',
  'matthew matt',
  'michael mike mick mikhail',
  'nancy nan',
  'nicholas nick nikolay nikolai',
  'patricia pat',
  'patrick pat',
  'peter pete petro',
  'philip phil',
  'raymond ray',
  'rebecca becky',
  'richard rick dick rich',
  'robert bob rob bobby',
  'ronald ron',
  'samuel sam',
  'sergey sergei serhiy',
  'stephen steve steven',
  'susan sue',
  'theodore ted theo',
  'thomas tom',
  'timothy tim',
  'victor viktor vic',
  'vincent vince',
  'vladimir volodymyr',
  'walter walt',
  'william bill will billy',
  'zachary zach',
];

const SETS: ReadonlyMap<string, ReadonlySet<number>> = indexSets();

function indexSets(): ReadonlyMap<string, ReadonlySet<number>> {
  const sets = new Map<string, Set<number>>();
  for (const [index, line] of VARIANTS.entries()) {
    for (const name of line.split(' ')) sets.set(name, (sets.get(name) ?? new Set()).add(index));
  }
  return sets;
}

/** @param a, b folded given names. @returns whether one is a usual form of the other: bob and robert, mohammed and muhamad. */
export function areGivenNameVariants(a: string, b: string): boolean {
  if (a === b) return true;
  const first = SETS.get(a);
  const second = SETS.get(b);
  if (first !== undefined && second !== undefined && [...first].some((set) => second.has(set))) return true;
  return a.charAt(0) === b.charAt(0) && areSpellingsOfOneName(a, b);
}
