import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import { after, before, describe, it } from 'node:test'
import { sql } from 'kysely'
import { z } from 'zod'
import { decideOrganisation, findByNumber } from '../../src/people/index.ts'
import { readPage } from '../../src/platform/http/testing.ts'
import { openTown, type OpenTown } from '../open-town.ts'
import { openResident, sentTo, type Resident } from '../resident.ts'

const NEW = '/organisasjoner/ny/hvem'

let town: OpenTown
let staffId: string
before(async () => {
  town = await openTown({ now: '2021-03-15T18:00' })
  const account = { issuer: 'test', subject: 'rådgiver', name: 'Test Rådgiver', createdAt: new Date(0) }
  staffId = (await town.deps.db.insertInto('staffAccount').values(account).returning('id').executeTakeFirstOrThrow()).id
})

const digitsIn = (text: string | null | undefined) => /\b\d{6}\b/.exec(text ?? '')?.[0] ?? assert.fail('no six digits were sent')
const newest = async (address: string) => (await sentTo(town, address)).find(({ subject }) => /^\d{6} /.test(subject ?? ''))?.subject
/** The link that counts: one that was sent anew takes the place of those before. */
const invitationFor = async (address: string) => {
  for (const { text } of await sentTo(town, address)) {
    const link = /http:\/\/localhost(\/organisasjoner\/invitasjon\/\S+)/.exec(text ?? '')?.[1]
    if (link !== undefined && (await town.get(link)).status === 200) return link
  }
  return assert.fail(`${address} was not asked`)
}
const linkTo = (page: { links: readonly { href: string }[] }) =>
  page.links.find(({ href }) => /^\/organisasjoner\/[0-9a-f-]{36}$/.test(href))?.href ?? assert.fail('no way to the organisation')

async function register(who: Resident, number: string, fields: Record<string, string>) {
  const waiting = await who.done(`${NEW}?nummer=${number}`, fields)
  assert.equal(waiting.heading, 'Ett steg igjen')
  return who.done(waiting.path, { sifre: digitsIn(await newest(fields['adresse'] ?? '')) })
}

/** By a code; where they are then. */
async function signIn(who: Resident, address: string, door = '/logg-inn') {
  await who.done(door, { adresse: address })
  const code = (await sentTo(town, address)).find(({ subject }) => subject === 'Koden din til Min side')
  return (await who.done('/logg-inn/kode', { sifre: /\b\d{6}\b/.exec(code?.text ?? '')?.[0] ?? '' })).path
}

/** And then known as surely as by an electronic identity. */
async function signInSurely(who: Resident, address: string) {
  await signIn(who, address)
  await sql`update resident_sign_in set level = 'substantial'`.execute(town.deps.db)
}

async function approve(number: string) {
  const { db, clock } = town.deps
  const found = (await findByNumber(db, number, clock.today())) ?? assert.fail(`no ${number}`)
  const decision = { staffId, reason: 'Protokoll vist', paper: 'minutes', publicUrl: 'http://localhost', at: clock.now() } as const
  await decideOrganisation(db, 'approved', { organisationId: found.id, ...decision })
  return `/organisasjoner/${found.id}`
}

async function accept(who: Resident, address: string, navn: string) {
  const waiting = await who.done(await invitationFor(address), { navn })
  return who.done(waiting.path, { sifre: digitsIn(await newest(address)) })
}

