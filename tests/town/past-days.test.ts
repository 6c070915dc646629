import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { HubAnswer } from '../../src/hubs/api/shapes.ts'
import { listingOf } from '../../src/platform/openapi/index.ts'
import { readPage } from '../../src/platform/http/testing.ts'
import { addDays, day as asDay, startOfDay, type Day } from '../../src/platform/time/index.ts'
import { askedLater, databaseOf, SLUGS, type Layers, type TownThatDay } from './notice.ts'

const RUNS = 7
const anyDay = fc.integer({ min: 0, max: 4382 }).map((n) => addDays(asDay('2015-01-01'), n))
const anyHub = fc.constantFrom(...SLUGS)
const Hubs = listingOf(HubAnswer)
/** The mark of an example and the hub that a step on the front page is of are not part of a title. */
const plain = (title: string) => title.replace(/ eksempel$/, '').replace(/^[^ ]+: /, '')

for (const layers of ['facts', 'town'] as const) {
  const called = layers === 'town' ? 'with examples' : 'facts alone'

  test(`a page of any past day tells nothing that was known only later (${called})`, async () => {
    await fc.assert(
      fc.asyncProperty(anyDay, anyHub, async (day, slug) => {
        const town = askedLater(layers, day)
        const known = await knownOn(layers, day, slug)
        const pages = [
          await town.page('/'),
          ...(known.hub ? [await town.page(`/torg/${slug}`), await town.page(`/torg/${slug}/historie`)] : []),
        ]
        for (const page of pages) {
          for (const title of page.texts('.timeline .what'))
            assert.ok(known.milestones.has(plain(title)), `${day} ${page.heading}: «${title}»`)
          for (const title of page.texts('.news h3')) assert.ok(known.news.has(plain(title)), `${day} ${page.heading}: «${title}»`)
          for (const name of page.texts('.met-list h3')) assert.ok(known.presences.has(plain(name)), `${day} ${page.heading}: «${name}»`)
        }
      }),
      { seed: 1101, numRuns: RUNS },
    )
  })

  test(`on any day the page, the board and the API agree on what is planned and what is open (${called})`, async () => {
    await fc.assert(
      fc.asyncProperty(anyDay, anyHub, async (day, slug) => {
        const town = askedLater(layers, day)
        const { items } = await town.api(Hubs, '/api/v1/hubs?limit=50')
        const front = await town.page('/')
        assert.deepEqual(
          front.texts('.board > li h3'),
          items.map((hub) => hub.shortName),
        )
        for (const hub of items) {
          const state = front.texts(`.board > li[data-hub="${hub.slug}"] .state`)[0] ?? ''
          assert.equal(/^(Torget åpner|Når torget åpner|Planen var)/.test(state), hub.status === 'planned', `${day} ${hub.slug}: ${state}`)
          assert.equal(hub.status, await statusByTheTable(layers, day, hub.slug), `${day} ${hub.slug}`)
        }
        await agrees(town, items.find((hub) => hub.slug === slug) ?? null, { slug, day })
      }),
      { seed: 1102, numRuns: RUNS },
    )
  })
}

async function agrees(town: TownThatDay, hub: { status: string } | null, { slug, day }: { slug: string; day: Day }): Promise<void> {
  const answer = await town.get(`/torg/${slug}`)
  const page = await readPage(answer)
  assert.equal(page.status, hub === null ? 404 : 200, `${day} ${slug}`)
  const planned = /^(Planlagt|Åpner i)/.test(page.texts('.hero .answer')[0] ?? '')
  assert.equal(planned, hub?.status === 'planned', `${day} ${slug}`)
  const sheets = [...page.html.matchAll(/rel="stylesheet" href="(\/assets\/torg-[^"]+)"/g)].map(([, href = '']) => href)
  for (const href of sheets) assert.equal((await town.get(href)).status, 200, `${day}: the hubs' colours`)
}

/** The rule said once more, against the tables: an opening that has surely come, and no closing after it. */
async function statusByTheTable(layers: Layers, day: Day, slug: string): Promise<string> {
  const { pool } = await databaseOf(layers)
  const { rows } = await pool.query<{ kind: string }>(
    `select kind from milestone join hub on hub.id = hub_id where slug = $1 and milestone.known_from <= $2 and latest <= $2
     and state = 'actual' and kind in ('opening', 'closing') order by latest desc, kind limit 1`,
    [slug, day],
  )
  const last = rows[0]?.kind
  return last === undefined ? 'planned' : last === 'opening' ? 'open' : 'closed'
}

async function knownOn(layers: Layers, day: Day, slug: string) {
  const { pool } = await databaseOf(layers)
  const titles = async (sql: string, given: unknown[]) =>
    new Set((await pool.query<{ title: string }>(sql, given)).rows.map(({ title }) => plain(title)))
  const hub = await pool.query('select 1 from hub where slug = $1 and known_from <= $2', [slug, day])
  return {
    hub: (hub.rowCount ?? 0) > 0,
    milestones: await titles(`select title ->> 'nb' as title from milestone where known_from <= $1`, [day]),
    news: await titles(`select title ->> 'nb' as title from news where published_at <= $1`, [new Date(startOfDay(addDays(day, 1)) - 1)]),
    presences: await titles(
      `select n.name as title from presence p join hub h on h.id = p.hub_id join provider_name n on n.provider_id = p.provider_id
       where h.slug = $2 and p.known_from <= $1 and coalesce(p.valid_to >= $1, true) and daterange(n.valid_from, n.valid_to, '[]') @> $1::date`,
      [day, slug],
    ),
  }
}
