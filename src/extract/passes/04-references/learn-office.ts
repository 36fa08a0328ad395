import { fold } from '../../../domain/fold.ts';
import type { OpenPhrase } from './phrase.ts';
import type { RoleContext } from './role-context.ts';

/**
 * `The Secretary, Dr. Ana Solís`: a readout tells its own office holder so; the bare office is theirs from then on.
 */
export function learnOffice(
  role: OpenPhrase,
  actors: readonly string[],
  lower: readonly string[],
  context: RoleContext,
): void {
  const [actor] = actors;
  const title = fold(role.role?.title ?? '');
  const isBare = role.owners.length === 0 && lower[role.from] === 'the' && lower[role.end] === ',';
  const person = context.personById.get(actor ?? '');
  if (!isBare || actor === undefined || person === undefined || title === '' || context.learned.has(title)) return;
  if (
    /^\p{Lu}/u.test(role.role?.title ?? '') &&
    !context.personById.get(actor)?.positions.some((one) => fold(one.title).includes(title))
  )
    context.learned.set(title, actor);
}
