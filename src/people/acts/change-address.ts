import { countTry } from '../../platform/brakes/index.ts'
import type { Db } from '../../platform/database/index.ts'
import { Fault } from '../../platform/http/errors.ts'
import { machineNow, type Instant } from '../../platform/time/index.ts'
import { recordAudit } from '../audit.ts'
import type { Contact } from '../contacts/contact.ts'
import { askNewAddress, isKnownByAddress, takeNewAddress, type NewAddress } from '../contacts/new-address.ts'
import type { Act, ActKinds } from './act.ts'
import { settle } from './confirm-act.ts'
import { findAct } from './find-act.ts'
import { lockAct } from './lock-persons.ts'
import { sendCheck } from './send-check.ts'
import { actSaid } from './texts.ts'

const HOUR = 60 * 60_000
/** Sent to one address in an hour. What is more is not sent, and nobody is told: else it would say that others have asked. */
const MOST_SENT = 5

/** Not what is called off or held back, and not where the address is how somebody is known. */
export async function mayChangeAddress(db: Db, act: Act): Promise<boolean> {
  if (act.cancelledAt !== null || (act.confirmedAt === null && act.hold !== null)) return false
  return !(await isKnownByAddress(db, act.helper === null ? [act.person.id] : [act.person.id, act.helper.id]))
}

interface Change {
  act: Act
  kinds: ActKinds
  contact: NewAddress['contact']
  /** One of the act's own; null: one more. */
  replaces: string | null
  /** What this browser, or the resident who is signed in, has proven before. */
  proven: readonly Contact[]
  publicUrl: string
  /** Town time. */
  at: Instant
}

/** Six digits go to the new address, and the old one stands until they are written; `changed` when it was proven before. */
export async function changeAddress(db: Db, given: Change): Promise<'asked' | 'changed' | 'refused'> {
  const { contact, kinds, publicUrl, at } = given
  const isSent = (await countTry(db, { what: 'new-address', per: HOUR }, contact.value)) <= MOST_SENT
  return db.transaction().execute(async (tx) => {
    await lockAct(tx, given.act.id)
    const act = await findAct(tx, given.act.id)
    if (act === null || !(await mayChangeAddress(tx, act))) return 'refused'
    const owner = [act.person, act.helper].find((party) => party?.contacts.some(({ id }) => id === given.replaces))
    const personId = (owner ?? act.helper ?? act.person).id
    const asked = { actId: act.id, personId, contact, replaces: owner ? given.replaces : null }
    if (given.proven.some(({ kind, value }) => kind === contact.kind && value === contact.value)) {
      await settle(tx, kinds, { actId: act.id, contact: await takeNewAddress(tx, { ...asked, at, publicUrl }), at })
      return 'changed'
    }
    const check = await askNewAddress(tx, asked)
    if (isSent) await sendCheck(tx, { check, actId: act.id, language: act.person.language, publicUrl, at })
    return 'asked'
  })
}

type ChangeAtDesk = Pick<Change, 'act' | 'replaces' | 'publicUrl' | 'at'> & {
  contact: Contact
  /** The staff account: whoever it concerns is there, or on the phone. */
  actor: string
}

/** The same for whoever has said it to staff: on this act alone, and whoever has the old address is told. Throws `conflict` where it may not be. */
export function changeAddressAtDesk(db: Db, { act: { id }, contact, replaces, actor, publicUrl, at }: ChangeAtDesk): Promise<void> {
  return db.transaction().execute(async (tx) => {
    await lockAct(tx, id)
    const act = await findAct(tx, id)
    if (act === null || act.confirmedAt === null || !(await mayChangeAddress(tx, act)))
      throw new Fault(
        'conflict',
        actSaid((t) => t.address.notHere),
      )
    const owner = [act.person, act.helper].find((party) => party?.contacts.some((one) => one.id === replaces))
    const personId = (owner ?? act.helper ?? act.person).id
    await takeNewAddress(tx, { personId, contact, replaces: owner ? replaces : null, at, publicUrl })
    await recordAudit(tx, { at: new Date(machineNow()), actor, action: 'contact-replaced', subject: `act:${id}` })
  })
}
