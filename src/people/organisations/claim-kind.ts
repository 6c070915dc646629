import { catalogueLanguage } from '../../platform/i18n/index.ts'
import type { ActKind } from '../acts/act.ts'
import { CLAIM, settleClaim } from './claim-organisation.ts'
import { endMemberships, isLastLeader } from './members.ts'
import { mayActIn } from './organisation.ts'
import { numberWords } from './organisation-number.ts'
import { organisationPaths } from './paths.ts'
import { statesOf } from './steps.ts'
import { organisationTexts } from './texts.ts'

/** What a claim means on its receipt: where it stands, and the way in for whoever leads the organisation. */
export const claimKind: ActKind = {
  name: CLAIM,
  async describe(db, act, language) {
    const t = organisationTexts(catalogueLanguage(language))
    const claim = await db.selectFrom('organisationClaim').selectAll().where('actId', '=', act.id).executeTakeFirstOrThrow()
    const member = await db.selectFrom('membership').select(['id', 'endedAt']).where('actId', '=', act.id).executeTakeFirst()
    const { organisationId: id, name } = claim
    const state = id === null ? 'claimed' : ((await statesOf(db, [id])).get(id) ?? 'claimed')
    const asks = claim.takesOver && member === undefined
    const leads = member !== undefined && id !== null && mayActIn(state) && (await isLastLeader(db, { organisationId: id, id: member.id }))
    const isOver = member !== undefined && member.endedAt !== null
    return {
      heading: asks ? t.claim.asks(name) : t.claim.heading(name),
      done: isOver ? t.claim.over : asks ? t.claim.asksDone : t.claim.done[state],
      hub: null,
      facts: [
        { term: t.number, text: claim.number === null ? t.unregistered : numberWords(claim.number) },
        ...(act.cancelledAt === null
          ? [{ term: t.status, text: asks ? t.claim.takeOver[claim.decision ?? 'waits'] : t.states[state] }]
          : []),
        ...(claim.reason === null ? [] : [{ term: t.reason, text: claim.reason }]),
      ],
      cancel: isOver || claim.decision === 'turned_away' ? null : member === undefined ? t.claim.withdraw : t.claim.leave,
      cancelLeads: leads ? t.lastLeaderLeaves : null,
      cancelled: t.claim.withdrawn(name),
      ...(member === undefined || isOver || id === null
        ? {}
        : { onward: { path: organisationPaths.organisation(id), text: t.toPage(name) } }),
    }
  },
  async cancel(tx, act, at) {
    const member = await tx.selectFrom('membership').select(['id', 'organisationId']).where('actId', '=', act.id).executeTakeFirst()
    if (member)
      await endMemberships(tx, { organisationId: member.organisationId, membershipIds: [member.id], why: 'left', actor: null, at })
  },
  confirm: (tx, act, at) => settleClaim(tx, act.id, at),
}
