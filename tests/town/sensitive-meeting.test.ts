import assert from 'node:assert/strict'
import { after, before, it } from 'node:test'
import { askQuestion, findMeeting, volunteer } from '../../src/activities/index.ts'
import { contactOf, staffOf } from '../../src/people/organisations/testing.ts'
import { findAct, kindOf, newActKey } from '../../src/people/index.ts'
import { day } from '../../src/platform/time/index.ts'
import { actKinds } from '../../src/town/index.ts'
import { openTown, type OpenTown } from '../open-town.ts'
import { openPostOffice, type PostOffice } from '../post-office.ts'

let town: OpenTown
let post: PostOffice
before(async () => {
  town = await openTown({ kind: 'facts', now: '2019-11-21T18:30' })
  post = await openPostOffice(town)
})
after(() => post.close())

const meeting = async () =>
  (await findMeeting(town.deps.db, { key: 'folkemote-tofte-2019', occurrence: day('2019-11-21'), known: day('2019-11-21') })) ??
  assert.fail('no meeting')

const common = (address: string) => {
  const person = { name: 'Test Kari', language: 'nb', contacts: [contactOf(address)] } as const
  return { person, helper: null, channel: 'desk', key: newActKey(), publicUrl: 'http://localhost', at: town.deps.clock.now() } as const
}

async function isMasked(id: string) {
  const act = (await findAct(town.deps.db, id)) ?? assert.fail('no act')
  return (await kindOf(actKinds(town.deps), act).describe(town.deps.db, act, 'nb')).isSensitive
}

/** A provider that is marked stands behind the meeting. */
async function makeSensitive(): Promise<void> {
  const { db } = town.deps
  const [{ id: activityId }, { id: providerId }] = await Promise.all([
    db.selectFrom('activity').select('id').where('key', '=', 'folkemote-tofte-2019').executeTakeFirstOrThrow(),
    db.updateTable('provider').set({ sensitive: true }).where('slug', '=', 'kirken-i-teglen').returning('id').executeTakeFirstOrThrow(),
  ])
  await db.insertInto('activityOrganiser').values({ activityId, providerId, position: 1 }).execute()
}

it('whoever asks at a meeting of a sensitive provider, or would be in its committee, is written to without its name', async () => {
  const { db } = town.deps
  const registeredBy = { id: await staffOf(db) }
  const asked = await askQuestion(db, { ...common('spor@example.no'), registeredBy, meeting: await meeting(), body: 'Hva nå?' })
  const offered = await volunteer(db, { ...common('komite@example.no'), registeredBy, meeting: await meeting() })
  const both = async () => [await isMasked(asked.actId), await isMasked(offered.actId)]
  assert.deepEqual(await both(), [false, false], 'as everybody else’s')
  await makeSensitive()
  assert.deepEqual(await both(), [true, true])
  const { mails } = await post.until('2019-11-21T18:40')
  const told = mails.filter(({ to }) => JSON.stringify(to).includes('komite@'))
  assert.ok(told.length > 0, 'she is asked herself')
  for (const { subject, text } of mails) assert.doesNotMatch(`${subject} ${text}`, /valgkomit|folkemøte/i)
})
