import { HELD_OUTCOMES } from './held-outcomes.ts';
import type { PlanOutcome } from './plan-outcome.ts';
import { REPORT_OUTCOMES } from './report-outcomes.ts';

const MEETING =
  '(?:meetings?|talks|calls?|conversations?|visits?|trips?|appointments?|encounters?|lunch|dinner|breakfast|banquet|supper|tea|sessions?|summits?|events?|plans?|flights?|journeys?|ideas?|dates?|invitations?|arrangements?|consultations?|negotiations?|discussions?|ceremony|signing|round|audience|reception)';
const THIS = `(?:it|that|this|they|(?:the|that|this|his|her|their|both|all|those|such)(?: \\S+){0,3}? ${MEETING})`;
const OBJECT = `(?:it|(?:the|that|this|his|her|their|both|all|those)(?: \\S+){0,2}? ${MEETING})`;
const UNDONE =
  '(?:cancell?ed|called off|postponed|put off|put on (?:hold|ice)|scrapped|dropped|shelved|abandoned|suspended|deferred|axed|aborted|ditched|scratched|binned|vetoed|withdrawn|rescinded|revoked|off)';
const BE = '(?:was|were|is|are|has been|have been|had been|has since been|have since been|will be)';
const HOW = '(?:now |later |then |since |also |abruptly |eventually |subsequently |suddenly |indefinitely |quietly )?';
const NOT =
  "(?:did not|didn[’']t|did n[’']t|never|will not|won[’']t|wo n[’']t|would not|will no longer|has not|had not)";
const OCCUR =
  '(?:happen(?:ed)?|take place|took place|taken place|go ahead|went ahead|gone ahead|materiali[sz]ed?|com?e (?:off|about)|came (?:off|about)|be held|proceed)';
const WHO =
  '(?:he|she|they|both|neither|(?:his|her|their) (?:office|aides?|spokes\\S+|staff|party|ministry|government|side|delegation|plane|company)|(?:both|the two) (?:sides|offices|governments|capitals|men|women|leaders|ministers))';
const ASKED =
  '(?:the|that|this|his|her|their|both) (?:\\S+ )?(?:requests?|offers?|invitations?|overtures?|proposals?|approach|pleas?|appeals?|suggestions?)';
const END =
  '(?=$| [.,;:—–”"]| (?:because|at|after|on|over|due|owing|when|following|as|amid|in|late|early|hours|minutes|with|citing|and)\\b)';

