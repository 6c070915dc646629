import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { sql } from 'kysely'
import { messageLines } from '../../hubs/index.ts'
import { answerEnquiry, hearTidings, parseCallId, tickCall } from '../../messages/index.ts'
import { tellFollowers } from '../../people/index.ts'
import { registerListeners } from '../../platform/outbox/index.ts'
import { startHerald } from '../../platform/outbox/herald.ts'
import { deaf, until } from '../../platform/outbox/testing.ts'
import { topics } from '../topics.ts'
import { openWorkplace, type Colleague, type Workplace } from '../testing.ts'

const LIST = '/arbeid/ringeliste'

let workplace: Workplace
let tofte: Colleague
let colleague: Colleague
let saetre: Colleague
before(async () => {
  workplace = await openWorkplace()
  tofte = await workplace.as('desk_adviser', 'hub:tofte')
  colleague = await workplace.as('hub_manager', 'hub:tofte')
  saetre = await workplace.as('desk_adviser', 'hub:saetre')
  await registerListeners(workplace.town.deps.db, [hearTidings])
})

const follow = (fields: Record<string, string>) => tofte.done('/arbeid/skranke/folg', fields)

/** Something new at Tofte, told to its followers as the worker does it. */
async function news(title: string): Promise<void> {
  const { deps } = workplace.town
  const { db, clock } = deps
  await db
    .transaction()
    .execute((tx) =>
      tellFollowers(tx, { topics: ['hub:tofte'], about: 'news', title: { nb: title }, text: null, path: '/nytt' }, clock.now()),
    )
  const herald = startHerald(deps, [hearTidings], deaf('calls'))
  await until(
    'all is heard',
    async () => (await db.selectFrom('eventDelivery').select('eventId').where('handledAt', 'is', null).execute()).length === 0,
  )
  await herald.stop()
}

async function asked(fields: Record<string, string>): Promise<string> {
  const { db, clock, config } = workplace.town.deps
  await tofte.done('/arbeid/skranke/sporsmal', fields)
  const { id } = await db
    .selectFrom('enquiry')
    .select('id')
    .where('body', '=', fields['sporsmal'] ?? '')
    .executeTakeFirstOrThrow()
  const by = await db.selectFrom('staffAccount').select('id').executeTakeFirstOrThrow()
  await answerEnquiry(db, {
    id,
    text: 'Ja, i andre etasje.',
    by,
    names: topics.names(clock),
    lines: messageLines,
    publicUrl: config.publicUrl,
    at: clock.now(),
  })
  return id
}

const lineOf = (page: { html: string }, name: string) =>
  new RegExp(`${name}[\\s\\S]*?name="linje" value="([^"]+)"`).exec(page.html)?.[1] ?? assert.fail(`${name} is not on the list`)
const press = (who: Colleague, linje: string, gjor: 'sagt' | 'angre') => who.send(LIST, { linje, gjor })
const opens = async (who: Colleague, answer: Response) => who.open(answer.headers.get('location') ?? '')

