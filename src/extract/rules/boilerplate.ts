/**
 * Matter around an article that names nobody it is about. A row hides its own block, or with `scope: 'rest'` everything
 * from its block on. Patterns see at most the first 200 characters of a block.
 */
export interface BoilerplateRule {
  readonly name: string;
  readonly pattern: RegExp;
  readonly scope: 'block' | 'rest';
  /** Where the rule may fire: anywhere, or only among the last three blocks. */
  readonly where: 'anywhere' | 'end';
  readonly example: string;
  readonly counterExample: string;
}

export const BOILERPLATE_RULES: readonly BoilerplateRule[] = [
  {
    name: 'by-line',
    pattern: /^(?:By|BY)\s+\p{Lu}[^.!?]{2,80}$/u,
    scope: 'block',
    where: 'anywhere',
    example: 'By Nadia Holloway and Per Lind',
    counterExample: 'By Monday the ministers had gone home without a deal.',
  },
  {
    name: 'reporting-credit',
    pattern:
      /^\(?(?:[Aa]dditional\s+)?(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Ll]ive updates|[Pp]hotos?|[Gg]raphics)\s+by\s+\p{Lu}/u,
    scope: 'block',
    where: 'anywhere',
    example: '(Additional reporting by Nadia Holloway; editing by Per Lind)',
    counterExample: 'Reporting by the commission shows a fall in prices.',
  },
  {
    name: 'contributed-reporting',
    pattern: /^\p{Lu}[^.]{2,120}\scontributed\s+(?:reporting|to\s+this\s+(?:report|article|story))/u,
    scope: 'block',
    where: 'anywhere',
    example: 'Nadia Holloway contributed reporting from Lisbon.',
    counterExample: 'Norway contributed 40 million euros to the fund.',
  },
  {
    name: 'contact-line',
    pattern:
      /^(?:media\s+|press\s+)?(?:contacts?|enquiries|notes?\s+to\s+editors?|for\s+(?:more|further)\s+information)\b[^.]{0,60}:/iu,
    scope: 'block',
    where: 'anywhere',
    example: 'Press contact: Nadia Holloway, Communications Office',
    counterExample: 'Contacts between the two armies were resumed in May.',
  },
  {
    name: 'about-author',
    pattern: /^(?:About|ABOUT)\s+(?:[Tt]he\s+[Aa]uthors?|\p{Lu}[\p{L}\p{M}.'’-]+(?:\s+\p{Lu}[\p{L}\p{M}.'’-]+){1,3})$/u,
    scope: 'rest',
    where: 'anywhere',
    example: 'About Nadia Holloway',
    counterExample: 'About forty delegates came to the opening session.',
  },
  {
    name: 'author-note',
    pattern:
      /^\p{Lu}[\p{L}\p{M}.'’-]+(?:\s+[\p{L}\p{M}.'’-]+){1,3}\s+is\s+(?:an?|the|our|\p{Lu}).{0,80}\b(?:writer|columnist|correspondent|editor|reporter|contributor|journalist|fellow|professor)\b/u,
    scope: 'block',
    where: 'end',
    example: 'Nadia Holloway is the paper’s diplomatic correspondent.',
    counterExample: 'Nadia Holloway is the minister who signed the treaty.',
  },
  {
    name: 'comment-form',
    pattern:
      /^(?:leave\s+a\s+(?:reply|comment)|your\s+email\s+address|required\s+fields|view\s+all\s+posts|post\s+a\s+comment)/iu,
    scope: 'rest',
    where: 'anywhere',
    example: 'Leave a Reply',
    counterExample: 'Leave was granted to appeal the ruling.',
  },
  {
    name: 'teaser',
    pattern:
      /^(?:read\s+(?:more|also|next|the\s+full)|see\s+also|related(?:\s+(?:articles?|stories|news))?\s*:|more\s+on\s+this\s+story|recommended\s*:|most\s+read|advertisement|sign\s+up|subscribe|share\s+this|follow\s+us|click\s+here|original\s+source|sources?\s*:|©|copyright\b|all\s+rights\s+reserved)/iu,
    scope: 'block',
    where: 'anywhere',
    example: 'Read more: Ministers return to the table',
    counterExample: 'Related industries lost a tenth of their staff.',
  },
  {
    name: 'link-list',
    pattern:
      /^(?:associated|related|useful|further|external) (?:links?|contents?|documents?|reading|products|coverage|pages?)\s*:?$/iu,
    scope: 'rest',
    where: 'anywhere',
    example: 'Associated links',
    counterExample: 'Associated links with the port were cut in May.',
  },
  {
    name: 'picture-credit',
    pattern: /^(?:(?:file\s+)?photo(?:graph)?s?|image|picture|caption)(?:\s+credit)?\s*[:/]/iu,
    scope: 'block',
    where: 'anywhere',
    example: 'Photo: Nadia Holloway',
    counterExample: 'Photographs of the meeting were published on Monday.',
  },
];
