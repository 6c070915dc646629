import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { readPage } from '../../platform/http/testing.ts'
import { day } from '../../platform/time/index.ts'
import { openWorkplace, type Colleague, type Workplace } from '../testing.ts'

const LIST = '/arbeid/torg/tofte/aktiviteter'
const NEW = `${LIST}/ny`
const SAVE = { gjor: 'lagre' }
/** Thursdays 11–13 from 26 November 2020; the day is Monday the 23rd. */
const CAFE = {
  'title-nb': 'Språkkafé',
  kind: 'meetup',
  sender: 'innbyggerservice',
  every: 'week',
  days: ['4'],
  from: '26.11',
  clock: '11',
  ends: '13',
  price: '0',
}

let workplace: Workplace
let host: Colleague
before(async () => {
  workplace = await openWorkplace()
  host = await workplace.as('hub_manager', 'hub:tofte')
})

const programme = async (date: string) => (await workplace.town.page(`/torg/tofte/program?dato=${date}`)).text
const made = async (changes: Readonly<Record<string, string | readonly string[]>> = {}) => {
  const page = await host.done(NEW, { ...CAFE, ...changes, ...SAVE })
  return { page, path: `${LIST}/${await keyOf(changes['title-nb'] ?? 'Språkkafé')}` }
}
async function keyOf(title: string | readonly string[]): Promise<string> {
  const rows = await workplace.town.deps.db.selectFrom('activity').select(['key', 'title']).orderBy('id', 'desc').execute()
  return rows.find((row) => row.title.nb === title)?.key ?? assert.fail(`no ${String(title)}`)
}
const errorsOf = async (answer: Response) => {
  const page = await readPage(answer)
  assert.equal(page.status, 422)
  return page.errors.map(({ href, text }) => `${href} ${text}`)
}

