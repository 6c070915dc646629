import assert from 'node:assert/strict'
import { it } from 'node:test'
import { freshDatabase } from '../../platform/database/testing.ts'
import { runRetention } from '../../platform/privacy/index.ts'
import { machineNow, parseWallTime } from '../../platform/time/index.ts'
import { peopleRetention } from '../retention.ts'
import { decideTakeOver, removeMember } from './decide.ts'
import { inviteMember } from './invite.ts'
import { organisationsRetention } from './retention.ts'
import { approvedOrganisation, claim, contactOf, SITE, staffOf } from './testing.ts'

const DAY = 24 * 60 * 60_000
const AT = parseWallTime('2021-03-15T18:00') ?? assert.fail()

it('whoever is asked is remembered until the time is out, and a role for a year after it is over; the organisation stays', async () => {
  const { db } = await freshDatabase('empty')
  const staffId = await staffOf(db)
  const { organisationId, leader } = await approvedOrganisation(db, { address: 'leder@example.no', at: AT, staffId })
  const invited = {
    organisationId,
    by: { membershipId: leader.id },
    role: 'booker',
    contact: contactOf('spurt@example.no'),
    language: 'nb',
  } as const
  await inviteMember(db, { ...invited, fromDay: null, handOverId: null, publicUrl: SITE, at: AT })
  await removeMember(db, leader.id, { organisationId, staffId, reason: 'Ba selv om det', paper: null, publicUrl: SITE, at: AT })
  const kept = async (days: number) => {
    await runRetention(db, [...organisationsRetention, ...peopleRetention], { town: AT + days * DAY, machine: machineNow() + days * DAY })
    const points = await db.selectFrom('contactPoint').select('value').orderBy('value').execute()
    return points.map(({ value }) => value)
  }
  assert.deepEqual(await kept(29), ['leder@example.no', 'spurt@example.no'])
  assert.deepEqual(await kept(61), ['leder@example.no'])
  assert.deepEqual(await kept(364), ['leder@example.no'])
  assert.deepEqual(await kept(366), [])
  assert.equal((await db.selectFrom('organisation').select('id').execute()).length, 1)
})

it('whoever asked to take over and was turned away is forgotten thirty days after', async () => {
  const { db } = await freshDatabase('empty')
  const staffId = await staffOf(db)
  const number = '889640782'
  const { organisationId } = await approvedOrganisation(db, { address: 'styret@example.no', number, at: AT, staffId })
  const { actId } = await claim(db, { address: 'avvist@example.no', number, takesOver: true, at: AT })
  const { id } = await db.selectFrom('organisationClaim').select('id').where('actId', '=', actId).executeTakeFirstOrThrow()
  const given = { organisationId, staffId, reason: 'Ikke valgt på årsmøtet', paper: null, publicUrl: SITE, at: AT } as const
  await decideTakeOver(db, id, { ...given, decision: 'turned_away' })
  const isKept = async (days: number) => {
    await runRetention(db, [...organisationsRetention, ...peopleRetention], { town: AT + days * DAY, machine: machineNow() + days * DAY })
    return (await db.selectFrom('act').select('id').where('id', '=', actId).execute()).length === 1
  }
  assert.deepEqual([await isKept(29), await isKept(31)], [true, false])
  const left = await db.selectFrom('contactPoint').select('value').orderBy('value').execute()
  assert.deepEqual(left, [{ value: 'styret@example.no' }])
})
