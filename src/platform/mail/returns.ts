import { Hono } from 'hono'
import { keyed } from '../access/index.ts'
import type { Env } from '../http/context.ts'
import { Fault } from '../http/errors.ts'
import { faultSaid } from '../http/fault-texts.ts'
import { isSameSecret } from '../http/same-secret.ts'
import { recordReturn } from '../outbox/index.ts'
import { readDsn } from './dsn.ts'

/** What we call our mails: `<id@host>`. */
const OURS = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})@(.+)$/

/**
 * Where the mail server hands over what comes back after it was taken: the whole mail as it came, `message/rfc822`. Whatever it is, it is
 * answered the same, since a mail server asks again otherwise; nothing of it is kept.
 */
export const mailReturnRoutes = new Hono<Env>().post('/epost/retur', keyed('MAIL_RETURN_TOKEN', 'nobody'), async (c) => {
  const { config, db, clock } = c.get('deps')
  const token = config.mailReturnToken
  if (token === null || !isSameSecret(c.req.header('authorization') ?? '', `Bearer ${token}`))
    throw new Fault(
      'not-allowed',
      faultSaid((t) => t.returnsOnly),
    )
  const returned = readDsn(await c.req.text())
  const [, id, host] = OURS.exec(returned?.messageId ?? '') ?? []
  if (returned !== null && id !== undefined && host === new URL(config.publicUrl).hostname)
    await db.transaction().execute((tx) => recordReturn(tx, { id, status: returned.status }, clock.now()))
  return c.body(null, 204)
})
