import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { openWorkplace, type Colleague } from '../testing.ts'

const LIST = '/arbeid/torg/tofte/rom'
let host: Colleague
before(async () => {
  host = await (await openWorkplace({ kind: 'town' })).as('hub_manager', 'hub:tofte')
})

const first = async () =>
  (await host.open(LIST)).links.find(({ text }) => text.startsWith('Endre '))?.href ?? assert.fail('there is no example')
const markedIn = async () => (await host.open(LIST)).text.match(/eksempel/g)?.length ?? 0

describe('an example', () => {
  it('says that it is one, and stays one when it is edited', async () => {
    const marked = await markedIn()
    assert.ok(marked > 0)
    const edit = await first()
    assert.match((await host.open(edit)).text, /Dette er et eksempel/)
    await host.done(edit, { capacity: '33', gjor: 'lagre' })
    assert.match((await host.open(LIST)).text, /33 personer/)
    assert.equal(await markedIn(), marked)
  })

  it('becomes a fact, known from today and with a source of its own, when it is said to be announced; undone, it is an example again', async () => {
    const [marked, edit] = [await markedIn(), await first()]
    const page = await host.done(edit, { announced: '1', gjor: 'lagre' })
    assert.equal(await markedIn(), marked - 1)
    assert.equal((await host.form(edit)).fields['source'], 'Asker kommune, torgvert')
    const change = page.linkTo('Se endringen')
    assert.match((await host.open(change)).text, /Merket som eksempel Før ?Ja Etter ?Nei/)
    await host.done(change)
    assert.equal(await markedIn(), marked)
  })
})
