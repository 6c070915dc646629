import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { sql } from 'kysely'
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

  it('whoever wants to meet the same person again is offered their times alone, from the slip they have', async () => {
    const slip = await adviser.done(`${DESK}?til=bygge-pa-egen-tomt&ved=asker&fra=2020-03-09`, {
      navn: 'Test Samme',
      adresse: '32 10 00 05',
      tid: 'asker_20200309T1200Z',
    })
    const again = await adviser.open(slip.linkTo('Ny time med den samme'))
    assert.match(again.text, /Bare tider hos den de møtte sist/)
    assert.doesNotMatch(again.texts('fieldset')[0] ?? '', /Tofte/, 'byggesak-2 is at Asker alone')
    assert.match(again.texts('fieldset')[0] ?? '', /Asker/)
    assert.doesNotMatch(again.html, /byggesak-\d/)
    const second = await adviser.done(slip.linkTo('Ny time med den samme'), { navn: 'Test Samme', adresse: '32 10 00 05' })
    assert.match(second.text, /Du har time/)
    const { rows } = await sql<{ key: string }>`select c.key from appointment a join caseworker c on c.id = a.caseworker_id
      join person p on p.id = a.person_id where p.name = 'Test Samme'`.execute(workplace.town.deps.db)
    assert.deepEqual(
      rows.map(({ key }) => key),
      ['byggesak-2', 'byggesak-2'],
    )
    assert.match((await adviser.open(again.linkTo('Hos hvem som helst'))).texts('fieldset')[0] ?? '', /Tofte/)
  })

  it('whoever wants another time is offered the first, and also one hub alone and later ones', async () => {
    const slip = await adviser.done(`${DESK}?til=bygge-pa-egen-tomt&ved=tofte&fra=2020-03-17`, {
      navn: 'Test Flytter',
      adresse: '32 10 00 06',
      tid: 'tofte_20200317T1100Z',
    })
    const move = await adviser.open(slip.linkTo('Bytt tid'))
    const [, at = ''] = /href="([^"]*ny-tid[^"]*ved=saetre[^"]*)"/.exec(move.html) ?? []
    const only = at.replaceAll('&amp;', '&')
    const saetre = await adviser.open(only)
    assert.doesNotMatch(saetre.texts('fieldset')[0] ?? '', /Tofte|Asker/)
    const moved = await adviser.done(only, { tid: 'saetre_20200507T1100Z' })
    assert.match(moved.text, /Du har time torsdag 7\. mai 2020, 13\.00/)
  })

  it('an interpreter makes it longer, and the language must be said', async () => {
    const unsaid = `${DESK}?til=bygge-pa-egen-tomt&behov=tolk`
    assert.equal((await adviser.submit(unsaid, { navn: 'Test Tolk', adresse: '32 10 00 02' })).status, 422)
    const slip = await adviser.done(`${DESK}?til=bygge-pa-egen-tomt&behov=ti`, { navn: 'Test Tolk', adresse: '32 10 00 02' })
    assert.match(slip.text, /Tolk ?tigrinja/)
    assert.match(slip.text, /55 minutter/)
  })
})
