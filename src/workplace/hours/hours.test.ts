import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { formIn } from '../../../tests/browser-form.ts'
import { readPage } from '../../platform/http/testing.ts'
import { openWorkplace, savedWhenRead, type Colleague, type Workplace } from '../testing.ts'

const LIST = '/arbeid/torg/tofte/tider'
const NEW = `${LIST}/ny`
const USUAL = { 'several-from': '10', 'several-to': '15', from: '2.1.2020', gjor: 'lagre' }
const SAVE = { gjor: 'lagre' }

let workplace: Workplace
let host: Colleague
before(async () => {
  workplace = await openWorkplace()
  host = await workplace.as('hub_manager', 'hub:tofte')
})

const doneRead = (path: string, changes: Parameters<Colleague['submit']>[1], who = host) => savedWhenRead(who, path, changes)

const publicHours = async (date: string) => (await workplace.town.page(`/torg/tofte/apningstider?dato=${date}`)).text

describe('the hours of a hub', () => {
  it('stand as not announced until somebody writes them', async () => {
    const page = await host.open(LIST)
    assert.equal(page.heading, 'Åpningstider på Tofte')
    assert.deepEqual(page.texts('h2'), ['Huset', 'Innbyggerservice', 'Asker-bibliotekene', 'S3 Ungdommens kulturhus'])
    assert.match(page.text, /Ikke kunngjort/)
  })

  it('are shown as they would be, day by day, before anything is saved', async () => {
    const answer = await host.submit(NEW, { ...USUAL, gjor: 'vis' })
    const page = await readPage(answer)
    assert.equal(answer.status, 200)
    assert.doesNotMatch(page.text, /dager som har vært/)
    assert.match(page.text, /Slik blir det Fire uker, dag for dag\. Ingenting er lagret ennå\./)
    assert.deepEqual(page.texts('caption').slice(0, 4), ['Uke 48', 'Uke 49', 'Uke 50', 'Uke 51'])
    assert.match(page.text, /Man 23\. november Nå ?Ikke kunngjort Blir ?10–15/)
    assert.equal(page.field('Siste dag (valgfritt)').value, '')
    assert.doesNotMatch((await host.open(LIST)).text, /10–15/)
  })

  it('are on the public page at the next request when they are saved, with who said so', async () => {
    assert.match(await publicHours('2020-11-23'), /ikke kunngjort/i)
    const page = await host.done(NEW, USUAL)
    assert.match(page.text, /Lagret La til åpningstider: Huset, fra 2\. januar 2020 inntil videre\. Det står på de åpne sidene nå\./)
    assert.match(page.text, /man–fre 10–15/)
    assert.match(await publicHours('2020-11-23'), /10–15/)
    const change = await host.open(page.linkTo('Se endringen'))
    assert.match(change.text, /Test hub_manager hub:tofte, 23\. november 2020 klokka 11\.20/)
    assert.match(change.text, /Kilde Slik ble det ?Asker kommune, torgvert/)
  })

  it('written once more in the same days are refused at the field, and nothing typed is lost', async () => {
    const answer = await host.submit(NEW, { ...USUAL, from: '1. juni 2020', 'title-nb': 'Sommer' })
    assert.equal(answer.status, 422)
    const page = await readPage(answer)
    assert.equal(page.errors[0]?.href, '#from')
    assert.match(page.errors[0]?.text ?? '', /andre åpningstider i samme tidsrom: fra 2\. januar 2020 inntil videre/)
    assert.equal(page.field('Første dag').value, '1. juni 2020')
    assert.equal(page.field('Navn på perioden (valgfritt)').value, 'Sommer')
    assert.match(page.html, /name="mon-0-from" value="10"/)
  })

  it('that collide are refused before anything is shown or asked, also where saving would warn of something first', async () => {
    for (const gjor of ['vis', 'lagre']) {
      const answer = await host.submit(NEW, { ...USUAL, from: '3.1.2020', to: '6.1.2020', gjor })
      assert.equal(answer.status, 422, gjor)
      const page = await readPage(answer)
      assert.deepEqual(
        page.errors.map(({ href }) => href),
        ['#from'],
      )
      assert.doesNotMatch(page.text, /Ingen dager blir annerledes|Lagre likevel/)
    }
  })

  it('can only be of somebody who is here or on the way, since others have no page here', async () => {
    const { html } = await host.open(NEW)
    assert.deepEqual(
      ['innbyggerservice', 'kirken-i-teglen'].map((slug) => html.includes(`value="${slug}"`)),
      [true, false],
    )
    const page = await readPage(await host.submit(NEW, { ...USUAL, who: 'kirken-i-teglen', from: '2.1.2021' }))
    assert.deepEqual([page.status, page.errors[0]?.href], [422, '#who'])
    assert.match(page.errors[0]?.text ?? '', /legg dem først til under «Hvem som er her»/)
  })

  it('that cannot be are refused each at its field', async () => {
    const wrong = {
      'mon-0-from': '15',
      'mon-0-to': '10',
      'tue-0-from': 'ti',
      'tue-0-to': '12',
      'wed-0-from': '25',
      'wed-0-to': '26',
      'thu-0-from': '10',
      'thu-0-to': '12',
      'thu-0-next': '1',
    }
    const page = await readPage(await host.submit(NEW, { ...SAVE, ...wrong, from: '31.11.2020', to: '24.12' }))
    assert.equal(page.status, 422)
    assert.deepEqual(
      page.errors.map(({ href }) => href),
      ['#from', '#mon-0-to', '#tue-0-from', '#wed-0-from', '#thu-0-to'],
    )
    assert.match(page.errors[1]?.text ?? '', /^Mandag: Slutter før den begynner/)
    assert.match(page.errors[0]?.text ?? '', /dato som finnes/)
    const backwards = await readPage(await host.submit(NEW, { ...USUAL, from: '24.12.2020', to: '20.12.2020' }))
    assert.deepEqual(
      backwards.errors.map(({ href, text }) => [href, text]),
      [['#to', 'Siste dag: Slutter før det begynner. Rett en av datoene.']],
    )
    const nowhere = await readPage(await host.submit(NEW, { ...USUAL, 'several-days': null }))
    assert.deepEqual(
      nowhere.errors.map(({ href }) => href),
      ['#several-days'],
    )
  })

  it('that say nothing close no house: an untouched form is refused, and so is an exception without its days', async () => {
    const untouched = await readPage(await host.submit(NEW, SAVE))
    assert.equal(untouched.status, 422)
    assert.deepEqual(
      untouched.errors.map(({ href, text }) => [href, text]),
      [
        ['#from', 'Første dag: Skriv dagen tidene begynner å gjelde.'],
        ['#several-days', 'Uka: Legg inn minst én tid, eller meld en stenging.'],
      ],
    )
    const forever = await readPage(await host.submit(NEW, { ...USUAL, sort: 'override', from: '24.12' }))
    assert.deepEqual(
      forever.errors.map(({ href, text }) => [href, text]),
      [['#to', 'Siste dag: Et unntak må ha både første og siste dag.']],
    )
    const all = await readPage(await host.submit(NEW, { ...SAVE, sort: 'override', from: '31.11', 'mon-0-from': '10', 'mon-0-to': 'ti' }))
    assert.deepEqual(
      all.errors.map(({ href }) => href),
      ['#from', '#to', '#mon-0-to'],
    )
  })

  it('for several days are checked where they are typed, before they come into the week', async () => {
    const put = async (given: Record<string, string>) => readPage(await host.submit(NEW, { add: 'several', ...given }))
    const backwards = await put({ 'several-from': '10', 'several-to': '9' })
    assert.deepEqual(
      [backwards.status, backwards.errors.map(({ href }) => href), backwards.field('Til klokka').value],
      [422, ['#several-to'], '9'],
    )
    assert.doesNotMatch(backwards.html, /name="mon-0-from"/)
    assert.match(backwards.errors[0]?.text ?? '', /^Samme tid flere dager, til klokka: Slutter før den begynner/)
    assert.deepEqual(
      (await put({ 'several-from': '25:70', 'several-to': '9' })).errors.map(({ href }) => href),
      ['#several-from'],
    )
    assert.deepEqual(
      (await put({})).errors.map(({ href }) => href),
      ['#several-from'],
    )
    const good = await put({ 'several-from': '10', 'several-to': '15' })
    assert.deepEqual([good.status, good.errors.length], [200, 0])
    assert.match(good.html, /name="fri-0-to" value="15"/)
  })

  it('get one more time on a day without a script, with all that was typed kept and the focus there', async () => {
    const answer = await host.submit(NEW, { 'title-nb': 'Kveldsåpent', from: 'i morgen', 'mon-0-from': '10', 'mon-0-to': '15', add: 'mon' })
    const page = await readPage(answer)
    assert.equal(page.status, 200)
    assert.equal(page.field('Navn på perioden (valgfritt)').value, 'Kveldsåpent')
    assert.match(page.html, /name="mon-0-to" value="15"/)
    assert.match(page.html, /name="mon-1-from"[^>]*autofocus/)
    const night = await readPage(
      await host.submit(NEW, {
        ...SAVE,
        gjor: 'vis',
        sort: 'override',
        from: '4.12',
        to: '5.12',
        'fri-0-from': '20',
        'fri-0-to': '02',
        'fri-0-next': '1',
        'sat-0-from': '18',
        'sat-0-to': '00',
      }),
    )
    assert.match(night.text, /20–2 neste dag/)
    assert.match(night.text, /Lør 5\. desember Nå ?Stengt Blir ?18–24/)
  })
})

