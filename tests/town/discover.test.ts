import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { z } from 'zod'
import { openTown, type OpenTown } from '../open-town.ts'

let town: OpenTown
before(async () => {
  // A Thursday; Saturday and Sunday are the 18th and 19th.
  town = await openTown({ kind: 'town', now: '2020-01-16T11:20' })
})

const search = (q: string) => town.page(`/sok?q=${encodeURIComponent(q)}`)

describe('finding what happens', () => {
  it('begins with four plain links in search, and with the choices of a hub on its programme', async () => {
    const page = await town.page('/sok')
    assert.equal(page.linkTo('I helga'), '/aktiviteter?nar=i-helga')
    assert.equal(page.linkTo('Gratis'), '/aktiviteter?gratis=1')
    assert.equal((await town.page('/torg/tofte/program')).linkTo('For barn'), '/torg/tofte/program?for=barn')
    assert.equal((await town.page('/en/sok')).linkTo('Today'), '/en/aktiviteter?nar=i-dag')
  })

  it('understands a line of wishes, says how, and shows what the programme shows with the same choices', async () => {
    const page = await search('gratis i dag uten påmelding')
    assert.match(page.text, /Slik leste vi det: gratis, uten påmelding og i dag\./)
    const all = await town.page('/aktiviteter?nar=i-dag&gratis=1&mott-opp=1')
    const titles = all.texts('.things h3 a')
    assert.ok(titles.length > 0)
    assert.deepEqual(page.texts('.things h3 a'), titles.slice(0, 6))
    const link = /href="(\/aktiviteter\?[^"]*)">Se /.exec(page.html)?.[1]?.replaceAll('&amp;', '&') ?? ''
    assert.deepEqual((await town.page(link)).texts('.things h3 a'), titles)
  })

  it('reads a hub and other words beside them, and offers the same without one of them when nothing fits', async () => {
    assert.match(
      (await search('datahjelp i dag på Tofte')).text,
      /Slik leste vi det: «datahjelp», i dag og ved innbyggertorget Tofte\. ?16\.1\. torsdag Datahjelp/,
    )
    const none = await search('teleslynge for ungdom i dag')
    assert.match(none.text, /Vi vet ikke om noe som passer med alt dette/)
    assert.equal(none.linkTo('Se det samme uten «i dag»'), '/aktiviteter?for=ungdom&teleslynge=1')
    assert.doesNotMatch((await search('bibliotek')).text, /Slik leste vi det/)
  })

  it('tells through the API how it read the line, with the way to the same dates', async () => {
    const Read = z.object({ read: z.looseObject({ sessions: z.string() }).nullable() })
    const ask = async (q: string) => Read.parse(await (await town.get(`/api/v1/search?q=${encodeURIComponent(q)}`)).json()).read
    const { sessions, ...read } = (await ask('gratis datahjelp for voksne i dag på Tofte')) ?? assert.fail('not read')
    assert.deepEqual(read, {
      from: '2020-01-16',
      to: '2020-01-16',
      hub: 'tofte',
      near: null,
      audience: 'adults',
      ages: null,
      language: null,
      free: true,
      dropIn: false,
      childrenWelcome: false,
      culture: false,
      intergenerational: false,
      access: [],
      q: 'datahjelp',
    })
    const Ids = z.object({ items: z.array(z.object({ id: z.string() })) })
    const { items } = Ids.parse(await (await town.get(sessions.replace(/^https?:\/\/[^/]+/, ''))).json())
    assert.deepEqual(
      items.map(({ id }) => id),
      ['datahjelp-tofte.2020-01-16'],
    )
    assert.deepEqual((await ask('teleslynge i helga'))?.['access'], ['hearing_loop'])
    assert.equal(await ask('bibliotek'), null)
    const babies = (await ask('babysang for barn 0–3 år på mandag')) ?? assert.fail('not read')
    assert.deepEqual(
      [babies['ages'], babies['audience'], babies['from'], babies['q']],
      [{ from: 0, to: 3 }, 'children', '2020-01-20', 'babysang'],
    )
    const dates = Ids.parse(await (await town.get(babies.sessions.replace(/^https?:\/\/[^/]+/, ''))).json()).items
    assert.deepEqual(
      dates.map(({ id }) => id),
      ['babysang-spikkestad.2020-01-20'],
    )
  })

  it('reads ages, a day by its name and a language, and says them in words', async () => {
    assert.match((await search('barn 0–3 år')).text, /Slik leste vi det: for barn og 0–3 år\./)
    assert.match((await search('noe for en 3-åring på lørdag')).text, /Slik leste vi det: for en på 3 år og på lørdag\./)
    assert.match((await search('språkkafé på ukrainsk')).text, /Slik leste vi det: «språkkafé» og på ukrainsk\./)
    const page = await town.page('/aktiviteter?nar=lordag')
    assert.ok(page.texts('.things h3 a').length > 0)
    assert.equal(page.texts('.day-head').length, 1)
    assert.match(page.texts('.day-head')[0] ?? '', /lørdag 18\. januar/)
    assert.equal(page.linkTo('På lørdag'), '/aktiviteter')
    assert.equal((await town.page('/en/aktiviteter')).linkTo('Wednesday 22/01'), '/en/aktiviteter?nar=onsdag')
    assert.doesNotMatch((await town.page('/aktiviteter/maned')).html, /nar=/)
  })

  it('is found by a word and where it is, though it says nothing of where, before all that only has both words', async () => {
    const first = async (q: string, lang = '') => {
      const { html } = await town.page(`${lang}/sok?q=${encodeURIComponent(q)}`)
      return /<ol class="news hits">.*?<h2>\s*<a href="([^"]*)"/s.exec(html)?.[1]
    }
    for (const q of ['babysang tofte', 'Tofte babysang', 'babysang på Tofte', 'strikkekafe tofte', 'kafe på tofte'])
      assert.match((await first(q)) ?? q, q.includes('kafe') ? /strikkekafe-tofte$/ : /babysang-tofte$/, q)
    assert.match((await first('baby singing tofte', '/en')) ?? '', /babysang-tofte$/)
    assert.match((await first('bridge holmen')) ?? '', /bridge-holmen$/)
    assert.match((await first('strikkekafé asker-bibliotekene')) ?? '', /strikkekafe-tofte/)
    assert.match((await search('hva skjer på Holmen')).text, /Slik leste vi det: de neste sju dagene og ved innbyggertorget Holmen\./)
    assert.equal(await first('babysang holmen'), undefined)
    assert.equal((await search('babysang på Holmen')).linkTo('Se treff på «babysang» på alle torg'), '/sok?q=babysang')
    assert.doesNotMatch((await search('xyzxyz Holmen')).text, /på alle torg/)
  })

  it('is found by its own name, other spellings and stems, and says what it is', async () => {
    for (const q of ['språkkafe', 'Strikkekafé', 'strikkekafe']) assert.match((await search(q)).text, /Det som skjer[^.]*kafé/i, q)
  })
})

