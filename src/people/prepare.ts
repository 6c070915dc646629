import type { Deps } from '../platform/http/context.ts'
import { issuerKey, staffIdentity } from '../platform/identity/index.ts'
import { day, machineNow } from '../platform/time/index.ts'
import { accountFor } from './accounts.ts'
import { insertGrant } from './grants.ts'
import { TEST_PERSONS } from './test-persons.ts'

// Before any day that TORG_NOW is set to.
const ALWAYS = day('1900-01-01')

/**
 * At start, where the test issuer is in use: makes the made-up persons and, once, their roles. A role taken
 * from one of them later stays taken. Does nothing where a real issuer is configured.
 */
export async function preparePeople({ config, db }: Pick<Deps, 'config' | 'db'>): Promise<void> {
  const issuer = issuerKey(config)
  if (issuer === null || staffIdentity(config).kind !== 'test') return
  const at = machineNow()
  const by = { id: null, name: 'testinnlogging' }
  await db.transaction().execute(async (tx) => {
    for (const { subject, name, grants } of TEST_PERSONS) {
      const account = await accountFor(tx, { issuer, subject, name }, at)
      if (!account.made) continue
      for (const grant of grants) await insertGrant(tx, { ...grant, accountId: account.id, validFrom: ALWAYS, validTo: null, by }, at)
    }
  })
}
