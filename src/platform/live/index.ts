/** Telling open pages that something changed: bounded connections, woken by the version counters on every process (decision 010). */
export { openStreams, type Streams } from './streams.ts'
