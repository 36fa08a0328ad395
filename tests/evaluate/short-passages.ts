import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fold } from '../../src/domain/fold.ts';
import type { Records } from '../../src/domain/records/schema.ts';
import { readArticle } from '../extract/support/read-article.ts';

const FOLDER = join(import.meta.dirname, '../corpus/short');

/** A passage in which two people are named of whom it does not say that they met. */
interface Trap {
  readonly text: string;
  readonly pair: readonly string[];
}

/** A passage that tells of one meeting. */
interface Told {
  readonly text: string;
  readonly kind: string;
  readonly status: string;
  readonly people: readonly string[];
}

async function rowsOf(prefix: string): Promise<readonly (readonly string[])[]> {
  const files = (await readdir(FOLDER)).filter((file) => file.startsWith(prefix)).sort();
  const texts = await Promise.all(files.map((file) => readFile(join(FOLDER, file), 'utf8')));
  return texts.flatMap((text) => text.split('\n').filter((line) => line !== '')).map((line) => line.split('\t'));
}

export const readTraps = async (): Promise<readonly Trap[]> =>
  (await rowsOf('traps-')).map(([text = '', ...pair]) => ({ text, pair: pair.map((name) => name.trim()) }));

export const readTold = async (): Promise<readonly Told[]> =>
  (await rowsOf('meetings-')).map(([text = '', kind = '', status = '', people = '']) => ({
    text,
    kind: kind === 'IN_PERSON' ? 'MEETING' : kind,
    status,
    people: people.split(';').map((name) => name.trim()),
  }));

/** A short article with all of its meetings, and pairs of its people who did not meet. */
interface ShortArticle {
  readonly text: string;
  readonly meetings: readonly { readonly kind: string; readonly status: string; readonly who: readonly string[] }[];
  readonly notMet: readonly (readonly string[])[];
}

/** The short articles, as the passages are asked of. */
export async function readShortArticles(): Promise<{
  readonly traps: readonly Trap[];
  readonly told: readonly Told[];
}> {
  const articles = (await rowsOf('articles-')).map(([line = '']): ShortArticle => JSON.parse(line));
  return {
    traps: articles.flatMap(({ text, notMet }) => notMet.map((pair) => ({ text, pair }))),
    told: articles.flatMap(({ text, meetings }) =>
      meetings.map(({ kind, status, who }) => ({
        text,
        kind: kind === 'IN_PERSON' ? 'MEETING' : kind,
        status,
        people: who,
      })),
    ),
  };
}

const PLAN = /^(?:PLANNED|PROPOSED|OFFERED)$/u;
const UNDONE = /^(?:CANCELLED|REFUSED|REJECTED|DENIED)$/u;
const outcomeOf = (status: string): string =>
  PLAN.test(status) ? 'PLANNED' : UNDONE.test(status) ? 'CANCELLED' : status === 'ONGOING' ? 'HELD' : status;

/** Whether the person of the records goes by the name, or by the end of it. */
function isCalled({ people }: Records, actor: string, name: string): boolean {
  const person = people.find(({ id }) => id === actor);
  const full = fold(name);
  return (
    person !== undefined && [person.name, ...person.aliases].map(fold).some((form) => ` ${full}`.endsWith(` ${form}`))
  );
}

/** @returns whether the extraction gives a meeting of the two as one that was held. */
export function isHeld({ text, pair }: Trap): boolean {
  const records = readArticle(text);
  return records.meetings.some(
    ({ status, participants }) =>
      outcomeOf(status) === 'HELD' &&
      pair.every((name) => participants.some(({ actor }) => isCalled(records, actor, name))),
  );
}

/** @returns whether the extraction gives the meeting, with half of its people at least, and whether with its kind. */
export function findTold(told: Told): { readonly isFound: boolean; readonly isOfKind: boolean } {
  const records = readArticle(told.text);
  const found = records.meetings.find(({ status, participants }) => {
    const people = participants.filter(({ actor }) => records.people.some(({ id }) => id === actor));
    const shared = told.people.filter((name) => people.some(({ actor }) => isCalled(records, actor, name))).length;
    return outcomeOf(status) === told.status && shared / (told.people.length + people.length - shared) >= 0.5;
  });
  return { isFound: found !== undefined, isOfKind: found?.kind === told.kind };
}
