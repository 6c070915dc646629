import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { readPage } from '../../platform/http/testing.ts'
import { openWorkplace, type Colleague, type Workplace } from '../testing.ts'

let workplace: Workplace
let desk: Colleague
let tofte: Colleague
let saetre: Colleague
before(async () => {
  workplace = await openWorkplace()
  desk = await workplace.as('desk_adviser')
  tofte = await workplace.as('desk_adviser', 'hub:tofte')
  saetre = await workplace.as('desk_adviser', 'hub:saetre')
})

const DESK = '/arbeid/skranke'
const codeOn = (page: { texts(selector: string): readonly string[] }) => page.texts('.words')[0] ?? assert.fail('no code is shown')
const idIn = (answer: Response) => /kvittering\/([\da-f-]{36})/.exec(answer.headers.get('location') ?? '')?.[1] ?? assert.fail('no receipt')
const looks = async (who: Colleague, sok: string) => readPage(await who.submit(DESK, { sok }))

describe('following a hub for somebody at the desk', () => {
  it('takes a name alone, makes a receipt that says who registered it, and no account', async () => {
    const page = await tofte.done(`${DESK}/folg`, { navn: 'Test Olga Holm', kanal: 'desk' })
    assert.match(page.text, /Du følger Tofte/)
    assert.match(page.text, /Registrert av Test desk_adviser hub:tofte, i skranken/)
    assert.match(page.text, /i skranken, av Innbyggerservice/)
    assert.match(codeOn(page), /^\S+ \S+ \S+$/)
    const { db } = workplace.town.deps
    const made = await db.selectFrom('subscription').innerJoin('act', 'act.id', 'subscription.actId').selectAll().execute()
    assert.deepEqual(
      made.map(({ channel, topic, begunAt }) => [channel, topic, begunAt !== null]),
      [['desk', 'hub:tofte', true]],
    )
  })

  it('makes the same receipt as the web: the owner finds it with the words and the surname, and stops it', async () => {
    const page = await tofte.done(`${DESK}/folg`, { navn: 'Test Per Lianes', adresse: '66 90 12 34' })
    const { app } = workplace.town
    const headers = { 'content-type': 'application/x-www-form-urlencoded', origin: 'http://localhost', host: 'localhost' }
    const body = new URLSearchParams({ kode: codeOn(page), kjennetegn: 'lianes' }).toString()
    const found = await app.request('/kvittering', { method: 'POST', headers, body })
    const receipt = await readPage(await app.request(found.headers.get('location') ?? ''))
    assert.equal(receipt.heading, 'Du følger Tofte')
    assert.match(receipt.text, /Vi ringer deg når det er noe nytt/)
    assert.match(receipt.text, /på telefon, av Innbyggerservice/)
  })

  it('rings somebody with a mobile who wants that, and helps one for another', async () => {
    const page = await tofte.done(`${DESK}/folg`, {
      navn: 'Test Mor Sætre',
      hjelper: 'ja',
      hjelpernavn: 'Test Datter Oslo',
      adresse: '912 34 567',
      ring: 'ja',
    })
    assert.match(page.text, /Test Mor Sætre, ved Test Datter Oslo/)
    assert.match(page.text, /Vi ringer deg/)
  })

  it('keeps all that was typed when something is missing', async () => {
    const answer = await desk.submit(`${DESK}/folg`, { navn: '', adresse: '123', om: '', hva: [] })
    assert.equal(answer.status, 422)
    const page = await readPage(answer)
    assert.deepEqual(
      page.errors.map(({ href }) => href),
      ['#navn', '#adresse', '#om', '#hva'],
    )
    assert.equal(page.field('Telefon eller e-post (valgfritt)').value, '123')
  })

  it('sent twice is one, and says so', async () => {
    const { action, fields } = await tofte.form(`${DESK}/folg`, { navn: 'Test To Ganger' })
    const [one, two] = await Promise.all([tofte.send(action, fields), tofte.send(action, fields)])
    assert.equal(idIn(one), idIn(two))
    const said = await Promise.all([one, two].map(async (answer) => (await tofte.open(answer.headers.get('location') ?? '')).text))
    assert.equal(said.filter((text) => text.includes('Dette var sendt fra før')).length, 1)
  })
})

describe('a question written down at the desk', () => {
  it('has the same receipt and waits with the others', async () => {
    const page = await tofte.done(`${DESK}/sporsmal`, { navn: 'Test Anna Strøm', sporsmal: 'Er det heis?', kanal: 'paper' })
    assert.match(page.text, /Du har skrevet til Tofte/)
    assert.match(page.text, /på papir, av Innbyggerservice/)
    assert.match((await tofte.open('/arbeid/sporsmal')).text, /Er det heis\?/)
  })
})

