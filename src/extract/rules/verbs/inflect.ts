/**
 * All forms of English verbs, from the infinitive: `inflected('meet phone')` has met, meeting, phones, phoned. Irregular
 * verbs are listed; the last consonant is doubled where the list of doubling verbs has it.
 */
const IRREGULAR: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'meet met|see saw seen|speak spoke spoken|sit sat|get got gotten|have had|give gave given|go went gone|come came|take took taken|' +
    'make made|find found|seek sought|catch caught|tell told|hold held|pay paid|say said|run ran|ride rode ridden|drive drove driven|' +
    'fly flew flown|stand stood|eat ate eaten|drink drank drunk|spend spent|shake shook shaken|break broke broken|throw threw thrown|' +
    'draw drew drawn|show showed shown|put put|bring brought|lead led|swing swung|ring rang rung|hear heard|lay laid|set set|buy bought|' +
    'strike struck stricken|swear swore sworn|lie lay|thrash thrashed|let let|win won|read read|write wrote written|cut cut'
  )
    .split('|')
    .map((row): readonly [string, string] => {
      const [base = '', ...past] = row.split(' ');
      return [base, past.join(' ')];
    }),
);
const DOUBLED: ReadonlySet<string> = new Set(
  'confer drop stop pop plan beg get sit run put set swap chat grab let dig hug spar swim jog swig rap wrap pal cut allot win pin'.split(
    ' ',
  ),
);
/** Spelt with one `l` or two. */
const EITHER: ReadonlySet<string> = new Set(['travel', 'dial', 'initial', 'counsel', 'parallel', 'cancel']);

/** The stem before -ed and -ing. */
function stemOf(base: string): string {
  if (DOUBLED.has(base)) return base + base.slice(-1);
  return base;
}

function thirdOf(base: string): string {
  if (base === 'have') return 'has';
  if (/(?:s|x|z|ch|sh|o)$/u.test(base)) return `${base}es`;
  return /[^aeiou]y$/u.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
}

function pastOf(base: string): readonly string[] {
  const irregular = IRREGULAR[base];
  if (irregular !== undefined) return irregular.split(' ');
  if (base.endsWith('e')) return [`${base}d`];
  if (/[^aeiou]y$/u.test(base)) return [`${base.slice(0, -1)}ied`];
  return EITHER.has(base) ? [`${base}ed`, `${base}led`] : [`${stemOf(base)}ed`];
}

function gerundOf(base: string): readonly string[] {
  if (base === 'lie') return ['lying'];
  if (/[^eo]e$/u.test(base)) return [`${base.slice(0, -1)}ing`];
  return EITHER.has(base) ? [`${base}ing`, `${base}ling`] : [`${stemOf(base)}ing`];
}

/** @param bases infinitives, parted by a space. @param others forms that are added as they are. */
export const inflected = (bases: string, others = ''): readonly string[] => [
  ...new Set([
    ...bases.split(' ').flatMap((base) => [base, thirdOf(base), ...pastOf(base), ...gerundOf(base)]),
    ...others.split(' ').filter((form) => form !== ''),
  ]),
];
