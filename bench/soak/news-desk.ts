import { Agent } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { at, list } from '../read/question.ts';
import { EARLIER_NEWS, makeNews, NEWS_YEAR, type News, WATCHED } from './made-up-news.ts';
import { postQuery } from './post-query.ts';

export interface NewsDesk {
  /** Of each document that was handed in: the state of its job, or the code of the error. */
  readonly outcomes: readonly string[];
  /** From a request to the answer of its job, in milliseconds. */
  readonly millis: readonly number[];
  /** @returns when the news of a day was handed in, as `performance.now()`. */
  sentAt(day: string): number | undefined;
  /** Lets the server load what it reads documents with. */
  warmUp(): Promise<void>;
  /** Hands in the next document, and waits for its job. @returns the outcome. */
  handIn(): Promise<string>;
  /** Hands in one document after another. */
  start(): void;
  /** Resolves when the job under way has ended. */
  stop(): Promise<void>;
  /** @returns for each of the watched filters the meetings of the news that it finds now. */
  expected(): Promise<readonly (readonly string[])[]>;
}

const PAUSE_MILLIS = 2_000;
const HAND_IN = `mutation ($documents: [DocumentInput!]!) {
  ingestDocuments(input: { documents: $documents }, wait: true) { id state error { code } }
}`;
const STATE = 'query ($id: ID!) { ingestJob(id: $id) { state error { code } } }';
const EXPECTED = `query ($filter: MeetingFilter) {
  meetings(filter: $filter, first: 200) { nodes { id } }
}`;

/** Hands in made-up news, one document after another. */
export function openNewsDesk(url: string): NewsDesk {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const outcomes: string[] = [];
  const millis: number[] = [];
  const sent = new Map<string, number>();
  let isStopped = false;
  let running: Promise<void> = Promise.resolve();
  let number = 0;

  const ask = (query: string, variables: object) =>
    postQuery(url, { agent, body: JSON.stringify({ query, variables }), leavesAfterMillis: null });

  const handIn = async (news: News): Promise<string> => {
    const sentAt = performance.now();
    sent.set(news.publishedAt, sentAt);
    const { outcome, data } = await ask(HAND_IN, { documents: [news] });
    let job = at(data, 'ingestDocuments');
    const id = at(job, 'id');
    while (outcome === 'ok' && ['QUEUED', 'RUNNING'].includes(String(at(job, 'state')))) {
      await wait(100);
      job = at((await ask(STATE, { id })).data, 'ingestJob');
    }
    const found =
      outcome === 'ok' ? [at(job, 'state'), at(job, 'error.code')].filter((part) => part !== null) : [outcome];
    outcomes.push(found.join(' '));
    millis.push(performance.now() - sentAt);
    return found.join(' ');
  };
  const handInNext = (): Promise<string> => {
    const news = makeNews(number);
    number += 1;
    return handIn(news);
  };
  return {
    outcomes,
    millis,
    async warmUp() {
      await handIn(EARLIER_NEWS);
      outcomes.length = 0;
      millis.length = 0;
    },
    handIn: handInNext,
    sentAt: (day) => sent.get(day),
    start() {
      running = (async () => {
        while (!isStopped) {
          await handInNext();
          await wait(PAUSE_MILLIS);
        }
      })();
    },
    async stop() {
      isStopped = true;
      await running;
    },
    async expected() {
      const ofNews = { from: NEWS_YEAR, to: NEWS_YEAR };
      const answers = await Promise.all(
        WATCHED.map((filter) => ask(EXPECTED, { filter: filter === null ? ofNews : { and: [filter, ofNews] } })),
      );
      return answers.map(({ data }) => list(at(data, 'meetings.nodes')).map((node) => String(at(node, 'id'))));
    },
  };
}
