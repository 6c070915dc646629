import type { Context, Handler } from 'hono'
import { brake, type Brake } from '../../../platform/brakes/index.ts'
import type { Env } from '../../../platform/http/context.ts'
import { Fault } from '../../../platform/http/errors.ts'
import { sentForm, type Typed } from '../../../platform/http/forms.ts'
import { daysBetween, instantToWall } from '../../../platform/time/index.ts'
import { newActKey, readActKey } from '../../acts/act-key.ts'
import { kindOf } from '../../acts/act.ts'
import { receiptPaths } from '../../acts/paths.ts'
import type { Receipts } from '../../acts/pages/receipts.ts'
import { withdrawInvitation } from '../answer-invitation.ts'
import { inviteMember } from '../invite.ts'
import { inviteOnPaper } from '../invite-on-paper.ts'
import { openInvitations } from '../invitations.ts'
import { membersOf } from '../members.ts'
import { mayAs } from '../membership.ts'
import { actsOf } from '../own-acts.ts'
import { organisationPaths } from '../paths.ts'
import { showLife } from '../show-life.ts'
import type { OrganisationState, Said } from './organisation-state.ts'
import { OrganisationView } from './organisation-view.tsx'
import { endRole } from './end-role.tsx'
import { ownHere } from './own-here.ts'
import { readInvited } from './read-invited.ts'

type C = Context<Env>

/** No association asks more in a day; somebody who writes to strangers does. */
const INVITING: Brake = { what: 'organisation-invite', most: 30, per: 24 * 60 * 60_000 }
const ACTS_SHOWN = 30

/** `/organisasjoner/:id`: for those who have a role in it. */
export const organisationPage =
  (receipts: Receipts): Handler<Env> =>
  (c) =>
    show(c, receipts, { typed: {}, errors: [] })

const SAID = new Map<string, Said>([
  ['sendt', 'sent'],
  ['igjen', 'sentAgain'],
  ['trukket', 'isWithdrawn'],
  ['her', 'saidHere'],
  ['overlatt', 'handedOver'],
  ['sluttet', 'roleEnded'],
])

async function show(c: C, { frame, kinds }: Receipts, given: Pick<OrganisationState, 'typed' | 'errors'>): Promise<Response> {
  const { db, clock } = c.get('deps')
  const own = await ownHere(c)
  const [{ organisation, role }] = own
  const [ui, today] = [await frame.ui(c), clock.today()]
  const [members, invitations, acts] = await Promise.all([
    membersOf(db, organisation.id, today),
    mayAs(role, 'invite') ? openInvitations(db, organisation.id) : [],
    actsOf(db, organisation.id, ACTS_SHOWN),
  ])
  const done = await Promise.all(acts.map(async (act) => ({ act, words: await kindOf(kinds, act).describe(db, act, ui.page) })))
  const daysWaited = daysBetween(instantToWall(organisation.madeAt.getTime()).day, today)
  const said = SAID.get(c.req.query('gjort') ?? '') ?? null
  const state = { ui, own, members, invitations, done, today, daysWaited, said, key: keyOf(given), ...given }
  return c.html(<OrganisationView {...state} />, given.errors.length === 0 ? 200 : 422)
}

const keyOf = ({ typed }: { typed: Typed }) => (typed['nokkel'] === undefined ? newActKey() : readActKey(typed))

/** `POST /organisasjoner/:id/invitasjoner`. Whoever has no address is asked on paper: the answer is the slip to print. */
export const invite =
  (receipts: Receipts): Handler<Env> =>
  async (c) => {
    const { db, clock, config } = c.get('deps')
    const [[{ id: membershipId, organisation }], typed, ui] = [await ownHere(c), await sentForm(c), await receipts.frame.ui(c)]
    const { errors, asked } = readInvited(typed, ui.lang)
    if (asked === null) return show(c, receipts, { typed, errors })
    await brake(db, INVITING, organisation.id)
    const { role, contact, name } = asked
    const common = { organisationId: organisation.id, by: { membershipId }, role, language: ui.page, publicUrl: config.publicUrl }
    if (contact === null) {
      const { token } = await inviteOnPaper(db, { ...common, name, key: readActKey(typed), at: clock.now() })
      return c.redirect(ui.href(receiptPaths.receipt(token)), 303)
    }
    try {
      const invited = await inviteMember(db, { ...common, contact, fromDay: null, handOverId: null, at: clock.now() })
      return c.redirect(ui.href(organisationPaths.said(organisation.id, invited === 'sent' ? 'sendt' : 'igjen')), 303)
    } catch (error) {
      if (!(error instanceof Fault) || error.fault !== 'conflict') throw error
      return show(c, receipts, { typed, errors: [{ field: 'adresse', text: error.says[ui.lang] }] })
    }
  }

/** `POST …/invitasjoner/:invitasjon/trekk`. Sent twice, it is done once. */
export const withdraw =
  ({ frame }: Receipts): Handler<Env> =>
  async (c) => {
    const { db, clock } = c.get('deps')
    const [{ organisation, role }] = await ownHere(c)
    const organisationId = organisation.id
    if (mayAs(role, 'invite'))
      await withdrawInvitation(db, { id: c.req.param('invitasjon') ?? '', organisationId, actor: null, at: clock.now() })
    return c.redirect((await frame.ui(c)).href(organisationPaths.said(organisationId, 'trukket')), 303)
  }

/** `POST …/roller/slutt` */
export const endMembership = (receipts: Receipts): Handler<Env> => endRole(receipts.frame, (c, given) => show(c, receipts, given))

/** `POST …/livstegn`: we are here. */
export const sayHere =
  ({ frame }: Receipts): Handler<Env> =>
  async (c) => {
    const { db, clock } = c.get('deps')
    const [{ organisation }] = await ownHere(c)
    await showLife(db, { organisationId: organisation.id, at: clock.now() })
    return c.redirect((await frame.ui(c)).href(organisationPaths.said(organisation.id, 'her')), 303)
  }
