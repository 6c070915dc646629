import { z } from 'zod'
import type { Tx } from '../platform/database/index.ts'
import { eventKind, recordEvent } from '../platform/outbox/index.ts'
import type { Instant } from '../platform/time/index.ts'

const Text = z.object({ nb: z.string(), nn: z.string().exactOptional(), en: z.string().exactOptional() })

const Tidings = z.object({
  topics: z.array(z.string()).min(1),
  about: z.enum(['news', 'hours']),
  title: Text,
  text: Text.nullable(),
  path: z.string().startsWith('/'),
  /** Acts whose persons are told the same in a notice of their own: nobody hears it twice at one address. */
  toldActs: z.array(z.string()).exactOptional(),
})
export type Tidings = z.output<typeof Tidings>

/** Something that whoever follows one of the topics wants to hear. Public words only. */
export const tidings = eventKind('followed.tidings', Tidings)

/** Tells followers, in the transaction that makes it true. `at`: town time from when it is public. */
export async function tellFollowers(tx: Tx, payload: Tidings, at: Instant): Promise<void> {
  await recordEvent(tx, { kind: tidings, subject: payload.topics[0] ?? payload.path, payload, at })
}
