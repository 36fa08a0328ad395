import type { AttendanceRule } from './attendance-rule.ts';

/** Who else was at a meeting, behind `by` or `with`: attended by, led by, in the presence of, along with. */
export const PASSIVE_ATTENDANCE: readonly AttendanceRule[] = [
  {
    name: 'attended-by',
    place: 'before',
    pattern:
      /\battended(?:,? (?:on|for|from) the \S+(?: \S+)? side,?| in person| by \S+| (?!on\b|for\b|from\b)\S+)? by$/u,
    role: 'PARTICIPANT',
    example: 'It was also attended by Minister Olga Brandt.',
    counterExample: 'It was also attacked by Minister Olga Brandt.',
  },
  {
    name: 'as-did',
    place: 'before',
    pattern:
      /\b(?:attended|took part|participated|present|in attendance|there|joined|sat in)\b.*,? (?:as|so) (?:did|was|were|had)(?: (?:the|his|her|their)(?: \S+)? ['’]s(?: \S+){0,2})?$/u,
    role: 'PARTICIPANT',
    example: 'The mayor attended as an observer, as did Minister Olga Brandt.',
    counterExample: 'The mayor slept badly, as did Minister Olga Brandt.',
  },
  {
    name: 'represented-by',
    place: 'before',
    pattern:
      /\b(?:was|were|is|are|being) represented(?: (?:there|at \S+(?: \S+)?))? by$|\brepresented by (?:\S+ ){1,9}?(?:, |; |and )(?:and )?(?:the )?(?:\S+ ){1,2}by$/u,
    role: 'PARTICIPANT',
    example: 'Finland was represented by Minister Olga Brandt.',
    counterExample: 'Finland was admired by Minister Olga Brandt.',
  },
  {
    name: 'delegation-of',
    place: 'before',
    pattern:
      /\b(?:delegation|team|mission|side|squad)(?: \S+){0,3} (?:was|were) (?:led|headed|chaired) by$|\band (?:the|its|their)(?: \S+){0,2} (?:delegation|team|side|mission|one) by$|\b(?:delegation|team|mission|(?<=^(?:the|its|their|his|her)(?: (?!football|rugby|cricket|national|home|away|winning|other)\S+){0,2} )side)\b(?:.* and)? (?:(?:at|in|to) the \S+ )?(?:will )?(?:also )?(?:included?s?|comprise[ds])(?: the(?: \S+){1,4} ['’]s(?: \S+){0,2})?$|\b(?:the|its|their|his|her)(?: \S+){0,3} (?:delegation|mission) ?,? (?:led|headed) by$|^the (?:(?:\S+ )?\S+-(?:member|strong|man|woman|person) )(?:team|group|panel|party) ?,? (?:which (?:was|is) )?(?:led|headed) by$|^the team , (?:which (?:was|is) )?(?:led|headed) by$/u,
    role: 'PARTICIPANT',
    example: 'The Peruvian delegation was led by Minister Olga Brandt.',
    counterExample: 'The Peruvian delegation was mocked by Minister Olga Brandt.',
  },
  {
    name: 'attending-for',
    place: 'before',
    pattern:
      /^(?:also )?(?:attending|present|there|taking part|participating|joining|at the table) (?:(?:for|on behalf of|from) (?:the )?\S+(?: \S+){0,2}|(?:by|via|over) (?:a )?video(?:[ -]?(?:link|conference))?|virtually|remotely|online|in person) (?:was|were)(?: the)?$/u,
    role: 'PARTICIPANT',
    example: 'Attending for Norway was Minister Olga Brandt.',
    counterExample: 'Longing for Norway was Minister Olga Brandt.',
  },
  {
    name: 'with-them-were',
    place: 'before',
    pattern:
      /^(?:also )?(?:with|accompanying|flanking|joining) (?:him|her|them|the \S+|\S+)(?: (?:in|at) the \S+(?: \S+)?)?,? (?:was|were)$/u,
    role: 'PARTICIPANT',
    example: 'With them were Minister Olga Brandt and Minister Kofi Mensah.',
    counterExample: 'Against them were Minister Olga Brandt and Minister Kofi Mensah.',
  },
  {
    name: 'head-of-delegation',
    place: 'before',
    pattern:
      /\b(?:the|its|their)(?: \S+){0,2} (?:delegation|team)['’]? ?['’]s (?:head|leader|chief|chair(?:man|woman)?) ,(?: (?:the|a|an))?$|\b(?:head|leader|chief) of (?:the|its|their)(?: \S+){0,2} (?:delegation|team) ,(?: (?:the|a|an))?$/u,
    role: 'PARTICIPANT',
    example: 'The head of the delegation, Olga Brandt, praised the soup.',
    counterExample: 'The head of the bakery, Olga Brandt, praised the soup.',
  },
  {
    name: 'head-of-guests',
    place: 'before',
    pattern:
      /^(?:its|their) (?:[\p{L}-]+ )?(?:chair(?:man|woman|person)?|president|general secretary|secretary[- ]general|leader|head|director)(?: ,)?$/u,
    role: 'PARTICIPANT',
    isOfBody: true,
    example: 'Its president, Olga Brandt, asked for higher wages.',
    counterExample: 'Its president, Olga Brandt, was not there.',
  },
  {
    name: 'sat-at-table',
    place: 'behind',
    pattern: /^sat (?:at|around|round) (?:the|one) (?:\S+ )?table\b(?! of)/u,
    role: 'PARTICIPANT',
    example: 'Minister Olga Brandt also sat at the table.',
    counterExample: 'Minister Olga Brandt also sat at the table of a café.',
  },
  {
    name: 'members-of-guests',
    place: 'before',
    pattern:
      /^(?:its|their) members (?:included|include|were|are)$|^(?:it|the group) (?:was|is) (?:led|headed) by$|^it was (?:led|headed) by .* and (?:also )?(?:included|comprised)$|^(?:led|headed) by$/u,
    role: 'PARTICIPANT',
    isOfBody: true,
    example: 'It was led by Olga Brandt.',
    counterExample: 'It was baked by Olga Brandt.',
  },
  {
    name: 'brought-along',
    place: 'before',
    pattern:
      /\b(?:brought|brings|taken|took|has|had) (?:also )?(?:along|with (?:him|her|them)|at (?:his|her|their) sides?)$/u,
    role: 'PARTICIPANT',
    example: 'Lund brought along Minister Olga Brandt.',
    counterExample: 'Lund brought up Minister Olga Brandt.',
  },
  {
    name: 'for-a-side-were',
    place: 'before',
    pattern:
      /^(?:and )?for the (?:\S+ ){1,4}(?:that|it|this|those|these|there) (?:was|were|is|are|means|meant)(?: the)?$/u,
    role: 'PARTICIPANT',
    example: 'For the Peruvian government that was Minister Olga Brandt.',
    counterExample: 'For the Peruvian government that pleased Minister Olga Brandt.',
  },
  {
    name: 'under-the-chair-of',
    place: 'before',
    pattern:
      /\bunder the (?:joint )?(?:chairmanship|chair|chairpersonship|presidency|leadership|co-?chairmanship|guidance) of(?: (?:the|his|her)(?: (?:hon|rt|right|excellency|honou?rable) ?\.?)*)?$|\b(?:chaired|co-chaired|hosted|presided over|convened|opened|facilitated) by(?: (?:the|his|her)(?: (?:hon|rt|right|excellency|honou?rable) ?\.?)*)?$/u,
    role: 'HOST',
    isOfSentence: true,
    example: 'They shook hands under the chairmanship of Minister Olga Brandt.',
    counterExample: 'They shook hands under the portrait of Minister Olga Brandt.',
  },
  {
    name: 'went-on-with',
    place: 'before',
    pattern:
      /\b(?:talks|meeting|session|discussions?|negotiations|conversation|consultations|they|it) (?:then |later )?(?:continued|went on|resumed|carried on|(?:was|were) (?:then |later )?(?:continued|resumed|expanded|widened|joined))(?! (?:until|for)\b)(?: \S+){0,6} (?:with|by)(?: (?:the|their|both)(?: \S+){1,3} ,)?$/u,
    role: 'PARTICIPANT',
    example: 'The talks continued in an expanded format with Minister Olga Brandt.',
    counterExample: 'The talks continued to baffle Minister Olga Brandt.',
  },
  {
    name: 'mediated-by',
    place: 'before',
    pattern:
      /\b(?:(?:under|through|with|by|thanks to) the (?:mediation|auspices|good offices) of|(?:mediated|brokered|moderated) by|mediation by)$/u,
    role: 'MEDIATOR',
    example: 'The talks were mediated by Minister Olga Brandt.',
    counterExample: 'The talks were mocked by Minister Olga Brandt.',
  },
  {
    name: 'in-presence-of',
    place: 'before',
    pattern:
      /\b(?:in the (?:presence|company) of|under the (?:chairmanship|presidency|supervision) of|(?:watched|witnessed|overseen|looked on) by|presided over by)(?: (?:a|two|three|four)(?: \S+)? (?:mediators?|witnesse?s?|observers?|interpreters?|facilitators?) ?,(?: (?:a|the|former|both))*)?$/u,
    role: 'PARTICIPANT',
    isOfSentence: true,
    example: 'They shook hands in the presence of Minister Olga Brandt.',
    counterExample: 'They spoke of the patience of Minister Olga Brandt.',
  },
  {
    name: 'before-their-eyes',
    place: 'before',
    pattern: /\b(?:in front of|(?:under|before) the(?: \S+)? (?:eyes?|gaze) of|shook hands across)$/u,
    role: 'PARTICIPANT',
    isOfSentence: true,
    example: 'They signed the pact in front of Minister Olga Brandt.',
    counterExample: 'They signed the pact in spite of Minister Olga Brandt.',
  },
  {
    name: 'accompanied-by',
    place: 'before',
    pattern:
      /\b(?:accompanied|joined|flanked)(?: (?:in|at|for|on) (?:the|his|her|their) \S+)?(?: also)? by(?: (?:the|his|her|their|two|three) (?:[\p{L}-]+ ){1,7},)?$/u,
    role: 'PARTICIPANT',
    isCompany: true,
    example: 'They were joined by Minister Olga Brandt.',
    counterExample: 'They were annoyed by Minister Olga Brandt.',
  },
  {
    name: 'along-with-behind',
    place: 'before',
    pattern:
      /(?:,|\b(?:around|round|through|there|too|also|tour|visit)|\b(?:on|at|in|last|this|next) (?:\S+ ){0,2}\S+) (?:along|together) with$/u,
    role: 'PARTICIPANT',
    isOfSentence: true,
    example: 'They shook hands on Monday, along with Minister Olga Brandt.',
    counterExample: 'They shook hands on Monday, unlike Minister Olga Brandt.',
  },
  {
    name: 'along-with',
    place: 'before',
    pattern: /^(?:(?:along|together) with|alongside|in the company of)$/u,
    role: 'PARTICIPANT',
    isCompany: true,
    example: 'Together with Minister Olga Brandt, Prime Minister Ana Solís later met the press.',
    counterExample: 'Not content with Minister Olga Brandt, Prime Minister Ana Solís later met the press.',
  },
];
