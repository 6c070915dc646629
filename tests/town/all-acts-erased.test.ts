import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { z } from 'zod'
import { keptTables } from '../../src/platform/privacy/index.ts'
import { readPage } from '../../src/platform/http/testing.ts'
import { PRIVACY } from '../../src/privacy-register.ts'
import { formIn } from '../browser-form.ts'
import { openTown, type OpenTown } from '../open-town.ts'
import { openResident, sentTo, type Resident } from '../resident.ts'
import { staffAccount } from '../staff-account.ts'
import { shownSuggestion } from '../suggesting.ts'
import { whereItStands } from '../where-it-stands.ts'

/** All that she writes has these letters, which no text of ours has. */
const NAME = 'Test Qwxnavn'
const ADDRESS = 'qwxadresse@example.no'

interface Doing {
  /** The kind, as acts have it. */
  kind: string
  /** What only she can have written. */
  own: readonly string[]
  does(who: Resident): Promise<unknown>
}

const fills = (path: string, fields: Record<string, string | string[]>) => (who: Resident) => who.done(path, fields)
/** What is looked over before it is sent. */
const sends = (path: string, fields: Record<string, string>) => async (who: Resident) => {
  const review = await readPage(await who.submit(path, fields))
  assert.deepEqual(review.errors, [])
  const form = formIn(review.html)
  assert.equal((await who.send(form.action, { ...form.fields, steg: 'send' })).status, 303)
}
const CHILDREN = { 'barn-1': 'Qwxbarn', 'alder-1': '9', 'barn-2': 'Qwxsøsken', 'alder-2': '11', navn: NAME }
const LOAN = { fra: '720', til: '780', antall: '12', laner: 'private', voksen: 'ja', navn: NAME }
const VOICED = {
  slags: 'need',
  tittel: 'Qwxbenk',
  hva: 'Vi trenger en qwxbenk ved brygga.',
  torg: 'tofte',
  hvem: 'resident',
  kallenavn: 'Qwxturgåer',
}
const PROPOSED = {
  tittel: 'Qwxkveld',
  hva: 'En qwxkveld i hallen.',
  for: 'everyone',
  torg: 'tofte',
  ofte: 'open',
  hvem: 'resident',
  kallenavn: 'Qwxrotte',
}

/** Everything that anybody can do at a hub in January 2020. */
const AT_HUBS: readonly Doing[] = [
  { kind: 'follow', own: [], does: fills('/folg/torg/holmen', {}) },
  { kind: 'enquiry', own: ['Qwxspørsmål'], does: fills('/kontakt/torg/tofte', { sporsmal: 'Har dere Qwxspørsmål?' }) },
  { kind: 'sign-up', own: ['Qwxbarn', 'Qwxsøsken'], does: fills('/aktiviteter/teaterskole-borgen/pamelding', CHILDREN) },
  { kind: 'room', own: [], does: fills('/torg/tofte/lokaler/storsalen?dag=2020-01-07', LOAN) },
  { kind: 'volunteer', own: [], does: fills('/frivillig/vert-sprakkafe-borgen/pamelding', { vakter: ['2020-01-07'] }) },
]

/** What anybody can say there, and the hours of a caseworker. Apart, since one address is written to so often in an hour. */
const SAID_AT_HUBS: readonly Doing[] = [
  { kind: 'suggestion', own: ['Qwxbenk', 'Qwxturgåer'], does: sends('/innspill/ny', VOICED) },
  {
    kind: 'suggestion-support',
    own: ['Qwxstøtte'],
    does: fills('/innspill/1/stotte', { hvordan: 'help', hjelp: 'Jeg har Qwxstøtte', varsel: 'ja' }),
  },
  { kind: 'proposal', own: ['Qwxkveld', 'Qwxrotte'], does: sends('/aktiviteter/foresla', PROPOSED) },
  { kind: 'appointment', own: [], does: (who) => books(who, '/timer/rad-til-a-bo/tid') },
]

