import type { MeetingSentence, Party } from '../meeting-mention.ts';
import { partiesOf } from '../parties/parties.ts';
import { isOfOthers } from './is-of-others.ts';
import type { NounPhrase } from './noun-phrase.ts';

/** Whose meeting it is: Lund's talks, A and B's first meeting, in which the ending of the last is that of both. */
export function ownersOf(
  { words, phrases }: MeetingSentence,
  phrase: NounPhrase,
  role: Party['role'],
): readonly Party[] {
  const { owner } = phrase;
  // The deputies held their first meeting: it is theirs.
  if (owner === null || (owner.kind === 'pronoun' && isOfOthers(words, phrase))) return [];
  const isPerson = owner.kind !== 'pronoun' && owner.actors.length === 1 && owner.actors[0]?.startsWith('p') === true;
  const other =
    isPerson && words.lower[owner.from - 1] === 'and'
      ? phrases.find(
          (one) =>
            one.end === owner.from - 1 &&
            !one.isPossessor &&
            one.kind === owner.kind &&
            one.actors.length === 1 &&
            one.actors[0]?.startsWith('p') === true &&
            words.tokens[one.from - 1]?.pos !== 'VERB',
        )
      : undefined;
  return partiesOf(words, other === undefined ? [owner] : [other, owner], role);
}
