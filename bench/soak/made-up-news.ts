import type { Parameters } from '../../src/store/port.ts';

/** What subscribers watch: all, somebody by name, a time, a matter, and what somebody had no part in. */
export const WATCHED: readonly (Parameters | null)[] = [
  null,
  { with: ['Ann Brown'] },
  { from: '2003-01', to: '2003-01' },
  { about: 'fishing' },
  { not: { with: ['Ann Brown'] }, statuses: ['HELD'] },
];

/** A document as `ingestDocuments` takes it. */
export interface News {
  readonly text: string;
  readonly publishedAt: string;
}

/** Told before anybody subscribes. */
export const EARLIER_NEWS: News = {
  text: 'Prime Minister Hugo Stein of Austria met President Rosa Vidal of Chile in Vienna on 3 May 2002.',
  publishedAt: '2002-05-04',
};

/** Meetings of made-up news alone: those of the generated graph begin two years later. */
export const NEWS_YEAR = '2003';

const PAIRS = [
  ['Foreign Minister Ann Brown of Norway', 'Prime Minister Carl Dahl of Denmark', 'Oslo'],
  ['President Elias Frost of Iceland', 'Foreign Minister Greta Holm of Sweden', 'Reykjavik'],
  ['Defence Minister Ivan Juric of Croatia', 'Foreign Minister Ann Brown of Norway', 'Zagreb'],
  ['Prime Minister Klara Lind of Finland', 'President Mark Novak of Slovenia', 'Helsinki'],
  ['Foreign Minister Olga Petrova of Bulgaria', 'Foreign Minister Paul Roche of Ireland', 'Dublin'],
] as const;
const MATTERS = ['fishing quotas', 'rail links', 'grain exports'] as const;
const DAYS = 360;
const MILLIS_A_DAY = 86_400_000;

/** @returns one document that tells of one meeting, on another day for each number up to 360. */
export function makeNews(number: number): News {
  const [first, second, city] = PAIRS[number % PAIRS.length] ?? PAIRS[0];
  const matter = MATTERS[number % MATTERS.length] ?? MATTERS[0];
  const day = new Date(Date.UTC(2003, 0, 2) + (number % DAYS) * MILLIS_A_DAY);
  const on = day.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  const round = Math.floor(number / DAYS);
  const again = round === 0 ? '' : ` It was round ${round + 1}.`;
  return {
    text: `${first} met ${second} in ${city} on ${on} to discuss ${matter}.${again}`,
    publishedAt: day.toISOString().slice(0, 10),
  };
}
