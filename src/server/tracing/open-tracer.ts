import { NO_TRACER, type Tracer } from './span.ts';

/** @returns a tracer that sends to the collector of the configuration; one that traces nothing where there is none. */
export async function openTracer(endpoint: string | null): Promise<Tracer> {
  if (endpoint === null) return NO_TRACER;
  // The packages take a tenth of a second to load, which only those pay who trace.
  const { createOtlpTracer } = await import('./otlp-tracer.ts');
  return createOtlpTracer(endpoint);
}
