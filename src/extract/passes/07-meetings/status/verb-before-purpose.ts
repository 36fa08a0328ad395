import type { MeetingStatus } from '../../../../domain/vocabulary/meeting-status.ts';
import type { Words } from '../../03-names/words.ts';
import { readVerbGroup } from '../../06-clauses/verb-group.ts';
import { statusOfBareContent } from './bare-content.ts';
import { isForgone } from './forgone.ts';
import { governorOfGerund } from './status-of-gerund.ts';

/** The verb whose purpose an infinitive tells: flew to Lima to meet X. */

/** Verbs of going whose present tense, with a purpose behind it, lies ahead: flies to X to meet Y. */
const PRESENT_MOTION: ReadonlySet<string> = new Set(
  'flies goes travels heads heading travelling traveling flying arrives lands comes returns departs leaves moves drives journeys crosses'.split(
    ' ',
  ),
);

/** Lund travels to Oslo: the tagger may take the verb for a noun. */
const isPresentMotion = (words: Words, at: number): boolean =>
  PRESENT_MOTION.has(words.lower[at] ?? '') &&
  words.tokens[words.lower[at - 1] === ',' ? at - 2 : at - 1]?.pos === 'PROPN';

const AWAITED_STATE: ReadonlySet<string> = new Set(['due', 'bound', 'back', 'set', 'slated']);

/** The verb that an infinitive of purpose depends on: the nearest of its clause; null where there is none. */
export function verbBefore(words: Words, start: number, before: number): number | null {
  for (let at = before - 1; at >= start; at -= 1)
    if (/^(?:VERB|AUX)$/u.test(words.tokens[at]?.pos ?? '') || isPresentMotion(words, at)) return at;
  return null;
}

/** The words of its group, those of `be` with its adjective where that is all. */
export function governorOf(words: Words, start: number, before: number): string {
  const at = verbBefore(words, start, before);
  if (at === null) return '';
  const isDue = words.tokens[at]?.pos === 'AUX' && AWAITED_STATE.has(words.lower[at + 1] ?? '');
  const main = readVerbGroup(words, isDue ? at + 1 : at).text;
  // Had no plans to meet, called off a trip to meet.
  return /^(?:no|not|off)$/u.test(words.lower[at + 1] ?? '')
    ? `${main} ${words.lower[at + 1] === 'off' ? 'off' : 'not'}`
    : main;
}

/** After flying to Lima to meet X, was criticised for flying there: nothing that goes on. */
const BEFORE_GERUND = /^(?:after|for|by|since|following|despite|on|from|of)$/u;

/** Denied having flown to Lima to meet X, denied she had been there to see X: what the verb says whose purpose it is. */
export function statusOfGoing(words: Words, at: number): MeetingStatus | null {
  const group = readVerbGroup(words, at);
  if (isForgone(words, group)) return 'HYPOTHETICAL';
  const gerund = governorOfGerund(words, group);
  if (gerund !== null) return gerund.status;
  return statusOfBareContent(words, group.from) === 'DENIED' ? 'DENIED' : null;
}

/** @param going the verb, whose group is `main`. @returns whether who does it is on the way, or will be. */
export function isGoing(words: Words, main: string, going: number | null): boolean {
  const last = main.slice(main.lastIndexOf(' ') + 1);
  const isGerund = going !== null && main === last && BEFORE_GERUND.test(words.lower[going - 1] ?? '');
  return PRESENT_MOTION.has(last) && !isGerund && !main.startsWith('not ');
}
