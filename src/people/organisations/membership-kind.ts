import { catalogueLanguage, longDate } from '../../platform/i18n/index.ts'
import type { ActKind } from '../acts/act.ts'
import { confirmMembership, MEMBERSHIP } from './answer-invitation.ts'
import { endMemberships, isLastLeader } from './members.ts'
import { organisationPaths } from './paths.ts'
import { senderOf } from './sender.ts'
import { organisationTexts } from './texts.ts'

/** What a yes to a role means on its receipt: the role, its days, and the way in. Calling it off is to leave. */
export const membershipKind: ActKind = {
  name: MEMBERSHIP,
  async describe(db, act, language) {
    const lang = catalogueLanguage(language)
    const t = organisationTexts(lang)
    const { id, organisationId, role, validFrom, validTo, endedAt } = await db
      .selectFrom('membership')
      .select(['id', 'organisationId', 'role', 'validFrom', 'validTo', 'endedAt'])
      .where('actId', '=', act.id)
      .executeTakeFirstOrThrow()
    const name = (await senderOf(db, organisationId))?.name ?? ''
    const roleWords = t.roles[role].toLowerCase()
    const isOver = endedAt !== null
    const isOnPaper = act.person.contacts.length === 0 && act.residentId === null
    return {
      heading: t.member.heading(roleWords, name),
      done: isOver ? t.member.over : isOnPaper ? t.member.doneOnPaper : t.member.done,
      hub: null,
      facts: [
        { term: t.role, text: t.roles[role] },
        ...(validFrom === null ? [] : [{ term: t.from, text: longDate(validFrom, lang) }]),
        ...(validTo === null ? [] : [{ term: t.to, text: longDate(validTo, lang) }]),
      ],
      cancel: isOver ? null : t.member.leave(roleWords),
      cancelLeads: !isOver && (await isLastLeader(db, { organisationId, id })) ? t.lastLeaderLeaves : null,
      cancelled: t.member.left(roleWords, name),
      ...(isOver || isOnPaper || validFrom === null
        ? {}
        : { onward: { path: organisationPaths.organisation(organisationId), text: t.toPage(name) } }),
    }
  },
  async cancel(tx, act, at) {
    const member = await tx.selectFrom('membership').select(['id', 'organisationId']).where('actId', '=', act.id).executeTakeFirst()
    if (member)
      await endMemberships(tx, { organisationId: member.organisationId, membershipIds: [member.id], why: 'left', actor: null, at })
  },
  confirm: (tx, act, at) => confirmMembership(tx, act.id, at),
}