describe('the call list', () => {
  it('says which language somebody reads, to whoever is going to ring them', async () => {
    await asked({ sporsmal: 'Er det kurs i norsk?', navn: 'Test Tigrinja', adresse: '66 90 12 99', sprak: 'ti' })
    const page = await tofte.open(LIST)
    assert.match(page.html, /Test Tigrinja<\/a><span class="line">Språk: <span lang="ti" dir="ltr">ትግርኛ<\/span><\/span>/)
    await press(tofte, lineOf(page, 'Test Tigrinja'), 'sagt')
  })

  it('has whoever follows without an address for writing: name, number, and what to say', async () => {
    await follow({ navn: 'Test Fasttelefon', adresse: '66 90 12 34' })
    await follow({ navn: 'Test Mobil Ringes', adresse: '913 45 678', ring: 'ja' })
    await follow({ navn: 'Test Sms', adresse: '914 45 678' })
    await follow({ navn: 'Test Uten Nummer' })
    await news('Språkkafé på tirsdag')
    const page = await tofte.open(LIST)
    assert.match(page.text, /Test Fasttelefon[^.]*66 90 12 34[^.]*Tofte: Språkkafé på tirsdag/)
    assert.match(page.text, /Test Mobil Ringes[^.]*913 45 678/)
    assert.match(page.text, /Test Uten Nummer[\s\S]*Ingen nummer\. Brev\./)
    assert.doesNotMatch(page.text, /Test Sms/)
    const whole = await workplace.as('desk_adviser')
    const slip = await whole.open(page.linkTo('Test Fasttelefon'))
    assert.match(slip.text, /Du følger Tofte.*66 90 12 34/, 'what is asked back is answered on the slip')
  })

  it('has answered questions that nothing could be sent to, and no others', async () => {
    await asked({ navn: 'Test Spør Fast', adresse: '66 90 43 21', sporsmal: 'Har dere kopimaskin?' })
    await asked({ navn: 'Test Spør Post', adresse: 'post@example.no', sporsmal: 'Har dere skriver?' })
    const page = await tofte.open(LIST)
    assert.match(page.text, /Test Spør Fast[\s\S]*66 90 43 21[\s\S]*Ja, i andre etasje\. *Spurte: Har dere kopimaskin\?/)
    assert.doesNotMatch(page.text, /Test Spør Post/)
  })

  it('shows the association as sender where it was done for one, on the list and on the button', async () => {
    const whole = await workplace.as('desk_adviser')
    await whole.done('/arbeid/skranke/organisasjon', { organisasjon: 'Prøve kor', navn: 'Test Dirigent', adresse: '66 90 55 01' })
    const { db } = workplace.town.deps
    const { organisationId: id } = await db.selectFrom('organisationName').select('organisationId').executeTakeFirstOrThrow()
    await whole.done(`/arbeid/organisasjoner/${id}`, { avgjorelse: 'approved', grunn: 'Vedtekter vist' })
    const { id: pavegne } = await db.selectFrom('membership').select('id').where('organisationId', '=', id).executeTakeFirstOrThrow()
    await asked({ sporsmal: 'Kan koret øve her?', om: 'hub:tofte', organisasjon: id, pavegne })
    const page = await tofte.open(LIST)
    assert.match(page.text, /Prøve kor, ved Test Dirigent Nummer 66 90 55 01 Si dette Tofte har svart/)
    const told = await opens(tofte, await press(tofte, lineOf(page, 'Prøve kor'), 'sagt'))
    assert.match(told.text, /Sagt fra til Prøve kor, ved Test Dirigent/)
  })

  it('is of one’s own hub, and nobody ticks another’s', async () => {
    const linje = lineOf(await tofte.open(LIST), 'Test Fasttelefon')
    assert.doesNotMatch((await saetre.open(LIST)).text, /Test Fasttelefon/)
    await press(saetre, linje, 'sagt')
    assert.equal(lineOf(await tofte.open(LIST), 'Test Fasttelefon'), linje)
    const { toldAt } = await workplace.town.deps.db
      .selectFrom('tiding')
      .select('toldAt')
      .where('id', '=', Number(linje.slice(7)))
      .executeTakeFirstOrThrow()
    assert.equal(toldAt, null)
  })

  it('is noted when it is seen, once an hour for each act', async () => {
    await tofte.open(LIST)
    await tofte.open(LIST)
    const seen = await workplace.town.deps.db
      .selectFrom('auditEntry')
      .innerJoin('staffAccount', 'staffAccount.id', 'auditEntry.actor')
      .select(['auditEntry.subject', (eb) => eb.fn.countAll<string>().as('count')])
      .where('staffAccount.subject', '=', 'desk_adviser hub:tofte')
      .where('auditEntry.subject', 'in', await actsOnList())
      .where('auditEntry.action', '=', 'personal-data-viewed')
      .groupBy('auditEntry.subject')
      .execute()
    assert.ok(seen.length >= 3)
    for (const { count } of seen) assert.equal(Number(count), 1)
  })

  it('takes a tick from one of two who tick at once, and tells the other who was first', async () => {
    const linje = lineOf(await tofte.open(LIST), 'Test Fasttelefon')
    const answers = await Promise.all([press(tofte, linje, 'sagt'), press(colleague, linje, 'sagt')])
    const [mine, theirs] = [(await opens(tofte, answers[0])).text, (await opens(colleague, answers[1])).text]
    assert.equal([mine, theirs].filter((text) => text.includes('Sagt fra til Test Fasttelefon.')).length, 1)
    assert.equal(
      [mine, theirs].filter((text) => /Test (desk_adviser|hub_manager) hub:tofte sa fra til Test Fasttelefon kl\. 11\.20/.test(text))
        .length,
      1,
    )
    const ticked = await workplace.town.deps.db
      .selectFrom('auditEntry')
      .select('id')
      .where('action', '=', 'call-ticked')
      .where('subject', '=', linje)
      .execute()
    assert.equal(ticked.length, 1)
  })

  it('takes a wrong tick back', async () => {
    const linje = lineOf(await tofte.open(LIST), 'Test Mobil Ringes')
    await press(tofte, linje, 'sagt')
    const page = await opens(colleague, await press(colleague, linje, 'angre'))
    assert.match(page.text, /Test Mobil Ringes står på listen igjen/)
    const { toldAt, toldBy } = await workplace.town.deps.db
      .selectFrom('tiding')
      .select(['toldAt', 'toldBy'])
      .where('id', '=', Number(linje.slice(7)))
      .executeTakeFirstOrThrow()
    assert.deepEqual([toldAt, toldBy], [null, null])
  })

  it('lets go of who stops following and of a question that is rung about', async () => {
    const id = await asked({ navn: 'Test Ringt Nå', adresse: '66 90 55 55', sporsmal: 'Er det parkering?' })
    await press(tofte, `enquiry:${id}`, 'sagt')
    const row = await workplace.town.deps.db
      .selectFrom('enquiry')
      .select(['rungAt', 'rungBy'])
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    assert.ok(row.rungAt !== null && row.rungBy !== null)
    const stopped = await follow({ navn: 'Test Slutter', adresse: '66 90 77 77' })
    await news('Kafeen er åpen')
    assert.match((await tofte.open(LIST)).text, /Test Slutter/)
    await tofte.send(/action="([^"]+avlysning[^"]*)"/.exec(stopped.html)?.[1] ?? '', {})
    assert.doesNotMatch((await tofte.open(LIST)).text, /Test Slutter/)
  })

  it('refuses a line that is none, and takes a nonsense id for what it is', async () => {
    for (const linje of ['', 'tiding:0', 'tiding:x', 'enquiry:1', 'tiding:99999999999999999999'])
      assert.equal((await press(tofte, linje, 'sagt')).status, 404)
    assert.equal((await press(tofte, 'tiding:123456789', 'sagt')).status, 303)
  })

  it('stands on the desk too, with the count, and leads back there', async () => {
    const page = await tofte.open('/arbeid/skranke')
    assert.match(page.text, /Test Uten Nummer/)
    const answer = await tofte.send(LIST, { linje: lineOf(page, 'Test Uten Nummer'), gjor: 'sagt', fra: 'skranke' })
    assert.match((await opens(tofte, answer)).text, /Sagt fra til Test Uten Nummer\./)
  })
})

