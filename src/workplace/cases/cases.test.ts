import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { readPage } from '../../platform/http/testing.ts'
import { openWorkplace, type Colleague, type Workplace } from '../testing.ts'

const CASES = '/arbeid/kommune/saker'
const IMPORT = '/arbeid/kommune/saksimport'
const SAVE = { gjor: 'lagre' }
const GOOD = {
  organ: 'kommunestyret',
  year: '2020',
  number: '7',
  'title-nb': 'Sykkelvei i Vollen',
  treated: '10.3.2020',
  'decision-nb': 'Sykkelveien skal bygges.',
  places: 'vollen',
}

let workplace: Workplace
let admin: Colleague
before(async () => {
  workplace = await openWorkplace()
  admin = await workplace.as('municipality_admin')
})
const town = (path: string) => workplace.town.page(path)

describe('a political case', () => {
  it('is registered, stands as preliminary, is approved, and says what it said before', async () => {
    const saved = await admin.done(`${CASES}/ny`, { ...GOOD, ...SAVE })
    assert.match(saved.text, /La til politisk sak: Kommunestyret 7\/20: Sykkelvei i Vollen/)
    assert.match((await town('/saker/kommunestyret/2020/7')).text, /foreløpig til møteboka er godkjent.*Sykkelveien skal bygges/)
    await admin.done(`${CASES}/kommunestyret-2020-7`, {
      approvedOn: '14.4.2020',
      'decision-nb': 'Sykkelveien skal bygges i 2021.',
      ...SAVE,
    })
    const page = await town('/saker/kommunestyret/2020/7')
    assert.match(page.text, /Godkjent 14\. april 2020/)
    const [changed] = page.texts('section[aria-labelledby="endret"]')
    assert.match(changed ?? '', /23\. november 2020.*Vedtak.*Sykkelveien skal bygges\./)
    assert.doesNotMatch(changed ?? '', /Test municipality_admin/, 'who changed it is not public')
  })

  it('whose number is used already is refused, with what was typed and what stands', async () => {
    const page = await readPage(
      await admin.submit(`${CASES}/ny`, { ...GOOD, year: '2019', number: '32', 'title-nb': 'En annen sak', ...SAVE }),
    )
    assert.equal(page.status, 409)
    assert.match(page.html, /En annen sak/)
    assert.equal((await town('/saker/kommunestyret/2019/32')).heading, 'Nærdemokratiske ordninger')
  })

  it('keeps its number, and is refused without a day or with a link nobody has opened', async () => {
    const wrong = async (path: string, change: object) => {
      const page = await readPage(await admin.submit(path, { ...change, ...SAVE }))
      assert.equal(page.status, 422)
      return page.errors.map(({ href, text }) => `${href} ${text}`).join('\n')
    }
    assert.match(await wrong(`${CASES}/kommunestyret-2019-32`, { number: '33' }), /#number .*kan ikke endres/)
    assert.match(await wrong(`${CASES}/ny`, { ...GOOD, number: '8', treated: '' }), /#treated .*Skriv når saken ble behandlet/)
    assert.match(await wrong(`${CASES}/ny`, { ...GOOD, number: '8', link: 'https://asker.example.no/8' }), /#checkedOn .*Skriv dagen/)
  })
})

describe('bringing in cases', () => {
  const TABLE = [
    'Organ;Sak;Tittel;Behandlet;Steder',
    'kommunestyret;11/20;"Badeplass; Vollen";16.6.2020;vollen',
    'kommunestyret;12/20;Gangvei;16.6.2020;tofte',
  ].join('\n')

  it('is checked first and changes nothing, then brings in all of it, and nothing the second time', async () => {
    const page = await readPage(await admin.submit(IMPORT, { tabell: TABLE, gjor: 'sjekk' }))
    assert.match(page.text, /Sjekket 2 linjer\. Ingenting er endret ennå.*kommunestyret 11\/20.*Blir ny/)
    assert.equal((await workplace.town.get('/saker/kommunestyret/2020/11')).status, 404)
    assert.match((await readPage(await admin.submit(IMPORT, { tabell: TABLE, ...SAVE }))).text, /2 saker er hentet inn/)
    assert.equal((await town('/saker/kommunestyret/2020/11')).heading, 'Badeplass; Vollen')
    assert.match((await readPage(await admin.submit(IMPORT, { tabell: TABLE, ...SAVE }))).text, /0 saker er hentet inn.*Står slik fra før/)
  })

  it('changes nothing when one line is wrong, says which and why, keeps what was pasted, and brings in the rest when asked', async () => {
    const table = `${TABLE.replace('Gangvei', 'Gangvei langs sjøen')}\nformannskapet;1/20;Ukjent organ;2020;\nkommunestyret;13/20;Uten dato;;atlantis\nkommunestyret;14/20;Ny;2020;`
    const refused = await readPage(await admin.submit(IMPORT, { tabell: table, ...SAVE }))
    assert.equal(refused.status, 422)
    assert.match(refused.text, /Ingenting er endret/)
    assert.match(refused.text, /4 Sak formannskapet 1\/20.*Kjenner ikke organet/)
    assert.match(refused.text, /5 Sak kommunestyret 13\/20.*Skriv når saken ble behandlet.*Kjenner ikke stedet/)
    assert.match(refused.html, /Gangvei langs sjøen/)
    assert.equal((await town('/saker/kommunestyret/2020/12')).heading, 'Gangvei')
    const partly = await readPage(await admin.submit(IMPORT, { tabell: table, delvis: '1', ...SAVE }))
    assert.match(partly.text, /2 saker er hentet inn/)
    const page = await town('/saker/kommunestyret/2020/12')
    assert.equal(page.heading, 'Gangvei langs sjøen')
    assert.match(page.texts('section[aria-labelledby="endret"]').join(), /Tittel.*Gangvei/)
  })

  it('says what is wrong with what is no table, and takes JSON as well', async () => {
    for (const [table, said] of [
      ['', /Lim inn en tabell/],
      ['[{', /ikke en liste/],
      ['a;b\n1;2', /Første linje må si/],
      ['organ;sak;tittel\nkommunestyret;1/20;"aldri avsluttet', /anførselstegn/],
    ] as const)
      assert.match((await readPage(await admin.submit(IMPORT, { tabell: table, ...SAVE }))).errors.map(({ text }) => text).join(), said)
    const json = JSON.stringify([{ organ: 'kommunestyret', year: 2021, number: 3, title: { nb: 'Fra JSON' }, treated: '2021-02-02' }])
    assert.match((await readPage(await admin.submit(IMPORT, { tabell: json, ...SAVE }))).text, /Én sak er hentet inn/)
  })

  it('is for those who edit the municipality alone', async () => {
    const host = await workplace.as('hub_manager', 'hub:tofte')
    for (const path of [IMPORT, `${CASES}/ny`]) assert.equal((await host.get(path)).status, 403, path)
    assert.equal((await host.send(IMPORT, { tabell: TABLE, ...SAVE })).status, 403)
  })
})
