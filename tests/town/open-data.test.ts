import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { sql } from 'kysely'
import { z } from 'zod'
import { PRIVACY } from '../../src/privacy-register.ts'
import { OPEN_SETS } from '../../src/town/open-data/sets.ts'
import { openTown, type OpenTown } from '../open-town.ts'

let town: OpenTown
before(async () => {
  town = await openTown({ kind: 'town', now: '2020-01-16T11:20' })
})

const File = z.object({
  licence: z.string(),
  items: z.array(z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]))),
})
const json = async (set: string, query = '') => File.parse(await (await town.get(`/apne-data/${set}/json${query}`)).json())

/** A strict reader of RFC 4180 with every cell quoted, apart from the code that wrote it. */
const cells = (text: string) =>
  text
    .replace(/^\uFEFF/, '')
    .trimEnd()
    .split('\r\n')
    .map((line) => [...line.matchAll(/"((?:[^"]|"")*)"(?:,|$)/g)].map(([, cell = '']) => cell.replaceAll('""', '"')))

describe('open data', () => {
  it('is listed on a page with what every column means, its licence, and the way to tell of a fault; in three languages', async () => {
    for (const [path, heading] of [
      ['/apne-data', 'Åpne data'],
      ['/nn/apne-data', 'Opne data'],
      ['/en/apne-data', 'Open data'],
    ] as const) {
      const page = await town.page(path)
      assert.equal(page.heading, heading)
      for (const { slug, columns } of OPEN_SETS)
        for (const { name } of columns) assert.ok(page.texts('th code').includes(name), `${slug}.${name}`)
      assert.match(page.text, /NLOD 2\.0/)
    }
    assert.equal((await town.page('/')).linkTo('Åpne data og API'), '/apne-data')
  })

  it('comes as CSV and JSON with the same rows and columns, with its licence, and as 304 to whoever has it', async () => {
    for (const { slug, columns } of OPEN_SETS) {
      const answer = await town.get(`/apne-data/${slug}/csv`)
      assert.match(answer.headers.get('content-type') ?? '', /^text\/csv/)
      assert.match(answer.headers.get('link') ?? '', /NLOD_2_0>; rel="license"/)
      const [head, ...rows] = cells(await answer.text())
      const { items } = await json(slug)
      assert.deepEqual(
        head,
        columns.map(({ name }) => name),
        slug,
      )
      assert.ok(rows.length > 0, slug)
      assert.deepEqual(
        rows,
        items.map((item) => columns.map(({ name }) => String(item[name] ?? ''))),
        slug,
      )
      const again = await town.get(`/apne-data/${slug}/csv`, { 'if-none-match': answer.headers.get('etag') ?? '' })
      assert.equal(again.status, 304, slug)
    }
    assert.equal((await town.get('/apne-data/personer/csv')).status, 404)
    assert.equal((await town.get('/apne-data/torg/xlsx')).status, 404)
  })

  it('of dates is what the screen, the feed and the calendar show for each choice', async () => {
    for (const query of [
      '?nar=i-dag',
      '?nar=i-dag&torg=tofte',
      '?nar=i-helga',
      '?nar=i-dag&gratis=1',
      '?nar=i-dag&for=eldre',
      '?nar=i-dag&mott-opp=1&trinnfritt=1',
    ]) {
      const titles = (await town.page(`/aktiviteter${query}`)).texts('.things h3 a')
      const { items } = await json('datoer', query)
      assert.deepEqual(
        items.map((item) => item['tittel']),
        titles,
        query,
      )
      const feed = await (await town.get(`/aktiviteter/atom${query}`)).text()
      assert.equal([...feed.matchAll(/<entry/g)].length, titles.length, query)
      const calendar = (await (await town.get(`/aktiviteter/kalender${query}`)).text()).replaceAll('\r\n ', '')
      assert.deepEqual(new Set([...calendar.matchAll(/^UID:(.*)@/gm)].map(([, id]) => id)), new Set(items.map((item) => item['id'])), query)
    }
    assert.equal((await town.get('/apne-data/datoer/csv?nar=tull')).status, 400)
  })

  it('of dates is what the API answers, with every date of half a year', async () => {
    const { items } = await json('datoer', '?torg=tofte')
    const Page = z.object({ items: z.array(z.object({ id: z.string(), start: z.object({ at: z.string() }).loose().nullable() }).loose()) })
    const page = Page.parse(await (await town.get('/api/v1/sessions?hub=tofte&from=2020-01-16&to=2020-07-17&limit=200')).json())
    assert.deepEqual(
      items.slice(0, page.items.length).map((item) => item['id']),
      page.items.map(({ id }) => id),
    )
  })

  it('of hubs and hours says what the pages say, and never calls the unknown closed', async () => {
    const hubs = await json('torg')
    assert.deepEqual(
      hubs.items.map((item) => item['torg']),
      ['tofte', 'saetre', 'spikkestad', 'holmen', 'slemmestad', 'heggedal', 'borgen', 'asker'],
    )
    const hours = await json('apningstider')
    assert.ok(hours.items.some((item) => item['tilstand'] === 'not_announced' && item['fra'] === null))
    assert.ok(hours.items.every((item) => item['tilstand'] !== 'open' || item['fra'] !== null))
    assert.ok(hours.items.some((item) => item['lag'] === 'eksempel'))
  })

  it('has no column that tells of a person, by the register of what tables hold', async () => {
    const { rows } = await sql<{ column: string }>`
      select table_name || '.' || column_name as column from information_schema.columns`.execute(town.deps.db)
    const known = new Set(rows.map(({ column }) => column))
    for (const { slug, columns } of OPEN_SETS) {
      for (const { name, from } of columns) {
        if (from === null) continue
        const [table = '', column = ''] = from.split('.')
        assert.ok(known.has(from), `${slug}.${name} comes from ${from}, which is not there`)
        const record = PRIVACY[table]
        assert.ok(record !== undefined, from)
        assert.ok(record === 'nobody' || (record.isPublic && record.columns[column] === 'nothing'), `${slug}.${name} tells of somebody`)
        assert.notEqual(from, 'session.host')
      }
    }
  })
})

