import { raiseOwn } from '../../platform/cache/index.ts'
import type { Tx } from '../../platform/database/index.ts'

/** What the screens of one hub's queue depend on. */
export const queueTopic = (hubId: number) => `queue:${hubId}` as const

/** Tells all who look at it, on every process, at commit. */
export const tellQueue = (tx: Tx, hubId: number): Promise<void> => raiseOwn(tx, queueTopic(hubId), 'queue')
