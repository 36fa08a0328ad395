import { fold } from '../../../domain/fold.ts';
import type { Person } from '../../entities.ts';
import type { Words } from '../03-names/words.ts';
import type { OpenPhrase } from './phrase.ts';
import type { RoleContext } from './role-context.ts';

/**
 * "Japan's Ito Haru came late. … The Japanese prime minister said": who is told by the country alone is the holder of an
 * office of that country which the text gives to nobody else; so is the only one just named of whom neither office nor
 * country is told. The office is theirs from then on. Limits: offices of state alone, and never a deputy's.
 */
const OF_STATE =
  /^(?:(?:prime|foreign|defen[cs]e|finance|economy|interior|justice|health|trade|energy|transport|education|environment|agriculture|labou?r|culture|development|external affairs|home affairs|home|treasury|infrastructure) (?:minister|secretary)|president|premier|chancellor|minister|king|queen|emir|sultan|crown prince|pm|taoiseach|leader|head of state|head of government|secretary of state|monarch)$/u;
/** What names a rank and no office of its own: a leader may be either. */
const VAGUE: ReadonlySet<string> = new Set(['leader', 'minister', 'head of state', 'head of government', 'monarch']);
/** How many people back somebody of the country may be meant. */
const NEAR = 16;
/** How many sentences back somebody without a country may be meant. */
const MAX_SENTENCES = 2;

/** @returns whether a title is one of the offices of a state. */
export const isOfState = (title: string): boolean => OF_STATE.test(fold(title));

/** Titles that say nothing of an office. */
const NO_OFFICE =
  /^(?:sir|dr|professor|general|candidate|politician|billionaire|politburo member|winner|laureate|veteran|host)$/u;

const isUntitled = (person: Person | undefined, title: string, context: RoleContext): person is Person => {
  if (person === undefined || person.positions.some((position) => !NO_OFFICE.test(fold(position.title)))) return false;
  const told = context.offices.get(person.id);
  return told === undefined || fold(told.title) === title || VAGUE.has(title) || VAGUE.has(fold(told.title));
};

/** Writes the office that a role told of somebody. */
function learn(id: string, title: string, of: string | null, context: RoleContext): void {
  const known = context.offices.get(id);
  if (known === undefined || VAGUE.has(fold(known.title))) context.offices.set(id, { title, of });
}

/** @returns whom alone a sentence is about, and whom it names first; null where it is about several. */
export function soleSubject(sentence: number, { memory }: Pick<RoleContext, 'memory'>): string | null {
  const [subject, ...others] = memory.subjectsOf(sentence);
  return subject !== undefined && others.length === 0 && memory.peopleOf(sentence)[0] === subject ? subject : null;
}

/** @param title the role as the text has it. @param sentence where it stands. @returns the person, or null. */
export function untitledHolder(
  title: string,
  country: string,
  sentence: number,
  barred: readonly string[],
  context: RoleContext,
): string | null {
  const office = fold(title);
  if (!OF_STATE.test(office)) return null;
  const near = [...new Set([...context.recent].reverse())].slice(0, NEAR).filter((id) => !barred.includes(id));
  const untitled = near.filter((id) => isUntitled(context.personById.get(id), office, context));
  const told = untitled.filter((id) => fold(context.offices.get(id)?.title ?? '') === office);
  const countryOf = (id: string): string | null =>
    context.personById.get(id)?.country ?? context.countries.get(id) ?? null;
  const isOwn = (id: string): boolean => countryOf(id) === country;
  const before = (told.length > 0 ? told : untitled).filter(isOwn);
  // A live blog names them further down.
  const own =
    before.length > 0
      ? before
      : context.all.filter(
          (id) => isOwn(id) && !barred.includes(id) && isUntitled(context.personById.get(id), office, context),
        );
  const [holder] = own;
  if (holder !== undefined) {
    if (own.length > 1) return null;
    learn(holder, title, country, context);
    return holder;
  }
  const strangers = untitled.filter(
    (id) => countryOf(id) === null && sentence - context.memory.lastSentence(id) <= MAX_SENTENCES,
  );
  const [only, ...others] = strangers;
  const stranger = others.length === 0 ? only : strangers.find((id) => id === soleSubject(sentence - 1, context));
  if (stranger === undefined || context.memory.lastSentence(stranger) === sentence) return null;
  context.countries.set(stranger, country);
  learn(stranger, title, country, context);
  return stranger;
}

/** Beside him or her the office is somebody else's: Lind came to Lima; the president received him. */
const OTHER = /^(?:him|her|himself|herself)$/u;

/**
 * "Ito Haru came late. The foreign minister told the press": an office that the text gives to nobody, at the head of a sentence,
 * is that of whom the sentence before was about. @returns the person, or null.
 */
export function subjectInOffice(
  phrase: OpenPhrase,
  sentence: number,
  words: Words,
  context: RoleContext,
): string | null {
  const title = fold(phrase.role?.title ?? '');
  if (phrase.from !== 0 || words.lower[0] !== 'the' || !OF_STATE.test(title) || VAGUE.has(title)) return null;
  const subject = soleSubject(sentence - 1, context);
  if (subject === null || words.lower.some((word) => OTHER.test(word))) return null;
  if (!isUntitled(context.personById.get(subject), title, context)) return null;
  learn(subject, phrase.role?.title ?? '', null, context);
  return subject;
}

/** `The two presidents` of whom the text tells no office. */
export function learnPlural(title: string, people: readonly string[], context: RoleContext): void {
  const office = fold(title);
  if (!OF_STATE.test(office) || VAGUE.has(office)) return;
  for (const id of people) {
    const person = context.personById.get(id);
    if (isUntitled(person, office, context))
      learn(id, title, person.country ?? context.countries.get(id) ?? null, context);
  }
}
