import assert from 'node:assert/strict'
import { describe, it, test } from 'node:test'
import { onwardFrom, standingOf } from '../../src/chain/index.ts'
import { CONTENT_PARTS } from '../../src/content-parts.ts'
import { loadContent } from '../../src/hubs/content/index.ts'
import { putMilestone } from '../../src/hubs/items/index.ts'
import { day } from '../../src/platform/time/index.ts'
import { beginExamples, findSuggestions, thingOf, type Suggestion } from '../../src/suggestions/index.ts'
import { openMovingTown } from '../moving-town.ts'
import { openTown, type OpenTown } from '../open-town.ts'
import { shownSuggestion, supports } from '../suggesting.ts'
import { staffAccount } from '../staff-account.ts'

const TODAY = day('2026-11-25')
const NOW = '2026-11-25T10:00'
const replace = { examples: true, parts: CONTENT_PARTS, replace: true }

const titled = (found: readonly Suggestion[], title: RegExp): Suggestion =>
  found.find((one) => title.test(one.title ?? '')) ?? assert.fail(String(title))

describe('the examples of what people may say', () => {
  it('begin once, whoever starts at the same time, and are marked wherever they stand', async () => {
    const town = await openTown({ now: NOW })
    const { db } = town.deps
    const began = await Promise.all([beginExamples(db, TODAY), beginExamples(db, TODAY), beginExamples(db, TODAY)])
    const found = await findSuggestions(db, {})
    assert.equal(Math.max(...began), found.length)
    assert.equal(began.filter((count) => count > 0).length, 1)
    assert.ok(found.length > 12)
    const days = found.map(({ receivedAt }) => receivedAt.getTime())
    assert.deepEqual(
      days,
      days.toSorted((a, b) => b - a),
      'numbers follow days',
    )
    const list = await town.page('/innspill')
    assert.equal(list.html.match(/class="example"/g)?.length, found.length)
    for (const { number } of found) assert.match((await town.page(`/innspill/${number}`)).text, /eksempel/)
    assert.match((await town.page('/du-spurte')).text, new RegExp(`${found.length} av dem er oppdiktet\\. ?eksempel`))
    assert.equal((await findSuggestions(db, { unread: true })).length, 0, 'nobody is asked to read what the pack has written')
  })

  it('go all the way from a wish to the council and back, and the activity tells where it came from', async () => {
    const town = await openTown({ now: NOW })
    const { db } = town.deps
    await beginExamples(db, TODAY)
    const found = await findSuggestions(db, {})
    const vollen = titled(found, /fra Vollen/)
    const links = await onwardFrom(db, thingOf(vollen.number))
    assert.equal(standingOf(thingOf(vollen.number), links, TODAY).state, 'done')
    assert.deepEqual(
      links.flatMap(({ to }) => to?.kind ?? []),
      ['statement', 'case', 'measure'],
    )
    const page = await town.page(`/innspill/${vollen.number}`)
    assert.match(page.text, /Lokalsamfunnsutvalg Slemmestad.*Behandlet: Plan for gang- og sykkelvei i Vollen.*Delvis gjort/s)
    assert.equal((await town.page('/saker/kommunestyret/2020/999')).status, 200)
    const choir = titled(found, /Et kor/)
    assert.match((await town.page('/aktiviteter/kor-saetre')).html, new RegExp(`href="/innspill/${choir.number}"`))
  })

  it('are there on a day soon after the merger, of the hubs that were open when they came and of no other', async () => {
    const town = await openTown({ now: '2020-03-02T08:00' })
    const { db } = town.deps
    assert.ok((await beginExamples(db, day('2020-03-02'))) > 8)
    const found = await findSuggestions(db, {})
    assert.deepEqual([...new Set(found.map(({ hub }) => hub))].toSorted(), ['borgen', 'heggedal', 'tofte'])
    assert.ok(found.every(({ hub, receivedAt }) => hub !== 'tofte' || receivedAt >= new Date('2020-01-02')))
    for (const path of ['/', '/torg/tofte', '/innspill']) {
      const page = await town.page(path)
      assert.equal(page.linkTo('Språkkafé på kveldstid'), `/innspill/${titled(found, /Språkkafé/).number}`, path)
      assert.match(page.text, /eksempel/, path)
    }
    assert.doesNotMatch((await town.page('/torg/heggedal')).text, /Språkkafé på kveldstid/)
    assert.doesNotMatch((await town.page('/torg/tofte?dato=2019-11-20')).text, /Språkkafé på kveldstid/, 'not on a page of another day')
  })

  it('are not said yet where the clock of a trial is set back', async () => {
    const town = await openMovingTown(NOW)
    await beginExamples(town.deps.db, TODAY)
    const read = async (path: string) => (await town.app.request(path)).text()
    assert.match(await read('/innspill'), /november 2026/)
    town.goTo('2021-01-12T10:00')
    for (const path of ['/innspill', '/torg/saetre', '/', '/innspill/atom', '/api/v1/suggestions'])
      assert.doesNotMatch(await read(path), /(oktober|november) 2026|2026-1[01]-/, path)
  })

  it('wait until they are known and their hub is open', async () => {
    const town = await openTown({ now: NOW })
    const { db } = town.deps
    assert.equal(await beginExamples(db, day('2019-11-20')), 0)
    const closing = {
      key: 'stengt',
      kind: 'closing',
      state: 'actual',
      date: '2022-01-01',
      announcedAsFirst: false,
      title: { nb: 'Stengt' },
      knownFrom: day('2022-01-01'),
    } as const
    await db.transaction().execute((tx) => putMilestone(tx, { scope: 'hub:borgen', layer: 'fact' }, closing))
    assert.ok((await beginExamples(db, day('2022-10-02'))) > 0)
    const hubs = new Set((await findSuggestions(db, {})).map(({ hub }) => hub))
    assert.ok(hubs.size === 7 && !hubs.has('borgen'))
  })

  it('do not begin where examples are off, and go out of sight there', async () => {
    const town = await openTown({ now: NOW, env: { EXAMPLES: 'off' } })
    assert.equal(await beginExamples(town.deps.db, TODAY), 0)
    assert.match((await town.page('/innspill')).text, /Ingen innspill/)
  })
})

test('a pack is exchanged with its examples, and not at all when a resident stands behind one', async () => {
  const town: OpenTown = await openTown({ now: NOW })
  const { db } = town.deps
  await beginExamples(db, TODAY)
  await loadContent(db, 'content/asker', replace)
  assert.equal((await findSuggestions(db, {})).length, 0)
  assert.equal((await db.selectFrom('chainLink').selectAll().execute()).length, 0)
  await beginExamples(db, TODAY)
  const waiting = titled(await findSuggestions(db, { hub: 'tofte' }), /Språkkafé/)
  await supports(town, waiting.number, { value: 'nabo@example.org' })
  await assert.rejects(loadContent(db, 'content/asker', replace), /residents have .*\(suggestion_support_\w+\); nothing was loaded/)
})

test('what a resident has said is not taken away with the pack', async () => {
  const town = await openTown({ now: NOW })
  const number = await shownSuggestion(town, await staffAccount(town), { title: 'Benk ved brygga' })
  await assert.rejects(loadContent(town.deps.db, 'content/asker', replace), /\(suggestion_hub_id_fkey\); nothing was loaded/)
  assert.match((await town.page(`/innspill/${number}`)).text, /Benk ved brygga/)
})