describe('an association', () => {
  it('is registered with its number, by its leader, whose address is proven', async () => {
    const kari = openResident(town)
    const start = await kari.open('/organisasjoner/ny')
    assert.equal(start.heading, 'Hvem er dere?')
    const receipt = await register(kari, '920125298', {
      organisasjon: 'Prøve vel',
      slag: 'association',
      navn: 'Kari Prøve',
      adresse: 'kari-vel@example.no',
    })
    assert.equal(receipt.heading, 'Prøve vel er meldt inn, med deg som leder')
    assert.match(receipt.text, /Venter på at kommunen godkjenner/)
    const page = await kari.open(linkTo(receipt))
    assert.match(page.text, /Kommunen ser på det\. Dere har ventet siden i dag/)
    assert.doesNotMatch(page.text, /Be inn noen/)
    assert.match((await kari.open('/organisasjoner')).text, /Prøve vel/)
  })

  it('says what is wrong with a number, and what to do', async () => {
    const who = openResident(town)
    const wrong = await who.open(`${NEW}?nummer=920125299`)
    assert.deepEqual([wrong.status, wrong.errors.map(({ href }) => href)], [422, ['#nummer']])
    assert.match(wrong.text, /ett av sifrene er feil/)
    assert.match((await who.open(`${NEW}?nummer=tofte`)).text, /har ni sifre/)
  })

  it('asks for what is missing, each at its field, and keeps what was typed', async () => {
    const page = await readPage(
      await openResident(town).submit(`${NEW}?nummer=974760673`, { organisasjon: 'P', slag: '', navn: '', adresse: '22 86 00 00' }),
    )
    assert.deepEqual([page.status, page.errors.map(({ href }) => href)], [422, ['#organisasjon', '#slag', '#navn', '#adresse']])
    assert.equal(page.field('E-post eller mobilnummer').value, '22 86 00 00')
  })

  it('that is here already is not registered twice: whoever comes asks to take over, or asks its leader', async () => {
    const other = openResident(town)
    const page = await other.open(`${NEW}?nummer=920125298`)
    assert.match(page.text, /Prøve vel er registrert her fra før/)
    const refused = await readPage(await other.submit(`${NEW}?nummer=920125298`, { navn: 'Ola', adresse: 'ola-vel@example.no' }))
    assert.deepEqual([refused.status, refused.errors.map(({ href }) => href)], [422, ['#overta']])
    const more = await other.done(`${NEW}?nummer=920125298`, { overta: 'ja', navn: 'Ola', adresse: 'ola-vel@example.no' })
    assert.equal(more.heading, 'Vis hvem du er')
    assert.match(more.text, /Kom innom torget/)
    assert.doesNotMatch(decodeURIComponent(more.path), /Ola|ola-vel/)
    await signInSurely(other, 'ola-vel@example.no')
    const back = new URL(more.path, 'http://localhost').searchParams.get('til') ?? assert.fail('no way back')
    const form = await other.open(back)
    assert.match(form.text, /Det du skrev, står her ennå/)
    assert.equal(form.field('Navnet ditt').value, 'Ola')
    const receipt = await other.done(back)
    assert.equal(receipt.heading, 'Du har bedt om å overta Prøve vel')
    assert.doesNotMatch((await other.open(back)).text, /står her ennå/)
    assert.ok(receipt.links.every(({ href }) => !/^\/organisasjoner\/[0-9a-f]/.test(href)))
  })

  it('shows nothing to others, and tells them not whether it is there', async () => {
    const address = await approve('920125298')
    const [there, not] = [
      await openResident(town).open(address),
      await openResident(town).open('/organisasjoner/00000000-0000-4000-8000-000000000000'),
    ]
    assert.deepEqual([there.status, not.status], [404, 404])
    assert.equal(there.text, not.text)
    assert.doesNotMatch(there.text, /Prøve vel|Kari/)
    const signedIn = openResident(town)
    await signIn(signedIn, 'utenfor@example.no')
    assert.deepEqual([(await signedIn.open(address)).status, (await signedIn.open(`${address}/overtakelse`)).status], [404, 404])
  })
})

