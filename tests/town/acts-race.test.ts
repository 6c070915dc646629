import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { openTown } from '../open-town.ts'
import { openResident, sentTo } from '../resident.ts'
import { encoded } from '../browser-form.ts'

const ROUNDS = 6
const CONTENDERS = 64

test('sixty-four who confirm, cancel, erase and send the same act again, all at once, meet no fault, and leave all of it or nothing', async () => {
  const town = await openTown({ now: '2020-01-02T12:00' })
  const { db } = town.deps
  for (let round = 1; round <= ROUNDS; round += 1) {
    const address = `kappløp${round}@example.no`.replace('ø', 'o')
    const who = openResident(town)
    const fields = { om: ['news', 'hours'], rytme: 'at_once', adresse: address, nokkel: randomUUID(), navn: '', hjelpernavn: '' }
    const path = (await who.send('/folg/torg/tofte', fields)).headers.get('location') ?? assert.fail('no receipt')
    const [mail] = await sentTo(town, address)
    const sifre = /\d{6}/.exec(mail?.subject ?? '')?.[0] ?? assert.fail('no digits')
    const check = /\/bekreft\/\S+/.exec(mail?.text ?? '')?.[0] ?? assert.fail('no link')
    let asked = 0
    const post = async (action: string, sent: Record<string, string | readonly string[]> = {}) => {
      const headers = {
        origin: 'http://localhost',
        host: 'localhost',
        'content-type': 'application/x-www-form-urlencoded',
        'x-forwarded-for': `198.19.${round}.${(asked += 1)}`,
      }
      return (await town.app.request(action, { method: 'POST', headers, body: encoded(sent) })).status
    }
    const moves = [
      () => post(`${path}/bekreftelse`, { sifre }),
      () => post(check),
      () => post(`${path}/avlysning`),
      () => post('/folg/torg/tofte', fields),
      () => post(`${path}/ny-kode`),
      async () => (await town.get(path)).status,
    ]
    const erase = () => post(`${path}/opplysninger`)
    // Every other time only those who take the same rows from different ends.
    const chosen = round % 2 === 0 ? moves : moves.slice(0, 3)
    const statuses = await Promise.all(
      Array.from({ length: CONTENDERS }, (_, k) => (k % 8 === 3 ? erase() : (chosen[k % chosen.length] ?? erase)())),
    )
    assert.deepEqual(
      statuses.filter((status) => status >= 500),
      [],
      `round ${round}`,
    )
    // What came after the erasure is a new act, whole; of the erased one nothing is left.
    const acts = await db
      .selectFrom('act')
      .leftJoin('subscription', 'subscription.actId', 'act.id')
      .selectAll('act')
      .select('subscription.id as made')
      .execute()
    for (const act of acts) assert.ok(act.made !== null && act.subject.startsWith('subscription:'), 'half an act')
    const persons = await db.selectFrom('person').select('id').execute()
    const used = new Set(acts.flatMap(({ personId, helperId }) => [personId, helperId]))
    assert.deepEqual(
      persons.filter(({ id }) => !used.has(id)),
      [],
      'a person without an act',
    )
    for (const act of acts)
      if (act.cancelledAt !== null) {
        const live = await db.selectFrom('subscription').select('id').where('actId', '=', act.id).where('endedAt', 'is', null).execute()
        assert.deepEqual(live, [], 'called off, and still running')
      }
    assert.equal((await town.get(path)).status, 404, 'the erased receipt is gone')
  }
})

test('an act that is sent again while it is erased is a new one', async () => {
  const town = await openTown({ now: '2020-01-02T12:00' })
  const who = openResident(town)
  const fields = { om: ['news'], rytme: 'at_once', adresse: 'igjen@example.no', nokkel: randomUUID(), navn: '', hjelpernavn: '' }
  const first = (await who.send('/folg/torg/tofte', fields)).headers.get('location')
  const { again, persons } = await town.deps.db.transaction().execute(async (tx) => {
    const { id } = await tx.selectFrom('act').select('id').executeTakeFirstOrThrow()
    await tx.deleteFrom('subscription').where('actId', '=', id).execute()
    await tx.deleteFrom('act').where('id', '=', id).execute()
    const again = who.send('/folg/torg/tofte', fields)
    // By then it has come as far as it can.
    await Promise.race([again, wait(300)])
    return { again, persons: await town.deps.db.selectFrom('person').select('id').execute() }
  })
  const answer = await again
  assert.equal(answer.status, 303)
  assert.notEqual(answer.headers.get('location'), first)
  assert.equal(persons.length, 1, 'nothing was written while it was being erased')
})
