import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { readPage } from '../../platform/http/testing.ts'
import { openWorkplace, type Colleague, type Workplace } from '../testing.ts'

const BODIES = '/arbeid/kommune/organ'
const SAVE = { gjor: 'lagre' }
const GOOD = {
  'name-nb': 'Lokalsamfunnsutvalg Sætre',
  type: 'committee',
  legalBasis: 'koml_5_1',
  decidedBy: 'kommunestyret/2020/77',
  hub: 'saetre',
  places: 'saetre',
  'body-nb': 'Et utvalg for Sætre er tenkt.',
  trial: '1',
  from: '2021',
  to: '31.12.2022',
}

let workplace: Workplace
let admin: Colleague
before(async () => {
  workplace = await openWorkplace()
  admin = await workplace.as('municipality_admin')
})
const town = (path: string) => workplace.town.page(path)

describe('a body of local democracy', () => {
  it('is added by answering questions that tell the law, stands on the public pages, and is taken back', async () => {
    const form = await admin.open(`${BODIES}/ny`)
    for (const said of [/kommuneloven § 5-7/, /§ 5-1 eller § 5-2/, /skal navnet på et utvalg inneholde ordet «utvalg»/])
      assert.match(form.text, said)
    const saved = await admin.done(`${BODIES}/ny`, { ...GOOD, ...SAVE })
    assert.match(saved.text, /Lagret La til organ: Lokalsamfunnsutvalg Sætre/)
    const page = await town('/organ/lokalsamfunnsutvalg-saetre')
    assert.match(page.text, /Kommuneloven § 5-1.*Kommunestyret 77\/20 \(2020\).*Fra 2021 til 31\. desember 2022/)
    assert.match((await town('/naerdemokrati/saetre')).text, /Saker fra Sætre hører til Lokalsamfunnsutvalg Sætre/)
    assert.match((await town('/torg/saetre')).text, /Lokalsamfunnsutvalg Sætre/)
    assert.match((await town('/sok?q=lokalsamfunnsutvalg+S%C3%A6tre')).text, /Planlagt lokalt utvalg for Sætre/)
    const changed = await admin.done(`${BODIES}/lokalsamfunnsutvalg-saetre`, { 'name-nb': 'Lokalsamfunnsutvalg Sætre og omegn', ...SAVE })
    assert.match((await town('/organ/lokalsamfunnsutvalg-saetre')).text, /Sætre og omegn/)
    await admin.done(changed.linkTo('Se endringen'))
    assert.equal((await town('/organ/lokalsamfunnsutvalg-saetre')).heading, 'Lokalsamfunnsutvalg Sætre')
    await admin.done(`${BODIES}/lokalsamfunnsutvalg-saetre/fjern`)
    assert.equal((await workplace.town.get('/organ/lokalsamfunnsutvalg-saetre')).status, 404)
    assert.doesNotMatch((await town('/naerdemokrati/saetre')).text, /hører til/)
  })

  it('is refused without what the law asks, each at its field, with everything typed kept', async () => {
    const wrong = async (change: object) => {
      const page = await readPage(await admin.submit(`${BODIES}/ny`, { ...GOOD, 'name-nb': 'Utvalg Prøve', ...change, ...SAVE }))
      assert.equal(page.status, 422)
      assert.match(page.html, /Utvalg Prøve/)
      return page.errors.map(({ href, text }) => `${href} ${text}`).join('\n')
    }
    assert.match(await wrong({ legalBasis: '' }), /#legalBasis .*Velg paragrafen i kommuneloven/)
    assert.match(await wrong({ places: [] }), /#places.*Velg minst ett sted/)
    assert.match(await wrong({ to: '' }), /#to .*Skriv når det etter planen slutter/)
    assert.match(await wrong({ decidedBy: '77/20' }), /#decidedBy .*Skriv organ, år og nummer/)
    assert.match(await wrong({ from: '2024', to: '2022' }), /#to .*Slutter før det begynner/)
    assert.match(await wrong({ type: 'association' }), /#legalBasis .*Velg «Ingen»[\s\S]*#decidedBy .*La saken stå tom/)
  })

  it('is not for the host of a hub to add', async () => {
    const host = await workplace.as('hub_manager', 'hub:tofte')
    assert.equal((await host.get(`${BODIES}/ny`)).status, 403)
    assert.equal((await host.send(`${BODIES}/ny`, { ...GOOD, ...SAVE })).status, 403)
  })
})
