import type { MeetingKind } from '../../../../domain/vocabulary/meeting-kind.ts';
import { textIn } from '../../../lexicon/placed-words.ts';
import { WordClass } from '../../../lexicon/word-class.ts';
import { KIND_EVIDENCE } from '../../../rules/kind-evidence.ts';
import type { Meeting } from '../meeting.ts';
import type { MeetingMention, MeetingSentence } from '../meeting-mention.ts';

/**
 * What a meeting is by the words around it (`KIND_EVIDENCE`), once all its clauses are together. A clause counts with its
 * sentence, up to where that tells of another meeting. Rounds are of negotiations: so is what a second round goes on from.
 */

/** The rows, each with the words that hint at it. */
const ROWS = KIND_EVIDENCE.map((row) => ({ ...row, hints: new WordClass([], (word) => row.hint.test(word)) }));

/** Clauses of other meetings, by their sentence. */
function tokensBySentence(meetings: readonly Meeting[]): ReadonlyMap<number, readonly (readonly [Meeting, number])[]> {
  const found = new Map<number, (readonly [Meeting, number])[]>();
  for (const meeting of meetings)
    for (const { sentence, token, force } of meeting.mentions) {
      if (force === 'support') continue;
      const same = found.get(sentence);
      if (same === undefined) found.set(sentence, [[meeting, token]]);
      else same.push([meeting, token]);
    }
  return found;
}

/** The lower-case words of the clause's sentence between the clauses of other meetings. */
function wordsAround(mention: MeetingMention, sentence: MeetingSentence, others: readonly number[]): string {
  const { words } = sentence;
  const before = Math.max(-1, ...others.filter((token) => token < mention.token));
  const behind = Math.min(words.lower.length, ...others.filter((token) => token > mention.token));
  return textIn(words, before + 1, behind);
}

const actorsOf = (meeting: Meeting): string =>
  meeting.parties
    .map(({ actor }) => actor)
    .sort()
    .join(' ');

/** The negotiations will resume on Friday: what the text only points at goes on from what it told. */
const isSequel = ({ status, mentions }: Meeting): boolean =>
  status === 'PLANNED' && mentions[0]?.rule === 'negotiation' && mentions[0].series === 'next';

/** @returns the meetings with the kinds that the words around them tell. */
export function withKindsByEvidence(
  meetings: readonly Meeting[],
  bySentence: ReadonlyMap<number, MeetingSentence>,
): readonly Meeting[] {
  const tokens = tokensBySentence(meetings);
  const kindOf = (meeting: Meeting): MeetingKind => {
    const rows = ROWS.filter(
      ({ of, parties: [least, most] }) =>
        of.has(meeting.kind) && meeting.parties.length >= least && meeting.parties.length <= most,
    );
    for (const mention of meeting.mentions) {
      const sentence = bySentence.get(mention.sentence);
      if (sentence === undefined || mention.force === 'support') continue;
      const near = rows.filter(({ hints }) => hints.isIn(sentence.words));
      if (near.length === 0) continue;
      const others = (tokens.get(mention.sentence) ?? []).flatMap(([one, token]) => (one === meeting ? [] : [token]));
      const text = wordsAround(mention, sentence, others);
      const row = near.find(({ pattern }) => pattern.test(text));
      if (row !== undefined) return row.kind;
    }
    return meeting.kind;
  };
  const rounds = new Set(
    meetings.filter((one) => one.kind === 'NEGOTIATION' && (one.rule === 'round' || isSequel(one))).map(actorsOf),
  );
  return meetings.map((meeting) => {
    const kind = kindOf(meeting);
    const isOfRounds = kind === 'MEETING' && meeting.parties.length > 0 && rounds.has(actorsOf(meeting));
    return kind === meeting.kind && !isOfRounds ? meeting : { ...meeting, kind: isOfRounds ? 'NEGOTIATION' : kind };
  });
}
