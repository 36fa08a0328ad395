import type { MeetingStatus } from '../../../../domain/vocabulary/meeting-status.ts';
import { GatedPattern } from '../../../rules/gated-pattern.ts';
import { HOUSE_OF_PARLIAMENT, PANEL, PANELLISTS } from '../../../rules/verbs/panels.ts';
import type { PhraseGroup } from '../../06-clauses/phrase-groups.ts';
import { isVerb } from '../../06-clauses/verb-group.ts';
import type { MeetingSentence } from '../meeting-mention.ts';
import { statusOfPredicate } from '../status/status-of-predicate.ts';

const BEFORE_PANEL = new GatedPattern(
  new RegExp(
    `^testimony (?:before|to) (?:(?:the|a|an) ${PANEL}|(?:the )?(?:${HOUSE_OF_PARLIAMENT}|${PANELLISTS}))\\b`,
    'u',
  ),
);
const PANEL_WINDOW = 12;

/** The noun at a token, the witness who owns it, and what came of it. */
interface Testimony {
  readonly at: number;
  readonly group: PhraseGroup;
  readonly status: MeetingStatus;
}

/** `A's testimony before the committee lasted three hours`: the witness owns it, and its predicate tells what came of it. */
export function findTestimony(sentence: MeetingSentence): readonly Testimony[] {
  const { words, phrases } = sentence;
  const at = words.lower.indexOf('testimony');
  if (at < 1 || sentence.quoted[at] === true || !BEFORE_PANEL.isIn(words, at, at + PANEL_WINDOW)) return [];
  const owner = phrases.find(({ isPossessor, from, to }) => isPossessor && from < at && to >= at - 2);
  if (owner === undefined || owner.actors.length !== 1 || owner.actors[0]?.startsWith('p') !== true) return [];
  // Before a panel chaired by Y: the participle is the panel's.
  const verb = words.lower.findIndex(
    (_, index) =>
      index > at + 2 && index < at + PANEL_WINDOW * 2 && isVerb(words, index) && words.lower[index + 1] !== 'by',
  );
  const isTold = /^(?:in|during|after|following|throughout)$/u.test(words.lower[owner.from - 1] ?? '');
  const status = isTold ? 'HELD' : verb === -1 ? null : statusOfPredicate(words, verb);
  const group = { from: owner.from, to: owner.to, phrases: [owner], actors: owner.actors };
  return status === 'HELD' || status === 'PLANNED' ? [{ at, group, status }] : [];
}
