import type { MeetingSentence } from '../meeting-mention.ts';
import type { Government } from '../status/government.ts';

/**
 * A meeting of which somebody only gives an opinion: "on Monday in Quito he described the talks as a betrayal". Where and
 * when it was given, before the verb, is not where and when the meeting was.
 */
const JUDGING: ReadonlySet<string> = new Set(
  'describe call criticise criticize praise welcome condemn dismiss defend recall slam blast hail reject oppose support brand label denounce deplore applaud mention assail lambast deride mock attack'.split(
    ' ',
  ),
);

/** Whether the meeting is the object of such a verb, with no setting of its own behind it. */
export function isJudged({ words, chunks, times }: MeetingSentence, noun: number, government: Government): boolean {
  if (government.place !== 'object' || !JUDGING.has(words.tokens[government.verb]?.lemma ?? '')) return false;
  const end = words.tokens[noun]?.end ?? 0;
  return !times.some(({ start }) => start > end) && !chunks.some(({ kind, from }) => kind === 'place' && from > noun);
}
