import { GatedPattern } from '../../../rules/gated-pattern.ts';
import type { MeetingMention, MeetingSentence } from '../meeting-mention.ts';

/**
 * Two who were only seen in one place did not meet where the sentence, or the next, says so: "ran into B but did not speak",
 * "was seated next to B. They did not exchange a word". Nor did they in a picture that is forged or old.
 */
const NO_CONTACT =
  /\b(?:(?:did|do|does|had|have|has|was|were|could|would) ?(?:not|n[’']t|never)\b(?! only)|(?:not|nor|neither|without|no|hardly|barely|scarcely|never) (?:\S+ ){0,3}?(?:words?|spoke|speak|speaking|spoken|talk|talked|talking|exchang\w+|contact|look|looking|glance|greet\w*|acknowledg\w+|handshake|shook|eye contact)|ignored|avoided|snubbed|fake|faked|forged|doctored|fabricated|manipulated|photoshopped|montage|deepfake|ai ?- ?generated|generated|archive|archival|old (?:photo\w*|picture|image|footage)|by chance and|coincidence|den(?:y|ies|ied|ying)|rumou?rs?|allegedly|unconfirmed|look-?alike|wax\w*|painting|cartoon|poster|mural|imagin\w+|claim(?:s|ed)?|purport\w*|circulat\w+|went viral|years ago|dat(?:es|ed) from|was taken|were taken|turned away|was (?:out|away|absent|abroad|empty|locked)|in vain|empty-handed|an aide|his aides|her aides)\b/u;
/** What two who were seen in one place did together; without it they were only there. */
const DEALING =
  /\b(?:talk\w*|chat\w*|convers\w+|discuss\w*|spoke|speaking|exchang\w+|lunch\w*|din(?:ed|ing|ner)|breakfast\w*|coffee|tea|drinks?|shook|shaking|handshake|embrac\w+|hugg?\w*|greet\w*|minutes?|hours?|meeting|met|table|together|laugh\w*|side by side|arm in arm|signed|over)\b/u;
/** Had been in the same hall, at a session. */
const SAME_PLACE = new GatedPattern(
  /\b(?:been|were|was) (?:both |all |briefly )?(?:in|at) the same (?:hall|room|building|hotel|city|place|town|table)\b/u,
);
const SEEN: ReadonlySet<string> = new Set(['seen-with', 'ran-into']);

/** @param next the sentence behind, or undefined. */
export function isBareGlimpse(
  mention: MeetingMention,
  sentence: MeetingSentence,
  next: MeetingSentence | undefined,
): boolean {
  const isPresence = SAME_PLACE.isIn(sentence.words, 0, mention.token);
  if (mention.isGlimpse !== true && !isPresence) return false;
  const isNear = next?.words.sentence.paragraph === sentence.words.sentence.paragraph;
  const text = [...sentence.words.lower, ...(isNear ? (next?.words.lower ?? []) : [])].join(' ');
  return NO_CONTACT.test(text) || (SEEN.has(mention.rule) && !DEALING.test(text));
}
