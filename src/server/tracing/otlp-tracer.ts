import {
  type Context,
  defaultTextMapGetter,
  ROOT_CONTEXT,
  SpanKind,
  SpanStatusCode,
  type Tracer as TracerApi,
  trace,
} from '@opentelemetry/api';
import { W3CTraceContextPropagator } from '@opentelemetry/core';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { detectResources, envDetector, resourceFromAttributes } from '@opentelemetry/resources';
import { BasicTracerProvider, BatchSpanProcessor } from '@opentelemetry/sdk-trace-base';
import { packageVersion } from '../package-root.ts';
import type { Span, SpanAttributes, Tracer } from './span.ts';

const CLOSE_MILLIS = 2_000;

/**
 * Spans by OpenTelemetry, sent over OTLP/HTTP in JSON. Parents are handed on by hand: the asynchronous context that the SDK
 * could keep slows every promise of the process. The SDK reads the other `OTEL_…` variables of the specification itself:
 * headers, sampler, batches, name of the service.
 * @param endpoint base address of the collector, such as `http://localhost:4318`.
 */
export function createOtlpTracer(endpoint: string): Tracer {
  const own = resourceFromAttributes({ 'service.name': 'parley', 'service.version': packageVersion() });
  const exporter = new OTLPTraceExporter({ url: `${endpoint.replace(/\/+$/, '')}/v1/traces` });
  const provider = new BasicTracerProvider({
    resource: own.merge(detectResources({ detectors: [envDetector] })),
    spanProcessors: [new BatchSpanProcessor(exporter)],
  });
  const tracer = provider.getTracer('parley');
  const propagator = new W3CTraceContextPropagator();

  return {
    startRequest(name, traceparent, attributes) {
      const carrier = traceparent === null ? {} : { traceparent };
      const parent = propagator.extract(ROOT_CONTEXT, carrier, defaultTextMapGetter);
      return startSpan(tracer, { name, attributes, parent, kind: SpanKind.SERVER });
    },
    async close() {
      const { promise: cutOff, cancel } = after(CLOSE_MILLIS);
      await Promise.race([provider.shutdown().catch(() => undefined), cutOff]);
      cancel();
    },
  };
}

function startSpan(
  tracer: TracerApi,
  options: {
    readonly name: string;
    readonly kind: SpanKind;
    readonly parent: Context;
    readonly attributes: SpanAttributes;
  },
): Span {
  const { name, kind, parent, attributes } = options;
  const span = tracer.startSpan(name, { kind, attributes }, parent);
  let hasEnded = false;
  return {
    child: (childName, childAttributes = {}) =>
      startSpan(tracer, {
        name: childName,
        kind: SpanKind.INTERNAL,
        parent: trace.setSpan(parent, span),
        attributes: childAttributes,
      }),
    set: (more) => void span.setAttributes(more),
    fail: (code) => void span.setStatus({ code: SpanStatusCode.ERROR, message: code }),
    end() {
      if (!hasEnded) span.end();
      hasEnded = true;
    },
  };
}

function after(millis: number): { readonly promise: Promise<void>; readonly cancel: () => void } {
  let timer: NodeJS.Timeout | undefined;
  const promise = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, millis);
  });
  return { promise, cancel: () => clearTimeout(timer) };
}
