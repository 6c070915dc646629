import assert from 'node:assert/strict'
import { readPage } from '../src/platform/http/testing.ts'
import { formIn } from './browser-form.ts'
import { chooses } from './chosen-time.ts'
import type { Resident } from './resident.ts'

/** All that she writes has these letters, which no text of ours has. */
export const NAME = 'Test Qwxnavn'
export const ADDRESS = 'qwxadresse@example.no'

export interface Doing {
  /** The kind, as acts have it. */
  kind: string
  /** What only she can have written. */
  own: readonly string[]
  /** Answers with the address of the receipt. */
  does(who: Resident): Promise<string>
}

export const fills = (path: string, fields: Record<string, string | string[]>) => async (who: Resident) =>
  (await who.done(path, fields)).path
/** What is looked over before it is sent. */
const sends = (path: string, fields: Record<string, string>) => async (who: Resident) => {
  const review = await readPage(await who.submit(path, fields))
  assert.deepEqual(review.errors, [])
  const form = formIn(review.html)
  const sent = await who.send(form.action, { ...form.fields, steg: 'send' })
  assert.equal(sent.status, 303)
  return sent.headers.get('location') ?? assert.fail('no receipt')
}
const CHILDREN = { 'barn-1': 'Qwxbarn', 'alder-1': '9', 'barn-2': 'Qwxsøsken', 'alder-2': '11', navn: NAME }
export const LOAN = { fra: '720', til: '780', antall: '12', laner: 'private', voksen: 'ja', navn: NAME }
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
export const AT_HUBS: readonly Doing[] = [
  { kind: 'follow', own: [], does: fills('/folg/torg/holmen', {}) },
  { kind: 'enquiry', own: ['Qwxspørsmål'], does: fills('/kontakt/torg/tofte', { sporsmal: 'Har dere Qwxspørsmål?' }) },
  { kind: 'sign-up', own: ['Qwxbarn', 'Qwxsøsken'], does: fills('/aktiviteter/teaterskole-borgen/pamelding', CHILDREN) },
  { kind: 'room', own: [], does: fills('/torg/tofte/lokaler/storsalen?dag=2020-01-07', LOAN) },
  { kind: 'volunteer', own: [], does: fills('/frivillig/vert-sprakkafe-borgen/pamelding', { vakter: ['2020-01-07'] }) },
]

/** What anybody can say there, and the hours of a caseworker. Apart, since one address is written to so often in an hour. */
export const SAID_AT_HUBS: readonly Doing[] = [
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
export const AT_MEETINGS: readonly Doing[] = [
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
  return (await who.done(await chooses(who, path))).path
}
