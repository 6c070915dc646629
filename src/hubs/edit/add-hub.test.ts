import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { grantRole, grantsOf } from '../../people/index.ts'
import type { Db } from '../../platform/database/index.ts'
import { day } from '../../platform/time/index.ts'
import { formerSlugLeadsTo } from '../queries/find-place.ts'
import { hubsOnDay } from '../queries/hubs-on-day.ts'
import { addHub, changesOfHubs, lastChangeOf, oneChange, putItem, Refused, renameHub, undo } from './index.ts'
import { acting, asker, at, closure } from './testing.ts'

let db: Db
before(async () => {
  db = await asker()
})

const today = day('2020-11-23')
const vollen = {
  slug: 'vollen',
  name: 'Vollen innbyggertorg',
  short: 'Vollen',
  preposition: { nb: 'i', nn: 'i' } as const,
  position: { lat: 59.805, lon: 10.484, within: 100 },
  opening: '2028',
  source: 'Asker kommune',
}
const refusedBecause = (why: string) => (error: unknown) => error instanceof Refused && error.refusal.why === why
const hubNamed = async (slug: string, on = today) => (await hubsOnDay(db, on)).find((hub) => hub.slug === slug)

describe('a ninth hub', () => {
  it('stands last, planned, with a mark and inks that no other has', async () => {
    const { changed } = await addHub(db, vollen, acting('Administrator'))
    assert.equal(changed, true)
    const hubs = await hubsOnDay(db, today)
    assert.equal(hubs.length, 9)
    const ninth = hubs.at(-1)
    assert.deepEqual(
      [ninth?.slug, ninth?.name, ninth?.status, ninth?.opening?.latest],
      ['vollen', 'Vollen innbyggertorg', 'planned', '2028-12-31'],
    )
    assert.equal(new Set(hubs.map(({ mark: { shape, start, step } }) => `${shape} ${start} ${step}`)).size, 9)
    assert.equal(new Set(hubs.map(({ mark: { bright } }) => bright)).size, 9)
  })

  it('is not known of the day before, and is found by search at once', async () => {
    assert.equal(await hubNamed('vollen', day('2020-11-22')), undefined)
    const rows = await db.selectFrom('searchEntry').select('path').where('title', '=', 'Vollen innbyggertorg').execute()
    assert.ok(rows.some(({ path }) => path === '/torg/vollen'))
  })

  it('is one hub when the form is sent twice; another may not take its address', async () => {
    assert.equal((await addHub(db, vollen, acting())).changed, false)
    await assert.rejects(addHub(db, { ...vollen, name: 'Et annet torg' }, acting()), refusedBecause('address_taken'))
    await assert.rejects(addHub(db, { ...vollen, slug: 'tofte' }, acting()), refusedBecause('address_taken'))
    assert.equal((await hubsOnDay(db, today)).length, 9)
  })

  it('gets a mark of its own also when several are added at the same moment', async () => {
    const slugs = ['aros', 'nesbru', 'dikemark', 'naersnes']
    await Promise.all(slugs.map((slug) => addHub(db, { ...vollen, slug, name: `${slug} torg`, short: slug }, acting())))
    const hubs = await hubsOnDay(db, today)
    assert.equal(hubs.length, 13)
    assert.equal(new Set(hubs.map(({ mark: { shape, start, step } }) => `${shape} ${start} ${step}`)).size, 13)
  })

  it('can be taken back while nobody has worked on it, and put there again', async () => {
    const added = await lastChangeOf(db, { kind: 'hub', scope: 'municipality', key: 'aros' })
    const { revision } = await undo(db, { change: added, mayUndo: () => true }, acting())
    assert.equal(await hubNamed('aros'), undefined)
    await undo(db, { change: revision ?? 0, mayUndo: () => true }, acting())
    assert.equal((await hubNamed('aros'))?.name, 'aros torg')
  })

  it('cannot be taken back when somebody has, and that is shown', async () => {
    const added = await lastChangeOf(db, { kind: 'hub', scope: 'municipality', key: 'vollen' })
    const work = await putItem(
      db,
      { target: at('closure', 'juleferie', 'vollen'), item: closure(), layer: 'fact', seen: 'new' },
      acting('Torgvert', '2020-11-24T09:00'),
    )
    await assert.rejects(
      undo(db, { change: added, mayUndo: () => true }, acting()),
      (error) => error instanceof Refused && error.refusal.why === 'hub_in_use' && error.refusal.revisions[0] === work.revision,
    )
    assert.equal((await hubNamed('vollen'))?.slug, 'vollen')
  })
})

