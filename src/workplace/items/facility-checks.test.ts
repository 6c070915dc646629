import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { openWorkplace, type Colleague } from '../testing.ts'

const HUB = '/arbeid/torg/tofte'
const LIST = `${HUB}/tilgjengelighet`
const ALL = 'Alle 2 er sjekket i dag'

let host: Colleague
let keys: string[]
before(async () => {
  host = await (await openWorkplace()).as('hub_manager', 'hub:tofte')
  await host.done(`${LIST}/ny`, { kind: 'hearing_loop', state: 'yes', gjor: 'lagre' })
  const { html } = await host.done(`${LIST}/ny`, { kind: 'lift', state: 'no', gjor: 'lagre' })
  keys = [...html.matchAll(/name="key" value="([a-z0-9-]+)"/g)].map(([, key]) => key ?? '')
})

describe('what there is in the house', () => {
  it('is checked all at once by one press, each in the history, and a second press changes nothing', async () => {
    assert.ok((await host.open(LIST)).texts('button').includes(ALL))
    const where = (await host.send(`${LIST}/sjekket`, { key: keys.join(' ') })).headers.get('location') ?? ''
    const page = await host.open(where)
    assert.match(page.text, /Sjekket i dag: Teleslynge, Heis\./)
    assert.equal(page.texts('tbody tr').filter((row) => row.includes('sjekket 23. november 2020')).length, 2)
    const history = await host.open(`${HUB}/historikk`)
    assert.deepEqual(
      history.texts('tbody th').slice(0, 2),
      ['Heis', 'Teleslynge'].map((what) => `Endret tilgjengelighet eller utstyr: ${what}`),
    )
    const again = await host.send(`${LIST}/sjekket`, { key: keys.join(' ') })
    assert.match(again.headers.get('location') ?? '', /uendret=1$/)
  })

  it('goes back to unchecked by one press more', async () => {
    const { links } = await host.open(`${HUB}/historikk`)
    const changes = links.flatMap(({ href }) => /historikk\/(\d+)$/.exec(href)?.[1] ?? []).slice(0, 2)
    const { action, fields } = await host.form(`${LIST}?sjekket=${changes.toReversed().join(',')}`)
    assert.equal(action, `${LIST}/sjekket/angre`)
    const undone = await host.open((await host.send(action, fields)).headers.get('location') ?? '')
    assert.match(undone.text, /Angret: Heis, Teleslynge/)
    assert.equal(undone.texts('tbody tr').filter((row) => row.includes('ikke sjekket')).length, 2)
    assert.ok(!undone.texts('button').includes('Angre'))
    assert.equal((await host.send(action, fields)).status, 303, 'pressed twice it is taken back once')
  })

  it('is checked wholly or not at all', async () => {
    assert.equal((await host.send(`${LIST}/sjekket`, { key: `${keys.join(' ')} finnes-ikke` })).status, 404)
    assert.equal((await host.open(LIST)).texts('tbody tr').filter((row) => row.includes('ikke sjekket')).length, 2)
  })
})
