import type { Db } from '../../platform/database/index.ts'
import type { PageLanguage } from '../../platform/i18n/index.ts'
import { instantToWall } from '../../platform/time/index.ts'
import type { Contact } from '../contacts/index.ts'
import { beginHandOver } from './hand-over.ts'
import { waitingHandOver } from './waiting-hand-over.ts'
import { invite, requireInviter, type Invited } from './invite.ts'
import type { Deciding } from './decide.ts'
import { recordStep } from './steps.ts'

/**
 * Staff ask somebody in as leader, where the one there was cannot be reached. Those who lead now are out when the new one has said yes.
 * Throws `conflict` when the address leads it already.
 */
export function letInLeader(db: Db, given: Deciding & { contact: Contact; language: PageLanguage }): Promise<Invited> {
  return db.transaction().execute(async (tx) => {
    const { organisationId, staffId, reason, paper, contact, language, publicUrl, at } = given
    const by = { staffId }
    const active = await requireInviter(tx, { organisationId, by, role: 'leader', at })
    const day = instantToWall(at).day
    const leaving = active.filter(({ role }) => role === 'leader').map(({ id }) => id)
    const waiting = await waitingHandOver(tx, { organisationId, day, members: [{ role: 'leader', contact }], leaving })
    const handOverId = waiting ?? (await beginHandOver(tx, { organisationId, day, leaving, at }))
    if (waiting === null) await recordStep(tx, { organisationId, what: 'taken_over', staff: { id: staffId, reason, paper }, at })
    return invite(tx, { organisationId, by, role: 'leader', contact, language, fromDay: null, handOverId, publicUrl, at })
  })
}
