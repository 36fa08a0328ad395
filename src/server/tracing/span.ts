export type SpanAttributes = Readonly<Record<string, string | number | boolean>>;

/** One piece of work under way, as a tracing system sees it. Ending it twice counts once. */
export interface Span {
  child(name: string, attributes?: SpanAttributes): Span;
  set(attributes: SpanAttributes): void;
  /** Marks the work as failed. @param code of the catalogue. */
  fail(code: string): void;
  end(): void;
}

/** Makes the spans of requests and sends them on. */
export interface Tracer {
  /** @param traceparent header of W3C Trace Context; the span goes below the caller's where it has one. */
  startRequest(name: string, traceparent: string | null, attributes: SpanAttributes): Span;
  /** Sends what waits; resolves within a few seconds also where nobody takes it. */
  close(): Promise<void>;
}

const NO_SPAN: Span = {
  child: () => NO_SPAN,
  set: () => undefined,
  fail: () => undefined,
  end: () => undefined,
};

/** Traces nothing: what runs where no collector is configured. */
export const NO_TRACER: Tracer = { startRequest: () => NO_SPAN, close: async () => undefined };
