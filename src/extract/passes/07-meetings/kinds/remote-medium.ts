import { GatedPattern } from '../../../rules/gated-pattern.ts';
import type { Words } from '../../03-names/words.ts';

/** What says of a verb or a noun of talking that it was over a line: spoke by phone, held talks over video link. */
const PHONE = new GatedPattern(
  /\b(?:by|on|over|via) (?:the )?(?:tele)?phone\b|\b(?:on|over|via) an? (?:(?:secure|scrambled|encrypted|direct) )+(?:(?:tele)?phone )?line\b|\bphoned\b/u,
);
const VIDEO = new GatedPattern(
  /\b(?:by|via|over|through) (?:a )?(?:video|videolink|video-link|videoconference|video-conference|video-conferencing|teleconference|zoom)\b|\b(?:on|over|via) an? (?:(?:secure|scrambled|encrypted|direct) )+video (?:line|link)\b|\b(?:in|on|during|over|via) an? (?:[^ ,;.]+ )?(?:video|zoom|teams|skype|webex|virtual|online) (?:call|conference|meeting|session)\b|\b(?:virtually|remotely)\b|\b(?:met|meets?|meeting|again|place|held|talks|conferred|gathered|convened?|views|notes) online\b|\bjoined on[ -]screen\b|\bmet (?:with )?(?:(?!who\b|that\b|which\b|,)\S+ ){1,8}online\b/u,
);
/** How far behind the word it may stand, in tokens. */
const WINDOW = 25;
const NOUN_WINDOW = 20;

function mediumIn(words: Words, text: string): 'PHONE' | 'VIDEO' | null {
  if (PHONE.matches(words, text)) return 'PHONE';
  return VIDEO.matches(words, text) ? 'VIDEO' : null;
}

/** What follows is told of something else: met X in May, said they would speak by phone. */
const OTHER_CLAUSE: ReadonlySet<string> = new Set(
  'said says told tells added saying adding will would after before when while since ;'.split(' '),
);

/** Met in Lima in March and spoke by phone in April: two contacts, and only the second was over a line. */
const JOINED: ReadonlySet<string> = new Set(['and', 'then']);
const SPOKEN: ReadonlySet<string> = new Set(['spoke', 'talked', 'phoned', 'conferred', 'spoken', 'talk', 'speak']);
/** How many tokens tell of the first at least. */
const MIN_TOLD = 2;

/** Appearing by video link, X met Y; X, who dialled in from Oslo, met Y. */
const FAR = new GatedPattern(
  /^(?:appearing|speaking|joining|participating|connecting|attending|taking part|linked|beamed)\b.*\b(?:(?:by|via|over|through) (?:a )?(?:video|videolink|video-link|zoom)|virtually|remotely)\b|\bdial(?:s|led|ed)? in(?: from [^ ,]+(?: [^ ,]+)?)?(?: on [^ ,]+)? to$|\b(?:who|,) (?:\S+ )?(?:dial(?:s|led|ed|ling|ing)?|beam(?:s|ed|ing)?|zoom(?:s|ed|ing)?|patched) in\b/u,
);

/** In separate phone calls on Monday, A spoke with B. */
const IN_CALLS = new GatedPattern(
  /^in (?:(?!video\b|conference\b|courtesy\b)[^ ,;.]+ ){0,4}?(?:calls?|(?:tele)?phone conversations?)(?: (?:on|late|early|earlier|this) [^,;]*)? ,/u,
);

/** @returns the medium that the words from the verb on say, or those put in front of its clause; null where they say none. */
export function remoteMediumOfVerb(words: Words, at: number): 'PHONE' | 'VIDEO' | null {
  if (FAR.isIn(words, 0, at)) return 'VIDEO';
  if (IN_CALLS.isIn(words, 0, at) && SPOKEN.has(words.lower[at] ?? '')) return 'PHONE';
  const after = words.lower.slice(at, at + WINDOW);
  const end = after.findIndex(
    (word, index) =>
      index > 0 &&
      (OTHER_CLAUSE.has(word) || (index > MIN_TOLD && JOINED.has(word) && SPOKEN.has(after[index + 1] ?? ''))),
  );
  return mediumIn(words, (end === -1 ? after : after.slice(0, end)).join(' '));
}

/** Was joined on the call by X: on the line that the text has told of. */
const ON_CALL = new GatedPattern(
  /^joined on (?:the|this|that|a) (?:\S+ )?(?:call|line|videoconference|video-conference)\b/u,
);
export const isOnCall = (words: Words, at: number): boolean => ON_CALL.isIn(words, at, at + 8);

/** The same for a noun, up to the end of its clause: held talks by phone with X, a conversation with X and Y by video. */
export function remoteMediumOfNoun(words: Words, noun: number): 'PHONE' | 'VIDEO' | null {
  const after = words.lower.slice(noun + 1, noun + NOUN_WINDOW);
  const end = after.findIndex(
    (word, index) =>
      /^(?:,|;|\.|but|that|who|which|after|before|while)$/u.test(word) ||
      (word === 'and' && !/^\p{Lu}/u.test(words.tokens[noun + index + 2]?.text ?? '')),
  );
  return mediumIn(words, (end === -1 ? after : after.slice(0, end)).join(' '));
}