describe('hours that have been in force', () => {
  it('end the day before the new ones begin, and the days that have been keep theirs', async () => {
    const href = (await host.open(LIST)).links.find(({ text }) => text.startsWith('Endre fra 2. januar'))?.href ?? ''
    const preview = await readPage(await host.submit(href, { begin: '1.12', 'fri-0-to': '14', gjor: 'vis' }))
    assert.match(preview.text, /Kortere eller flyttet tid: 4\. desember/)
    const { page } = await doneRead(href, { begin: '1.12', 'fri-0-to': '14', ...SAVE })
    assert.match(page.text, /2\. januar 2020 til og med 30\. november 2020/)
    assert.match(page.text, /fra 1\. desember 2020 inntil videre/)
    assert.match(await publicHours('2020-11-23'), /Fredag ?27\. november Huset ?10–15/)
    assert.match(await publicHours('2020-11-23'), /Fredag ?4\. desember Huset ?10–14/)
  })

  it('can be given a last day without new ones beginning', async () => {
    const href = (await host.open(LIST)).links.find(({ text }) => text.startsWith('Endre fra 1. desember'))?.href ?? ''
    const { asked } = await doneRead(href, { to: '18.12', ...SAVE })
    assert.match(asked.text, /Blir stående som «ikke kunngjort»: 21\. desember/)
    const page = await host.open(LIST)
    assert.match(page.text, /1\. desember 2020 til og med 18\. desember 2020/)
    assert.equal(page.links.filter(({ text }) => text.startsWith('Endre')).length, 2)
  })

  it('changed backwards say plainly how many days that have been are told otherwise', async () => {
    const href = (await host.open(LIST)).links.find(({ text }) => text.startsWith('Endre 2. januar'))?.href ?? ''
    const page = await readPage(await host.submit(href, { extent: 'whole', 'mon-0-to': '16', gjor: 'vis' }))
    assert.match(page.text, /Endrer \d+ dager som har vært\./)
  })

  it('keep the words that stand with a time', async () => {
    const { db } = workplace.town.deps
    await db
      .updateTable('openingSpan')
      .set({ note: JSON.stringify({ nb: 'Ring på' }) })
      .execute()
    const href = (await host.open(LIST)).links.find(({ text }) => text.startsWith('Endre 1. desember'))?.href ?? ''
    await host.done(href, { 'title-nb': 'Førjul', ...SAVE })
    assert.match((await host.open(LIST)).text, /10–15 \(Ring på\)/)
  })
})