describe('the description of the data', () => {
  it('names every set with its publisher, contact, licence, theme, how often it changes and where it lies', async () => {
    const Node = z.record(z.string(), z.unknown())
    const answer = await town.get('/apne-data/katalog/jsonld')
    assert.match(answer.headers.get('content-type') ?? '', /^application\/ld\+json/)
    const graph = z.object({ '@graph': z.array(Node) }).parse(await answer.json())['@graph']
    const of = (type: string) => graph.filter((node) => node['@type'] === type)
    assert.equal(of('dcat:Catalog').length, 1)
    assert.equal(of('dcat:Dataset').length, OPEN_SETS.length)
    for (const dataset of of('dcat:Dataset')) {
      for (const must of [
        'dct:title',
        'dct:description',
        'dct:identifier',
        'dct:publisher',
        'dcat:contactPoint',
        'dcat:theme',
        'dct:accrualPeriodicity',
        'dcat:distribution',
      ])
        assert.ok(Array.isArray(dataset[must]), `${String(dataset['@id'])} ${must}`)
      for (const way of z.array(Node).parse(dataset['dcat:distribution'])) {
        for (const must of ['dcat:accessURL', 'dct:license', 'dct:format']) assert.ok(way[must], must)
        const [{ '@id': address }] = z.tuple([z.object({ '@id': z.string() })]).parse(way['dcat:accessURL'])
        assert.equal((await town.get(new URL(address).pathname)).status, 200)
      }
    }
  })

  it('is the same as Turtle, with every prefix declared and every text closed', async () => {
    const answer = await town.get('/apne-data/katalog/turtle')
    assert.match(answer.headers.get('content-type') ?? '', /^text\/turtle/)
    const text = await answer.text()
    const bare = text.replaceAll(/"(?:[^"\\\n]|\\.)*"/g, '""').replaceAll(/<[^<>\s]*>/g, '<>')
    assert.doesNotMatch(bare.replaceAll('""', ''), /["\\]/)
    const declared = new Set([...bare.matchAll(/@prefix (\w+):/g)].map(([, name]) => name))
    for (const [, prefix] of bare.replaceAll(/@prefix.*\n/g, '').matchAll(/(\w+):\w+/g)) assert.ok(declared.has(prefix), prefix)
    assert.equal([...text.matchAll(/ a dcat:Dataset /g)].length, OPEN_SETS.length)
    assert.equal([...bare.matchAll(/\[/g)].length, [...bare.matchAll(/\]/g)].length)
  })
})

describe('the week on somebody else’s page', () => {
  it('is the same week as the programme, without scripts, with links that fill the window', async () => {
    const page = await town.page('/torg/tofte/innfelt')
    assert.equal(page.heading, 'Tofte, uke 3')
    const programme = await town.page('/torg/tofte/program')
    const titles = (html: string) => new Set([...html.matchAll(/href="\/aktiviteter\/([a-z0-9-]+)"/g)].map(([, key]) => key))
    assert.deepEqual(titles(page.html), titles(programme.html))
    assert.doesNotMatch(page.html, /<script|<form/)
    assert.match(page.html, /<base target="_top"/)
    assert.match((await town.page('/torg/saetre/innfelt?dato=2019-11-20')).text, /Vi vet ikke om noe som skjer her da/)
  })

  it('is the only page that may stand in a frame, and sets no cookie', async () => {
    const framed = await town.get('/torg/tofte/innfelt')
    assert.match(framed.headers.get('content-security-policy') ?? '', /frame-ancestors \*/)
    assert.match(framed.headers.get('content-security-policy') ?? '', /script-src 'none'/)
    assert.equal(framed.headers.get('set-cookie'), null)
    for (const path of ['/', '/torg/tofte', '/torg/tofte/program', '/torg/tofte/skjerm', '/apne-data', '/sok', '/torg/finnes-ikke/innfelt'])
      assert.match((await town.get(path)).headers.get('content-security-policy') ?? '', /frame-ancestors 'none'/, path)
  })

  it('is found by whoever has the address of the hub, as oEmbed says', async () => {
    const hub = await town.page('/torg/tofte')
    const link =
      /<link rel="alternate" type="application\/json\+oembed"[^>]* href="([^"]*)"/.exec(hub.html)?.[1]?.replaceAll('&amp;', '&') ?? ''
    const Answer = z.object({ version: z.literal('1.0'), type: z.literal('rich'), html: z.string(), width: z.number(), height: z.number() })
    const answer = Answer.parse(await (await town.get(link)).json())
    assert.match(answer.html, /^<iframe src="http:\/\/localhost\/torg\/tofte\/innfelt"/)
    const small = Answer.parse(await (await town.get(`${link}&maxwidth=300&maxheight=99999`)).json())
    assert.deepEqual([small.width, small.height], [300, 640])
    for (const [query, status] of [
      ['', 404],
      ['?url=http://example.org/torg/tofte', 404],
      ['?url=http://localhost/torg/finnes-ikke', 404],
      ['?url=javascript:alert(1)', 404],
      ['?format=xml&url=http://localhost/torg/tofte', 501],
    ] as const)
      assert.equal((await town.get(`/oembed${query}`)).status, status, query)
  })
})