describe('the one search field', () => {
  it('goes by a number to the numbered act, with the hub kept', async () => {
    const answer = await tofte.submit(DESK, { sok: '1' })
    assert.equal(answer.headers.get('location'), '/arbeid/skranke/folg?torg=tofte#navn')
  })

  it('finds a receipt by its words without a second fact, and notes who looked', async () => {
    const made = await tofte.done(`${DESK}/folg`, { navn: 'Test Kode Kåsa' })
    const answer = await tofte.submit(DESK, { sok: codeOn(made).toUpperCase().replaceAll(' ', ', ') })
    const id = idIn(answer)
    assert.match((await tofte.open(answer.headers.get('location') ?? '')).text, /Test Kode Kåsa/)
    const seen = await workplace.town.deps.db.selectFrom('auditEntry').select('action').where('subject', '=', `act:${id}`).execute()
    assert.ok(seen.some(({ action }) => action === 'personal-data-viewed'))
  })

  it('finds people by name however it is spelt, by the number in any form, and by its last digits', async () => {
    await tofte.done(`${DESK}/folg`, { navn: 'Test Åse Ødegård', adresse: '+47 913 45 678' })
    for (const sok of ['odegard', 'ødegård', 'Åse', '91345678', '913 45 678', '5678']) {
      assert.match((await looks(tofte, sok)).text, /Test Åse Ødegård/, sok)
    }
    assert.doesNotMatch((await looks(tofte, 'degard')).text, /Test Åse Ødegård/)
  })

  it('shows a hub’s people to its own desk only, but opens any receipt whose words are said', async () => {
    const made = await tofte.submit(`${DESK}/folg`, { navn: 'Test Nabo Nilsen' })
    assert.doesNotMatch((await looks(saetre, 'nilsen')).text, /Test Nabo Nilsen/)
    assert.equal((await saetre.open(`${DESK}/kvittering/${idIn(made)}`)).status, 404)
    assert.equal((await saetre.send(`${DESK}/kvittering/${idIn(made)}/avlysning`, {})).status, 404)
    assert.match((await looks(desk, 'nilsen')).text, /Test Nabo Nilsen/)
    const code = codeOn(await tofte.open(`${DESK}/kvittering/${idIn(made)}`))
    const answer = await saetre.submit(DESK, { sok: code })
    assert.match(answer.headers.get('location') ?? '', /^\/kvittering\/[0-9a-z]{20}$/)
  })

  it('finds hubs and providers, with what can be done for somebody there', async () => {
    const page = await looks(desk, 'heggedal')
    assert.ok(page.links.some(({ href }) => href === '/arbeid/skranke/folg?om=hub%3Aheggedal#navn'))
  })

  it('finds themes and places to follow', async () => {
    const leadsTo = async (sok: string, path: string) =>
      assert.ok(
        (await looks(desk, sok)).links.some(({ href }) => href === `${DESK}/${path}`),
        `${sok} → ${path}`,
      )
    await leadsTo('barn og', 'folg?om=theme%3Abarn-og-unge#navn')
    await leadsTo('Kultur', 'folg?om=theme%3Akultur#navn')
    await leadsTo('vollen', 'folg?om=place%3Avollen#navn')
    assert.match((await looks(desk, 'zz')).text, /Vi finner ingenting/)
  })
})

describe('calling off for somebody who is there', () => {
  it('is marked as done by staff, and happens once', async () => {
    const id = idIn(await tofte.submit(`${DESK}/folg`, { navn: 'Test Slutt Sand' }))
    const page = await tofte.done(`${DESK}/kvittering/${id}`)
    assert.match(page.text, /Du følger ikke Tofte lenger/)
    const row = await workplace.town.deps.db.selectFrom('act').select('cancelledBy').where('id', '=', id).executeTakeFirstOrThrow()
    assert.equal(row.cancelledBy, 'staff')
    await tofte.send(`${DESK}/kvittering/${id}/avlysning`, {})
    assert.equal((await tofte.open(`${DESK}/kvittering/${id}`)).status, 200)
  })
})

describe('the desk itself', () => {
  it('shows the hub it serves: counts, numbered acts, who is there, whom to ring', async () => {
    const page = await tofte.open(DESK)
    assert.equal(page.heading, 'Skranken, Tofte')
    assert.match(page.html, /<body[^>]*data-hub="tofte"/)
    const numbers = page.texts('.acts kbd')
    assert.deepEqual(
      numbers,
      numbers.map((_, k) => String(k + 1)),
    )
    assert.ok(numbers.length <= 19, 'the field takes two digits that begin with a one')
    assert.match(
      page.text,
      /15 ?Skriv ned et innspill 16 ?Skriv opp støtte til et innspill 17 ?Skriv ned et forslag 18 ?Registrer hvem de er/,
    )
    for (const [k, way] of ['innspill', 'innspill/stotte', 'forslag', 'hvem'].entries()) {
      const answer = await tofte.submit(DESK, { sok: String(15 + k) })
      assert.equal(new URL(answer.headers.get('location') ?? '', 'http://localhost').pathname, `${DESK}/${way}`)
    }
    assert.match(page.text, /skal ringes/)
    assert.equal((await desk.open(`${DESK}?torg=borgen`)).heading, 'Skranken, Borgen')
    assert.equal((await saetre.open(`${DESK}?torg=tofte`)).heading, 'Skranken, Sætre')
  })

  it('stops all that goes to a caller, also what stands on other receipts', async () => {
    const caller = { navn: 'Test Stopp Nok', adresse: '66 90 55 44' }
    const sent = [await tofte.submit(`${DESK}/folg`, caller), await saetre.submit(`${DESK}/folg`, caller)]
    const [mine, others] = sent.map(idIn)
    const address = `${DESK}/kvittering/${mine ?? ''}`
    assert.match((await tofte.open(address)).text, /Stopp alt/)
    assert.equal((await saetre.send(`${address}/stopp-alt`, {})).status, 404, 'another desk’s')
    assert.equal((await tofte.send(`${address}/stopp-alt`, {})).status, 303)
    const { db } = workplace.town.deps
    const acts = await db
      .selectFrom('act')
      .select(['cancelledBy'])
      .where('id', 'in', [mine ?? '', others ?? ''])
      .execute()
    assert.deepEqual(acts, [{ cancelledBy: 'staff' }, { cancelledBy: 'staff' }])
  })

  it('is not for editors', async () => {
    const editor = await workplace.as('editor')
    assert.equal((await editor.open(DESK)).status, 403)
  })
})
