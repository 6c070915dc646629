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
  it('keep nothing of a form with the hidden field filled in, and tell a human what to do', async () => {
    for (const path of ['/kontakt/torg/tofte', '/folg/torg/tofte']) {
      const earlier = await persons()
      const who = openResident(workplace.town)
      assert.equal((await who.open(path)).field('Til roboter: la dette feltet stå tomt').value, '')
      const sent = { sporsmal: 'Kjøp!', adresse: 'robot@example.no', nettsted: 'http://x' }
      const page = await readPage(await who.submit(path, sent))
      assert.deepEqual([page.status, page.heading], [422, 'Skjemaet ble ikke sendt'])
      assert.match(page.text, /ring, eller spør i skranken/)
      assert.equal(page.linkTo('Prøv igjen'), path)
      assert.equal(await persons(), earlier)
      assert.equal((await workplace.town.deps.db.selectFrom('brakeCount').select('key').execute()).length, 0)
    }
  })

  it('take no address that lasts a minute, nor a part of one, and the list is mended by the municipality', async () => {
    const admin = await workplace.as('municipality_admin')
    const send = (adresse: string) => openResident(workplace.town).submit('/folg/torg/tofte', { adresse })
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
    const who = openResident(workplace.town)
    const receipt = await who.done('/kontakt/torg/tofte', { sporsmal: LINKS })
    const desk = await workplace.as('hub_manager', 'hub:tofte')
    const [listed, says] = [
      async () => (await desk.open('/arbeid/sporsmal')).text.includes('d.example'),
      async () => (await who.open(receipt.path)).text,
    ]
    assert.match(await says(), /noen ser på det først/)
    assert.equal(await listed(), false)
    assert.match((await desk.open('/arbeid/sperrer')).text, /d\.example[\s\S]*Venter på deg/)
    const { id } = await workplace.town.deps.db.selectFrom('enquiry').select('id').where('body', '=', LINKS).executeTakeFirstOrThrow()
    const press = async (colleague: typeof desk, valg: string) => (await colleague.send(`/arbeid/sperrer/sporsmal/${id}`, { valg })).status
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
