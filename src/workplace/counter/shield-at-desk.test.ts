import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { sql } from 'kysely'
import { openResident, sentTo } from '../../../tests/resident.ts'
import { openWorkplace, type Colleague, type Workplace } from '../testing.ts'

const NAME = /Qzhemmelig/i
const BABYSANG = 'babysang-spikkestad'

let workplace: Workplace
let desk: Colleague
before(async () => {
  workplace = await openWorkplace({ kind: 'town', now: '2020-01-03T12:00' })
  desk = await workplace.as('desk_adviser')
})

/** The latest act of a kind. */
const latest = (kind: string) =>
  workplace.town.deps.db
    .selectFrom('act')
    .select(['id', 'personId'])
    .where('kind', '=', kind)
    // The clock stands still: by the order they were written in.
    .orderBy(sql`xmin::text::bigint`, 'desc')
    .executeTakeFirstOrThrow()

const isShielded = async (personId: string) =>
  (await workplace.town.deps.db.selectFrom('personProtection').select('id').where('personId', '=', personId).execute()).length === 1

describe('somebody who says at the desk that her address is protected', () => {
  it('is named neither on the slip nor on the list of those who come, whatever she had asked for', async () => {
    const path = `/arbeid/skranke/pamelding?til=${BABYSANG}.2020-01-06`
    await desk.done(path, { navn: 'Test Qzhemmelig', adresse: '22 86 00 01' })
    const { id, personId } = await latest('sign-up')
    const slip = await desk.open(`/arbeid/skranke/kvittering/${id}`)
    assert.match(slip.text, NAME)
    assert.equal((await desk.send(`/arbeid/skranke/kvittering/${id}/skjerming`, {})).status, 303)
    assert.ok(await isShielded(personId))
    const after = await desk.open(`/arbeid/skranke/kvittering/${id}`)
    assert.match(after.text, /Skjermet person/)
    assert.doesNotMatch(after.text, NAME)
    assert.doesNotMatch(after.html, new RegExp(`kvittering/${id}/skjerming`))
    const host = await workplace.as('hub_manager', 'hub:spikkestad')
    const list = await host.open(`/arbeid/torg/spikkestad/aktiviteter/${BABYSANG}/pameldte/2020-01-06`)
    assert.match(list.text, /Skjermet person/)
    assert.doesNotMatch(list.text, NAME)
  })

  it('is not marked by a desk that may not see the act', async () => {
    const away = await workplace.as('desk_adviser', 'hub:saetre')
    const { id } = await latest('sign-up')
    assert.equal((await away.send(`/arbeid/skranke/kvittering/${id}/skjerming`, {})).status, 404)
  })
})

describe('whoever signs in and is protected', () => {
  it('is protected in all she asks for afterwards, without an address too, until the mark is lifted for all of it', async () => {
    const { town } = workplace
    const who = openResident(town)
    await who.done('/logg-inn', { adresse: 'vern@example.no' })
    const [mail] = await sentTo(town, 'vern@example.no')
    await who.done('/logg-inn/kode', { sifre: /\b\d{6}\b/.exec(mail?.text ?? '')?.[0] ?? assert.fail('no digits') })
    await who.done('/folg/torg/tofte')
    const first = await latest('follow')
    await desk.send(`/arbeid/skranke/kvittering/${first.id}/skjerming`, {})
    await who.done('/kontakt/torg/tofte', { sporsmal: 'Når åpner dere?', navn: 'Test Qzhemmelig', adresse: '' })
    const asked = await latest('enquiry')
    assert.ok(await isShielded(asked.personId))
    const officer = await workplace.as('privacy_officer')
    await officer.send(`/arbeid/personvern/person/${first.personId}/skjerming/slutt`, {})
    const left = await town.deps.db.selectFrom('personProtection').select('id').where('liftedAt', 'is', null).execute()
    assert.equal(left.length, 1, 'only she who signed up by phone is marked now')
  })

  it('does not protect those she helps', async () => {
    const { town } = workplace
    const who = openResident(town)
    await who.done('/logg-inn', { adresse: 'datter@example.no' })
    const [mail] = await sentTo(town, 'datter@example.no')
    await who.done('/logg-inn/kode', { sifre: /\b\d{6}\b/.exec(mail?.text ?? '')?.[0] ?? assert.fail('no digits') })
    await who.done('/folg/torg/tofte')
    await desk.send(`/arbeid/skranke/kvittering/${(await latest('follow')).id}/skjerming`, {})
    const helped = { navn: 'Test Mor', hjelper: 'ja', hjelpernavn: 'Test Datter', adresse: '' }
    await who.done('/kontakt/torg/tofte', { sporsmal: 'Er det heis?', ...helped })
    assert.equal(await isShielded((await latest('enquiry')).personId), false)
  })
})
