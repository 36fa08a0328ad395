import type { Client } from '@urql/core';
import { type DocumentInput, HandInDocument, ProgressDocument } from './documents.ts';

/**
 * Hands in a document, and follows its job to the end.
 * @param onState told where the job stands, at once and after each step
 * @throws CombinedError where the document is not taken, as with `FORBIDDEN` where the token may not write
 */
export async function handIn(client: Client, document: DocumentInput, onState: (state: string) => void): Promise<void> {
  const handedIn = await client.mutation(HandInDocument, { input: { documents: [document] } });
  if (handedIn.error !== undefined) throw handedIn.error;
  const job = handedIn.data?.ingestDocuments.id ?? '';
  await new Promise<void>((resolve, reject) => {
    const { unsubscribe } = client.subscription(ProgressDocument, { job }).subscribe(({ data, error }) => {
      if (error !== undefined) return reject(error);
      const state = data?.ingestProgress.state;
      if (state === undefined) return;
      onState(state);
      if (state === 'QUEUED' || state === 'RUNNING') return;
      queueMicrotask(() => unsubscribe());
      resolve();
    });
  });
}
