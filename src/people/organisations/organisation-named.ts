import { z } from 'zod'
import { eventKind } from '../../platform/outbox/index.ts'

/** Staff said what an organisation is called from now on, or which provider it is. Subject: `organisation:<id>`. */
export const organisationNamed = eventKind('organisation.named', z.object({ organisation: z.string() }))
