import { fold } from '../../../domain/fold.ts';
import { toCountryId } from '../../../domain/ids.ts';
import type { OrganizationKind } from '../../../domain/vocabulary/organization-kind.ts';
import type { Organization } from '../../entities.ts';
import { ORGANIZATION_COUNTRIES } from '../../lexicon/organization-countries.ts';
import { bareMinistry } from './bare-ministry.ts';

/** An organization while the article is read. */
export interface OrganizationDraft {
  readonly id: string;
  readonly name: string;
  readonly kind: OrganizationKind;
  /** ISO alpha-3. */
  country: string | null;
  readonly forms: Set<string>;
}

/** OPEC+ is not OPEC. */
const keyOf = (name: string): string => (name.endsWith('+') ? `${fold(name)} plus` : fold(name)).replace(/^the /u, '');
/** `U.S. State Department`: a form without the country is an alias when two words of the name are left. */
const LEADING_COUNTRY = /^(?:the )?(?:U\.S\.|US|UK|U\.K\.)\s+(?=\p{Lu}\S*\s\S)/u;

/** `BHP Group`, `Siemens AG`: a company's name with its form, which it also goes by without. */
const LEGAL_ENDING =
  /(?<=\p{Lu}\S*) (?:Group|Holdings?|Inc|Corp|Corporation|(?:Co\.?,? |Pty\.? |Pte\.? )?Ltd|Limited|plc|PLC|AG|SE|NV|N\.V|SA|S\.A|SpA|S\.p\.A|AB|AS|A\/S|ASA|Oyj|Co)\.?$/u;

const LEGAL_FORM = /^(?:Group|Holdings?)$/u;

/** `Norsk Titan` of `Norsk Titan Co. Ltd.`: what is left is its name, but for a group and a holding, which have it of their own. */
function withoutLegalForm(form: string): string {
  const ending = LEGAL_ENDING.exec(form)?.[0].trim() ?? '';
  return LEGAL_FORM.test(ending) ? form : form.replace(LEGAL_ENDING, '');
}

/** The organizations of one document, by every form that it uses. */
export class OrganizationTable {
  readonly #drafts: OrganizationDraft[] = [];
  readonly #byForm = new Map<string, OrganizationDraft>();
  readonly #byFirstWord = new Map<string, OrganizationDraft>();
  /** Ministries that are named with their country, by what they are called without it. */
  readonly #bareKeys = new Map<OrganizationDraft, string>();
  readonly #byHead = new Map<string, OrganizationDraft>();

  /** @returns the organization of the name, new or known. @param form the words as they stand. @param country ISO alpha-3. */
  add(name: string, form: string, kind: OrganizationKind, country: string | null): OrganizationDraft {
    const short = name.replace(LEADING_COUNTRY, '');
    const found = this.#byForm.get(keyOf(name)) ?? this.#byForm.get(keyOf(form)) ?? this.#byForm.get(keyOf(short));
    const bare =
      found !== undefined ? undefined : kind === 'COMPANY' ? this.#bareForm(name) : this.#ministry(name, kind, country);
    const draft = found ??
      bare ?? {
        id: `o${this.#drafts.length + 1}`,
        name,
        kind,
        country: country ?? ORGANIZATION_COUNTRIES.get(name) ?? null,
        forms: new Set<string>(),
      };
    if (found === undefined && bare === undefined) this.#drafts.push(draft);
    const ministry = kind === 'GOVERNMENT_BODY' ? bareMinistry(name) : null;
    if (ministry !== null) {
      this.#bareKeys.set(draft, keyOf(ministry));
      draft.country ??= country;
    }
    for (const alias of [name, form, short]) this.addForm(draft, alias);
    const plain = kind === 'COMPANY' ? withoutLegalForm(form) : form;
    if (plain !== form && !this.#byForm.has(keyOf(plain))) this.addForm(draft, plain);
    return draft;
  }

  /**
   * `Russia’s foreign ministry` is the `Russian foreign ministry` too, and the `foreign ministry` where the article names
   * no other; two of two countries are two.
   */
  #ministry(name: string, kind: OrganizationKind, country: string | null): OrganizationDraft | undefined {
    if (kind !== 'GOVERNMENT_BODY') return undefined;
    const bare = bareMinistry(name);
    const key = keyOf(bare ?? name);
    if (country === null && bare === null) return this.#drafts.findLast((one) => this.#bareKeys.get(one) === key);
    return this.#drafts.find(
      (one) =>
        (one.country === country && this.#bareKeys.get(one) === key) ||
        (one.country === null && bare !== null && keyOf(one.name) === key),
    );
  }

  /** The company of the name without its form, or the one with a form of the name without any. */
  #bareForm(name: string): OrganizationDraft | undefined {
    const bare = name.replace(LEGAL_ENDING, '');
    if (bare !== name) return this.#byForm.get(keyOf(bare));
    return this.#drafts.find(
      (draft) => draft.kind === 'COMPANY' && keyOf(draft.name.replace(LEGAL_ENDING, '')) === keyOf(name),
    );
  }

  addForm(draft: OrganizationDraft, form: string): void {
    draft.forms.add(form);
    const key = keyOf(form);
    if (key === '') return;
    if (!this.#byForm.has(key)) this.#byForm.set(key, draft);
    const words = key.split(' ');
    const first = words[0] ?? '';
    const last = words[words.length - 1] ?? '';
    if (words.length > 1 && !this.#byFirstWord.has(first)) this.#byFirstWord.set(first, draft);
    // The latest wins: "the Coalition" means the one named last.
    if (words.length > 1) for (const word of words.slice(1)) this.#byHead.set(word, draft);
    if (words.length > 1) this.#byHead.set(last, draft);
  }

  find(form: string): OrganizationDraft | null {
    return this.#byForm.get(keyOf(form)) ?? null;
  }

  /** @returns the organization whose name begins with the word, such as `Elvheim` of `Elvheim Kraft`. */
  findByFirstWord(word: string): OrganizationDraft | null {
    return this.#byFirstWord.get(keyOf(word)) ?? null;
  }

  /** @returns the organization whose name has the word after its first, such as `Coalition`: `the Coalition`. */
  findByHead(word: string): OrganizationDraft | null {
    return this.#byHead.get(keyOf(word)) ?? null;
  }

  list(): readonly Organization[] {
    return this.#drafts.map((draft) => ({
      id: draft.id,
      name: draft.name,
      aliases: [...draft.forms].filter((form) => form !== draft.name),
      kind: draft.kind,
      country: draft.country === null ? null : toCountryId(draft.country),
    }));
  }
}
