import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { sql } from 'kysely'
import { closeElection, electionRetention } from '../../src/bodies/index.ts'
import { readPage } from '../../src/platform/http/testing.ts'
import { day, parseWallTime } from '../../src/platform/time/index.ts'
import { openWorkplace, type Colleague, type Workplace } from '../../src/workplace/testing.ts'

const LSU = '/arbeid/utvalg/lsu-slemmestad/valg'
const CHOIR = '/arbeid/utvalg/korforeningen/valg'
const SAID = { ja: 'present' }

let workplace: Workplace
let secretary: Colleague
let member: Colleague
let board: Colleague
let teller: Colleague
before(async () => {
  workplace = await openWorkplace({ kind: 'facts', now: '2020-06-15T20:00' })
  const admin = await workplace.as('municipality_admin')
  const founded = {
    'name-nb': 'Korforeningen',
    type: 'association',
    legalBasis: '',
    hub: 'tofte',
    'body-nb': 'En forening.',
    gjor: 'lagre',
  }
  await admin.done('/arbeid/kommune/organ/ny', founded)
  secretary = await workplace.as('committee_secretary', 'body:lsu-slemmestad')
  member = await workplace.as('committee_member', 'body:lsu-slemmestad')
  board = await workplace.as('committee_secretary', 'body:korforeningen')
  teller = await workplace.as('committee_member', 'body:korforeningen')
  const { db } = workplace.town.deps
  const seat = { body: 'lsu-slemmestad', substitute: 0, since: day('2020-03-10') }
  for (const name of ['Test Anne Åsgard', 'Test Carl Dahlby', null])
    await db
      .insertInto('seat')
      .values({ ...seat, name })
      .execute()
})

const started = async (who: Colleague, path: string, changes: Record<string, string>) => {
  const answer = await who.send(path, { dag: '15.6.2020', ...changes })
  assert.equal(answer.status, 303)
  return answer.headers.get('location') ?? ''
}
const put = async (who: Colleague, path: string, names: readonly string[]) => {
  for (const navn of names) assert.equal((await who.send(path, { gjor: 'sett-opp', navn, ...SAID })).status, 303)
}
const figures = (round: number, votes: readonly number[], more: { sedler: number; blanke?: number }) => ({
  omgang: String(round),
  ...Object.fromEntries(votes.map((one, k) => [`stemmer-${k + 1}`, String(one)])),
  sedler: String(more.sedler),
  blanke: String(more.blanke ?? 0),
  forkastet: '0',
})
const refusal = async (answer: Response) => ({ status: answer.status, text: (await readPage(answer)).text })

test('a meeting of a public body elects leader and deputy by majority, and nobody to its seats', async () => {
  const page = await secretary.open(LSU)
  assert.doesNotMatch(page.text, /Medlemmer|Flest stemmer/)
  assert.match(page.text, /Leder.*Nestleder.*kommuneloven.*§ 7-8/)
  assert.equal((await secretary.send(LSU, { hva: 'member', plasser: '5', dag: '15.6.2020' })).status, 422)
  assert.equal((await refusal(await secretary.send(LSU, { hva: 'leader', mate: 'plurality', dag: '15.6.2020' }))).status, 409)
  assert.match((await refusal(await secretary.send(LSU, { hva: 'leader', dag: '16.6.2020' }))).text, /kan ikke være i framtiden/)
  assert.equal((await member.send(LSU, { hva: 'leader', dag: '15.6.2020' })).status, 403)
})

test('two tellers count alone, equal votes go to a lot that anybody can rerun, and the winner is leader', async () => {
  const { db } = workplace.town.deps
  const path = await started(secretary, LSU, { hva: 'leader' })
  assert.equal((await secretary.send(LSU, { hva: 'deputy', dag: '15.6.2020' })).status, 409, 'one election at a time')
  const seats = await db.selectFrom('seat').select('id').where('body', '=', 'lsu-slemmestad').orderBy('id').execute()
  assert.match(
    (await refusal(await secretary.send(path, { gjor: 'sett-opp', medlem: String(seats[0]?.id) }))).text,
    /Uten et ja kan ingen velges/,
  )
  for (const { id } of [...seats, ...seats]) await secretary.send(path, { gjor: 'sett-opp', medlem: String(id), ...SAID })
  assert.equal((await secretary.send(path, { gjor: 'ingen-imot' })).status, 409, 'more candidates than seats')

  const count = `${path}/telling`
  assert.match((await refusal(await secretary.send(count, figures(1, [4, 4, 1], { sedler: 11 })))).text, /færre enn sedlene/)
  assert.equal((await secretary.send(count, figures(1, [4, 4, 1], { sedler: 10, blanke: 1 }))).status, 303)
  const seen = await member.open(path)
  assert.match(seen.text, /Én har telt\. Den andre teller uten å se tallene/)
  assert.equal(/name="stemmer-1"[^>]*value="4"|value="4"[^>]*name="stemmer-1"/.test(seen.html), false, 'the other’s figures')
  await member.send(count, figures(1, [4, 3, 2], { sedler: 10, blanke: 1 }))
  assert.match((await member.open(path)).text, /Tellingene er ulike.*Test Carl Dahlby ?.*3.*4/)
  await member.send(count, figures(1, [4, 4, 1], { sedler: 10, blanke: 1 }))
  assert.match((await secretary.open(path)).text, /2\. omgang telles/)
  for (const who of [secretary, member]) await who.send(count, figures(2, [5, 5, 0], { sedler: 10 }))

  const even = await secretary.open(path)
  const seal = /[0-9a-f]{64}/.exec(even.text)?.[0] ?? assert.fail('no seal')
  assert.equal((await secretary.send(path, { gjor: 'avslutt' })).status, 409)
  assert.equal((await secretary.send(path, { gjor: 'lodd', 'vitne-1': '417', 'vitne-2': '' })).status, 422)
  assert.equal((await secretary.send(path, { gjor: 'lodd', 'vitne-1': '417', 'vitne-2': '90210' })).status, 303)
  assert.equal((await secretary.send(path, { gjor: 'lodd', 'vitne-1': '1', 'vitne-2': '2' })).status, 409, 'a lot is drawn once')
  assert.equal((await secretary.send(path, { gjor: 'avslutt' })).status, 303)

  const { text } = await workplace.town.page('/organ/lsu-slemmestad/valg/1')
  assert.match(text, new RegExp(`2\\. omgang.*Segl ?${seal}.*[0-9a-f]{32}-417-90210`))
  const leader = await db.selectFrom('seat').select('name').where('office', '=', 'leader').executeTakeFirstOrThrow()
  assert.match((await workplace.town.page('/organ/lsu-slemmestad')).text, new RegExp(`Leder ?${leader.name}.*Valg 15\\. juni 2020: leder`))
  const lost = leader.name === 'Test Carl Dahlby' ? 'Test Anne Åsgard' : 'Test Carl Dahlby'
  assert.doesNotMatch(text, new RegExp(lost), 'who was not elected is not named')
})

