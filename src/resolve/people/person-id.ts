import { baseId, toReadable } from '../entities/free-id.ts';
import { choosePersonName } from '../names/choose-person-name.ts';
import { parsePersonName } from '../names/person-name.ts';

/** @param names the name of the record, then its aliases. @returns the id of a person who is new, without a number. */
export function personBaseId(names: readonly string[]): string {
  const chosen = choosePersonName(names.map((text, index) => ({ text, documents: index === 0 ? 2 : 1 })));
  return baseId('Person', toReadable(parsePersonName(chosen)?.text ?? chosen));
}