describe('an activity', () => {
  it('is in the programme at the next request, with who is behind it, and the dates ahead can each be changed', async () => {
    assert.match((await host.open(LIST)).text, /Ingen aktiviteter er lagt inn ennå/)
    const { page, path } = await made()
    assert.match(page.text, /Lagret La til aktivitet: Språkkafé/)
    assert.match(page.text, /Hver torsdag kl\. 11–13, fra 26\. november 2020 inntil videre/)
    assert.match(page.text, /Torsdag 3\. desember 2020/)
    assert.match(await programme('2020-11-26'), /11\.00–13\.00 Språkkafé/)
    assert.match((await workplace.town.page(`/aktiviteter/${path.split('/').at(-1) ?? ''}`)).text, /Innbyggerservice/)
    assert.match(
      (await host.open(LIST)).text,
      /Språkkafé.*Torsdag 26\. november ?11\.00–13\.00.*Om det er påmelding, tilgjengelighet og beskrivelse/,
    )
  })

  it('says at the date why the hour is another in the night of the clock change, and what ends the day after', async () => {
    const night = { ...CAFE, days: ['7'], from: '14.3.2021', clock: '2.30', ends: '4', gjor: 'vis' }
    const clocks = await readPage(await host.submit(NEW, night))
    assert.match(clocks.text, /Søndag 28\. mars 2021 03\.30–04\.00\s?\. Klokka stilles fram denne natta, så 2\.30 finnes ikke/)
    const long = await readPage(await host.submit(NEW, { ...CAFE, days: ['5'], from: '4.12', clock: '11', ends: '10', gjor: 'vis' }))
    assert.match(long.text, /Hver fredag kl\. 11–10 neste dag.*Fredag 4\. desember 2020 11\.00–10\.00 neste dag/)
  })

  it('says on its public page too why the hour is another in the night of the clock change', async () => {
    const { path } = await made({ ...CAFE, 'title-nb': 'Nattvandring', days: ['7'], from: '14.3.2021', clock: '2.30', ends: '4' })
    const page = await workplace.town.page(`/aktiviteter/${path.split('/').at(-1) ?? ''}`)
    assert.match(page.text, /28\.3\.søndag ?03\.30–04\.00 ?Klokka stilles fram denne natta, så 2\.30 finnes ikke\./)
    assert.match(page.text, /21\.3\.søndag ?02\.30–04\.00 ?Som vanlig/)
  })

  it('shows the next eight dates and what is skipped before anything is saved', async () => {
    const page = await readPage(
      await host.submit(NEW, { ...CAFE, days: ['5'], skip: ['red_days', 'school_holidays'], from: '4.12', gjor: 'vis' }),
    )
    assert.equal(page.status, 200)
    assert.match(page.text, /Hver fredag kl\. 11–13, ikke i skoleferier eller på røde dager, fra 4\. desember 2020 inntil videre/)
    assert.equal([...page.html.matchAll(/<li><b>Fredag \d+\. /g)].length, 8)
    assert.match(page.text, /Hopper over 25\. desember og 1\. januar \(røde dager\)/)
    assert.doesNotMatch((await host.open(LIST)).text, /4\. desember 2020/)
  })

  it('is refused with words at the field for every rule that cannot be, and nothing typed is lost', async () => {
    const refused: [Record<string, string | readonly string[]>, RegExp][] = [
      [{ every: '' }, /^#every Hvor ofte\? Velg/],
      [{ days: [] }, /^#days Hvilke dager\? Kryss av/],
      [{ from: '31.11' }, /^#from Første dag: Skriv en dato som finnes/],
      [{ from: '' }, /^#from Første dag: Fyll ut/],
      [{ from: '1.1.1999' }, /^#from .*ti år tilbake/],
      [{ from: '1.1.2099' }, /^#from .*ti år fram/],
      [{ from: '3.12', to: '1.12.2020' }, /^#to Siste dag: Slutter før/],
      [{ from: '27.11', to: '30.11' }, /^#every .*ingen datoer/],
      [{ clock: '' }, /^#clock .*Skriv også når det begynner/],
      [{ clock: '', ends: '' }, /^#clock .*ikke er bestemt/],
      [{ unannounced: '1' }, /^#unannounced .*både/],
      [{ clock: '25' }, /^#clock .*klokkeslett, som 10/],
      [{ ends: '11' }, /^#ends .*samtidig/],
      [{ except: '24.12, 31.2' }, /^#except .*«31\.2»/],
      [{ ageFrom: '18', ageTo: '13' }, /^#ageTo .*lavere/],
      [{ 'title-nb': 'x'.repeat(300) }, /^#title-nb .*120 tegn/],
    ]
    for (const [wrong, said] of refused) {
      const errors = await errorsOf(await host.submit(NEW, { ...CAFE, ...wrong, ...SAVE }))
      assert.match(errors.join('\n'), said, `${JSON.stringify(wrong)}: ${errors.join()}`)
    }
    const page = await readPage(await host.submit(NEW, { ...CAFE, clock: '25', 'body-nb': 'Kom, da!', ...SAVE }))
    assert.deepEqual([page.field('Fra klokka').value, page.field('Første dag').value], ['25', '26.11'])
    assert.match(page.html, /Kom, da!/)
  })

  it('may be once a month, once, or at an hour that is not announced', async () => {
    const monthly = await made({ 'title-nb': 'Kulturkveld', every: 'month', nth: '-1', weekday: '5', clock: '18', ends: '' })
    assert.match(monthly.page.text, /Siste fredag i måneden kl\. 18/)
    const once = await made({ 'title-nb': 'Folkemøte', every: 'once', clock: '', ends: '', unannounced: '1' })
    assert.match(once.page.text, /Én gang, 26\. november 2020, klokkeslettet kunngjøres/)
    assert.match(await programme('2020-11-26'), /Klokkeslett kunngjøres Folkemøte/)
  })

  it('is copied with all but when it is', async () => {
    const { path } = await made({ 'title-nb': 'Strikkekafé', price: '30' })
    const copy = await host.open(`${NEW}?fra=${path.split('/').at(-1) ?? ''}`)
    assert.deepEqual(
      [copy.field('Hva heter det?').value, copy.field('Pris i kroner (valgfritt)').value, copy.field('Første dag').value],
      ['Strikkekafé', '30', ''],
    )
    await host.done(`${path}/pamelding`, { how: 'needed', seats: '8' })
    const again = await host.done(`${NEW}?fra=${path.split('/').at(-1) ?? ''}`, {
      'title-nb': 'Heklekafé',
      every: 'once',
      from: '1.12',
      clock: '18',
      ...SAVE,
    })
    assert.match(again.text, /Heklekafé.*For hver dato, 8 plasser/)
  })
})

describe('a single date', () => {
  it('is cancelled with a reason that everybody sees, and comes back by undoing', async () => {
    const { path } = await made({ 'title-nb': 'Foredrag' })
    const at = `${path}/dato/2020-12-03`
    assert.match((await errorsOf(await host.submit(at, { so: 'cancelled', ...SAVE }))).join(), /#cancelled-nb Hvorfor er det avlyst/)
    const preview = await readPage(await host.submit(at, { so: 'cancelled', 'cancelled-nb': 'Foredragsholderen er syk', gjor: 'vis' }))
    assert.match(
      preview.text,
      /Nå Torsdag 3\. desember 2020, 11\.00–13\.00 Blir Torsdag 3\. desember 2020, 11\.00–13\.00\. Avlyst: Foredragsholderen er syk/,
    )
    assert.match(preview.text, /Ingen har meldt seg på/)
    assert.doesNotMatch(await programme('2020-12-03'), /Avlyst/)
    const page = await host.done(at, { so: 'cancelled', 'cancelled-nb': 'Foredragsholderen er syk', ...SAVE })
    assert.match(await programme('2020-12-03'), /Avlyst: Foredragsholderen er syk/)
    const events = await workplace.town.deps.db
      .selectFrom('event')
      .select('payload')
      .where('kind', '=', 'activity.session-changed')
      .execute()
    assert.deepEqual(
      events.map(({ payload }) => payload).map((one) => JSON.stringify(one).match(/"what": ?"(\w+)"/)?.[1]),
      ['cancelled'],
    )
    await host.done(page.linkTo('Se endringen'))
    assert.doesNotMatch(await programme('2020-12-03'), /Avlyst/)
  })

  it('is moved, gets a substitute and another room, and the others stay as they are', async () => {
    const { path } = await made({ 'title-nb': 'Hagetreff' })
    const page = await host.done(`${path}/dato/2020-12-10`, {
      so: 'changed',
      day: '11.12',
      clock: '12',
      ends: '14.30',
      'room-nb': 'Biblioteket',
      host: 'Hagelaget',
      ...SAVE,
    })
    assert.match(page.text, /Fredag 11\. desember 2020 Tid ?12\.00–14\.30 .*Flyttet fra 10\. desember.*Sted: Biblioteket.*Med Hagelaget/)
    assert.match(page.text, /Torsdag 17\. desember 2020 Tid ?11\.00–13\.00/)
    assert.match(await programme('2020-12-11'), /12\.00–14\.30 Hagetreff/)
    const back = await host.done(`${path}/dato/2020-12-10`, { so: 'planned', ...SAVE })
    assert.doesNotMatch(back.text, /Flyttet/)
  })

  it('that has been, or is none of the dates, is not found; a day that has been is refused', async () => {
    const { path } = await made({ 'title-nb': 'Turlag' })
    for (const day of ['2020-12-02', '2020-11-19', 'i-morgen']) assert.equal((await host.get(`${path}/dato/${day}`)).status, 404, day)
    const errors = await errorsOf(await host.submit(`${path}/dato/2020-12-03`, { so: 'changed', day: '20.11.2020', ...SAVE }))
    assert.match(errors.join(), /#day Dag: Dagen har vært/)
    const nothing = await errorsOf(await host.submit(`${path}/dato/2020-12-03`, { so: 'changed', ...SAVE }))
    assert.match(nothing.join(), /#so .*Skriv hva som er annerledes/)
  })
})

describe('when it is', () => {
  it('changes from a day on, and the dates until then stand as they were', async () => {
    const { path } = await made({ 'title-nb': 'Trim' })
    const change = { extent: 'following', from: '10.12', days: ['3'], clock: '10', ends: '11' }
    const preview = await readPage(await host.submit(`${path}/nar/1`, { ...change, gjor: 'vis' }))
    assert.match(
      preview.text,
      /Flyttes til en annen dag: 17\. desember til 16\. desember, 24\. desember til 23\. desember.*Faller bort: 10\. desember\./,
    )
    const page = await host.done(`${path}/nar/1`, { ...change, ...SAVE })
    assert.match(page.text, /til og med 9\. desember 2020/)
    assert.match(page.text, /Hver onsdag kl\. 10–11, fra 10\. desember 2020/)
    assert.match(await programme('2020-12-03'), /11\.00–13\.00 Trim/)
    assert.match(await programme('2020-12-16'), /10\.00–11\.00 Trim/)
    assert.doesNotMatch((await workplace.town.page('/torg/tofte/program?dato=2020-12-14')).text, /11\.00–13\.00 Trim/)
  })

  it('asks about each date that was changed by hand and is none of the new ones: nothing goes in silence', async () => {
    const { path } = await made({ 'title-nb': 'Kor' })
    await host.done(`${path}/dato/2020-12-17`, { so: 'changed', clock: '18', ends: '20', host: 'Koret', ...SAVE })
    const asked = await readPage(await host.submit(`${path}/nar/1`, { days: ['2'], ...SAVE }))
    assert.equal(asked.status, 200)
    assert.match(asked.text, /Torsdag 17\. desember 2020 er ikke lenger blant datoene\. Hva skal skje\?/)
    const kept = await host.done(`${path}/nar/1`, { days: ['2'], 'stale-2020-12-17': 'keep', ...SAVE })
    assert.match(kept.text, /Torsdag 17\. desember 2020 Tid ?18\.00–20\.00/)
    assert.match(await programme('2020-12-17'), /18\.00–20\.00 Kor/)
    assert.match(await programme('2020-12-15'), /11\.00–13\.00 Kor/)
  })

  it('lists a date that was changed by hand and that a new school holiday takes away, until somebody keeps or removes it', async () => {
    const { db } = workplace.town.deps
    const { path } = await made({ 'title-nb': 'Leksehjelp', skip: ['school_holidays'] })
    for (const day of ['2021-02-18', '2021-02-25'])
      await host.done(`${path}/dato/${day}`, { so: 'changed', clock: '14', ends: '15', ...SAVE })
    const row = {
      title: JSON.stringify({ nb: 'Vinterferie' }),
      validFrom: day('2021-02-15'),
      validTo: day('2021-02-28'),
      layer: 'fact' as const,
      source: 'Kommunen',
    }
    await db
      .insertInto('schoolHoliday')
      .values({ ...row, key: 'vinterferie-2021' })
      .execute()
    assert.match((await host.open(LIST)).text, /2 datoer må du ta stilling til/)
    const page = await host.open(path)
    assert.match(page.text, /Torsdag 18\. februar 2021 ?\. 14\.00–15\.00 ?Behold datoen ?Fjern datoen/)
    const settle = async (on: string, verdict: string) => {
      const seen = /name="seen" value="(\d+)"/.exec((await host.open(path)).html)?.[1] ?? ''
      return host.send(`${path}/dato/${on}/avgjorelse`, { seen, gjor: verdict })
    }
    assert.equal((await settle('2021-02-18', 'behold')).status, 303)
    assert.equal((await settle('2021-02-25', 'fjern')).status, 303)
    assert.doesNotMatch((await host.open(LIST)).text, /ta stilling/)
    const shown = await db
      .selectFrom('session')
      .innerJoin('activity', 'activity.id', 'activityId')
      .select(['day', 'state'])
      .where('key', '=', path.split('/').at(-1) ?? '')
      .where('day', '>=', day('2021-02-11'))
      .where('day', '<=', day('2021-03-04'))
      .orderBy('day')
      .execute()
    assert.deepEqual(
      shown.map((one) => `${one.day} ${one.state}`),
      ['2021-02-11 planned', '2021-02-18 planned', '2021-02-25 withdrawn', '2021-03-04 planned'],
    )
  })

  it('opened in two windows, the second is told what the first did, and loses nothing typed', async () => {
    const { path } = await made({ 'title-nb': 'Sjakk' })
    const [one, other] = [
      await host.form(`${path}/nar/1`, { clock: '12', ...SAVE }),
      await host.form(`${path}/nar/1`, { ends: '15', ...SAVE }),
    ]
    assert.equal((await host.send(one.action, one.fields)).status, 303)
    const late = await readPage(await host.send(other.action, other.fields))
    assert.equal(late.status, 409)
    assert.match(late.text, /Noen andre har endret dette.*kl\. 12–13/)
    assert.equal(late.field('Til klokka (valgfritt)').value, '15')
  })

  it('ends on a last day, and goes on again when the day is taken away', async () => {
    const { path } = await made({ 'title-nb': 'Kurs' })
    const page = await host.done(`${path}/slutt`, { last: '10.12', ...SAVE })
    assert.match(page.text, /Avsluttes torsdag 10\. desember 2020/)
    assert.doesNotMatch(await programme('2020-12-17'), /Kurs/)
    assert.match(await programme('2020-12-10'), /Kurs/)
    await host.done(`${path}/slutt`, { last: '', ...SAVE })
    assert.match(await programme('2020-12-17'), /Kurs/)
  })
})

describe('signing up', () => {
  it('is switched on with places for each date, and then stands on the public page', async () => {
    const { path } = await made({ 'title-nb': 'Brettspill' })
    const at = `${path}/pamelding`
    assert.match((await errorsOf(await host.submit(at, { how: 'needed', seats: '0' }))).join(), /#seats Plasser: Skriv et helt tall fra 1/)
    const page = await host.done(at, { how: 'needed', per: 'date', seats: '15' })
    assert.match(page.text, /For hver dato, 15 plasser/)
    assert.match(
      (await workplace.town.page(`/aktiviteter/${path.split('/').at(-1) ?? ''}`)).text,
      /Du melder deg på for hver dato\. 15 plasser.*Meld deg på/,
    )
    const change = await host.open(page.linkTo('Se endringen'))
    assert.match(change.text, /Påmelding Før ?Nei Etter ?For hver dato, 15 plasser/)
    await host.done(at, { how: 'none' })
    assert.doesNotMatch((await workplace.town.page(`/aktiviteter/${path.split('/').at(-1) ?? ''}`)).text, /Meld deg på/)
  })
})

describe('who may', () => {
  it('a provider edits its own, with itself as sender whatever the form says, and nobody else’s', async () => {
    const member = await workplace.as('provider_member', 'provider:asker-bibliotekene')
    const own = '/arbeid/tilbyder/asker-bibliotekene/torg/tofte/aktiviteter'
    const page = await member.done(`${own}/ny`, { ...CAFE, 'title-nb': 'Lesestund', sender: 'innbyggerservice', ...SAVE })
    assert.match(page.text, /La til aktivitet: Lesestund/)
    assert.match((await workplace.town.page(`/aktiviteter/${await keyOf('Lesestund')}`)).text, /Asker-bibliotekene/)
    assert.deepEqual((await member.open(own)).texts('tbody th'), ['Lesestund'])
    const others = await keyOf('Språkkafé')
    for (const rest of ['', '/om', '/nar/1', '/dato/2020-12-03', '/slutt', '/fjern'])
      assert.equal((await member.get(`${own}/${others}${rest}`)).status, 404, rest)
    assert.equal((await member.get(LIST)).status, 403)
    await member.done(page.linkTo('Se endringen'))
    assert.deepEqual((await member.open(own)).texts('tbody th'), [])
  })

  it('an editor of the municipality does so at every hub, a desk adviser at none', async () => {
    const editor = await workplace.as('editor')
    assert.equal((await editor.open('/arbeid/torg/heggedal/aktiviteter')).heading, 'Aktiviteter, Heggedal')
    const adviser = await workplace.as('desk_adviser', 'hub:tofte')
    assert.equal((await adviser.get(LIST)).status, 403)
  })
})
