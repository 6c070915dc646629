import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { openTown, type OpenTown } from '../open-town.ts'

let town: OpenTown
// A Monday.
before(async () => {
  town = await openTown({ now: '2020-01-06T08:00' })
})

interface Item {
  id: string
  hub: string
  title: { nb: string }
  ageFrom: number | null
  languages: string[]
}

const json = async (path: string): Promise<Item[]> => JSON.parse(await (await town.get(path)).text()).items
const file = async (path: string) => (await (await town.get(path)).text()).replaceAll('\r\n ', '')
const TODDLERS = 'torg=spikkestad,heggedal&alder=0-3'

describe('a parent between Spikkestad and Heggedal', () => {
  it('comes by plain links from one hub to both, and to the ages of her child', async () => {
    const one = await town.page('/aktiviteter?torg=spikkestad')
    assert.equal(one.linkTo('og Heggedal'), '/aktiviteter?torg=spikkestad%2Cheggedal')
    const both = await town.page('/aktiviteter?torg=spikkestad,heggedal')
    assert.equal(both.linkTo('0–3 år'), '/aktiviteter?torg=spikkestad%2Cheggedal&alder=0-3')
    const chosen = await town.page(`/aktiviteter?${TODDLERS}`)
    assert.equal(chosen.linkTo('Følg i kalenderen'), '/aktiviteter/kalender?torg=spikkestad%2Cheggedal&alder=0-3')
    // Each choice is taken away where it stands.
    assert.ok(chosen.links.some(({ text, href }) => text === 'Spikkestad' && href === '/aktiviteter?torg=heggedal&alder=0-3'))
    assert.ok(chosen.links.some(({ text, href }) => text === '0–3 år' && href === '/aktiviteter?torg=spikkestad%2Cheggedal'))
  })

  it('has one list, calendar, feed and answer of what is for them, and nothing else', async () => {
    const items = await json('/api/v1/sessions?hub=spikkestad,heggedal&age=0&ageTo=3&limit=100')
    assert.deepEqual([...new Set(items.map(({ hub }) => hub))].toSorted(), ['heggedal', 'spikkestad'])
    assert.ok(items.some(({ id }) => id === 'babysang-spikkestad.2020-01-06'))
    assert.ok(items.every(({ ageFrom }) => (ageFrom ?? 0) <= 3))
    const list = await town.page(`/aktiviteter?${TODDLERS}`)
    for (const { title } of items) assert.ok(list.text.includes(title.nb), title.nb)
    const others = await json('/api/v1/sessions?age=0&ageTo=3&limit=100')
    assert.ok(others.length > items.length)
    for (const path of [`/aktiviteter/kalender?nar=uka&${TODDLERS}`, `/aktiviteter/atom?${TODDLERS}`]) {
      const body = await file(path)
      const count = body.split(/BEGIN:VEVENT|<entry[ >]/).length - 1
      assert.equal(count, items.length, path)
    }
    assert.match((await town.page(`/aktiviteter/maned?${TODDLERS}`)).text, /Babysang/)
  })

  it('narrows the month of one hub by the same links, which stay from month to month and lead to the same calendar', async () => {
    const path = '/torg/spikkestad/program/maned'
    const all = await town.page(path)
    assert.equal(all.linkTo('Gratis'), `${path}?gratis=1`)
    assert.equal(all.linkTo('0–3 år'), `${path}?alder=0-3`)
    assert.ok(!all.links.some(({ text }) => text === 'og Heggedal' || text === 'Alle torg'), 'the hub is that of the page')
    const chosen = await town.page(`${path}?alder=0-3&gratis=1`)
    assert.match(chosen.text, /Babysang/)
    assert.doesNotMatch(chosen.text, /Filosofisk kafé/)
    assert.match(all.text, /Filosofisk kafé/)
    assert.equal(chosen.linkTo('Måneden etter'), `${path}?dato=2020-02-01&alder=0-3&gratis=1`)
    assert.equal(chosen.linkTo('Følg i kalenderen'), '/aktiviteter/kalender?torg=spikkestad&alder=0-3&gratis=1')
    assert.equal(chosen.linkTo('Måneden på alle torg'), '/aktiviteter/maned?alder=0-3&gratis=1')
    const none = await town.page(`${path}?sprak=th`)
    assert.equal(none.linkTo('Vis alt'), path)
    assert.equal((await town.get(`${path}?alder=3-0`)).status, 400)
    assert.equal((await town.page(`${path}?torg=tofte`)).text, all.text)
  })

  it('narrows the week of one hub, which keeps the choices from week to week and into the month', async () => {
    const path = '/torg/spikkestad/program'
    const all = await town.page(path)
    assert.equal(all.linkTo('0–3 år'), `${path}?alder=0-3`)
    assert.match(all.text, /Filosofisk kafé/)
    const chosen = await town.page(`${path}?alder=0-3&gratis=1`)
    assert.match(chosen.text, /Babysang/)
    assert.doesNotMatch(chosen.text, /Filosofisk kafé/)
    assert.match(chosen.linkTo('Uka etter') ?? '', /\/program\?dato=2020-01-\d\d&alder=0-3&gratis=1$/)
    assert.equal(chosen.linkTo('Hele måneden'), `${path}/maned?alder=0-3&gratis=1`)
    const none = await town.page(`${path}?sprak=th`)
    assert.equal(none.linkTo('Vis alt'), path)
    assert.equal((await town.get(`${path}?alder=3-0`)).status, 400)
  })

  it('is told when ages mean nothing, and of a hub that is not there, which says something else than that nothing happens at one', async () => {
    for (const ages of ['3-0', '-3', '0-3-5', 'liten']) assert.equal((await town.get(`/aktiviteter?alder=${ages}`)).status, 400, ages)
    for (const path of ['sessions', 'services', 'activities', 'volunteer-needs', 'proposals', 'suggestions']) {
      const answer = await town.get(`/api/v1/${path}?hub=finnes-ikke`)
      assert.equal(answer.status, 422, path)
      assert.match(await answer.text(), /"field":"hub","message":"må være et av torgene: [^"]*tofte/, path)
      assert.equal((await town.get(`/api/v1/${path}?hub=tofte`)).status, 200, path)
    }
    assert.equal((await town.get('/api/v1/sessions?hub=tofte,finnes-ikke')).status, 422)
    assert.equal((await town.get('/api/v1/sessions?age=121')).status, 400)
  })
})

describe('whoever speaks another language', () => {
  it('finds what is in it by a plain link, where there is something', async () => {
    const spoken = new Set((await json('/api/v1/sessions?limit=100')).flatMap(({ languages }) => languages))
    spoken.delete('nb')
    spoken.delete('nn')
    const page = await town.page('/aktiviteter')
    const offered = page.links
      .filter(({ href }) => href.includes('sprak='))
      .map(({ href }) => new URL(href, 'http://x').searchParams.get('sprak'))
    assert.deepEqual(new Set(offered), spoken)
  })
})
