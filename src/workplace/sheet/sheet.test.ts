import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { readPage } from '../../platform/http/testing.ts'
import { ACT, PREVIEW, SAVE } from '../items/edit-state.ts'
import { openWorkplace, type Colleague, type Workplace } from '../testing.ts'

let workplace: Workplace
let host: Colleague
before(async () => {
  workplace = await openWorkplace({ kind: 'town', now: '2020-01-06T09:30' })
  host = await workplace.as('hub_manager', 'hub:tofte')
})

const SHEET = '/arbeid/torg/tofte/regneark'
const GOOD = 'tittel\tslag\tdato\tfra\thver\nKveldskor\tkultur\t21.1.2020\t18.30\tuke\nSmakstur\ttur\t25.1.2020\t\t'

describe('activities pasted from a spreadsheet', () => {
  it('are shown line by line first, and stand in the programme when they have been taken in', async () => {
    assert.equal((await host.open('/arbeid/torg/tofte/aktiviteter')).linkTo('Ta inn fra regneark'), SHEET)
    const tried = await readPage(await host.submit(SHEET, { tekst: GOOD, [ACT]: PREVIEW }))
    assert.match(tried.text, /Alt er i orden\. 2 aktiviteter er klare\./)
    assert.match(tried.text, /2 Aktivitet Kveldskor Når Hver tirsdag kl\. 18\.30, fra 21\. januar 2020/)
    assert.doesNotMatch((await host.open('/arbeid/torg/tofte/aktiviteter')).text, /Kveldskor/)
    const taken = await readPage(await host.submit(SHEET, { tekst: GOOD, [ACT]: SAVE }))
    assert.match(taken.text, /2 aktiviteter er tatt inn\./)
    assert.match((await workplace.town.page('/aktiviteter?torg=tofte&dato=2020-01-21')).text, /Kveldskor/)
  })

  it('are read from a file as Excel writes it in Norway too, looked at first; a workbook is refused in words', async () => {
    const csv = Buffer.from('Tittel;Slag;Dato;Fra\r\nHøstfrokost på torget;måltid;22.01.2020;09:30\r\nFeil;måltid;31.02.2020;', 'latin1')
    const seen = await readPage(await host.upload(SHEET, {}, { fil: csv }))
    assert.equal(seen.status, 200)
    assert.match(seen.text, /Én linje må rettes.*2 Aktivitet Høstfrokost på torget.*3 Aktivitet Feil.*dato må være en dato/)
    assert.match(seen.field('Lim inn').value, /Høstfrokost på torget;måltid/)
    const workbook = await readPage(await host.upload(SHEET, {}, { fil: Buffer.from('PK\u0003\u0004\0\0') }))
    assert.equal(workbook.status, 422)
    assert.match(workbook.errors.map(({ href, text }) => `${href} ${text}`).join(), /#fil .*lagre som CSV/)
    assert.equal((await host.upload(SHEET, {}, {})).status, 422)
  })

  it('are refused as a whole with what to mend, and what was pasted stays', async () => {
    const wrong = await readPage(await host.submit(SHEET, { tekst: `${GOOD}\nFeil\tslag som ikke finnes\t31.2.`, [ACT]: SAVE }))
    assert.equal(wrong.status, 422)
    assert.match(wrong.text, /Én linje må rettes\. Ingenting er tatt inn\./)
    assert.match(wrong.text, /slag må være et av slagene i listen/)
    assert.match(wrong.field('Lim inn').value, /slag som ikke finnes/)
  })

  it('are said line by line also where the sheet is larger than a form mostly is', async () => {
    const row = (k: number) => `Årsmøte ${k}\tmote\t21.1.2020\t18.30\tuke\t${'ø'.repeat(200)}`
    const large = ['tittel\tslag\tdato\tfra\thver\tom', ...Array.from({ length: 100 }, (_, k) => row(k))].join('\n')
    const said = await readPage(await host.submit(SHEET, { tekst: large, [ACT]: PREVIEW }))
    assert.equal(said.status, 200)
    assert.ok(said.field('Lim inn').value.includes('Årsmøte 99'), 'what was pasted stays')
  })

  it('belong to the provider that brings them', async () => {
    const library = await workplace.as('provider_member', 'provider:asker-bibliotekene')
    await library.submit('/arbeid/tilbyder/asker-bibliotekene/torg/tofte/regneark', {
      tekst: 'tittel;slag;dato;arrangør\nLesestund;kultur;22.1.2020;Noen andre',
      [ACT]: SAVE,
    })
    const row = await workplace.town.deps.db
      .selectFrom('activityOrganiser')
      .innerJoin('activity', 'activity.id', 'activityOrganiser.activityId')
      .innerJoin('provider', 'provider.id', 'activityOrganiser.providerId')
      .select(['activity.title', 'provider.slug'])
      .where('provider.slug', '=', 'asker-bibliotekene')
      .execute()
    assert.ok(row.some(({ title }) => title.nb === 'Lesestund'))
    assert.equal((await (await workplace.as('hub_manager', 'hub:heggedal')).get(SHEET)).status, 403)
  })
})
