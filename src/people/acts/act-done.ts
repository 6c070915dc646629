import { z } from 'zod'
import { eventKind } from '../../platform/outbox/index.ts'

/** An act has begun to count: at once, or when its address was proven. Subject: `act:<id>`. */
export const actDone = eventKind('act.done', z.object({ act: z.string(), kind: z.string() }))
