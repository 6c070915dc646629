import type { Listener } from './platform/outbox/index.ts'

/** Who reacts to what: one line per listener. Known to every process, so that events are kept for them from the first start. */
export const LISTENERS: readonly Listener[] = []
