import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, describe, it } from 'node:test'
import type { Db } from '../../platform/database/index.ts'
import { freshDatabase } from '../../platform/database/testing.ts'
import { parseWallTime } from '../../platform/time/index.ts'
import { performAct } from '../acts/perform-act.ts'
import { erasePersons } from '../own-data/erase.ts'
import { protectPersons } from '../protection/index.ts'
import type { ActingFor } from './acting.ts'
import { acceptInvitation, invitationOf } from './answer-invitation.ts'
import { claimKind } from './claim-kind.ts'
import { decideOrganisation, removeMember } from './decide.ts'
import { inviteMember } from './invite.ts'
import { membershipKind } from './membership-kind.ts'
import { membersOf } from './members.ts'
import { actsOf } from './own-acts.ts'
import { sendersAtDesk } from './senders.ts'
import { approvedOrganisation, claim, contactOf, membershipOf, SITE, staffOf } from './testing.ts'
import { day } from '../../platform/time/index.ts'

const AT = parseWallTime('2021-03-15T18:00') ?? 0
const TODAY = day('2021-03-15')
const PROBE = {
  name: 'probe',
  describe: () => Promise.reject(new Error('unused')),
  cancel: () => Promise.resolve(),
  confirm: () => Promise.resolve(),
}
const KINDS = new Map([claimKind, membershipKind, PROBE].map((kind) => [kind.name, kind]))

let db: Db
let staffId: string
before(async () => {
  db = (await freshDatabase('empty')).db
  staffId = await staffOf(db)
})

const deciding = (organisationId: string) => ({ organisationId, staffId, reason: 'Vist fram', paper: null, publicUrl: SITE, at: AT })

/** Something done for an organisation. */
function act(organisation: ActingFor, address = 'kari@example.no') {
  const person = { name: 'Kari Prøve', language: 'nb' as const, contacts: [contactOf(address)] }
  const given = {
    person,
    organisation,
    kind: 'probe',
    topic: null,
    channel: 'web',
    key: randomUUID(),
    content: '',
    needs: 'nothing',
  } as const
  return performAct(db, { ...given, publicUrl: SITE, at: AT }, () => Promise.resolve('probe:1'))
}

const linkTo = async (address: string) => {
  const sent = await db.selectFrom('outboundMessage').select('text').where('toAddress', '=', address).execute()
  return sent.map(({ text }) => /invitasjon\/(\S+)/.exec(text ?? '')?.[1]).find((token) => token !== undefined) ?? assert.fail('not asked')
}

function say(token: string, address: string) {
  const given = { token, name: 'Ja Visst', language: 'nb', proven: [contactOf(address)], key: randomUUID() } as const
  return acceptInvitation(db, { ...given, publicUrl: SITE, at: AT })
}

