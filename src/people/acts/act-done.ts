import { z } from 'zod'
import { eventKind } from '../../platform/outbox/index.ts'

/** An act has begun to count: at once, or when its address was proven. Subject: `act:<id>`. */
export const actDone = eventKind('act.done', z.object({ act: z.string(), kind: z.string() }))

/** An act that had begun to count was called off, by whoever did it or by staff for them. Subject: `act:<id>`. */
export const actCalledOff = eventKind('act.called-off', z.object({ act: z.string(), kind: z.string() }))
