import { fold } from '../../../domain/fold.ts';

const MAX_TITLE = 120;

/**
 * A position in an organization reads as a whole: `secretary` of the Harbour Workers Union is its full title, as
 * `secretary` alone is held by anybody. A title that names the organization already stays.
 * @param organization its name, or undefined where the position is of a country or of nobody known.
 */
export function fullTitle(title: string, organization: string | undefined): string {
  if (organization === undefined) return title;
  const said = new Set(fold(title).split(' '));
  if (
    fold(organization)
      .split(' ')
      .every((word) => said.has(word))
  )
    return title;
  const full = `${title} of ${/^\p{Ll}+ /u.test(organization) ? 'the ' : ''}${organization}`;
  return full.length > MAX_TITLE ? title : full;
}