describe('a number that the register is asked about', () => {
  const answers: Record<string, unknown> = {
    '920125298': { navn: 'PRØVE IDRETTSLAG', organisasjonsform: { kode: 'FLI', beskrivelse: 'Forening/lag/innretning' } },
    '974760673': { navn: 'SLETTET', organisasjonsform: { kode: 'AS' }, slettedato: '2020-01-01' },
  }
  const server = createServer((asked, answer) => {
    const [, number = '', roles] = /enheter\/(\d+)(\/roller)?$/.exec(asked.url ?? '') ?? []
    const body = roles ? { rollegrupper: [] } : answers[number]
    if (number === '971032081') answer.writeHead(500).end()
    else answer.writeHead(body === undefined ? 404 : 200).end(JSON.stringify(body ?? {}))
  })
  let asking: Resident
  before(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const at = server.address()
    const site = at !== null && typeof at === 'object' ? `http://127.0.0.1:${at.port}` : assert.fail('no port')
    asking = openResident(await openTown({ now: '2021-03-15T18:00', env: { REGISTER_URL: site } }))
  })
  after(() => server.close())

  it('brings its name, which nobody then has to write', async () => {
    const page = await asking.open(`${NEW}?nummer=920125298`)
    assert.equal(page.heading, 'Er dette dere: PRØVE IDRETTSLAG?')
    const waiting = await asking.done(`${NEW}?nummer=920125298`, { navn: 'Kari', adresse: 'il@example.no' })
    assert.equal(waiting.heading, 'Ett steg igjen')
  })

  it('is refused in words where it is deleted or unknown, and goes on where the register is silent', async () => {
    assert.match((await asking.open(`${NEW}?nummer=974760673`)).text, /er slettet/)
    assert.match((await asking.open(`${NEW}?nummer=889640782`)).text, /kjenner ikke dette nummeret/)
    const silent = await asking.open(`${NEW}?nummer=971032081`)
    assert.deepEqual([silent.status, /svarer ikke akkurat nå/.test(silent.text)], [200, true])
  })
})

const CancelMeans = z.object({ cancelMeans: z.string().nullable() })