describe('letters', () => {
  it('are for those with neither number nor e-mail, with the words of their receipt', async () => {
    await asked({ navn: 'Test Brev', sporsmal: 'Når er det bingo?', sprak: 'en' })
    const page = await tofte.open(`${LIST}/brev`)
    assert.match(page.text, /To Test Brev/)
    assert.match(page.text, /You asked: Når er det bingo\?/)
    assert.match(page.text, /Your code, if you want to change or cancel: \S+ \S+ \S+/)
    assert.doesNotMatch(page.text, /Test Spør Fast/)
  })

  it('are all there, also when two hundred who are to be rung have waited longer; and the list says that it goes on', async () => {
    const { db, clock } = workplace.town.deps
    await follow({ navn: 'Test Ringes Ofte', adresse: '66 90 77 77' })
    await news('Det første av mange')
    const due = new Date(clock.now() - 86_400_000)
    await sql`
      insert into tiding (subscription_id, event_id, about, title, path, due_at)
      select t.subscription_id, t.event_id + 1000 + n, t.about, t.title, t.path, ${due} from tiding t
      join subscription s on s.id = t.subscription_id join act a on a.id = s.act_id join person p on p.id = a.person_id
      cross join generate_series(1, 210) n
      where p.name = 'Test Ringes Ofte'`.execute(db)
    assert.match((await tofte.open(LIST)).text, /Dette er de 200 som har ventet lengst/)
    assert.match((await tofte.open(`${LIST}/brev`)).text, /To Test Brev/)
    await sql`delete from tiding where due_at = ${due}`.execute(db)
    assert.doesNotMatch((await tofte.open(LIST)).text, /som har ventet lengst/)
  })

  it('have an address that is typed when it is needed, and is gone when the letter is given', async () => {
    const { db } = workplace.town.deps
    await follow({ navn: 'Test Vil Ha Brev', adresse: '66 90 88 88', brev: 'ja' })
    await news('Ny brosjyre')
    const page = await tofte.open(`${LIST}/brev`)
    const brev = new RegExp('name="brev" value="([^"]+)"[\\s\\S]{0,1500}?Test Vil Ha Brev').exec(page.html)?.[1] ?? assert.fail('no letter')
    const wrong = await tofte.send(`${LIST}/brev`, { brev, adresse: 'x'.repeat(60) })
    assert.equal(wrong.status, 422)
    assert.match(await wrong.text(), /så mye viser vinduet/)
    await tofte.send(`${LIST}/brev`, { brev, adresse: 'Test Vil Ha Brev\r\nStorveien 1\r\n3482 Tofte' })
    assert.match(
      (await tofte.open(`${LIST}/brev`)).html,
      /class="window">\s*<span class="line">Test Vil Ha Brev<\/span>\s*<span class="line">Storveien 1/,
    )
    assert.equal((await db.selectFrom('letterAddress').select('actId').execute()).length, 1)
    await press(tofte, lineOf(await tofte.open(LIST), 'Test Vil Ha Brev'), 'sagt')
    assert.deepEqual(await db.selectFrom('letterAddress').select('actId').execute(), [])
  })
})

