import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { readPage } from '../../platform/http/testing.ts'
import { openWorkplace, type Colleague, type Workplace } from '../testing.ts'

const DESK = '/arbeid/skranke/time'

let workplace: Workplace
let adviser: Colleague
before(async () => {
  workplace = await openWorkplace({ kind: 'town', now: '2020-03-02T08:00' })
  adviser = await workplace.as('desk_adviser')
})

describe('somebody rings for a time', () => {
  it('three steps: the topic, the first free over all hubs with who it is, the slip', async () => {
    const choose = await adviser.open(DESK)
    assert.match(choose.text, /første ledige på alle torg/)
    const form = await adviser.open(`${DESK}?til=bygge-pa-egen-tomt`)
    assert.match(form.texts('fieldset')[0] ?? '', /Tirsdag 3\. mars 2020, 12\.00, på Tofte/)
    const slip = await adviser.done(`${DESK}?til=bygge-pa-egen-tomt`, { navn: 'Test Innringer', adresse: '32 10 00 00' })
    assert.match(slip.text, /Du har time tirsdag 3\. mars 2020, 12\.00/)
    assert.equal(slip.texts('.words').length, 1)
  })

  it('what they ring about leads there from the desk’s one search field, by their own words', async () => {
    const found = async (sok: string) => readPage(await adviser.submit('/arbeid/skranke', { sok }))
    const way = (await found('bygge')).links.find(({ text }) => text === 'Bestill time for noen')
    assert.equal(way?.href, `${DESK}?til=bygge-pa-egen-tomt`)
    assert.match((await adviser.open(way.href)).texts('fieldset')[0] ?? '', /2020/)
    const barnehage = await found('barnehage')
    assert.match(barnehage.text, /Plass i barnehage/)
    assert.doesNotMatch(barnehage.text, /Bestill time for noen/, 'where there is nobody to book')
  })

  it('the next who rings is offered the next, and one who is late is told with the names kept', async () => {
    const path = `${DESK}?til=bygge-pa-egen-tomt`
    assert.match((await adviser.open(path)).texts('fieldset')[0] ?? '', /Tirsdag 3\. mars 2020, 12\.30/)
    const late = await adviser.submit(path, { navn: 'Test Sen', adresse: '32 10 00 01', tid: 'tofte_20200303T1100Z' })
    assert.equal(late.status, 409)
    const text = await late.text()
    assert.match(text, /Tiden er ikke ledig lenger/)
    assert.match(text, /Test Sen/)
  })

  it('an interpreter makes it longer, and the language must be said', async () => {
    const unsaid = `${DESK}?til=bygge-pa-egen-tomt&behov=tolk`
    assert.equal((await adviser.submit(unsaid, { navn: 'Test Tolk', adresse: '32 10 00 02' })).status, 422)
    const slip = await adviser.done(`${DESK}?til=bygge-pa-egen-tomt&behov=ti`, { navn: 'Test Tolk', adresse: '32 10 00 02' })
    assert.match(slip.text, /Tolk ?tigrinja/)
    assert.match(slip.text, /55 minutter/)
  })
})