test('without objections nobody votes, and seats without a candidate stay empty', async () => {
  const path = await started(board, CHOIR, { hva: 'member', plasser: '3', mate: 'plurality' })
  assert.equal((await board.send(path, { gjor: 'ingen-imot' })).status, 409, 'nobody stands')
  await put(board, path, ['Test Dina Engset', 'Test Erik Fossnes'])
  assert.equal((await board.send(path, { gjor: 'ingen-imot' })).status, 303)
  assert.match((await board.open(path)).text, /Valgt uten stemmesedler.*Én plass står tom/)
  assert.equal((await board.send(path, { gjor: 'noen-imot' })).status, 409, 'too late to object')
  assert.equal((await board.send(path, { gjor: 'avslutt' })).status, 303)
  assert.match((await workplace.town.page('/organ/korforeningen')).text, /Hvem sitter.*Medlem ?Test Dina Engset.*Medlem ?Test Erik Fossnes/)
})

test('one objection makes it a ballot; sixty-four who close it at once close it once', async () => {
  const path = await started(board, CHOIR, { hva: 'substitute', plasser: '2', mate: 'plurality' })
  await put(board, path, ['Test Guri Haugvik', 'Test Ivar Jordnes'])
  assert.equal((await board.send(path, { gjor: 'noen-imot' })).status, 303)
  assert.equal((await board.send(path, { gjor: 'ingen-imot' })).status, 409)
  await put(board, path, ['Test Kari Lundvang'])
  for (const who of [board, teller]) await who.send(`${path}/telling`, figures(1, [3, 1, 5], { sedler: 6 }))
  const { db } = workplace.town.deps
  const { id } = await db.selectFrom('staffAccount').select('id').limit(1).executeTakeFirstOrThrow()
  const closing = { body: 'korforeningen', number: 2, by: id, at: parseWallTime('2020-06-15T21:00') ?? assert.fail() }
  const ends = await Promise.allSettled(Array.from({ length: 64 }, () => closeElection(db, closing)))
  assert.equal(ends.filter(({ status }) => status === 'fulfilled').length, 1)
  const seats = await db
    .selectFrom('seat')
    .select(['name', 'substitute'])
    .where('body', '=', 'korforeningen')
    .where('substitute', '>', 0)
    .orderBy('substitute')
    .execute()
  assert.deepEqual(seats, [
    { name: 'Test Kari Lundvang', substitute: 1 },
    { name: 'Test Guri Haugvik', substitute: 2 },
  ])
})

test('the open data tell the votes by number, and names of the elected alone', async () => {
  const answer = await (await workplace.town.get('/api/v1/bodies/korforeningen/elections')).text()
  assert.match(answer, /Test Kari Lundvang/)
  assert.doesNotMatch(answer, /Ivar Jordnes/)
  assert.equal((await workplace.town.get('/organ/korforeningen/valg/9')).status, 404)
})

test('on the day that was set the names of those who were not elected are nowhere, and the votes are', async () => {
  const { db } = workplace.town.deps
  const forget = (moment: string) =>
    db.transaction().execute(async (tx) => {
      const town = parseWallTime(moment) ?? assert.fail(moment)
      for (const rule of electionRetention) await rule.forget(tx, { town, machine: town })
    })
  const left = async () => {
    const { rows } = await sql<{ at: string }>`
      select table_name || '.' || column_name as at from information_schema.columns
      where table_schema = 'public' and data_type in ('text', 'jsonb', 'character varying')`.execute(db)
    assert.ok(rows.length > 100, 'the scan saw too little')
    const held: string[] = []
    for (const { at } of rows) {
      const [table = '', column = ''] = at.split('.')
      const found = await sql`select 1 from ${sql.table(table)} where ${sql.ref(column)}::text like '%Jordnes%' limit 1`.execute(db)
      if (found.rows.length > 0) held.push(at)
    }
    return held
  }
  await forget('2020-07-14T03:00')
  assert.deepEqual(await left(), ['election_candidate.name'], 'not a day too early')
  await forget('2020-07-15T03:00')
  assert.deepEqual(await left(), [])
  assert.match((await board.open(`${CHOIR}/2`)).text, /Kandidat nr\. 2.*1 stemme/)
  assert.match((await board.open(`${CHOIR}/2`)).text, /Test Kari Lundvang/)
})
