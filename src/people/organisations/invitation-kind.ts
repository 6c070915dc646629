import { catalogueLanguage, longDate } from '../../platform/i18n/index.ts'
import { instantToWall } from '../../platform/time/index.ts'
import type { ActKind } from '../acts/act.ts'
import { settleInvitation } from './answer-invitation.ts'
import { paperInvitationOf } from './answer-on-paper.ts'
import { INVITATION_LASTS } from './invite.ts'
import { INVITATION } from './invite-on-paper.ts'
import { senderOf } from './sender.ts'
import { organisationSaid, organisationTexts } from './texts.ts'

/** What an invitation on paper says on its slip: to what, how to answer, and until when. Calling it off is to say no. */
export const invitationKind: ActKind = {
  name: INVITATION,
  async describe(db, act, language) {
    const lang = catalogueLanguage(language)
    const { roles, role: roleTerm, paper: t } = organisationTexts(lang)
    const invitation = await paperInvitationOf(db, act.id)
    if (invitation === null) throw new RangeError(`no invitation behind act ${act.id}`)
    const { organisationId, role, over } = invitation
    const name = (await senderOf(db, organisationId))?.name ?? ''
    const waits = over === null
    return {
      heading: t.heading(roles[role].toLowerCase(), name),
      done: over === null ? t.done : t.over[over],
      hub: null,
      facts: [
        { term: roleTerm, text: roles[role] },
        ...(waits
          ? [
              { term: t.how, text: t.howTo },
              { term: t.lasts, text: longDate(instantToWall(act.at.getTime() + INVITATION_LASTS).day, lang) },
            ]
          : []),
      ],
      cancel: waits ? t.no : null,
      cancelled: t.over.declined,
      isOver: !waits,
      waits: waits ? t.waits : null,
      change: waits ? { page: 'svar', text: t.answer } : null,
    }
  },
  async mayCancel(db, act) {
    return (await paperInvitationOf(db, act.id))?.over === 'accepted' ? organisationSaid((t) => t.faults.used) : null
  },
  async cancel(tx, { id: actId }, at) {
    const invitation = await paperInvitationOf(tx, actId)
    if (invitation !== null) await settleInvitation(tx, { id: invitation.id, set: { declinedAt: new Date(at) } })
  },
  // It asks for an answer, and waits for no address.
  confirm: () => Promise.resolve(),
}
