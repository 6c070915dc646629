import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { listStaff } from '../../people/index.ts'
import { readPage } from '../../platform/http/testing.ts'
import { openWorkplace, type Colleague, type Workplace } from '../testing.ts'

const LIST = '/arbeid/roller'

let workplace: Workplace
let admin: Colleague
let fresh: Colleague
let address: string
before(async () => {
  workplace = await openWorkplace()
  admin = await workplace.as('municipality_admin')
  fresh = await workplace.as(null)
  address = `${LIST}/${await idOf('Test Ny municipality')}`
})

const idOf = async (name: string) =>
  (await listStaff(workplace.town.deps.db)).find((account) => account.name === name)?.id ?? assert.fail(`no ${name}`)
const give = (fields: Record<string, string>) => admin.send(`${address}/gi`, fields)
const audited = async () =>
  (await workplace.town.deps.db.selectFrom('auditEntry').select(['action', 'subject', 'actor']).orderBy('id').execute()).filter(
    ({ subject }) => subject.startsWith(`account:${address.slice(LIST.length + 1)} `),
  )

describe('whoever administers the municipality', () => {
  it('finds everybody who has signed in, with the roles they have', async () => {
    const page = await admin.open(LIST)
    assert.match(page.text, /Test Ny municipality ?(Roller)? ?Ingen rolle/)
    assert.match(page.text, /Kommuneadministrator, Hele kommunen/)
    assert.ok((await admin.open('/arbeid')).links.some(({ href }) => href === LIST))
  })

  it('is told all that is wrong with a role at once, and nothing typed is lost', async () => {
    const page = await readPage(await give({ role: 'kongen', scope: 'hub:atlantis', from: 'snart', to: '31.2' }))
    assert.deepEqual([page.status, page.errors.map(({ href }) => href)], [422, ['#role', '#scope', '#from', '#to']])
    assert.deepEqual(
      page.errors.map(({ text }) => text.split(':')[0]),
      ['Rolle', 'Hvor', 'Fra og med', 'Til og med'],
    )
    assert.equal(page.field('Fra og med').value, 'snart')
    const wide = await readPage(await give({ role: 'municipality_admin', scope: 'hub:tofte', to: '1.1.2020' }))
    assert.deepEqual(
      wide.errors.map(({ href }) => href),
      ['#scope', '#to'],
    )
  })

  it('gives a role that counts in its place and days, once though it is sent twice, and it is in the log', async () => {
    assert.equal((await fresh.open('/arbeid/torg/tofte')).status, 403)
    const fields = { role: 'hub_manager', scope: 'hub:tofte', from: '23.11.2020', to: '31.12.2020' }
    for (const answer of [await give(fields), await give(fields)]) assert.equal(answer.status, 303)
    assert.equal((await fresh.open('/arbeid/torg/tofte')).status, 200)
    assert.equal((await fresh.open('/arbeid/torg/saetre')).status, 403)
    assert.match((await admin.open(LIST)).text, /Torgvert, Tofte \(23\. november 2020 til og med 31\. desember 2020\)/)
    assert.deepEqual(await audited(), [
      {
        action: 'role-granted',
        subject: `account:${address.slice(LIST.length + 1)} hub_manager hub:tofte`,
        actor: await idOf('Test municipality_admin municipality'),
      },
    ])
    const again = await readPage(await give({ ...fields, to: '' }))
    assert.deepEqual([again.status, again.errors.map(({ href }) => href)], [422, ['#role']])
    assert.match(again.field('Rolle').error ?? '', /allerede/)
  })

  it('gives a role beforehand, which does not count yet', async () => {
    const given = await give({ role: 'editor', scope: 'municipality', from: '1.1.2021' })
    assert.equal(given.status, 303)
    assert.match((await admin.open(given.headers.get('location') ?? '')).text, /Rollen er gitt Den virker fra dagen den begynner/)
    assert.equal((await fresh.open('/arbeid/kommune')).status, 403)
    assert.match((await admin.open(LIST)).text, /Redaktør, Hele kommunen \(fra 1\. januar 2021/)
  })

  it('takes it back with effect at once, once though it is sent twice, and the list remembers', async () => {
    const taken = { rolle: 'hub_manager hub:tofte' }
    for (const answer of [await admin.send(`${address}/trekk`, taken), await admin.send(`${address}/trekk`, taken)])
      assert.equal(answer.status, 303)
    assert.equal((await fresh.open('/arbeid/torg/tofte')).status, 403)
    assert.match((await admin.open(address)).text, /Torgvert .*Trukket /)
    assert.deepEqual(
      (await audited()).map(({ action }) => action),
      ['role-granted', 'role-granted', 'role-revoked'],
    )
    assert.equal((await admin.send(`${address}/trekk`, { rolle: 'desk_adviser hub:tofte' })).status, 404)
  })

  it('is told where a role is held, and who leads a volunteer centre', async () => {
    const wrong = async (fields: Record<string, string>) =>
      (await readPage(await give(fields))).errors.map(({ href, text }) => `${href} ${text}`)
    assert.deepEqual(await wrong({ role: 'provider_member', scope: 'hub:tofte' }), [
      '#scope Hvor: En medarbeider har rollen hos en tilbyder.',
    ])
    assert.deepEqual(await wrong({ role: 'volunteer_centre_leader', scope: 'provider:innbyggerservice' }), [
      '#scope Hvor: Rollen gjelder bare en frivilligsentral. Velg en av dem.',
    ])
    assert.deepEqual(await wrong({ role: 'caseworker', scope: 'service:byggesak' }), ['#scope Hvor: Velg ett av alternativene.'])
    for (const fields of [
      { role: 'volunteer_centre_leader', scope: 'provider:naermiljosentralen-heggedal' },
      { role: 'committee_secretary', scope: 'body:lsu-tofte' },
    ]) {
      assert.equal((await give(fields)).status, 303)
      assert.equal((await admin.send(`${address}/trekk`, { rolle: `${fields.role} ${fields.scope}` })).status, 303)
    }
    assert.match((await admin.open(address)).text, /Leder for frivilligsentral Hvor ?Heggedal nærmiljøsentral/)
  })

  it('ends an account, opens it again with a reason, and erases the name of one that is ended', async () => {
    const gone = await workplace.as('editor', 'hub:tofte')
    const at = `${LIST}/${await idOf('Test editor hub:tofte')}`
    assert.match((await admin.open(at)).text, /Logget inn i én nettleser nå/)
    for (const answer of [await admin.send(`${at}/slutt`, {}), await admin.send(`${at}/slutt`, {})]) assert.equal(answer.status, 303)
    assert.equal((await gone.get('/arbeid')).headers.get('location'), '/arbeid/logg-inn?til=%2Farbeid')
    assert.match((await admin.open(LIST)).text, /Test editor hub:tofte Roller ?Avsluttet/)
    const nameless = await readPage(await admin.send(`${at}/gjenapning`, { reason: '' }))
    assert.deepEqual([nameless.status, nameless.errors.map(({ href }) => href)], [422, ['#reason']])
    assert.equal((await admin.send(`${at}/gjenapning`, { reason: 'Tilbake fra permisjon' })).status, 303)
    assert.match((await admin.open(at)).text, /Åpnet igjen .*: Tilbake fra permisjon/)
    assert.equal((await admin.send(`${at}/sletting`, { sikker: '1' })).status, 409)
    assert.equal((await admin.send(`${at}/slutt`, {})).status, 303)
    assert.equal((await readPage(await admin.send(`${at}/sletting`, {}))).errors[0]?.href, '#sikker')
    assert.equal((await admin.send(`${at}/sletting`, { sikker: '1' })).status, 303)
    const list = await admin.open(LIST)
    assert.match(list.text, /Tidligere ansatt/)
    assert.doesNotMatch(list.text, /Test editor hub:tofte/)
    assert.match((await admin.open(at)).text, /Navnet ble slettet/)
  })

  it('cannot shut themselves out', async () => {
    const own = `${LIST}/${await idOf('Test municipality_admin municipality')}`
    const page = await readPage(await admin.send(`${own}/trekk`, { rolle: 'municipality_admin municipality' }))
    assert.equal(page.status, 409)
    assert.match(page.text, /Be en annen kommuneadministrator/)
    const gone = await readPage(await admin.send(`${own}/slutt`, {}))
    assert.equal(gone.status, 409)
    assert.match(gone.text, /Du kan ikke avslutte din egen konto/)
    assert.equal((await admin.open(LIST)).status, 200)
  })

  it('is alone with it', async () => {
    for (const role of ['editor', 'desk_adviser'] as const) {
      const other = await workplace.as(role)
      assert.equal((await other.open(LIST)).status, 403)
      assert.equal((await other.send(`${address}/gi`, { role: 'editor', scope: 'municipality' })).status, 403)
    }
    for (const path of [`${LIST}/x`, `${LIST}/00000000-0000-4000-8000-000000000000`]) assert.equal((await admin.open(path)).status, 404)
  })
})
