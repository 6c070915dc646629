import assert from 'node:assert/strict'
import { test } from 'node:test'
import { CaseAnswer } from '../../src/cases/api.ts'
import { listingOf } from '../../src/platform/openapi/index.ts'
import { townsAt, townsOn } from './notice.ts'

const AT = '/saker/kommunestyret/2019/32'
const COMMITTEES = ['lsu-tofte', 'lsu-slemmestad', 'lsu-heggedal'] as const

for (const moment of ['2019-11-20', '2022-01-01'])
  for (const town of townsOn(moment))
    test(`row 17: case 32/19 says when it was treated, that no document is known, and what rests on it; it makes up no decision (${town.how})`, async () => {
      const page = await town.page(AT)
      assert.equal(page.heading, 'Nærdemokratiske ordninger')
      assert.match(page.text, /Behandlet 12\. november 2019\. Hva som ble bestemt, er ikke kjent her\./)
      assert.match(page.text, /Saken er nevnt uten dokument/)
      assert.match(page.text, /Ordlyden i vedtaket er ikke kjent her/)
      assert.doesNotMatch(page.texts('main').join(), /\b(vedtok|ble vedtatt)\b/)
      for (const slug of COMMITTEES) {
        assert.ok(
          page.links.some(({ href }) => href.startsWith(`/organ/${slug}`)),
          slug,
        )
        assert.match((await town.page(`/organ/${slug}`)).linkTo('Kommunestyret 32/19 (2019)'), new RegExp(`^${AT}`))
      }
    })

for (const town of townsOn('2022-01-01'))
  test(`when the planned end has passed, the case says so of each committee that rests on it (${town.how})`, async () => {
    const [followed] = (await town.page(AT)).texts('section[aria-labelledby="fulgte"]')
    assert.equal(followed?.match(/Den planlagte slutten, 31\. desember 2021, er passert/g)?.length, 3)
  })

for (const town of townsAt('2019-11-20')) {
  test(`«32/19», «sak 32/19» and what it is about find the case (${town.how})`, async () => {
    for (const q of ['32/19', 'sak 32/19', 'kommunestyret 32/19', 'nærdemokratiske ordninger']) {
      const hits = await town.page(`/sok?q=${encodeURIComponent(q)}`)
      assert.ok(
        hits.links.some(({ href, text }) => href === AT && text.startsWith('Kommunestyret sak 32/19')),
        q,
      )
    }
  })

  test(`the list has it under its year, and for the places that it is about alone (${town.how})`, async () => {
    assert.match((await town.page('/saker')).linkTo('Nærdemokratiske ordninger'), new RegExp(`^${AT}`))
    assert.match((await town.page('/saker?sted=vollen')).linkTo('Nærdemokratiske ordninger'), new RegExp(`^${AT}`))
    assert.match((await town.page('/saker?sted=saetre')).text, /Ingen saker er registrert for dette stedet/)
    assert.ok((await town.page('/organ')).links.some(({ href, text }) => href === '/saker' && text.startsWith('Alle politiske saker')))
  })

  test(`the API tells the same as the page; what is not a case is not found (${town.how})`, async () => {
    const found = await town.api(CaseAnswer, '/api/v1/cases/kommunestyret/2019/32')
    assert.deepEqual(
      [found.reference, found.standing, found.decision, found.document, found.treated?.text],
      ['32/19', 'treated', null, null, '2019-11-12'],
    )
    const { items } = await town.api(listingOf(CaseAnswer), '/api/v1/cases')
    assert.ok(items.some(({ ref }) => ref === found.ref))
    assert.deepEqual((await town.api(listingOf(CaseAnswer), '/api/v1/cases?at=2019-11-12')).items, [], 'nobody had told of it')
    for (const path of ['/saker/kommunestyret/2019/33', '/saker/nei/2019/32', '/saker?sted=nei', '/api/v1/cases/kommunestyret/2019/33'])
      assert.equal((await town.get(path)).status, 404, path)
  })

  test(`the pages are complete in nynorsk and English (${town.how})`, async () => {
    for (const path of ['/saker', AT]) {
      const count = (await town.page(path)).headings.length
      for (const lang of ['nn', 'en']) assert.equal((await town.page(`/${lang}${path}`)).headings.length, count, lang + path)
    }
  })
}
