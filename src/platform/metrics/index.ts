/** What Prometheus reads at /metrics. */
export * from './metrics.ts'
export * from './routes.ts'
