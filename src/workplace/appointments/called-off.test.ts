import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { sql } from 'kysely'
import { newReceiptLink } from '../../people/index.ts'
import { openWorkplace, type Colleague, type Workplace } from '../testing.ts'

const BUILDING = '/arbeid/skranke/time?til=bygge-pa-egen-tomt'
const DAY = '/arbeid/timer/byggesak-1?dag=2020-03-10'

let workplace: Workplace
let adviser: Colleague
before(async () => {
  workplace = await openWorkplace({ kind: 'town', now: '2020-03-02T08:00' })
  adviser = await workplace.as('desk_adviser')
})

const whys = async () => {
  const { rows } = await sql<{ why: string | null }>`select called_off_why as why from appointment order by starts_at`.execute(
    workplace.town.deps.db,
  )
  return rows.map(({ why }) => why)
}

const calls = (path: string, fields: Record<string, string>) =>
  workplace.town.app.request(path, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', origin: 'http://localhost' },
    body: new URLSearchParams(fields).toString(),
  })

/** The receipt at the desk, and the act it is of. */
async function books(tid: string): Promise<{ path: string; id: string; link: string }> {
  const made = await adviser.submit(BUILDING, { navn: 'Test Avlyser', adresse: '32 10 00 20', tid })
  const path = made.headers.get('location') ?? assert.fail('it was not booked')
  const id = /[0-9a-f-]{36}/.exec(path)?.[0] ?? assert.fail(path)
  const link = await workplace.town.deps.db.transaction().execute((tx) => newReceiptLink(tx, id))
  return { path, id, link }
}

describe('calling an appointment off', () => {
  it('asks why with nothing chosen, and goes through without an answer', async () => {
    const { link } = await books('tofte_20200310T1100Z')
    const page = await workplace.town.page(`/kvittering/${link}/avlysning`)
    assert.match(page.text, /Hvorfor\? Du trenger ikke svare\..*Tidspunktet passer ikke/)
    assert.doesNotMatch(page.html, /\schecked/)
    const sent = await calls(`/kvittering/${link}/avlysning`, {})
    assert.equal(sent.status, 303)
    assert.deepEqual(await whys(), [null])
    assert.doesNotMatch((await workplace.town.page(`/kvittering/${link}`)).text, /Hvorfor den ble avlyst/)
  })

  it('keeps an answer, shows it on the receipt, and leaves out what is none', async () => {
    const { link } = await books('tofte_20200310T1130Z')
    await calls(`/kvittering/${link}/avlysning`, { hvorfor: 'way' })
    assert.match((await workplace.town.page(`/kvittering/${link}`)).text, /Hvorfor den ble avlyst ?Det er vanskelig å komme dit/)
    const other = await books('tofte_20200310T1200Z')
    await calls(`/kvittering/${other.link}/avlysning`, { hvorfor: 'syk i går' })
    assert.deepEqual(await whys(), [null, 'way', null])
  })

  it('asks the same at the desk', async () => {
    const { path } = await books('tofte_20200310T1230Z')
    assert.match((await adviser.open(path)).text, /Hvorfor\? Du trenger ikke svare/)
    await adviser.send(`${path.split('?')[0]}/avlysning`, { hvorfor: 'time' })
    assert.deepEqual((await whys()).at(-1), 'time')
  })

  it('lists the answers in the receipt as data, takes one of them, and refuses others before anything is called off', async () => {
    const { link } = await books('tofte_20200310T1300Z')
    const api = `/api/v1/receipts/${link}`
    const { cancelReasons } = JSON.parse(await (await workplace.town.get(api)).text())
    assert.deepEqual(
      cancelReasons.map((one: { value: string }) => one.value),
      ['time', 'way', 'unneeded', 'other'],
    )
    const wrong = await workplace.town.app.request(`${api}?reason=ill`, { method: 'DELETE' })
    assert.equal(wrong.status, 422)
    assert.equal(JSON.parse(await (await workplace.town.get(api)).text()).state, 'done')
    const right = await workplace.town.app.request(`${api}?reason=unneeded`, { method: 'DELETE' })
    assert.equal(right.status, 200)
    assert.deepEqual((await whys()).at(-1), 'unneeded')
  })

  it('tells whoever was to meet them when, about what and why, and not who', async () => {
    const { text } = await adviser.open(DAY)
    assert.match(text, /Avlyst denne dagen.*12\.30–12\.55.*egen tomt.*vanskelig å komme dit/)
    assert.match(text, /12\.00–12\.25.*Sa ikke hvorfor/)
    assert.doesNotMatch(text, /Test Avlyser/)
  })

  it('is counted without names, and not where few said it', async () => {
    const { db } = workplace.town.deps
    await sql`update appointment set ended_at = ended_at - interval '3 days'`.execute(db)
    const few = await adviser.open('/arbeid/timetall')
    assert.match(few.text, /Tidspunktet passer ikke Timer Færre enn fem.*Noe annet Timer 0/)
    await sql`update appointment set called_off_why = 'time'`.execute(db)
    assert.match((await adviser.open('/arbeid/timetall')).text, /Tidspunktet passer ikke Timer 5/)
    const csv = await (await adviser.get('/arbeid/timetall/fil')).text()
    assert.match(csv, /"Tidspunktet passer ikke","5"/)
    assert.doesNotMatch(csv, /Test Avlyser/)
  })

  it('leaves no answer behind when the act is erased', async () => {
    const { db } = workplace.town.deps
    await sql`delete from act where kind = 'appointment'`.execute(db)
    assert.deepEqual(await whys(), [])
  })
})
