import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { nominationRetention } from '../../src/bodies/index.ts'
import { parseWallTime } from '../../src/platform/time/index.ts'
import { openWorkplace, type Colleague, type Workplace } from '../../src/workplace/testing.ts'
import { openResident } from '../resident.ts'

const LIST = '/arbeid/torg/tofte/aktiviteter/folkemote-tofte-2019/valgkomite/2019-11-21'
const ROOM = '/arbeid/utvalg/lsu-tofte/kandidater'

let workplace: Workplace
let host: Colleague
before(async () => {
  workplace = await openWorkplace({ kind: 'facts', now: '2019-11-21T21:00' })
  host = await workplace.as('hub_manager', 'hub:tofte')
})

test('row 16: who volunteered on paper at Tofte says yes herself, is seated, and finds it on her own receipt', async () => {
  const slip = await host.done('/arbeid/skranke/valgkomite?torg=tofte&til=folkemote-tofte-2019.2019-11-21', {
    navn: 'Test Eva Nes',
    adresse: '32 79 00 11',
  })
  const asked = await host.open(LIST)
  assert.doesNotMatch(asked.text, /Sett i valgkomiteen/)
  const hvem = /name="hvem" value="([^"]+)"/.exec(asked.html)?.[1] ?? assert.fail('nobody on the list')
  await host.send(LIST, { hvem, organ: 'lsu-tofte' })
  const secretary = await workplace.as('committee_secretary', 'body:lsu-tofte')
  assert.match((await secretary.open(ROOM)).text, /Ingen er satt inn i valgkomiteen ennå/, 'nobody is seated before her own yes')

  const she = openResident(workplace.town)
  const found = await she.done('/kvittering', { kode: slip.texts('.words')[0] ?? '', kjennetegn: 'Nes' })
  await she.send(found.linkTo('Svar ja eller nei'), { svar: 'ja' })
  assert.match((await host.open(LIST)).text, /Sett i valgkomiteen for Lokalsamfunnsutvalg Tofte/)
  for (const _ of [1, 2]) assert.equal((await host.send(LIST, { hvem, organ: 'lsu-tofte' })).status, 303)
  assert.match((await host.open(LIST)).text, /Sitter i valgkomiteen/)

  const { db } = workplace.town.deps
  assert.equal((await db.selectFrom('nominator').select('id').execute()).length, 1, 'pressed twice, seated once')
  assert.match((await secretary.open(ROOM)).text, /Valgkomiteen Test Eva Nes ?32 79 00 11 ?fra 21\. november/)
  const { code } = await db.selectFrom('act').select('spokenCode as code').where('kind', '=', 'nominator').executeTakeFirstOrThrow()
  const seat = await openResident(workplace.town).done('/kvittering', { kode: code, kjennetegn: 'Nes' })
  assert.match(seat.text, /Du er med i valgkomiteen for Lokalsamfunnsutvalg Tofte/)
  for (const path of ['/organ/lsu-tofte', '/organ/lsu-tofte/sitte', '/api/v1/bodies/lsu-tofte'])
    assert.doesNotMatch(await (await workplace.town.get(path)).text(), /Eva Nes/, path)
})

test('a body that is not of the hub, or is not known, seats nobody', async () => {
  const page = await host.open(LIST)
  const hvem = /name="hvem" value="([^"]+)"/.exec(page.html)?.[1] ?? ''
  await host.send(LIST, { hvem, organ: 'lsu-heggedal' })
  const rows = await workplace.town.deps.db.selectFrom('nominator').select('body').execute()
  assert.deepEqual(rows, hvem === '' ? [{ body: 'lsu-tofte' }] : rows.filter(({ body }) => body === 'lsu-tofte'))
})

test('she steps back when she wants to, and a month later nothing of it is left', async () => {
  const { db } = workplace.town.deps
  const { code } = await db.selectFrom('act').select('spokenCode as code').where('kind', '=', 'nominator').executeTakeFirstOrThrow()
  const she = openResident(workplace.town)
  const seat = await she.done('/kvittering', { kode: code, kjennetegn: 'Nes' })
  assert.match((await she.done(seat.linkTo('Gå ut av valgkomiteen'))).text, /Du er ikke lenger med i valgkomiteen/)
  const secretary = await workplace.as('committee_secretary', 'body:lsu-tofte')
  assert.match((await secretary.open(ROOM)).text, /Ingen er satt inn i valgkomiteen ennå/)
  const town = parseWallTime('2019-12-23T03:00') ?? assert.fail()
  await db.transaction().execute(async (tx) => {
    for (const rule of nominationRetention) await rule.forget(tx, { town, machine: town })
  })
  assert.deepEqual(await db.selectFrom('nominator').selectAll().execute(), [])
})