describe('who acts for an organisation', () => {
  it('is a member with a role that may, of one that is approved, while somebody leads it', async () => {
    const { organisationId, leader } = await approvedOrganisation(db, { address: 'leder@example.no', at: AT, staffId })
    const invited = {
      organisationId,
      by: { membershipId: leader.id },
      language: 'nb',
      fromDay: null,
      handOverId: null,
      publicUrl: SITE,
      at: AT,
    } as const
    await inviteMember(db, { ...invited, role: 'booker', contact: contactOf('booker@example.no') })
    await inviteMember(db, { ...invited, role: 'board_member', contact: contactOf('medlem@example.no') })
    const booker = await membershipOf(db, await say(await linkTo('booker@example.no'), 'booker@example.no'))
    const member = await membershipOf(db, await say(await linkTo('medlem@example.no'), 'medlem@example.no'))
    const as = ({ id }: { id: string }) => ({ organisationId, membershipId: id })
    await act(as(leader))
    const done = await act(as(booker))
    await assert.rejects(act(as(member)), /ingen rolle i dag/)
    await assert.rejects(act({ organisationId: randomUUID(), membershipId: leader.id }), /ingen rolle i dag/)
    await removeMember(db, leader.id, deciding(organisationId))
    await assert.rejects(act(as(leader)), /ingen rolle i dag/)
    await assert.rejects(act(as(booker)), /ingen leder akkurat nå/)
    const [newest] = (await actsOf(db, organisationId, 10)).filter(({ id }) => id === done.actId)
    assert.equal(newest?.organisation?.name, 'Prøve vel')
  })

  it('is nobody before it is approved, and after it is dissolved; a refused act leaves nothing', async () => {
    const leader = await membershipOf(db, await claim(db, { address: 'venter@example.no', at: AT }))
    const { organisationId } = leader
    const as = { organisationId, membershipId: leader.id }
    await assert.rejects(act(as, 'spor@example.no'), /venter på godkjenning/)
    await decideOrganisation(db, 'approved', deciding(organisationId))
    await act(as)
    await decideOrganisation(db, 'dissolved', deciding(organisationId))
    await assert.rejects(act(as, 'spor@example.no'), /ingen rolle i dag/)
    assert.deepEqual(await db.selectFrom('contactPoint').select('id').where('value', '=', 'spor@example.no').execute(), [])
  })

  it('of sixty-four who say yes to one invitation at once, one becomes a member', async () => {
    const { organisationId, leader } = await approvedOrganisation(db, { address: 'mange@example.no', at: AT, staffId })
    const contact = contactOf('en@example.no')
    const given = { organisationId, by: { membershipId: leader.id }, role: 'treasurer', contact, language: 'nb', fromDay: null } as const
    await inviteMember(db, { ...given, handOverId: null, publicUrl: SITE, at: AT })
    const token = await linkTo('en@example.no')
    const said = await Promise.allSettled(Array.from({ length: 64 }, () => say(token, 'en@example.no')))
    assert.equal(said.filter(({ status }) => status === 'fulfilled').length, 1)
    for (const one of said) if (one.status === 'rejected') assert.match(String(one.reason), /er brukt/)
    assert.equal((await membersOf(db, organisationId, TODAY)).filter(({ role }) => role === 'treasurer').length, 1)
    assert.equal((await invitationOf(db, token))?.over, 'accepted')
  })

  it('an erased member takes their name along, and what they did stays with the organisation', async () => {
    const { organisationId, leader } = await approvedOrganisation(db, { address: 'slettes@example.no', at: AT, staffId })
    const done = await act({ organisationId, membershipId: leader.id }, 'slettes@example.no')
    const { personId } = await db.selectFrom('act').select('personId').where('id', '=', done.actId).executeTakeFirstOrThrow()
    await erasePersons(db, { personIds: [leader.personId, personId], kinds: KINDS, actor: null, ground: null, at: AT })
    const [stays] = await actsOf(db, organisationId, 10)
    assert.deepEqual([stays?.id, stays?.person.name, stays?.person.contacts], [done.actId, null, []])
    assert.deepEqual(await membersOf(db, organisationId, TODAY), [])
    for (const table of ['contactPoint', 'person'] as const)
      assert.doesNotMatch(JSON.stringify(await db.selectFrom(table).selectAll().execute()), /slettes/)
  })

  it('a protected member is named neither among the members nor at the desk', async () => {
    const { organisationId, leader } = await approvedOrganisation(db, { address: 'skjermet@example.no', at: AT, staffId })
    await protectPersons(db, { personIds: [leader.personId], actor: staffId, at: AT })
    const [member] = await membersOf(db, organisationId, TODAY)
    assert.deepEqual([member?.name, member?.shielded], [null, true])
    const [sender] = await sendersAtDesk(db, organisationId, TODAY)
    assert.equal(sender?.shielded, true)
    await act({ organisationId, membershipId: leader.id }, 'skjermet@example.no')
    const [done] = await actsOf(db, organisationId, 10)
    assert.equal(done?.person.name, null)
  })
})
