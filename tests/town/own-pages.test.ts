import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { z } from 'zod'
import { openTown, type OpenTown } from '../open-town.ts'

let town: OpenTown
before(async () => {
  town = await openTown({ now: '2020-03-04T12:01' })
})

const Hits = z.object({ items: z.array(z.object({ url: z.string() })) })

// The same query as the page's.
async function found(q: string, lang = 'nb'): Promise<string[]> {
  const answer = await town.get(`/api/v1/search?lang=${lang}&q=${encodeURIComponent(q)}`)
  return Hits.parse(await answer.json()).items.map(({ url }) => new URL(url).pathname)
}

const ASKED = {
  personvern: '/personvern',
  'slette opplysninger': '/min-side',
  cookies: '/informasjonskapsler',
  'universell utforming': '/tilgjengelighet',
  avbestille: '/kvittering',
  kvittering: '/kvittering',
  klage: '/innspill/ny',
  'si fra når': '/folg',
  booke: '/timer',
  'hva er et innbyggertorg': '/om',
  lokaldemokrati: '/naerdemokrati',
  kontakt: '/tilbyder/innbyggerservice',
}

test('the program’s own pages are found by the words people use', async () => {
  for (const [q, path] of Object.entries(ASKED)) assert.ok((await found(q)).includes(path), `${q}: ${(await found(q)).join(', ')}`)
})

test('in nynorsk and English they are found by their own words and lead to their own language', async () => {
  assert.ok((await found('høyringar', 'nn')).includes('/horinger'))
  assert.ok((await found('complaint', 'en')).includes('/innspill/ny'))
  assert.equal((await town.page('/en/sok?q=complaint')).linkTo('Make a suggestion'), '/en/innspill/ny')
})

test('no page of the program stands before the hub or the activity that is asked for', async () => {
  assert.equal((await found('tofte'))[0], '/torg/tofte')
  assert.match((await found('onsdagsforedrag'))[0] ?? '', /^\/aktiviteter\//)
})

test('every page that is found is there', async () => {
  const rows = await town.database.db.selectFrom('searchEntry').select('path').distinct().where('kind', '=', 'own_page').execute()
  assert.ok(rows.length > 20)
  for (const { path } of rows) assert.ok([200, 303].includes((await town.get(path)).status), path)
})

test('a room is found by whoever wants to rent one, and the loop by whoever hears badly', async () => {
  for (const q of ['leie rom', 'leie lokale', 'låne møterom'])
    assert.ok(
      (await found(q)).some((path) => path.endsWith('/lokaler')),
      q,
    )
  assert.ok((await found('høreapparat')).length > 0)
})

test('a hub’s name without its æ is put right', async () => {
  assert.match((await town.page('/sok?q=satre')).text, /Mente du Sætre/)
})

test('the short address leads to where one proposes, in the language and with what is asked for', async () => {
  const answer = await town.get('/en/foresla?torg=tofte')
  assert.equal(answer.status, 301)
  assert.equal(answer.headers.get('location'), '/en/aktiviteter/foresla?torg=tofte')
})
