import type { Document } from '../domain/document.ts';
import { ParleyError } from '../domain/errors.ts';
import type { Records } from '../domain/records/schema.ts';
import type { Span } from '../domain/span.ts';
import { parseAnswer } from './answer/parse-answer.ts';
import type { PieceAnswer } from './answer/piece-answer.ts';
import { toRecords } from './answer/to-records.ts';
import type { LlmAccount } from './llm-account.ts';
import type { LlmSettings } from './llm-settings.ts';
import { createAnswerCache } from './request/answer-cache.ts';
import { createChatClient } from './request/chat-client.ts';
import { createLedger } from './request/ledger.ts';
import { PROMPT_VERSION, toMessages } from './request/prompt.ts';
import { splitText } from './request/split-text.ts';

/** A language model as a reader of documents, in any language. What it says counts only where the text bears it out. */
export interface LlmReader {
  /** Model and version of the prompt. */
  readonly version: string;
  /** @throws ParleyError LLM_FAILED or LLM_BUDGET: nothing of the document is read. */
  read(document: Document, signal?: AbortSignal): Promise<Records>;
  /** Of all that was read until now. */
  account(): LlmAccount;
}

const MAX_CHUNK_LENGTH = 12_000;
const OVERLAP = 800;
/** A piece whose answer is cut off is asked for in smaller ones, down to this length. */
const MIN_CHUNK_LENGTH = 500;

export function createLlmReader(settings: LlmSettings, clock: () => Date): LlmReader {
  const { model, maxChunkLength = MAX_CHUNK_LENGTH } = settings;
  const version = `${model}/${PROMPT_VERSION}`;
  const ledger = createLedger(settings);
  const client = createChatClient({ settings, ledger, clock });
  const cache = createAnswerCache(settings.cacheFolder, model);

  async function askPiece(document: Document, piece: Span, signal: AbortSignal): Promise<readonly PieceAnswer[]> {
    const messages = toMessages(document, document.text.slice(piece.start, piece.end));
    const kept = await cache.find(messages);
    const known = kept === null ? null : parseAnswer(kept);
    if (known !== null) {
      ledger.noteCached();
      return [{ ...known, piece }];
    }
    const reply = await client.ask(messages, parseAnswer, signal);
    if (reply.kind === 'read') {
      await cache.keep(messages, reply.content);
      return [{ ...reply.value, piece }];
    }
    const length = piece.end - piece.start;
    if (length < 2 * MIN_CHUNK_LENGTH) {
      throw new ParleyError('LLM_FAILED', `${model}: the answer to ${length} characters is cut off`);
    }
    return await askPieces(document, piece, Math.ceil(length * 0.6), signal);
  }

  async function askPieces(document: Document, within: Span, maxLength: number, signal: AbortSignal) {
    const pieces = splitText(within, document.text, {
      maxLength,
      overlap: Math.min(OVERLAP, Math.floor(maxLength / 5)),
    });
    const answers = await Promise.all(pieces.map((piece) => askPiece(document, piece, signal)));
    return answers.flat();
  }

  return {
    version,
    async read(document, signal) {
      const controller = new AbortController();
      const both = signal === undefined ? controller.signal : AbortSignal.any([signal, controller.signal]);
      try {
        const whole = { start: 0, end: document.text.length };
        const answers = await askPieces(document, whole, maxChunkLength, both);
        const { records, dropped } = toRecords(document, answers, { name: 'llm', version });
        ledger.noteDropped(dropped);
        return records;
      } finally {
        // What other pieces of a document that failed still ask for is of no use.
        controller.abort();
      }
    },
    account: ledger.toAccount,
  };
}
