/**
 * A real PostgreSQL that comes with the program, for a trial and for every developer: its own small lifecycle
 * over the server binaries of an npm package. Processes on one folder share one server; the last one stops it.
 */
export { isMade } from './cluster.ts'
export { openEmbedded, type Embedded, type EmbeddedOptions } from './open.ts'