describe('a hub that takes another name', () => {
  const rename = {
    slug: 'saetre',
    name: 'Sætre møteplass',
    short: 'Sætre',
    preposition: { nb: 'i', nn: 'i' } as const,
    from: day('2020-12-01'),
    newSlug: 'saetre',
    seen: 0,
  }

  it('has it from the day, and the old one on the days before', async () => {
    const { revision } = await renameHub(db, rename, acting())
    assert.equal((await hubNamed('saetre', day('2020-11-30')))?.name, 'Sætre innbyggertorg')
    assert.equal((await hubNamed('saetre', day('2020-12-01')))?.name, 'Sætre møteplass')
    assert.equal((await renameHub(db, rename, acting())).changed, false)
    await assert.rejects(renameHub(db, { ...rename, name: 'Noe annet' }, acting()), refusedBecause('changed_meanwhile'))
    await assert.rejects(
      renameHub(db, { ...rename, name: 'Tidligere', from: day('2020-06-01'), seen: revision ?? 0 }, acting()),
      refusedBecause('name_later'),
    )
  })

  it('keeps its old address as one that leads on, and its people, history and hours with it', async () => {
    const account = await db
      .insertInto('staffAccount')
      .values({ issuer: 'test', subject: 'vert', name: 'Vert', createdAt: new Date(0) })
      .returning('id')
      .executeTakeFirstOrThrow()
    const by = { id: null, name: 'test' }
    await grantRole(
      db,
      { accountId: account.id, role: 'hub_manager', scope: 'hub:holmen', validFrom: day('2020-01-01'), validTo: null, by },
      0,
    )
    await putItem(db, { target: at('closure', 'juleferie', 'holmen'), item: closure(), layer: 'fact', seen: 'new' }, acting())
    const { revision } = await renameHub(
      db,
      {
        slug: 'holmen',
        name: 'Holmen og Nesbru innbyggertorg',
        short: 'Holmen',
        preposition: { nb: 'i', nn: 'i' } as const,
        from: today,
        newSlug: 'holmen-nesbru',
        seen: 0,
      },
      acting(),
    )
    assert.equal(await formerSlugLeadsTo(db, 'hub', 'holmen'), 'holmen-nesbru')
    const live = (await grantsOf(db, account.id)).filter(({ revokedAt }) => revokedAt === null)
    assert.deepEqual(
      live.map(({ scope }) => scope),
      ['hub:holmen-nesbru'],
    )
    const kinds = (await changesOfHubs(db, ['holmen-nesbru'], { limit: 10 })).map(({ kind }) => kind)
    assert.deepEqual(kinds, ['hub', 'closure'])
    await assert.rejects(addHub(db, { ...vollen, slug: 'holmen' }, acting()), refusedBecause('address_taken'))

    await undo(db, { change: revision ?? 0, mayUndo: () => true }, acting())
    assert.equal((await hubNamed('holmen'))?.name, 'Holmen innbyggertorg')
    assert.equal(await formerSlugLeadsTo(db, 'hub', 'holmen-nesbru'), null)
    assert.equal((await oneChange(db, revision ?? 0))?.undone, true)
  })

  it('may not take the address of another', async () => {
    await assert.rejects(
      renameHub(db, { ...rename, slug: 'asker', newSlug: 'borgen', name: 'Borgen', short: 'Borgen' }, acting()),
      refusedBecause('address_taken'),
    )
  })
})
