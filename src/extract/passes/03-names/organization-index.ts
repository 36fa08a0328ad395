import { fold } from '../../../domain/fold.ts';
import { KNOWN_ORGANIZATIONS, type KnownOrganization } from '../../lexicon/organizations.ts';

/**
 * Known organizations by form. An acronym, or a name of one everyday word, counts only as it is written; a name of
 * several words, folded.
 */
const EXACT = new Map<string, KnownOrganization>();
const FOLDED = new Map<string, KnownOrganization>();

for (const organization of KNOWN_ORGANIZATIONS) {
  for (const form of organization.forms) {
    if (form.includes(' ')) FOLDED.set(fold(form), organization);
    else EXACT.set(form.replaceAll('.', ''), organization);
    // Opec, Ecowas: as British newspapers write an acronym that is spoken as a word.
    if (organization.kind === 'INTERGOVERNMENTAL' && /^\p{Lu}{4,}\+?$/u.test(form))
      EXACT.set(`${form.slice(0, 1)}${form.slice(1).toLowerCase()}`, organization);
  }
}

/** Names of several words, folded. */
export const organizationPhrases = (): Iterable<string> => FOLDED.keys();

/** @param text the words as written, parted by one space. @param folded the same, folded. */
export function findKnownOrganization(text: string, folded: string): KnownOrganization | null {
  return (
    EXACT.get(text.includes('.') || text.includes('&') ? text.replaceAll('.', '').replaceAll(' & ', '&') : text) ??
    (folded.includes(' ') ? (FOLDED.get(folded) ?? null) : null)
  );
}