describe('two who change the same hours', () => {
  it('do not overwrite each other: the second sees both and what she typed', async () => {
    const editor = await workplace.as('editor')
    const href = (await host.open(LIST)).links.find(({ text }) => text.startsWith('Endre Førjul'))?.href ?? ''
    const mine = await host.form(href, { 'title-nb': 'Mitt', ...SAVE })
    await editor.done(href, { 'title-nb': 'Hennes', ...SAVE })
    const answer = await host.send(mine.action, mine.fields)
    assert.equal(answer.status, 409)
    const page = await readPage(answer)
    assert.match(page.text, /Noen andre har endret dette/)
    assert.match(page.text, /Navn på perioden Hennes/)
    assert.equal(page.field('Navn på perioden (valgfritt)').value, 'Mitt')
    assert.match(page.text, /Lagre mitt likevel/)
  })

  it('harm nothing by pressing twice', async () => {
    const christmasEve = { ...USUAL, sort: 'override', from: '24.12', to: '24.12', 'title-nb': 'Julaften' }
    const asked = await readPage(await host.submit(NEW, christmasEve))
    assert.match(asked.text, /24\. desember er julaften, men ingen helligdag: åpent 10–15\./)
    const { action, fields } = formIn(asked.html)
    const press = () => host.send(action, { ...fields, ...SAVE })
    const answers = await Promise.all([press(), press()])
    assert.deepEqual(
      answers.map(({ status }) => status),
      [303, 303],
    )
    assert.equal((await host.open(LIST)).text.match(/Julaften/g)?.length, 2)
  })
})

