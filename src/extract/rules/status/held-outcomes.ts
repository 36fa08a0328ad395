import type { PlanOutcome } from './plan-outcome.ts';

/** What a sentence says of a plan that was carried out: it took place, what was said there, who came out of it. */
const MEETING =
  '(?:meetings?|talks|calls?|conversations?|visit|encounter|lunch|dinner|breakfast|session|audience|consultations|negotiations|discussions)';
const OBJECT = `(?:it|(?:the|that|this|his|her|their) (?:\\S+ ){0,2}?${MEETING})`;
const SAID =
  '(?:said|told|asked|thanked|urged|demanded|called|agreed|promised|pledged|shook|complained|insisted|praised|accused|handed|gave|showed|raised|signed|announced|declared|presented)';

export const HELD_OUTCOMES: readonly PlanOutcome[] = [
  {
    reason: 'was-held',
    of: 'plan',
    pattern:
      /^(?:(?:but|and|in the end|eventually|in fact) ,? ?)*(?:it|this|that) (?:did (?:indeed |eventually )?(?:take place|go ahead|happen)|(?:\S+ly )?(?:took place|went ahead|happened)|was held)\b(?! only\b| (?:in|on) (?:an? )?(?:paper|name)\b)/u,
    status: 'HELD',
    example: 'It took place behind closed doors.',
    counterExample: 'It takes place behind closed doors.',
  },
  {
    reason: 'told-there',
    of: 'plan',
    pattern: new RegExp(
      `^(?:after|following|during|at) ${OBJECT}(?: with (?:\\S+ ){0,2}?\\S+)? ,? ?(?:(?!(?:had|was|were|is|are|would|will|of|could|may|might|to|if|not|never)\\b)\\S+ ){1,6}?${SAID}\\b|^(?:(?!(?:had|would|will|could|may|might|if|not|never)\\b)\\S+ ){1,4}(?:said|told (?:reporters|journalists)|announced|declared) (?:on \\S+day )?(?:after|following|during|at) ${OBJECT}(?= [.,;]|$| (?:that|with|on|in|which)\\b)`,
      'u',
    ),
    status: 'HELD',
    example: 'After the talks Lund said that the road would be built.',
    counterExample: 'After the talks Lund was to fly to Oslo.',
  },
  {
    reason: 'came-out',
    of: 'plan',
    pattern: new RegExp(
      `^(?:in the end |on \\S+day |later )?,? ?(?:he|she|they|both|the pair|the two(?: \\S+)?)(?: and \\S+)? (?:then |later |both )?(?:(?:emerged|came out|walked out|stormed out) (?:smiling |together )?(?:of|from) ${OBJECT}|left ${OBJECT}|(?:emerged|came out) after (?:\\S+ ){0,4}?(?:hours?|minutes))\\b(?! room\\b| hall\\b)`,
      'u',
    ),
    status: 'HELD',
    example: 'They came out of the meeting smiling.',
    counterExample: 'They came out of the hotel smiling.',
  },
];

/** The outcomes that may be of another meeting just told. */
export const OF_ANY_MEETING: ReadonlySet<string> = new Set(['told-there', 'came-out']);
