import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { z } from 'zod'
import { NearestAnswer, PlaceAnswer, PostcodeAnswer } from '../../src/hubs/api/shapes.ts'
import { listingOf } from '../../src/platform/openapi/index.ts'
import { openTown, type OpenTown } from '../open-town.ts'

const Document = z.object({
  paths: z.record(z.string(), z.record(z.string(), z.object({ parameters: z.array(z.unknown()).optional() }))),
})
const Parameter = z.object({
  name: z.string(),
  description: z.string().optional(),
  schema: z.object({ description: z.string().optional() }),
})

let town: OpenTown
before(async () => {
  town = await openTown({ now: '2026-11-25T12:00' })
})

async function read<T>(shape: z.ZodType<T>, path: string): Promise<T> {
  return shape.parse(JSON.parse(await (await town.get(path)).text()))
}

test('each place and postcode is listed once, with the hub that the page finds for it', async () => {
  const { items: places } = await read(listingOf(PlaceAnswer), '/api/v1/places?limit=200')
  const { items: codes } = await read(listingOf(PostcodeAnswer), '/api/v1/postcodes?limit=200')
  const { db } = town.deps
  const inAll = async (table: 'place' | 'postcode') =>
    Number(
      (
        await db
          .selectFrom(table)
          .select((eb) => eb.fn.countAll().as('n'))
          .executeTakeFirst()
      )?.n,
    )
  assert.equal(new Set(places.map(({ slug }) => slug)).size, await inAll('place'))
  assert.equal(new Set(codes.map(({ code }) => code)).size, await inAll('postcode'))
  assert.equal(places.find(({ name }) => name === 'Holmsbu')?.hub, 'tofte')
  for (const { code, hub } of codes) assert.equal((await read(NearestAnswer, `/api/v1/nearest?postcode=${code}`)).hub, hub, code)
})

test('places and postcodes are read to the end a few at a time', async () => {
  const slugs: string[] = []
  for (let after: string | null = ''; after !== null;) {
    const page: { items: { slug: string }[]; next: string | null } = await read(
      listingOf(PlaceAnswer),
      `/api/v1/places?limit=7${after === '' ? '' : `&after=${after}`}`,
    )
    slugs.push(...page.items.map(({ slug }) => slug))
    after = page.next
  }
  const whole = (await read(listingOf(PlaceAnswer), '/api/v1/places?limit=200')).items.map(({ slug }) => slug)
  assert.ok(whole.length > 7)
  assert.deepEqual(slugs, whole)
  const nulls = Buffer.from(JSON.stringify(['\u0000'])).toString('base64url')
  for (const after of ['x', nulls]) assert.equal((await town.get(`/api/v1/postcodes?after=${after}`)).status, 400, after)
})

test('the nearest hub is given with its distance, and the next ones as the page has them', async () => {
  const byPlace = await read(NearestAnswer, '/api/v1/nearest?lat=59.5467&lon=10.4951')
  assert.equal(byPlace.hub, 'tofte')
  assert.ok(byPlace.metres !== null && byPlace.metres > 100 && byPlace.metres < 20_000, `${byPlace.metres} m`)
  const byCode = await read(NearestAnswer, '/api/v1/nearest?postcode=3484')
  assert.deepEqual([byCode.metres, byCode.desk, byCode.deskMetresFromHub], [null, 'tofte', 0])
  assert.deepEqual(byCode.others, byPlace.others)
  const distances = byCode.others.map(({ metresFromHub }) => metresFromHub)
  assert.deepEqual(
    distances,
    distances.toSorted((a, b) => a - b),
  )
  const html = await (await town.get('/finn?sted=3484')).text()
  const list = /<ul class="lines">(.*?)<\/ul>/s.exec(html)?.[1] ?? ''
  assert.deepEqual(
    [...list.matchAll(/href="\/torg\/([a-z]+)"/g)].map(([, slug]) => slug),
    byCode.others.map(({ hub }) => hub),
  )
})

test('every parameter says what it is for', async () => {
  const { paths } = await read(Document, '/api/openapi.json')
  const parameters = Object.values(paths).flatMap((operations) => Object.values(operations).flatMap((one) => one.parameters ?? []))
  assert.ok(parameters.length > 20)
  for (const one of z.array(Parameter).parse(parameters)) assert.ok(one.description ?? one.schema.description, one.name)
})

test('where an event is has what a map needs: street, postcode and town', async () => {
  const { db } = town.deps
  const place = await db
    .selectFrom('hubLocation')
    .innerJoin('hub', 'hub.id', 'hubLocation.hubId')
    .select(['street', 'postcode', 'town'])
    .where('hub.slug', '=', 'tofte')
    .executeTakeFirstOrThrow()
  const calendar = (await (await town.get('/torg/tofte/kalender')).text()).replaceAll('\r\n ', '')
  const locations = new Set([...calendar.matchAll(/^LOCATION:(.*?)\r?$/gm)].map(([, text = '']) => text.replaceAll('\\,', ',')))
  assert.ok(place.street && place.postcode && place.town)
  assert.deepEqual([...locations], [`${place.street}, ${place.postcode} ${place.town}`])
})
