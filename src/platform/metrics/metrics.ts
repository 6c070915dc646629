import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client'
import type { OutboxFigures } from '../outbox/index.ts'
import { countOutbox } from './outbox.ts'

export interface Metrics {
  requestAnswered(request: { method: string; route: string; status: number; seconds: number }): void
  /** In the format that Prometheus reads. */
  text(): Promise<string>
  contentType: string
}

/** What the page cache has to tell, read when somebody asks. */
export interface CacheFigures {
  hits: number
  misses: number
  entries: number
  bytes: number
}

interface Sources {
  cache: () => CacheFigures
  outbox: () => Promise<OutboxFigures>
}

export function openMetrics({ cache, outbox }: Sources): Metrics {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const requests = new Histogram({
    name: 'torg_request_seconds',
    help: 'Requests answered anew (not from the page cache), by route',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 1, 5],
    registers: [registry],
  })
  countCache(registry, cache)
  const readOutbox = countOutbox(registry, outbox)
  return {
    requestAnswered: ({ seconds, ...labels }) => requests.observe(labels, seconds),
    text: async () => {
      // What the program itself counts is told also while the database is away.
      await readOutbox().catch(() => undefined)
      return registry.metrics()
    },
    contentType: registry.contentType,
  }
}

function countCache(registry: Registry, cache: () => CacheFigures): void {
  const answers = new Counter({
    name: 'torg_page_cache_answers_total',
    help: 'Anonymous page requests, by whether the page cache had the page',
    labelNames: ['kept'],
    registers: [],
    collect() {
      this.reset()
      this.inc({ kept: 'yes' }, cache().hits)
      this.inc({ kept: 'no' }, cache().misses)
    },
  })
  registry.registerMetric(answers)
  registry.registerMetric(gauge('torg_page_cache_bytes', 'What the kept pages take', () => cache().bytes))
  registry.registerMetric(gauge('torg_page_cache_pages', 'How many pages are kept', () => cache().entries))
}

function gauge(name: string, help: string, read: () => number): Gauge {
  return new Gauge({
    name,
    help,
    registers: [],
    collect() {
      this.set(read())
    },
  })
}
