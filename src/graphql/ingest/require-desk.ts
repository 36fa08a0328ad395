import type { IngestDesk } from '../../domain/ingest-desk.ts';
import type { RequestContext } from '../context.ts';
import { requireRole } from '../viewer.ts';

/** @throws RangeError where the process takes in nothing: a fault of whoever made the context. */
export function deskOf({ ingest }: Pick<RequestContext, 'ingest'>): IngestDesk {
  if (ingest === null) throw new RangeError('the context of this operation has no ingest');
  return ingest;
}

/** The same for who may change the graph. @throws ParleyError UNAUTHENTICATED or FORBIDDEN. */
export function requireDesk(context: Pick<RequestContext, 'ingest' | 'viewer'>): IngestDesk {
  requireRole(context.viewer, 'ingester');
  return deskOf(context);
}
