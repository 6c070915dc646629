import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openTown } from '../open-town.ts'
import { townsAt, townsOn } from './notice.ts'

for (const town of townsAt('2026-11-25T15:17')) {
  test(`where no e-mail is announced, the duty pages lead to a form that is answered (${town.how})`, async () => {
    for (const path of ['/tilgjengelighet', '/personvern']) {
      const page = await town.page(path)
      const form = page.links.find(({ text }) => text === 'Spør Innbyggerservice')
      assert.equal(form?.href, '/kontakt/tilbyder/innbyggerservice', path)
      assert.equal((await town.get(form.href)).status, 200)
    }
    const contact = /^Contact: (.+)$/m.exec(await (await town.get('/.well-known/security.txt')).text())?.[1] ?? ''
    assert.equal((await town.get(new URL(contact).pathname)).status, 200)
    assert.match(contact, /\/kontakt\/tilbyder\/innbyggerservice$/)
  })

  test(`a search without hits offers the desk, by what was asked for (${town.how})`, async () => {
    const page = await town.page('/sok?q=hundelufting')
    const way = page.links.find(({ text }) => text.includes('Spør Innbyggerservice om «hundelufting»'))
    assert.equal(way?.href, '/kontakt/tilbyder/innbyggerservice')
    assert.match(page.text, /hjelp med skjemaer og spørsmål til kommunen/)
  })
}

for (const town of townsOn('2020-06-01'))
  test(`the nearest desk is named with its hours, or that they are not announced (${town.how})`, async () => {
    const hero = (await town.page('/torg/slemmestad')).texts('.hero')[0] ?? ''
    assert.match(hero, /Nærmeste skranke Heggedal\. (Åpningstidene er ikke kunngjort\.|.*\d.*|Stengt.*)/)
    if (town.layers === 'facts') assert.match(hero, /Nærmeste skranke Heggedal\. Åpningstidene er ikke kunngjort\./)
    else assert.match(hero, /Heggedal\. (Åpner onsdag klokka\s10|Stengt: 2\. pinsedag)\. eksempel ?Tidene er ikke kunngjort\.$/)
    assert.equal(hero.match(/ikke kunngjort/g)?.length, 2, 'of the opening, and once of the desk')
  })

test('an address with the letters of the name leads to the hub', async () => {
  const town = await openTown({ now: '2026-11-25T15:17' })
  for (const [asked, to] of [
    ['/torg/s%C3%A6tre', '/torg/saetre'],
    ['/torg/S%C3%86TRE/historie?dato=2020-06-01', '/torg/saetre/historie?dato=2020-06-01'],
    ['/nn/torg/s%C3%A6tre/plakat', '/nn/torg/saetre/plakat'],
    ['/torg/Tofte', '/torg/tofte'],
  ] as const) {
    const answer = await town.get(asked)
    assert.deepEqual([answer.status, answer.headers.get('location')], [301, to])
  }
  assert.equal((await town.get('/torg/s%C3%B8tre')).status, 404)
})

test('a page of news that is not there is not found, with ways on', async () => {
  const town = await openTown({ now: '2026-11-25T15:17' })
  const page = await town.page('/nytt?side=99999999999999999999')
  assert.equal(page.status, 404)
  assert.ok(page.links.some(({ href }) => href === '/'))
  assert.equal((await town.get('/nytt?side=1')).status, 200)
})
