import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import type { Db } from '../../platform/database/index.ts'
import { freshDatabase } from '../../platform/database/testing.ts'
import { day, parseWallTime } from '../../platform/time/index.ts'
import { cancelAct } from '../acts/cancel-act.ts'
import { claimKind } from './claim-kind.ts'
import { decideOrganisation, decideTakeOver } from './decide.ts'
import { findByNumber } from './queries.ts'
import { approvedOrganisation, claim, membershipOf, SITE, staffOf } from './testing.ts'

const AT = parseWallTime('2021-03-15T18:00') ?? 0
const TODAY = day('2021-03-15')
const KINDS = new Map([[claimKind.name, claimKind]])

let db: Db
let staffId: string
before(async () => {
  db = (await freshDatabase('empty')).db
  staffId = await staffOf(db)
})

const deciding = (organisationId: string) =>
  ({ organisationId, staffId, reason: 'Vist fram', paper: 'minutes', publicUrl: SITE, at: AT }) as const
const count = async (number: string) => (await db.selectFrom('organisation').select('id').where('number', '=', number).execute()).length

describe('whoever asks for an organisation', () => {
  it('of sixty-four who ask for the same number at once, one gets it and the others are told', async () => {
    const asked = await Promise.allSettled(
      Array.from({ length: 64 }, (_, k) => claim(db, { address: `leder${k}@example.no`, number: '920125298', at: AT })),
    )
    assert.equal(asked.filter(({ status }) => status === 'fulfilled').length, 1)
    for (const one of asked) if (one.status === 'rejected') assert.match(String(one.reason), /registrert her fra før/)
    assert.equal(await count('920125298'), 1)
    assert.equal((await db.selectFrom('membership').select('id').execute()).length, 1)
    assert.equal((await findByNumber(db, '920125298', TODAY))?.state, 'claimed')
  })

  it('holds no number with an address that is not proven', async () => {
    await claim(db, { address: 'luring@example.no', number: '974760673', at: AT, proven: false })
    assert.equal(await count('974760673'), 0)
    const won = await claim(db, { address: 'ekte@example.no', number: '974760673', at: AT })
    assert.equal(won.waits, false)
  })

  it('can ask again for what was refused or withdrawn, and the number follows', async () => {
    const first = await membershipOf(db, await claim(db, { address: 'forst@example.no', number: '971032081', at: AT }))
    await decideOrganisation(db, 'refused', deciding(first.organisationId))
    const receipt = await claim(db, { address: 'neste@example.no', number: '971032081', name: 'Prøve grendelag', at: AT })
    const second = await membershipOf(db, receipt)
    assert.equal(second.organisationId, first.organisationId)
    assert.deepEqual(await findByNumber(db, '971032081', TODAY).then((found) => [found?.state, found?.name, found?.isLed]), [
      'claimed',
      'Prøve grendelag',
      true,
    ])
    await cancelAct(db, KINDS, { actId: receipt.actId, by: 'person', at: AT })
    assert.equal((await findByNumber(db, '971032081', TODAY))?.isLed, false)
    await claim(db, { address: 'tredje@example.no', number: '971032081', at: AT })
  })

  it('who asks to take over waits for staff, and then the old board is out at once', async () => {
    const { organisationId, leader } = await approvedOrganisation(db, {
      address: 'gammel@example.no',
      number: '889640782',
      at: AT,
      staffId,
    })
    const asking = { address: 'nytt-styre@example.no', number: '889640782', takesOver: true, at: AT }
    await assert.rejects(claim(db, { ...asking, level: 'contact' }), /vise hvem du er/)
    const asked = await claim(db, asking)
    const { id } = await db.selectFrom('organisationClaim').select('id').where('actId', '=', asked.actId).executeTakeFirstOrThrow()
    await assert.rejects(membershipOf(db, asked), /no membership/)
    await decideTakeOver(db, id, { ...deciding(organisationId), decision: 'accepted' })
    assert.equal((await membershipOf(db, asked)).role, 'leader')
    assert.equal((await membershipOf(db, { actId: leader.actId })).endedWhy, 'staff')
    await assert.rejects(decideTakeOver(db, id, { ...deciding(organisationId), decision: 'turned_away' }), /avgjort dette i mellomtiden/)
    const told = await db.selectFrom('outboundMessage').select('subject').where('toAddress', '=', 'nytt-styre@example.no').execute()
    assert.deepEqual(told, [{ subject: 'Dere har overtatt Prøve vel' }])
  })

  it('writes who did what into the log, as ids only', async () => {
    const rows = await db.selectFrom('auditEntry').select(['action', 'subject', 'actor']).execute()
    assert.ok(rows.some(({ action, actor }) => action === 'organisation-changed' && actor === staffId))
    for (const { subject } of rows) assert.doesNotMatch(subject, /@|Kari|Prøve/)
  })
})