/** And when the committees were set up, the November before. */
const AT_MEETINGS: readonly Doing[] = [
  {
    kind: 'sign-up',
    own: ['Qwxpolsk'],
    does: fills('/aktiviteter/folkemote-tofte-2019/pamelding/2019-11-21', { 'svar-tolk': 'Qwxpolsk' }),
  },
  {
    kind: 'meeting-question',
    own: ['Qwxbuss'],
    does: fills('/mote/folkemote-tofte-2019/2019-11-21/sporsmal', { sporsmal: 'Blir det Qwxbuss?' }),
  },
  { kind: 'committee-interest', own: [], does: fills('/mote/folkemote-tofte-2019/2019-11-21/valgkomite', {}) },
  {
    kind: 'candidate',
    own: [],
    does: fills('/organ/lsu-slemmestad/sitte/interesse', { bor: 'vollen', alder: 'older', kjonn: 'woman', ny: 'ja' }),
  },
]

async function books(who: Resident, path: string) {
  const { html } = await who.open(path)
  const [, href = ''] = /href="([^"]+)"[^>]*>\d{2}\.\d{2}<\/a>/.exec(html) ?? []
  return who.done(href.replaceAll('&amp;', '&'))
}

async function signedIn(town: OpenTown): Promise<Resident> {
  const who = openResident(town)
  await who.done('/logg-inn', { adresse: ADDRESS })
  const [mail] = await sentTo(town, ADDRESS)
  await who.done('/logg-inn/kode', { sifre: /\b\d{6}\b/.exec(mail?.text ?? '')?.[0] ?? assert.fail('no digits') })
  await who.done('/min-side/om-deg', { navn: NAME })
  return who
}

const File = z.record(z.string(), z.array(z.record(z.string(), z.unknown())))
const ofPersons = () =>
  new Set(
    keptTables(PRIVACY).flatMap(({ table, columns }) =>
      Object.entries(columns).flatMap(([column, tells]) => (tells === 'person' ? [`${table}.${column}`] : [])),
    ),
  )

for (const [when, now, doings] of [
  ['at a hub', '2020-01-06T08:00', AT_HUBS],
  ['in her own words', '2020-03-02T08:00', SAID_AT_HUBS],
  ['at a public meeting', '2019-11-20T12:00', AT_MEETINGS],
] as const)
  describe(`what a resident who signs in has done ${when}`, () => {
    let town: OpenTown
    let who: Resident
    before(async () => {
      town = await openTown({ now })
      who = await signedIn(town)
      await shownSuggestion(town, await staffAccount(town), { title: 'Gatelys på brua' })
      const failed: string[] = []
      for (const { kind, does } of doings) await does(who).catch((error: unknown) => failed.push(`${kind}: ${String(error)}`))
      assert.deepEqual(failed, [])
    })

    it('is of every kind', async () => {
      const acts = await town.deps.db.selectFrom('act').select('kind').where('residentId', 'is not', null).execute()
      assert.deepEqual(acts.map(({ kind }) => kind).toSorted(), doings.map(({ kind }) => kind).toSorted())
    })

    it('stands in the columns that the register says are of persons, and nowhere else', async () => {
      const told = ofPersons()
      const places = await whereItStands(town, 'qwx')
      assert.ok(places.length >= 5, places.join(', '))
      assert.deepEqual(
        places.filter((place) => !told.has(place)),
        [],
      )
    })

    it('is all in the file she takes with her, each act with what it made', async () => {
      const text = await (await who.get('/min-side/opplysninger/fil')).text()
      for (const value of [NAME, ADDRESS, ...doings.flatMap(({ own }) => own)])
        assert.ok(text.includes(value), `${value} is not in the file`)
      const { act: acts = [], ...made } = File.parse(JSON.parse(text))
      assert.equal(acts.length, doings.length)
      const ofAct = (id: unknown) => Object.values(made).some((rows) => rows.some(({ actId }) => actId === id))
      for (const { id, kind } of acts) assert.ok(ofAct(id), `nothing in the file is of the ${String(kind)}`)
    })

    it('is gone from the whole database when she says so', async () => {
      const answer = await who.send('/min-side/opplysninger', {})
      assert.equal(answer.status, 200)
      assert.deepEqual(await whereItStands(town, 'qwx'), [])
    })
  })
