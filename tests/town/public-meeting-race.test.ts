import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import fc from 'fast-check'
import {
  askQuestion,
  closeMeeting,
  findMeeting,
  hostQuestions,
  moderate,
  openMeeting,
  shownQuestions,
  supporterHash,
  supportQuestion,
  type FoundMeeting,
  type HostAct,
} from '../../src/activities/index.ts'
import { cancelAct, listStaff, newActKey, signIn } from '../../src/people/index.ts'
import { Fault } from '../../src/platform/http/errors.ts'
import { day, machineNow } from '../../src/platform/time/index.ts'
import { actKinds } from '../../src/town/index.ts'
import { openTown, type OpenTown } from '../open-town.ts'

const CONTENDERS = 64

let town: OpenTown
let by: string
before(async () => {
  town = await openTown({ kind: 'facts', now: '2019-11-20T18:00' })
  const account = { issuer: 'test', subject: 'host', name: 'Test Vert' }
  await signIn(town.deps.db, { who: account, idToken: null, browser: '', replaces: null }, machineNow())
  by = (await listStaff(town.deps.db))[0]?.id ?? assert.fail('nobody works here')
})

const at = () => town.deps.clock.now()

async function meetingOf(hub: 'tofte' | 'slemmestad'): Promise<FoundMeeting> {
  const occurrence = day(hub === 'tofte' ? '2019-11-21' : '2019-11-27')
  const found = await findMeeting(town.deps.db, { key: `folkemote-${hub}-2019`, occurrence, known: town.deps.clock.today() })
  return found ?? assert.fail('no meeting')
}

async function ask(meeting: FoundMeeting, body: string): Promise<string> {
  const { actId } = await askQuestion(town.deps.db, {
    meeting,
    body,
    person: { name: null, language: 'nb', contacts: [] },
    helper: null,
    channel: 'web',
    key: newActKey(),
    publicUrl: 'http://localhost',
    at: at(),
  })
  return actId
}

async function shown(meeting: FoundMeeting, body: string): Promise<string> {
  await ask(meeting, body)
  const { db } = town.deps
  const { id } = (await hostQuestions(db, meeting.sessionId)).find((one) => one.body === body) ?? assert.fail('not asked')
  await moderate(db, { sessionId: meeting.sessionId, questionId: id, act: { does: 'show' }, by, at: at() })
  return id
}

test('of sixty-four times that one address stands behind a question at once, one counts; so does each of sixty-four browsers', async () => {
  const { db } = town.deps
  const meeting = await meetingOf('tofte')
  const questionId = await shown(meeting, 'Når åpner torget?')
  const contact = await supporterHash(db, meeting.sessionId, { contact: { kind: 'email', value: 'ola@example.com' } })
  const stand = (supporters: readonly Buffer[]) => supportQuestion(db, { meeting, questionId, supporters, stands: true, at: at() })
  const browsers = await Promise.all(
    Array.from({ length: CONTENDERS }, (_, k) => supporterHash(db, meeting.sessionId, { browser: `browser ${k}` })),
  )
  await Promise.all(Array.from({ length: CONTENDERS }, () => stand([contact])))
  const support = async () => (await shownQuestions(db, meeting.sessionId)).find(({ id }) => id === questionId)?.support
  assert.equal(await support(), 1)
  // The address has been proven in each of these browsers meanwhile: it stands already.
  await Promise.all(browsers.map((browser) => stand([contact, browser])))
  assert.equal(await support(), 1)
  await Promise.all(browsers.map((browser) => stand([browser])))
  assert.equal(await support(), 1 + CONTENDERS)
})

test('sixty-four who ask at once get sixty-four numbers, and a meeting that closes meanwhile takes none after it is closed', async () => {
  const { db } = town.deps
  const meeting = await meetingOf('slemmestad')
  const { sessionId } = meeting
  await openMeeting(db, { sessionId, at: at() })
  const results = await Promise.allSettled(
    Array.from({ length: CONTENDERS }, (_, k) => (k === 40 ? closeMeeting(db, { sessionId, at: at() }) : ask(meeting, `Spørsmål ${k}`))),
  )
  const questions = await hostQuestions(db, sessionId)
  const asked = results.filter(({ status }, k) => k !== 40 && status === 'fulfilled').length
  assert.equal(questions.length, asked)
  assert.deepEqual(
    questions.map(({ number }) => number),
    Array.from({ length: asked }, (_, k) => k + 1),
  )
  await assert.rejects(ask(meeting, 'For sent'), (error) => error instanceof Fault && error.fault === 'conflict')
})

const steps = fc.array(
  fc.oneof(
    fc.record({ does: fc.constant('ask' as const) }),
    fc.record({ does: fc.constantFrom('show', 'hide', 'list', 'unlist', 'up', 'answer', 'reopen', 'withdraw'), of: fc.nat(30) }),
  ),
  { minLength: 40, maxLength: 40 },
)

const ACTS: Record<string, HostAct> = {
  show: { does: 'show' },
  hide: { does: 'hide', because: 'tone' },
  list: { does: 'list' },
  unlist: { does: 'unlist' },
  up: { does: 'up' },
  answer: { does: 'answer', answer: 'Ja.' },
  reopen: { does: 'reopen' },
}

test('whatever a host and those who ask do, in any order, the shortlist has one place for each and only what is shown, waits and is not withdrawn', async () => {
  const { db, clock } = town.deps
  const meeting = await meetingOf('tofte')
  const { sessionId } = meeting
  const kinds = actKinds({ clock })
  await fc.assert(
    fc.asyncProperty(steps, async (walk) => {
      for (const step of walk) {
        if (step.does === 'ask') {
          await ask(meeting, 'Et spørsmål til')
          continue
        }
        const all = await hostQuestions(db, sessionId)
        const one = 'of' in step ? all[all.length - 1 - (step.of % Math.max(all.length, 1))] : undefined
        if (one === undefined) continue
        const act = ACTS[step.does]
        if (act === undefined) await cancelAct(db, kinds, { actId: one.actId, by: 'person', at: at() })
        else
          await moderate(db, { sessionId, questionId: one.id, act, by, at: at() }).catch((error: unknown) => {
            assert.ok(error instanceof Fault && error.fault === 'conflict', String(error))
          })
        await isSound()
      }
    }),
    { numRuns: 3, seed: 20_191_121 },
  )

  async function isSound(): Promise<void> {
    const rows = await db.selectFrom('meetingQuestion').selectAll().where('sessionId', '=', sessionId).execute()
    const listed = rows.filter(({ place }) => place !== null)
    assert.equal(new Set(listed.map(({ place }) => place)).size, listed.length)
    assert.ok(listed.every((row) => row.shownAt !== null && row.answeredAt === null && row.withdrawnAt === null && row.hiddenAt === null))
    assert.ok(rows.every((row) => row.hiddenAt === null || row.shownAt === null))
    const publicly = await shownQuestions(db, sessionId)
    const withdrawn = new Set(rows.filter((row) => row.withdrawnAt !== null || row.shownAt === null).map(({ id }) => id))
    assert.ok(publicly.every(({ id }) => !withdrawn.has(id)))
    assert.deepEqual(
      publicly.filter(({ place }) => place !== null).map(({ place }) => place),
      listed.map(({ place }) => place).toSorted((a, b) => Number(a) - Number(b)),
    )
  }
})
