import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { z } from 'zod'
import { readPage } from '../../platform/http/testing.ts'
import { openWorkplace, type Colleague, type Workplace } from '../testing.ts'

const ADDRESSES = '/arbeid/kommune/adresser'
const SAVE = { gjor: 'lagre' }

let workplace: Workplace
let admin: Colleague
before(async () => {
  workplace = await openWorkplace()
  admin = await workplace.as('municipality_admin')
})

const asData = async () => Told.parse(await (await workplace.town.get('/api/v1/municipality')).json())

const Told = z.object({
  email: z.string().nullable(),
  privacyOfficer: z.object({ email: z.string(), phone: z.string(), postal: z.string() }).nullable(),
})

describe('the addresses of the municipality and its data protection officer', () => {
  it('are written under the municipality, stand on the page about privacy in its language, in the record and in the data', async () => {
    assert.equal((await admin.open('/arbeid/kommune')).linkTo('Adressene til kommunen og personvernombudet'), ADDRESSES)
    assert.match((await workplace.town.page('/personvern')).text, /Kommunens personvernombud Adressen er ikke kunngjort/)
    const saved = await admin.done(ADDRESSES, {
      email: 'post@kommune.example',
      phone: '66 00 00 00',
      'privacyName-nb': 'Personvernombudet for fire kommuner',
      'privacyName-en': 'The data protection officer of four municipalities',
      privacyEmail: 'ombud@kommune.example',
      privacyPhone: '66 00 00 01',
      privacyPostal: 'Postboks 1, 1300 Sted',
      ...SAVE,
    })
    assert.match(saved.text, /Lagret Endret adresser: Asker/)
    const page = await workplace.town.page('/personvern')
    assert.match(page.text, /Personvernombudet for fire kommuner ombud@kommune\.example 66 00 00 01 Postboks 1, 1300 Sted/)
    assert.equal(page.linkTo('ombud@kommune.example'), 'mailto:ombud@kommune.example')
    assert.match((await workplace.town.page('/en/personvern')).text, /The data protection officer of four municipalities/)
    const officer = await workplace.as('privacy_officer')
    assert.match((await officer.open('/arbeid/personvern/protokoll')).text, /Personvernombudet for fire kommuner ?ombud@kommune\.example/)
    assert.deepEqual(await asData(), {
      email: 'post@kommune.example',
      privacyOfficer: { email: 'ombud@kommune.example', phone: '66 00 00 01', postal: 'Postboks 1, 1300 Sted' },
    })
    await admin.done(saved.linkTo('Se endringen'))
    assert.match((await workplace.town.page('/personvern')).text, /personvernombud Adressen er ikke kunngjort/)
    assert.deepEqual(await asData(), { email: null, privacyOfficer: null })
  })

  it('are judged at their fields, and are not an editor’s of a hub to write', async () => {
    const wrong = await readPage(await admin.submit(ADDRESSES, { privacyEmail: 'ombudet', privacyPostal: 'x'.repeat(161), ...SAVE }))
    assert.deepEqual([wrong.status, wrong.errors.map(({ href }) => href)], [422, ['#privacyEmail', '#privacyPostal']])
    const editor = await workplace.as('editor', 'hub:tofte')
    assert.equal((await editor.open(ADDRESSES)).status, 403)
  })
})