describe('a board', () => {
  let leader: Resident
  let address: string
  before(async () => {
    leader = openResident(town)
    await register(leader, '971032081', {
      organisasjon: 'Prøve kor',
      slag: 'association',
      navn: 'Leder Prøve',
      adresse: 'leder-kor@example.no',
    })
    address = await approve('971032081')
  })

  it('is asked in by its leader, says yes with the address that was asked, and sees the page', async () => {
    const sent = await leader.done(address, { adresse: 'booker@example.no', rolle: 'booker' })
    assert.match(sent.text, /Invitasjonen er sendt/)
    const booker = openResident(town)
    assert.match((await booker.open(await invitationFor('booker@example.no'))).heading, /Vil du være booker i Prøve kor\?/)
    const receipt = await accept(booker, 'booker@example.no', 'Booker Prøve')
    assert.equal(receipt.heading, 'Du er booker i Prøve kor')
    const page = await booker.open(linkTo(receipt))
    assert.match(page.text, /Du er booker/)
    assert.match(page.text, /Leder Prøve/)
    assert.doesNotMatch(page.text, /Be inn noen/)
    assert.equal((await booker.send(`${address}/invitasjoner`, { adresse: 'venn@example.no', rolle: 'booker' })).status, 403)
    assert.equal((await booker.open(`${address}/overtakelse`)).status, 403)
  })

  it('that is asked twice gets one question, with a new link', async () => {
    await leader.done(address, { adresse: 'to@example.no', rolle: 'treasurer' })
    const first = await invitationFor('to@example.no')
    const again = await leader.done(address, { adresse: 'to@example.no', rolle: 'treasurer' })
    assert.match(again.text, /Spurt fra før/)
    assert.equal((await openResident(town).open(first)).status, 404)
    const held = await readPage(await leader.submit(address, { adresse: 'booker@example.no', rolle: 'booker' }))
    assert.match(held.field('E-post eller mobilnummer').error ?? '', /har rollen allerede/)
  })

  it('is not entered with a link that was sent on: the digits go to whoever was asked', async () => {
    const thief = openResident(town)
    const waiting = await thief.done(await invitationFor('to@example.no'), { navn: 'Tyv' })
    assert.match(waiting.text, /to@example\.no/)
    assert.equal((await thief.submit(waiting.path, { sifre: '000000' })).status, 422)
    assert.equal((await thief.open(address)).status, 404)
  })

  it('can say no, and be unasked', async () => {
    await leader.done(address, { adresse: 'nei@example.no', rolle: 'booker' })
    const link = await invitationFor('nei@example.no')
    const who = openResident(town)
    assert.equal((await who.send(`${link}/nei`, {})).status, 303)
    assert.equal((await who.open(link)).heading, 'Du har sagt nei takk.')
    assert.equal((await who.send(link, { navn: 'Likevel', nokkel: 'a-key-of-sixteen-signs' })).status, 409)
  })

  it('asks in its own name, and the receipt and everybody in the board see who did it', async () => {
    const form = await leader.open('/kontakt/torg/tofte')
    assert.match(form.text, /På vegne av .*Meg selv .*Prøve kor, ved Leder Prøve/)
    const [membership] = [...form.html.matchAll(/name="pavegne" value="([0-9a-f-]{36})"/g)].map(([, id]) => id ?? '')
    const receipt = await leader.done('/kontakt/torg/tofte', { sporsmal: 'Kan vi øve her?', pavegne: membership ?? '', navn: 'En annen' })
    assert.match(receipt.text, /Prøve kor, ved Leder Prøve/)
    assert.match(receipt.text, /leder-kor@example\.no/)
    assert.match((await leader.open(address)).text, /Det organisasjonen har gjort .*Leder Prøve/)
    const stranger = await openResident(town).open('/kontakt/torg/tofte')
    assert.doesNotMatch(stranger.text, /På vegne av/)
    const forged = await openResident(town).done('/kontakt/torg/tofte', { sporsmal: 'Er jeg koret?', pavegne: membership ?? '' })
    assert.doesNotMatch(forged.text, /Prøve kor/)
  })

  it('takes out one of its members, at once or after a day, and never its last leader', async () => {
    const end = (who: Resident, hvem: string, dag = '') => who.send(`${address}/roller/slutt`, { hvem, dag })
    const page = await leader.open(address)
    const idOf = (name: string) => new RegExp(`<option value="([0-9a-f-]{36})"[^>]*>${name}`).exec(page.html)?.[1] ?? assert.fail(name)
    const [own, booker] = [idOf('Leder Prøve'), idOf('Booker Prøve')]
    const alone = await readPage(await end(leader, own))
    assert.match(alone.errors[0]?.text ?? '', /siste lederen/)
    assert.match((await readPage(await end(leader, booker, '1.1.2021'))).errors[0]?.text ?? '', /fra og med i dag/)
    assert.equal((await end(openResident(town), booker)).status, 404)
    assert.equal((await end(leader, booker, '20.3.2021')).status, 303)
    assert.match((await leader.open(address)).text, /Booker Prøve \S* ?booker .*20\. mars/i)
    const both = await Promise.all([end(leader, booker), end(leader, booker)])
    assert.deepEqual(
      both.map(({ status }) => status),
      [303, 303],
    )
    assert.doesNotMatch((await leader.open(address)).text, /Booker Prøve/)
    const told = await town.deps.db.selectFrom('event').select('payload').where('kind', '=', 'act.notice').execute()
    assert.equal(told.filter(({ payload }) => JSON.stringify(payload).includes('Rollen din i Prøve kor er avsluttet')).length, 2)
  })

  it('hands over after the annual meeting: the new leader has the rights, the old one has not, and what was done stays', async () => {
    const wrong = await readPage(await leader.submit(`${address}/overtakelse`, { leder: '', deputy: 'ikke en adresse', dag: '1.1.2021' }))
    assert.deepEqual(
      wrong.errors.map(({ href }) => href),
      ['#leder', '#deputy', '#dag'],
    )
    const onPhone = await readPage(await leader.submit(`${address}/overtakelse`, { leder: '66 79 11 11' }))
    assert.match(onPhone.errors[0]?.text ?? '', /ingen av delene, ber du dem inn med navnet/, 'a telephone on the wall is no dead end')
    assert.equal(onPhone.linkTo('Be dem inn med navnet'), `${address}#inviter`)
    const page = await leader.done(`${address}/overtakelse`, { leder: 'ny-leder@example.no', dag: '' })
    assert.match(page.text, /Det nye styret er spurt/)
    await leader.done(`${address}/overtakelse`, { leder: 'ny-leder@example.no', dag: '' })
    const { rows } = await sql<{ id: string }>`select id from hand_over where done_at is null`.execute(town.deps.db)
    assert.equal(rows.length, 1, 'sent twice, it is one')
    assert.equal((await leader.open(address)).status, 200, 'until the new one has said yes')
    const next = openResident(town)
    const receipt = await accept(next, 'ny-leder@example.no', 'Ny Leder')
    assert.equal(receipt.heading, 'Du er leder i Prøve kor')
    const after = await next.open(address)
    assert.match(after.text, /Overlat styret/)
    assert.match(after.text, /Det organisasjonen har gjort .*Leder Prøve/, 'what was done stays with the organisation')
    assert.equal((await leader.open(address)).status, 404)
  })

  it('says to a leader who ends their own role that it has ended', async () => {
    const next = openResident(town)
    await signIn(next, 'ny-leder@example.no')
    await next.done(address, { adresse: 'medleder@example.no', rolle: 'leader' })
    const other = openResident(town)
    await accept(other, 'medleder@example.no', 'Medleder Prøve')
    const own =
      /<option value="([0-9a-f-]{36})"[^>]*>Medleder Prøve \(deg\)/.exec((await other.open(address)).html)?.[1] ?? assert.fail('no role')
    const answer = await other.send(`${address}/roller/slutt`, { hvem: own, dag: '' })
    assert.match((await readPage(await other.get(answer.headers.get('location') ?? ''))).text, /Rollen er avsluttet/)
  })

  it('says to its last leader what leaving leads to, and to nobody else', async () => {
    const next = openResident(town)
    await signIn(next, 'ny-leder@example.no')
    const receipts = (await next.open('/min-side')).links.flatMap(({ href }) => (href.includes('til=avlysning') ? [href] : []))
    const way = (await next.get(receipts[0] ?? '')).headers.get('location') ?? assert.fail('no receipt')
    const leaving = await readPage(await next.get(way))
    assert.match(leaving.text, /Slutt som leder\?.*Du er den siste lederen\. Slutter du, kan ingen handle for organisasjonen/)
    const token = /kvittering\/([^/]+)\/avlysning/.exec(way)?.[1] ?? assert.fail(way)
    const { cancelMeans } = CancelMeans.parse(await (await next.get(`/api/v1/receipts/${token}`)).json())
    assert.match(cancelMeans ?? '', /^Du er den siste lederen\./, 'a program is told the same as the page')
  })

  it('lets a leader in on a new telephone: the receipt leads to the sign-in, and the sign-in back to the page', async () => {
    const elsewhere = openResident(town)
    const led = await elsewhere.open(address)
    const door = led.links.find(({ text }) => text.startsWith('Har du en rolle? Logg inn'))?.href ?? assert.fail(led.text)
    assert.equal(door, `/logg-inn?til=${encodeURIComponent(address)}`)
    assert.equal(await signIn(elsewhere, 'ny-leder@example.no', door), address)
    assert.match((await elsewhere.open(address)).text, /Du er leder\. Du kan handle for organisasjonen/)
  })

  it('that nobody leads any more says so to those who are left, who act for it no longer, and where a new board is let in', async () => {
    const last = openResident(town)
    await signIn(last, 'ny-leder@example.no')
    await last.done(address, { adresse: 'igjen@example.no', rolle: 'booker' })
    const left = openResident(town)
    await accept(left, 'igjen@example.no', 'Igjen Prøve')
    assert.doesNotMatch((await left.open(address)).text, /Uten leder/)
    assert.match((await left.open('/kontakt/torg/tofte')).text, /Prøve kor/)
    const ways = (await last.open('/min-side')).links.flatMap(({ href }) => (href.includes('til=avlysning') ? [href] : []))
    await last.done((await last.get(ways[0] ?? '')).headers.get('location') ?? assert.fail('no receipt'))
    const { text } = await left.open(address)
    assert.match(
      text,
      /Uten leder ?Ingen leder organisasjonen nå, så ingen kan handle for den\. Be Innbyggerservice slippe til det nye styret/,
    )
    assert.doesNotMatch(text, /Du kan handle/)
    assert.doesNotMatch((await left.open('/kontakt/torg/tofte')).text, /Prøve kor/)
  })
})