describe('an exception over Christmas', () => {
  it('keeps the house closed on red days, as the form says, unless whoever writes it opens them', async () => {
    const christmas = { ...USUAL, sort: 'override', from: '24.12.2020', to: '3.1.2021', 'title-nb': 'Jul' }
    const on = async (date: string) => (await workplace.town.page(`/torg/tofte?dato=${date}`)).text
    const { asked, page: list } = await doneRead(NEW, christmas)
    assert.match(asked.text, /Unntaket «Julaften», .* går foran disse tidene\./)
    assert.match(await on('2020-12-25'), /Stengt: 1\. juledag/)
    const edit = list.linkTo('Endre Jul')
    assert.match(
      (await host.open((await host.open('/arbeid/torg/tofte/historikk')).links.find(({ text }) => text.includes('Jul'))?.href ?? '')).text,
      /På helligdager Slik ble det ?Stengt/,
    )
    const seen = /name="sett" value="(\w+)"/.exec(asked.html)?.[1] ?? assert.fail()
    const otherwise = await host.submit(edit, { holidays: 'as_usual', sett: seen, ...SAVE })
    assert.equal(otherwise.status, 200, 'what was read was of other hours')
    await doneRead(edit, { holidays: 'as_usual', ...SAVE })
    assert.match(await on('2020-12-25'), /Åpent 10–15/)
    await host.done(`${edit}/fjern`)
  })
})

describe('hours taken away', () => {
  it('are asked about once more, with the days that lose them, and come back when it is undone', async () => {
    const href = (await host.open(LIST)).links.find(({ text }) => text.startsWith('Endre Julaften'))?.href ?? ''
    const asked = await host.open(`${href}/fjern`)
    assert.equal(asked.heading, 'Fjern tider for huset, Tofte?')
    const page = await host.done(`${href}/fjern`)
    assert.match(page.text, /Fjernet Fjernet åpningstider: Huset, Julaften/)
    await host.done(page.linkTo('Se endringen'))
    assert.match((await host.open(LIST)).text, /Julaften/)
    assert.equal((await host.open(`${LIST}/finnes-ikke`)).status, 404)
  })
})

describe('a preview where the pages show an example', () => {
  it('stands beside that example, as the public reads it, and says which days close', async () => {
    const town = await openWorkplace({ kind: 'town', now: '2026-11-23T11:20' })
    const colleague = await town.as('hub_manager', 'hub:heggedal')
    const mondays = { from: '23.11.2026', 'mon-0-from': '10', 'mon-0-to': '12', gjor: 'lagre' }
    const { asked, page } = await doneRead('/arbeid/torg/heggedal/tider/ny', mondays, colleague)
    assert.match(asked.text, /Man 23\. november Nå ?8–20 ?eksempel Blir ?10–12/)
    assert.match(asked.text, /Blir stengt: 24\. november/)
    assert.match(asked.text, /Går foran eksemplet som står der nå.*disse dagene: 23\. november, 24\. november/)
    assert.match(asked.text, /24\. november 1?\d\.\d\d–1?\d\.\d\d: huset er stengt/, 'what is arranged that day')
    assert.match(page.text, /Lagret La til åpningstider: Huset, fra 23\. november 2026/)
  })
})

describe('hours of a house that has not opened', () => {
  it('are saved, and said to show from the opening, since no public page has them before', async () => {
    const planned = await openWorkplace({ now: '2020-03-02T10:00' })
    const colleague = await planned.as('editor')
    const { page } = await doneRead('/arbeid/torg/holmen/tider/ny', { ...USUAL, from: '9.3.2020' }, colleague)
    assert.match(page.text, /Torget eller tilbyderen er ikke i drift ennå\. Tidene vises først når åpningen er kommet\./)
    assert.doesNotMatch(page.text, /Det står på de åpne sidene nå/)
  })
})
