import { COMMON_WORDS } from '../../lexicon/everyday-words.ts';
import { GIVEN_NAMES } from '../../lexicon/names/given-names.ts';
import { LEGAL_FORMS } from '../../lexicon/organization-forms.ts';
import { PEOPLES } from '../../lexicon/peoples.ts';
import type { NameContext, NameEvidence } from './name-evidence-rule.ts';

const PLACED: ReadonlySet<string> = new Set(['in', 'at', 'near', 'into', 'across']);

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Whether nothing tells the name as a person's: one or two words without a title, a trade or a people of that name. */
const isBare = ({ fullLength, hasTitle, hasApposition, parts, before }: NameContext): boolean =>
  fullLength <= 2 &&
  !hasTitle &&
  !hasApposition &&
  !PLACED.has(before[0] ?? '') &&
  !(fullLength === 2 && GIVEN_NAMES.has(parts[0] ?? '')) &&
  !parts.some((part) => PEOPLES.has(part) || PEOPLES.has(part.replace(/s$/u, '')) || NO_COMPANY.has(part));

/** What is done with companies alone, before `of`, `with` or `between`. */
const DEALS = words(
  'acquisition takeover merger flotation buyout privatisation privatization nationalisation nationalization',
);
const DEAL_LINKS = words('of with between for');
const PARTS = words('subsidiary division arm');
/** What a company does with its figures, and the figures. */
const REPORTING = words(
  'posted reported booked logged raised lowered cut slashed trimmed missed beat forecast expects recorded',
);
const FIGURES = words(
  'profit profits loss losses revenue revenues sales earnings outlook guidance forecast forecasts dividend output results turnover',
);
const NO_COMPANY: ReadonlySet<string> = new Set([...COMMON_WORDS, ...FIGURES, ...LEGAL_FORMS]);
const FILED = words('filing bankruptcy insolvency listing administration creditors ipo');
const FOUNDED = words(
  'founded headquartered established incorporated listed majority-owned part-owned state-owned owned backed',
);
const DATA = words('data figures estimates analysts');
const MOVES = words(
  'rose fell gained lost dropped jumped climbed slid slipped added shed advanced surged tumbled plunged soared',
);

/** What tells a name as a company's by the business that it does. */
export const COMPANY_EVIDENCE: readonly NameEvidence[] = [
  {
    reason: 'deal-of',
    person: -1,
    organization: 2,
    holds: (name) => isBare(name) && DEAL_LINKS.has(name.before[0] ?? '') && DEALS.has(name.before[1] ?? ''),
    example: 'The acquisition of [Qzent] was cleared.',
    counterExample: 'The arrival of [Qzent] was late.',
  },
  {
    reason: 'percent-of',
    person: -1,
    organization: 2,
    holds: (name) =>
      isBare(name) &&
      name.before[0] === 'of' &&
      /^(?:percent|cent|%)$/u.test(name.before[1] ?? '') &&
      name.before.some((word) =>
        /^(?:owns?|owned|holds?|held|buys?|buying|bought|sells?|sold|stake|acquires?|acquired|takes?)$/u.test(word),
      ),
    example: 'It owns 6 percent of [Qzent].',
    counterExample: 'It grows in 6 percent of [Qzent].',
  },
  {
    reason: 'part-of',
    person: -1,
    organization: 2,
    holds: (name) =>
      isBare(name) &&
      name.before[0] === 'of' &&
      !/^['’]s?$/u.test(name.after[0] ?? '') &&
      PARTS.has(name.before[1] ?? ''),
    example: 'It is a subsidiary of [Qzent].',
    counterExample: 'It is a suburb of [Qzent].',
  },
  {
    reason: 'reports-figures',
    person: -1,
    organization: 2,
    holds: (name) => {
      if (!isBare(name)) return false;
      const at = name.after[0] === 'has' || name.after[0] === 'also' ? 1 : 0;
      return REPORTING.has(name.after[at] ?? '') && name.after.slice(at + 1).some((word) => FIGURES.has(word));
    },
    example: '[Qzent] posted a small loss.',
    counterExample: '[Qzent] posted a small letter.',
  },
  {
    reason: 'files',
    person: -1,
    organization: 2,
    holds: (name) =>
      /^(?:(?:filed|filing) for|said in an?)(?= |$)/u.test(name.textAfter) &&
      isBare(name) &&
      name.after.slice(2, 6).some((word) => FILED.has(word)),
    example: '[Qzent] said in a filing that it would split.',
    counterExample: '[Qzent] said in a speech that it would split.',
  },
  {
    reason: 'employs',
    person: -1.5,
    organization: 2,
    holds: (name) =>
      isBare(name) &&
      (name.after[0] === 'employs' ||
        (name.after[0] === ',' && name.after.includes('employs')) ||
        /^(?:will |would |is to |plans to )?(?:cut|cutting|lay off|shed) (?:\p{N}[\p{N},.]*|hundreds|thousands|some|about) .{0,20}\b(?:jobs|staff|workers|posts|positions)\b/u.test(
          name.textAfter,
        )),
    example: '[Qzent] employs 900 people.',
    counterExample: '[Qzent] knows 900 people.',
  },
  {
    reason: 'founded-in',
    person: -1,
    organization: 2,
    holds: (name) =>
      isBare(name) &&
      name.after[0] === ',' &&
      FOUNDED.has(name.after[1] ?? '') &&
      /^(?:in|by|on)$/u.test(name.after[2] ?? ''),
    example: '[Qzent], founded in 1887, was sold.',
    counterExample: '[Qzent], caught in 1887, was sold.',
  },
  {
    reason: 'its-data',
    person: -1,
    organization: 2,
    holds: (name) => isBare(name) && DATA.has(name.after[0] ?? '') && name.before.length > 0,
    example: 'Prices rose, [Qzent] data showed.',
    counterExample: 'Prices rose, [Qzent] farmers said.',
  },
  {
    reason: 'shares-move',
    person: -0.5,
    organization: 2,
    holds: (name) =>
      isBare(name) &&
      name.before[0] !== 'the' &&
      MOVES.has(name.after[0] ?? '') &&
      /^(?:by )?\p{N}[\p{N}.,]* ?(?:%|percent|per cent)/u.test(name.after.slice(1, 5).join(' ')),
    example: '[Qzent] fell 4 percent.',
    counterExample: '[Qzent] fell ill.',
  },
  {
    reason: 'ship-before',
    person: 0,
    organization: -4,
    holds: (name) =>
      /^(?:hms|uss|hmcs|hmas|ins|mv|ms|mt|ss|rv|rrs)$/u.test(name.before[0] ?? name.parts[0] ?? '') ||
      /^(?:hms|uss|hmcs|hmas)$/u.test(name.parts[0] ?? ''),
    example: 'The carrier [USS Qzent] sailed.',
    counterExample: 'The carrier [Qzent] sailed.',
  },
  {
    reason: 'ruling-or-opposition',
    person: -1,
    organization: 2,
    holds: (name) =>
      name.fullLength === 1 &&
      !name.hasTitle &&
      isBare(name) &&
      /^(?:ruling|governing|opposition|far-right|far-left|centre-right|centre-left|center-right|center-left|right-wing|left-wing)$/u.test(
        name.before[0] ?? '',
      ) &&
      /^(?:the|of|for|from|its|['’]s)$/u.test(name.before[1] ?? ''),
    example: 'A member of the ruling [Qzent] resigned.',
    counterExample: 'A member of the cheerful [Qzent] resigned.',
  },
];