export const PLAN_OUTCOMES: readonly PlanOutcome[] = [
  ...HELD_OUTCOMES,
  {
    reason: 'was-undone',
    of: 'plan',
    pattern: new RegExp(
      `\\b${THIS} (?:${BE} ${HOW}${UNDONE}|fell (?:through|apart)|c[ao]me to nothing|fizzled|evaporated|${NOT} (?:now |actually |after all )?${OCCUR}|(?:is|are) not (?:now )?(?:happening|going ahead|taking place))\\b`,
      'u',
    ),
    status: 'CANCELLED',
    example: 'On Sunday it was called off.',
    counterExample: 'It was not called off.',
  },
  {
    reason: 'undid-it',
    of: 'plan',
    pattern: new RegExp(
      `(?<!(?:not|never|n[’']t|to|would|could|might|may|will|nor) )\\b(?:call(?:ed|s) ${OBJECT} off|(?:called off|calls off|cancell?ed|cancels|scrapped|dropped|shelved|abandoned|postponed|put off|pulled out of|withdrew from|backed out of) ${OBJECT})\\b`,
      'u',
    ),
    status: 'CANCELLED',
    example: 'An hour before, her office cancelled the visit.',
    counterExample: 'Her office could not cancel the visit.',
  },
  {
    reason: 'stayed-away',
    of: 'plan',
    pattern: new RegExp(
      `\\b${WHO} (?:has |have |had |then |later |abruptly |\\S+ly )?(?:cancell?ed|pulled out|withdrew|backed out|cried off|bowed out|stayed (?:away|at home)|fell ill|(?:did not|didn[’']t|never|had not|has not|failed to) (?:com?e|came|appear(?:ed)?|show(?:ed)? up|turn(?:ed)? up|arrived?|attend(?:ed)?|left|leave|made it|make it|land(?:ed)?|set off|tak(?:e|en) off|took off))${END}|\\bneither (?:of (?:them|the two) |man |woman |side |leader |minister )?(?:turned up|showed up|came|appeared|attended)${END}`,
      'u',
    ),
    status: 'CANCELLED',
    example: 'She did not come.',
    counterExample: 'She did not come alone.',
  },
  {
    reason: 'turned-it-down',
    of: 'plan',
    pattern: new RegExp(
      `^(?:(?:but|yet|and|so far|in the end) ,? ?)?${WHO} (?:has |had |\\S+ly |in turn )?(?:(?:declined|refused|said no|sent regrets|did not (?:reply|respond|answer)|(?:has |had )?(?:not|never) (?:replied|responded|answered))${END}|(?:turned|knocked) (?:it|him|her|them|${ASKED}) down|(?:declined|refused|rejected|spurned|rebuffed|ignored|turned down) ${ASKED}(?! to\\b))|(?<!\\b(?:not|never|no one|nobody|to|would|will|could|might|may) )\\b(?:turn(?:ed|ing) down|reject(?:ed|ing)|rebuff(?:ed|ing)|spurn(?:ed|ing)|declin(?:ed|ing)|refus(?:ed|ing)) (?:the|that|this|his|her|their) (?:request|offer|invitation|overture|approach)${END}|\\b${ASKED} (?:was|were|has been|had been) (?:\\S+ly )?(?:turned down|rejected|declined|refused|rebuffed|ignored|denied|knocked back|left unanswered)\\b|\\b${ASKED} (?:went unanswered|met with silence)|^(?:but )?(?:the answer was no|no (?:reply|answer|response) (?:came|has come|was given|followed)|there (?:was|has been) no (?:reply|answer|response))${END}`,
      'u',
    ),
    status: 'CANCELLED',
    example: 'He declined.',
    counterExample: 'He declined to say why.',
  },
  {
    reason: 'did-instead',
    of: 'plan',
    pattern:
      /^(?:instead ,? ?(?:he|she|they|the \S+) (?!will\b|would\b|is\b|are\b|now\b)|(?:but )?(?:he|she|they) (?!(?:will|would|is|are|now|has to)\b)(?:(?!will\b|would\b)\S+ ){1,9}instead (?:[.,]|of\b))/u,
    status: 'CANCELLED',
    example: 'She went to a match instead.',
    counterExample: 'She will see him in Lima instead.',
  },
  {
    reason: 'was-stuck',
    of: 'plan',
    pattern:
      /\b(?:his|her|their|the) (?:\S+ )?(?:plane|flight|train|ship|helicopter|aircraft|jet|car|motorcade|convoy) (?:(?:had )?never (?:left|took off|landed|arrived|came)|(?:did not|didn[’']t|could not|had not|was unable to|failed to) (?:\S+ )?(?:leave|left|land|landed|take off|taken off|arrive|arrived|come)|(?:was|had been|were) (?:grounded|turned back|diverted|cancelled|stuck|held up)|turned back|broke down)\b/u,
    status: 'CANCELLED',
    example: 'Her plane never left Oslo.',
    counterExample: 'Her plane landed in Oslo.',
  },
  {
    reason: 'told-in-vain',
    of: 'plan',
    pattern:
      /^(?:but |instead ,? ?)?(?:he|she|they) (?:was|were|had been) told (?:that )?(?:\S+ ){1,4}?(?:was|were) (?:too busy|busy|away|abroad|ill|unwell|unavailable|not available|indisposed|not receiving|asleep|out of town)\b/u,
    status: 'CANCELLED',
    example: 'She was told that he was too busy.',
    counterExample: 'She was told that he was on his way.',
  },
  {
    reason: 'was-none',
    of: 'plan',
    pattern: new RegExp(
      `\\bthere (?:will be|would be|was|is|were|has been|had been) (?:now )?no (?:such )?${MEETING}${END}|\\bno ${MEETING} (?:took place|followed|was held|happened|will take place|came about)\\b|\\bnothing came of (?:it|that|the)\\b|\\bit was not to be\\b`,
      'u',
    ),
    status: 'CANCELLED',
    example: 'It was not to be.',
    counterExample: 'There was no agenda.',
  },
  {
    reason: 'none-such',
    of: 'report',
    pattern: new RegExp(
      `\\bno such ${MEETING} (?:ever )?(?:(?:has |had )?(?:taken|took) place|was (?:ever )?held|(?:has |had )?(?:ever )?happened|occurred|followed|came about|will take place)\\b`,
      'u',
    ),
    status: 'DENIED',
    example: 'No such meeting took place.',
    counterExample: 'No such meeting room was free.',
  },
  ...REPORT_OUTCOMES,
];
