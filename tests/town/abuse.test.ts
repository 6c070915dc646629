import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { openWorkplace, type Workplace } from '../../src/workplace/testing.ts'
import { readPage } from '../../src/platform/http/testing.ts'
import { openResident } from '../resident.ts'

let workplace: Workplace
before(async () => {
  workplace = await openWorkplace()
})

const persons = async () => (await workplace.town.deps.db.selectFrom('person').select('id').execute()).length
const LINKS = 'Se http://a.example http://b.example http://c.example http://d.example'

describe('the brakes on what anybody can send', () => {
  it('keep nothing of a form with the hidden field filled in but that it was tried, and tell a human what to do', async () => {
    for (const path of ['/kontakt/torg/tofte', '/folg/torg/tofte']) {
      const earlier = await persons()
      const who = openResident(workplace.town, { from: '203.0.113.1' })
      assert.equal((await who.open(path)).field('Til roboter: la dette feltet stå tomt').value, '')
      const sent = { sporsmal: 'Kjøp!', adresse: 'robot@example.no', nettsted: 'http://x' }
      const page = await readPage(await who.submit(path, sent))
      assert.deepEqual([page.status, page.heading], [422, 'Skjemaet ble ikke sendt'])
      assert.match(page.text, /ring, eller spør i skranken/)
      assert.equal(page.linkTo('Prøv igjen'), path)
      assert.equal(await persons(), earlier)
    }
  })

  it('take no address that lasts a minute, nor a part of one, and the list is mended by the municipality', async () => {
    const admin = await workplace.as('municipality_admin')
    let visitors = 0
    const visitor = () => openResident(workplace.town, { from: `203.0.113.${(visitors += 1) + 10}` })
    const send = (adresse: string) => visitor().submit('/folg/torg/tofte', { adresse })
    const page = await readPage(await send('a@sub.mailinator.com'))
    assert.match(page.errors[0]?.text ?? '', /varer bare en liten stund[\s\S]*ring/)
    assert.equal((await send('a@notmailinator.com')).status, 303)
    assert.equal((await admin.send('/arbeid/sperrer/adresser', { domene: 'x@Engangs.example' })).status, 303)
    assert.equal((await send('b@engangs.example')).status, 422)
    assert.equal((await admin.send('/arbeid/sperrer/adresser/slutt', { domene: 'engangs.example' })).status, 303)
    assert.equal((await send('b@engangs.example')).status, 303)
    assert.equal((await admin.send('/arbeid/sperrer/adresser', { domene: 'ikke et domene' })).status, 422)
    assert.match((await admin.open('/arbeid/sperrer')).text, /mailinator\.com/)
    const desk = await workplace.as('desk_adviser')
    assert.equal((await desk.send('/arbeid/sperrer/adresser', { domene: 'x.example' })).status, 403)
  })

  it('hold a question with many links until somebody has looked, say so on the receipt, and can be undone', async () => {
    const who = openResident(workplace.town, { from: '203.0.113.2' })
    const receipt = await who.done('/kontakt/torg/tofte', { sporsmal: LINKS })
    const desk = await workplace.as('hub_manager', 'hub:tofte')
    const [listed, says] = [
      async () => (await desk.open('/arbeid/sporsmal')).text.includes('d.example'),
      async () => (await who.open(receipt.path)).text,
    ]
    assert.match(await says(), /noen ser på det først/)
    assert.equal(await listed(), false)
    assert.match((await desk.open('/arbeid/sperrer')).text, /d\.example[\s\S]*Venter på deg/)
    const { actId } = await workplace.town.deps.db.selectFrom('enquiry').select('actId').where('body', '=', LINKS).executeTakeFirstOrThrow()
    const press = async (colleague: typeof desk, valg: string) => (await colleague.send(`/arbeid/sperrer/holdt/${actId}`, { valg })).status
    assert.equal(await press(await workplace.as('hub_manager', 'hub:heggedal'), 'slipp'), 404)
    assert.equal(await press(desk, 'avvis'), 303)
    assert.match(await says(), /ikke tatt opp/)
    assert.equal(await press(desk, 'angre'), 303)
    assert.match(await says(), /noen ser på det først/)
    assert.equal(await press(desk, 'slipp'), 303)
    assert.equal(await listed(), true)
    assert.doesNotMatch(await says(), /noen ser på det først/)
  })
})
