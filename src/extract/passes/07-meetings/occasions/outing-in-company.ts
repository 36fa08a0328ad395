import { WordClass } from '../../../lexicon/word-class.ts';
import type { Words } from '../../03-names/words.ts';
import type { MeetingMention, MeetingSentence } from '../meeting-mention.ts';
import { chooseTime } from '../settings/choose-time.ts';
import { chooseVenue } from '../settings/choose-venue.ts';

/**
 * "A toured a plant in Lima, accompanied by B"; "accompanied by B, A visited the port": who came along on an outing met
 * there, whatever was told before. Limits: the outing is the only verb between the two.
 */
const OUTINGS = new WordClass('toured visited inspected viewed surveyed opened inaugurated'.split(' '));
const THING = /^(?:the|an?|his|her|its|their|two|three|several|parts?)$/u;

const isOuting = (words: Words, at: number): boolean =>
  OUTINGS.isAt(words, at) && THING.test(words.lower[at + 1] ?? '');

/** The outing verb before the company, or else the one behind it; -1 where another verb stands between. */
function outingOf(words: Words, company: number): number {
  const isOther = (at: number): boolean => words.tokens[at]?.pos === 'VERB';
  for (let at = company - 2; at >= 0; at -= 1) {
    if (isOuting(words, at)) return at;
    if (isOther(at) && words.lower[at + 1] !== 'by') break;
  }
  for (let at = company; at < words.tokens.length; at += 1) {
    if (isOuting(words, at)) return at;
    if (isOther(at)) return -1;
  }
  return -1;
}

/** @returns the mention of who came along, as a meeting of its own where it was an outing. */
export function withOuting(
  sentence: MeetingSentence,
  mention: MeetingMention,
  codes: ReadonlySet<string>,
): MeetingMention {
  const { words } = sentence;
  if (mention.rule !== 'accompanied' || mention.status !== 'HELD' || !OUTINGS.isIn(words)) return mention;
  const at = outingOf(words, mention.extent[0]);
  if (at === -1) return mention;
  return {
    ...mention,
    token: at,
    kind: 'VISIT',
    medium: 'IN_PERSON',
    time: chooseTime(sentence, at, 'HELD')?.time ?? null,
    venue: chooseVenue(sentence, at, codes),
    force: 'new',
    rule: 'toured-with',
  };
}
