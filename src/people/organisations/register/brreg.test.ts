import assert from 'node:assert/strict'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { after, before, describe, it } from 'node:test'
import type { Db } from '../../../platform/database/index.ts'
import { freshDatabase } from '../../../platform/database/testing.ts'
import { parseWallTime } from '../../../platform/time/index.ts'
import { statesOf } from '../steps.ts'
import { claim, membershipOf } from '../testing.ts'
import { askAbout, registeredOf } from './ask-register.ts'
import { brregRegister } from './brreg.ts'
import { roleOf } from './organisation-register.ts'

const UNIT = {
  organisasjonsnummer: '920125298',
  navn: 'PRØVE VEL',
  organisasjonsform: { kode: 'FLI', beskrivelse: 'Forening/lag/innretning' },
  registrertIFrivillighetsregisteret: true,
  epostadresse: 'Post@Provevel.example',
}
const person = (fornavn: string, etternavn: string) => ({ navn: { fornavn, etternavn }, fodselsdato: '1970-01-01', erDoed: false })
const ROLES = {
  rollegrupper: [
    {
      type: { kode: 'STYR' },
      roller: [
        { type: { kode: 'LEDE' }, person: person('Kari Anne', 'Prøve'), fratraadt: false },
        { type: { kode: 'NEST' }, person: person('Gammel', 'Nestleder'), fratraadt: true },
        { type: { kode: 'MEDL' }, person: person('Ola', 'Prøve Hansen'), fratraadt: false },
        { type: { kode: 'REVI' }, enhet: { organisasjonsnummer: '974760673' }, fratraadt: false },
      ],
    },
  ],
}

const ENTRY = {
  organisasjonsnummer: '920125298',
  frivilligOrganisasjonsstatus: 'AKTIV',
  kontonummer: '12345678901',
  foersteGangInnfoert: '2009-01-02',
  innfoertDato: '2011-05-12',
  grasrotandel: { deltarI: true },
  icnpoKategorier: [
    { icnpoNummer: '12100', kategori: 'ICNPOKategori.kultur', navn: 'Kultur', rekkefoelge: 2 },
    { icnpoNummer: '06100', kategori: 'ICNPOKategori.lokalsamfunn', navn: 'Lokalsamfunn', rekkefoelge: 1 },
    { icnpoNummer: '05100', kategori: 'ICNPOKategori.utenNavn', rekkefoelge: 3 },
  ],
}

const AT = parseWallTime('2021-03-15T18:00') ?? 0

let site: string
let answers: Record<string, unknown>
const server = createServer((asked: IncomingMessage, answer: ServerResponse) => {
  const body = answers[asked.url ?? '']
  if (typeof body === 'number') answer.writeHead(body).end()
  else answer.writeHead(body === undefined ? 404 : 200).end(JSON.stringify(body ?? {}))
})
const api = '/enhetsregisteret/api/enheter'
const voluntaryAt = (number: string) => `/frivillighetsregisteret/api/frivillige-organisasjoner/${number}?spraak=NOB`
let db: Db
before(async () => {
  db = (await freshDatabase('empty')).db
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const at = server.address()
  site = at !== null && typeof at === 'object' ? `http://127.0.0.1:${at.port}` : assert.fail('no port')
  answers = {
    [`${api}/920125298`]: UNIT,
    [`${api}/920125298/roller`]: ROLES,
    [`${api}/974760673`]: { ...UNIT, slettedato: '2020-01-01' },
    [`${api}/971032081`]: 410,
    [`${api}/889640782`]: 500,
    [`${api}/983971636`]: { ...UNIT, epostadresse: null },
    [voluntaryAt('920125298')]: ENTRY,
  }
})
after(() => server.close())

const register = () => brregRegister(site, { patience: 1000, allowPrivate: true })

