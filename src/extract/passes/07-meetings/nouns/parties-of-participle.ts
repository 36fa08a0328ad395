import type { MeetingNounRule } from '../../../rules/meeting-nouns.ts';
import type { MeetingSentence, Party } from '../meeting-mention.ts';
import { partiesOf } from '../parties/parties.ts';
import type { NounPhrase } from './noun-phrase.ts';

/**
 * `, led by General X`, `mediated by Qatar`: who did what to the meeting. Who attended one that is known is found with
 * those who joined it.
 */
export function partiesOfParticiple(
  sentence: MeetingSentence,
  rule: MeetingNounRule,
  { noun, isDefinite }: NounPhrase,
): readonly Party[] {
  const { words, groups } = sentence;
  for (let at = noun + 1; at < Math.min(words.tokens.length, noun + 25); at += 1) {
    const word = words.lower[at] ?? '';
    const role =
      word === 'mediated' || word === 'brokered'
        ? 'MEDIATOR'
        : word === 'hosted' || word === 'chaired'
          ? 'HOST'
          : word === 'led' || word === 'given' || word === 'delivered'
            ? rule.kind === 'BRIEFING'
              ? 'BRIEFER'
              : 'PARTICIPANT'
            : word === 'attended' && !isDefinite
              ? 'PARTICIPANT'
              : word === 'convened' || word === 'organized' || word === 'organised'
                ? 'ORGANIZER'
                : null;
    // During his visit, Lund attended a briefing led by X: what stands behind the comma is not of the visit.
    if (rule.kind === 'VISIT' && word === ',' && words.tokens[at + 1]?.pos !== 'VERB') return [];
    if (role === null) continue;
    const by = words.lower[at + 1] === 'by' ? at + 1 : -1;
    const group = by === -1 ? undefined : groups.find((one) => one.from > by && one.from <= by + 2);
    if (group !== undefined) return partiesOf(words, group.phrases, role);
  }
  return [];
}