describe('a tick', () => {
  it('is won by one of 64 who press at once, and written down once', async () => {
    const { db, clock } = workplace.town.deps
    await follow({ navn: 'Test Mange Krysser', adresse: '66 90 64 64' })
    await news('Alle vil si fra')
    const linje = parseCallId(lineOf(await tofte.open(LIST), 'Test Mange Krysser')) ?? assert.fail()
    const by = await db.selectFrom('staffAccount').select('id').executeTakeFirstOrThrow()
    const all = await Promise.all(Array.from({ length: 64 }, () => tickCall(db, { id: linje, topics: 'every', by, at: clock.now() })))
    assert.equal(all.filter((won) => won).length, 1)
    const written = await db
      .selectFrom('auditEntry')
      .select('id')
      .where('action', '=', 'call-ticked')
      .where('subject', '=', linje)
      .execute()
    assert.equal(written.length, 1)
  })

  it('is wanted of whoever follows by an address that is dead, as long as there is a number or a name', async () => {
    const { db } = workplace.town.deps
    await follow({ navn: 'Test Død Adresse', adresse: 'dod@example.no' })
    await db
      .updateTable('contactPoint')
      .set({ deadSince: new Date(0) })
      .where('value', '=', 'dod@example.no')
      .execute()
    await news('Til den med død adresse')
    assert.match((await tofte.open(`${LIST}/brev`)).text, /Test Død Adresse/)
  })
})

async function actsOnList(): Promise<string[]> {
  const rows = await workplace.town.deps.db.selectFrom('subscription').select('actId').where('channel', '=', 'call').execute()
  return rows.map(({ actId }) => `act:${actId}`)
}
