import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, it } from 'node:test'
import { pino } from 'pino'
import { protectPersons } from '../../src/people/index.ts'
import { declaredRoutes } from '../../src/platform/access/index.ts'
import { openWorkplace, type Workplace } from '../../src/workplace/testing.ts'
import { textOf } from '../first-of-stream.ts'
import { openResident, sentTo, type Resident } from '../resident.ts'

const NAME = 'Qwxyz Vzyxwhemmelig'
const MAIL = 'vzyxwadresse@example.no'
const MOBILE = '41987654'
const LANDLINE = '66907654'
/** Any of it, however a number is written. */
const TOLD = /vzyxw|qwxyz|(4\s*1\s*9\s*8\s*7\s*6\s*5\s*4)|(6\s*6\s*9\s*0\s*7\s*6\s*5\s*4)/i

let workplace: Workplace
const logged: string[] = []
let receipts: { path: string; code: string }[]
let who: Resident

before(async () => {
  const log = pino({ level: 'trace' }, { write: (line: string) => void logged.push(line) })
  workplace = await openWorkplace({ log })
  who = openResident(workplace.town)
  const desk = await workplace.as('desk_adviser')
  const question = 'Når er dere åpne?'
  const made = [
    await who.done('/kontakt/torg/tofte', { sporsmal: question, navn: NAME, adresse: MAIL }),
    await who.done('/folg/torg/tofte', { adresse: MAIL, navn: NAME }),
    await who.done('/folg/torg/saetre', { adresse: MOBILE }),
    await who.done('/kontakt/torg/holmen', { sporsmal: question, navn: 'Test Mor', hjelper: 'ja', hjelpernavn: NAME, adresse: MOBILE }),
  ]
  // Proven, so that its receipt shows how to stop all that comes to the address.
  const [sent] = await sentTo(workplace.town, MAIL)
  await who.done(made[1]?.path ?? '', { sifre: /\d{6}/.exec(sent?.subject ?? '')?.[0] ?? assert.fail('no digits') })
  receipts = made.map((page) => ({ path: page.path, code: page.texts('.words')[0] ?? '' }))
  await desk.done('/arbeid/skranke/folg?torg=tofte', { navn: NAME, adresse: LANDLINE, om: 'hub:tofte' })
  const { db, clock } = workplace.town.deps
  const personIds = (await db.selectFrom('contactPoint').select('personId').distinct().execute()).map(({ personId }) => personId)
  const { id: actor } = await db.selectFrom('staffAccount').select('id').executeTakeFirstOrThrow()
  await protectPersons(db, { personIds, actor, at: clock.now() })
})

/** All that the program answers on a way in, with what stands in its headers. */
async function answered(path: string, init: RequestInit = {}): Promise<string> {
  const headers = { origin: 'http://localhost', host: 'localhost', 'x-forwarded-for': `198.18.9.${(asked += 1)}`, ...Object(init.headers) }
  const answer = await workplace.town.app.request(path, { ...init, headers })
  return `${answer.status} ${path} ${JSON.stringify([...answer.headers])} ${await textOf(answer)}`
}
let asked = 0
const json = (method: string, body: unknown): RequestInit => ({
  method,
  headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() },
  body: JSON.stringify(body),
})

const leaks = (answers: readonly string[]) => answers.filter((text) => TOLD.test(text)).map((text) => text.slice(0, 3000))

it('somebody with protected address is told of by no way that a receipt opens, as a page, a file or data', async () => {
  const answers: string[] = []
  const open = declaredRoutes(workplace.town.app).filter(({ path }) => path.includes(':token') && !path.includes('/invitasjon/'))
  assert.ok(open.length >= 12)
  for (const { path: receipt, code } of receipts) {
    const token = receipt.split('/').at(-1) ?? ''
    for (const { method, path } of open)
      if (method === 'GET')
        for (const lang of ['', '/nn', '/en'])
          answers.push(await answered((path.startsWith('/api') ? '' : lang) + path.replace(':token', token)))
    answers.push(await answered(`/api/v1/receipts/${token}/confirmation`, json('POST', { code: '000000' })))
    answers.push(await answered(`/api/v1/receipts/${token}/subscriptions`, json('PATCH', { quiet: { from: '22:00', to: '06:00' } })))
    answers.push(await answered(`/kvittering/${token}/bekreftelse`, { method: 'POST', body: new URLSearchParams({ sifre: '000000' }) }))
    if (code !== '') {
      const found = await answered('/api/v1/receipts/lookup', json('POST', { code, second: NAME.split(' ')[1] }))
      assert.match(found, /^200 /)
      answers.push(found)
    }
  }
  assert.ok(answers.some((text) => text.includes('Skjermet person')))
  assert.ok(answers.some((text) => text.includes('Skjermet adresse')))
  assert.ok(
    answers.some((text) => text.includes('stopp-alt')),
    'the way to stop it all was walked',
  )
  assert.ok(answers.filter((text) => text.startsWith('200')).length > 40)
  assert.deepEqual(leaks(answers), [])
})

it('nor by a list, a feed, a calendar or the data that are open to all', async () => {
  const open = declaredRoutes(workplace.town.app).filter(({ method, access }) => method === 'GET' && access?.who === 'anyone')
  const paths = [...new Set(open.map(({ path }) => path.replace(':hub', 'tofte')))].filter((path) => !/[:*]/.test(path))
  assert.ok(paths.some((path) => path.includes('kalender')) && paths.some((path) => path.startsWith('/api/')))
  const answers = await Promise.all(paths.map((path) => answered(path)))
  answers.push(await answered(`/sok?q=${encodeURIComponent(NAME)}`))
  assert.deepEqual(leaks(answers.map((text) => text.replaceAll(encodeURIComponent(NAME), '').replaceAll(NAME, ''))), [])
})

it('nor in any message, event, line of the log or search entry; the call list has the number alone, for whoever rings', async () => {
  const { db } = workplace.town.deps
  const messages = await db.selectFrom('outboundMessage').select(['subject', 'text', 'headers']).execute()
  assert.ok(messages.length >= 2)
  const { rows } = await workplace.town.database.pool.query<{ row: string }>(
    'select a::text as row from audit_entry a union all select s::text from search_entry s union all select e::text from event e',
  )
  assert.deepEqual(leaks([...messages, ...rows].map((row) => JSON.stringify(row))), [])
  assert.deepEqual(leaks(logged), [])
  const desk = await workplace.as('desk_adviser')
  for (const path of ['/arbeid/ringeliste', '/arbeid/ringeliste/brev', '/arbeid/skranke?torg=tofte', '/arbeid/sporsmal'])
    assert.doesNotMatch((await desk.open(path)).text, /vzyxw|qwxyz/i, path)
})

it('and what calls it off, or erases it, tells no more', async () => {
  const [first = assert.fail(), ...rest] = receipts
  const answers = [
    await answered(`/api/v1/receipts/${first.path.split('/').at(-1)}`, { method: 'DELETE' }),
    await (await who.send(`${rest[0]?.path}/avlysning`, {})).text(),
    (await who.open(rest[0]?.path ?? '')).html,
    await (await who.send(`${rest[0]?.path}/opplysninger`, {})).text(),
  ]
  assert.match(answers[0] ?? '', /"state":"cancelled"/)
  assert.match(answers[3] ?? '', /Alt er slettet/)
  assert.deepEqual(leaks(answers), [])
})
