import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { sql } from 'kysely'
import { raiseVersions } from '../../src/platform/cache/index.ts'
import { openWorkplace } from '../../src/workplace/testing.ts'
import { openTown } from '../open-town.ts'

const NOW = '2027-02-03T10:00'

describe('a municipality that is not Asker', () => {
  it('is shown no map of Asker, and nothing that was said there', async () => {
    const town = await openTown({ kind: 'facts', now: NOW })
    await sql`update hub set lat = lat + 9, lon = lon + 8`.execute(town.deps.db)
    await sql`update municipality set goals_said = null`.execute(town.deps.db)
    for (const path of ['/', '/kart', '/finn', '/om', '/innspill/kart']) {
      const page = await town.page(path)
      assert.doesNotMatch(page.html, /fjorden|class="map|kart\/bilde/, path)
    }
    const asked = await town.page('/du-spurte')
    assert.match(asked.text, /Tre mål for torgene ?Lokaldemokrati/)
    assert.doesNotMatch(asked.text, /2019/)
  })

  it('has none at the desk either, where one chooses among the names', async () => {
    const workplace = await openWorkplace({ kind: 'facts', now: NOW })
    const desk = await workplace.as('desk_adviser')
    const [form, map] = ['/arbeid/skranke/innspill', '/arbeid/skranke/innspill/kart']
    assert.ok(
      (await desk.open(form)).links.some(({ href }) => href === map),
      'in Asker there is one',
    )
    await workplace.town.deps.db.transaction().execute(async (tx) => {
      await sql`update hub set lat = lat + 9, lon = lon + 8`.execute(tx)
      await raiseVersions(tx, [])
    })
    assert.ok((await desk.open(form)).links.every(({ href }) => href !== map))
    assert.equal((await desk.get(map)).headers.get('location'), form)
  })

  it('says that there are no hubs yet, where nobody has entered one', async () => {
    const town = await openTown({ kind: 'empty', now: NOW })
    assert.doesNotMatch((await town.page('/')).text, /i nord til/)
    const about = await town.page('/om')
    assert.match(about.text, /Hvor er torgene\? ?Ingen torg er lagt inn ennå\./)
    assert.doesNotMatch(about.html, /Alle er i drift|Oslofjorden/)
  })
})

it('Asker is: the fjords, and what the invitation said, with where it is from', async () => {
  const town = await openTown({ kind: 'facts', now: NOW })
  assert.match((await town.page('/')).html, /class="map"[^]*Oslofjorden/)
  assert.match((await town.page('/innspill/kart')).html, /kart\/bilde/)
  assert.match(
    (await town.page('/du-spurte')).text,
    /«Styrke lokaldemokratiet, deltagelse og lokal stedsidentitet», sto det i invitasjonen/,
  )
})
