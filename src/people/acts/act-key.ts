import { randomBytes, randomUUID, timingSafeEqual } from 'node:crypto'
import type { Db } from '../../platform/database/index.ts'
import { Fault } from '../../platform/http/errors.ts'
import type { Typed } from '../../platform/http/forms.ts'
import { faultSaid } from '../../platform/http/fault-texts.ts'
import { keyedHash } from '../../platform/secrets/index.ts'
import { machineNow } from '../../platform/time/index.ts'

/** Goes with a form from the moment it is shown: the same form sent twice is one act. */
export const newActKey = () => randomUUID()

/** The same, and tells when the form was shown: nobody can make one that looks older than it is. */
export async function newDatedKey(db: Db): Promise<string> {
  const body = `${machineNow().toString(36)}-${randomBytes(16).toString('hex')}`
  return `${body}-${await markOf(db, body)}`
}

/** How long ago the form was shown, in milliseconds; null for a key that is not ours, or has no date. */
export async function ageOfKey(db: Db, key: string): Promise<number | null> {
  const [, body, shown = '', mark = ''] = /^(([0-9a-z]{8,9})-[0-9a-f]{32})-([0-9a-f]{16})$/.exec(key) ?? []
  if (body === undefined || !timingSafeEqual(Buffer.from(mark), Buffer.from(await markOf(db, body)))) return null
  return machineNow() - Number.parseInt(shown, 36)
}

const markOf = async (db: Db, body: string) => (await keyedHash(db, 'dated-key', body)).toString('hex').slice(0, 16)

/** Throws `bad-request` when the form was not one of ours. */
export function readActKey(typed: Typed): string {
  const key = typed['nokkel']
  if (typeof key !== 'string' || !/^[\w-]{16,64}$/.test(key))
    throw new Fault(
      'bad-request',
      faultSaid((t) => t.formKeyMissing),
    )
  return key
}
