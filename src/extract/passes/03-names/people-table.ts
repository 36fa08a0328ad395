import { toCountryId } from '../../../domain/ids.ts';
import type { Person, Position } from '../../entities.ts';
import { genderOfName } from './gender-of-name.ts';
import { fitOfShortForm, isNameOfFather, isSameName, significantParts } from './name-parts.ts';
import { isOwnNameTitle } from './own-name-title.ts';

/** A person while the article is read. */
export interface PersonDraft {
  readonly id: string;
  name: string;
  /** Significant words of the fullest form. */
  parts: readonly string[];
  readonly forms: Map<string, number>;
  readonly positions: Map<string, Position>;
  country: string | null;
  gender: 'male' | 'female' | null;
  /** Where the person was last named, as a count of names. */
  lastSeen: number;
}

/** How a form names its person, besides its words. */
export interface Naming {
  readonly gender: 'male' | 'female' | null;
  /** The form as written, where it may be what the father of somebody is called: King Rashid. */
  readonly father: string | null;
  /** Whether it is the own name behind a title that goes with one (Queen Margaret); null for a form without a title. */
  readonly isOwnName: boolean | null;
}

export const UNTITLED: Naming = { gender: null, father: null, isOwnName: null };

/** Whether the person is known by the own name alone, behind a title that goes with one: Pope Leo. */
const isOfOwnName = (draft: PersonDraft): boolean =>
  draft.parts.length === 1 && [...draft.positions.keys()].some(isOwnNameTitle);

/** How well the form fits the person: 5 for the whole name, below it as `fitOfShortForm` has it. */
function fitOf(form: readonly string[], draft: PersonDraft, isOwnName: boolean | null): number {
  if (draft.parts.join(' ') === form.join(' ')) {
    if (isOwnName === true || !isOfOwnName(draft)) return 5;
    // Minister Ibrahim is rather Anwar Ibrahim than Sultan Ibrahim; `Ibrahim` is who was named last.
    return isOwnName === null ? 4 : 3;
  }
  if (isSameName(form, draft.parts)) return 5;
  const fit = fitOfShortForm(form, draft.parts);
  // King Charles is not the minister Anna Charles.
  return fit === 4 && isOwnName === true && ![...draft.positions.keys()].some(isOwnNameTitle) ? 0 : fit;
}

/** The people of one document. Names are looked up by each of their words, so the cost stays linear. */
export class PeopleTable {
  readonly #drafts: PersonDraft[] = [];
  readonly #byPart = new Map<string, PersonDraft[]>();
  #clock = 0;

  #index(draft: PersonDraft): void {
    for (const part of new Set(draft.parts)) {
      const same = this.#byPart.get(part);
      if (same === undefined) this.#byPart.set(part, [draft]);
      else if (!same.includes(draft)) same.push(draft);
    }
  }

  /** The latest fifty of the name are enough: nobody looks further back. */
  #having(part: string): readonly PersonDraft[] {
    return (this.#byPart.get(part) ?? []).slice(-50);
  }

  /** @returns the person of the full name, new or known. @param parts folded words. */
  addFull(name: string, parts: readonly string[]): PersonDraft {
    const significant = significantParts(parts);
    const found = significant
      .flatMap((part) => this.#having(part))
      .find(
        (draft) =>
          isSameName(significant, draft.parts) &&
          !isNameOfFather(name, draft.name) &&
          !isNameOfFather(draft.name, name),
      );
    if (found !== undefined) {
      if (significant.length > found.parts.length) {
        found.parts = significant;
        this.#index(found);
      }
      return found;
    }
    return this.addNew(name, parts);
  }

  addNew(name: string, parts: readonly string[]): PersonDraft {
    const draft: PersonDraft = {
      id: `p${this.#drafts.length + 1}`,
      name,
      parts: significantParts(parts),
      forms: new Map(),
      positions: new Map(),
      country: null,
      gender: null,
      lastSeen: -1,
    };
    this.#drafts.push(draft);
    this.#index(draft);
    return draft;
  }

  /** @returns the person whom the form names best: by its place in the full name, then by who was named last. */
  find(parts: readonly string[], { gender, father, isOwnName }: Naming): PersonDraft | null {
    const significant = significantParts(parts);
    let best: PersonDraft | null = null;
    let bestFit = 0;
    for (const draft of this.#having(significant[0] ?? '')) {
      if (gender !== null && draft.gender !== null && draft.gender !== gender) continue;
      if (father !== null && isNameOfFather(father, draft.name)) continue;
      // Bin Salman is not King Salman.
      if (parts[0] === 'bin' && draft.parts.length === 1) continue;
      const fit = fitOf(significant, draft, isOwnName);
      if (fit > bestFit || (fit === bestFit && fit > 0 && best !== null && draft.lastSeen > best.lastSeen)) {
        best = draft;
        bestFit = fit;
      }
    }
    return best;
  }

  see(draft: PersonDraft, form: string): void {
    this.#clock += 1;
    draft.lastSeen = this.#clock;
    draft.forms.set(form, (draft.forms.get(form) ?? 0) + 1);
  }

  list(): readonly Person[] {
    return this.#drafts.map((draft) => ({
      id: draft.id,
      name: draft.name,
      aliases: [...draft.forms.keys()].filter((form) => form !== draft.name),
      positions: [...draft.positions.values()],
      country: draft.country === null ? null : toCountryId(draft.country),
      gender: draft.gender ?? genderOfName(draft.name),
    }));
  }

  drafts(): readonly PersonDraft[] {
    return this.#drafts;
  }
}
