import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Message, PROMPT_VERSION } from './prompt.ts';

/**
 * Answers on disk, one file each, named by the SHA-256 of the model, the version of the prompt and the messages, which
 * hold the text. Only answers that could be read are kept.
 */
export interface AnswerCache {
  find(messages: readonly Message[]): Promise<string | null>;
  keep(messages: readonly Message[], content: string): Promise<void>;
}

/** @param folder is made when the first answer is kept; null for a cache that keeps nothing. */
export function createAnswerCache(folder: string | null, model: string): AnswerCache {
  const pathOf = (inside: string, messages: readonly Message[]) => {
    const key = JSON.stringify([model, PROMPT_VERSION, messages.map(({ role, content }) => [role, content])]);
    return join(inside, `${createHash('sha256').update(key, 'utf8').digest('hex')}.json`);
  };
  return {
    async find(messages) {
      if (folder === null) return null;
      return await readFile(pathOf(folder, messages), 'utf8').catch(() => null);
    },
    async keep(messages, content) {
      if (folder === null) return;
      await mkdir(folder, { recursive: true });
      const path = pathOf(folder, messages);
      const draft = `${path}.${randomUUID()}`;
      // A process that ends half-way leaves a draft, never half an answer.
      try {
        await writeFile(draft, content, 'utf8');
        await rename(draft, path);
      } catch (error) {
        await rm(draft, { force: true });
        throw error;
      }
    },
  };
}