describe('Enhetsregisteret', () => {
  it('tells what an organisation is and who holds which role today', async () => {
    const answer = await register().look('920125298')
    assert.ok(answer.says === 'found')
    const { name, email, people } = answer.organisation
    assert.deepEqual([name, email], ['PRØVE VEL', 'post@provevel.example'])
    assert.deepEqual(
      people.map(({ role }) => role),
      ['leader', 'board_member'],
    )
    assert.equal(roleOf('kari  prøve', answer.organisation), 'leader')
    assert.equal(roleOf('Ola Hansen', answer.organisation), null, 'a part of a surname is not enough')
    assert.equal(roleOf('Ola Prøve-Hansen', answer.organisation), 'board_member')
    assert.equal(roleOf('', answer.organisation), null)
  })

  it('tells of what is deleted or unknown, and an organisation without roles has none', async () => {
    assert.deepEqual(await register().look('974760673'), { says: 'deleted' })
    assert.deepEqual(await register().look('971032081'), { says: 'deleted' })
    assert.deepEqual(await register().look('976098897'), { says: 'unknown' })
    await assert.rejects(register().look('889640782'), /status 500/)
    const bare = await register().look('983971636')
    assert.ok(bare.says === 'found' && bare.organisation.people.length === 0)
  })

  it('adds what Frivillighetsregisteret says, which knows better than Enhetsregisteret whether it is in it', async () => {
    const voluntary = async () => {
      const answer = await register().look('920125298')
      return answer.says === 'found' ? answer.organisation.voluntary : assert.fail(answer.says)
    }
    assert.deepEqual(await voluntary(), { since: '2011-05-12', purposes: ['Lokalsamfunn', 'Kultur'] })
    const left = { respons_klasse: 'FrivilligOrganisasjonSlettet', organisasjonsnummer: '920125298' }
    for (const out of [404, 410, left]) {
      answers[voluntaryAt('920125298')] = out
      assert.equal(await voluntary(), null)
    }
    for (const silent of [500, 301, 'nei', { ...ENTRY, organisasjonsnummer: '974760673' }, { ...ENTRY, icnpoKategorier: 'ingen' }]) {
      answers[voluntaryAt('920125298')] = silent
      assert.deepEqual(await voluntary(), { since: null, purposes: [] }, 'then Enhetsregisteret is believed')
    }
    answers[`${api}/920125298`] = { ...UNIT, registrertIFrivillighetsregisteret: false }
    assert.equal(await voluntary(), null)
    answers[`${api}/920125298`] = UNIT
    answers[voluntaryAt('920125298')] = { ...ENTRY, innfoertDato: 'i fjor', icnpoKategorier: null }
    assert.deepEqual(await voluntary(), { since: null, purposes: [] }, 'what is not a day is not told')
    answers[voluntaryAt('920125298')] = ENTRY
  })

  it('decides only for whoever has proven the organisation’s own address; a name alone is known to all', async () => {
    const named = await membershipOf(db, await claim(db, { address: 'kari@example.no', number: '920125298', at: AT }))
    await askAbout(db, register(), { id: named.organisationId, number: '920125298', at: AT })
    const state = async () => (await statesOf(db, [named.organisationId])).get(named.organisationId)
    assert.equal(await state(), 'claimed')
    const kept = await registeredOf(db, named.organisationId)
    assert.deepEqual([kept?.answer, kept?.name, kept?.claimantRole], ['found', 'PRØVE VEL', 'none'])
    assert.deepEqual([kept?.isVoluntary, kept?.voluntarySince, kept?.purposes], [true, '2011-05-12', ['Lokalsamfunn', 'Kultur']])
    answers[`${api}/920125298`] = { ...UNIT, epostadresse: 'kari@example.no' }
    await askAbout(db, register(), { id: named.organisationId, number: '920125298', at: AT })
    assert.equal(await state(), 'verified')
  })

  it('leaves no person’s name in the database, and an answer that fails leaves what was known', async () => {
    answers[`${api}/920125298`] = 500
    const row = await db.selectFrom('organisation').select('id').where('number', '=', '920125298').executeTakeFirstOrThrow()
    await assert.rejects(askAbout(db, register(), { id: row.id, number: '920125298', at: AT }))
    const kept = await registeredOf(db, row.id)
    assert.deepEqual([kept?.answer, kept?.voluntarySince], ['found', '2011-05-12'])
    assert.doesNotMatch(
      JSON.stringify(await db.selectFrom('registerAnswer').selectAll().execute()),
      /Anne|Hansen|Nestleder|1970|12345678901/,
    )
  })
})