describe('the nearest first', () => {
  it('orders each day from a postcode or a place, and says so; the order of the hours is kept within a hub', async () => {
    const page = await town.page('/aktiviteter?nar=i-dag&naer=3484')
    assert.match(page.text, /Hver dag står det nærmeste først, regnet fra 3484/)
    const hubs = [...page.html.matchAll(/<li data-hub="([a-z]+)"/g)].map(([, hub]) => hub)
    const order = [...new Set(hubs.slice(8))]
    assert.equal(order[0], 'tofte')
    const plain = (await town.page('/aktiviteter?nar=i-dag')).texts('.things h3 a')
    assert.deepEqual(
      page.texts('.things h3 a').toSorted((a, b) => a.localeCompare(b)),
      plain.toSorted((a, b) => a.localeCompare(b)),
    )
    assert.equal((await town.page('/aktiviteter?naer=Holmsbu')).status, 200)
  })

  it('marks as the next what begins first, also where something nearer begins later', async () => {
    const marked = async (path: string) =>
      /<li[^>]*>(?:(?!<\/li>).)*?class="mark-words">neste<.*?<h3>\s*<a href="([^"]*)"/s.exec((await town.page(path)).html)?.[1]
    const first = (await marked('/aktiviteter?nar=i-dag')) ?? assert.fail('nothing is next')
    assert.equal(await marked('/aktiviteter?nar=i-dag&naer=1388'), first)
  })

  it('says at the field what it does not know, and loses no other choice', async () => {
    const page = await town.page('/aktiviteter?gratis=1&naer=Xyzby')
    assert.equal(page.status, 422)
    assert.equal(page.field('Sted eller postnummer').value, 'Xyzby')
    assert.match(page.field('Sted eller postnummer').error ?? '', /Vi fant ikke «Xyzby»/)
    assert.match(page.html, /<input type="hidden" name="gratis" value="1"/)
  })

  it('is the same in the API, page after page, and a postcode elsewhere is told', async () => {
    const Page = z.object({ items: z.array(z.object({ id: z.string(), hub: z.string() })), next: z.string().nullable() })
    const asked = '/api/v1/sessions?from=2020-01-16&to=2020-01-20&near=3484'
    const read = async (more: string) => Page.parse(await (await town.get(`${asked}${more}`)).json())
    const { items } = await read('&limit=200')
    const seen: string[] = []
    for (let after: string | null = ''; after !== null;) {
      const page: z.output<typeof Page> = await read(`&limit=7${after === '' ? '' : `&after=${after}`}`)
      seen.push(...page.items.map(({ id }) => id))
      after = page.next
    }
    assert.deepEqual(
      seen,
      items.map(({ id }) => id),
    )
    assert.equal(items[0]?.hub, 'tofte')
    assert.equal((await town.get('/api/v1/sessions?near=0001')).status, 404)
  })
})
