/** What is measured of the server, for Prometheus. */
import { collectDefaultMetrics, Histogram, Registry } from 'prom-client';

export interface Metrics {
  readonly type: string;
  readonly text: () => Promise<string>;
  /** One answer: how it went, by its route and not its address, and how many seconds it took. */
  readonly answered: (method: string, route: string, status: number, seconds: number) => void;
}

/** Each server has measures of its own. */
export function metricsOf(): Metrics {
  const register = new Registry();
  collectDefaultMetrics({ register });
  const seconds = new Histogram({
    name: 'chancery_http_request_duration_seconds',
    help: 'How long answers took, by route and status.',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [register],
  });
  return {
    type: register.contentType,
    text: () => register.metrics(),
    answered: (method, route, status, took) => seconds.observe({ method, route, status }, took),
  };
}
