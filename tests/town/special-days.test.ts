import assert from 'node:assert/strict'
import { test } from 'node:test'
import { townsAt } from './notice.ts'

for (const town of townsAt('2019-12-16')) {
  test(`ordinary hours with a name are no exception: only what differs from the week is listed (${town.how})`, async () => {
    const page = await town.page('/torg/borgen/apningstider')
    const lines = page.texts('ul.lines > li').filter((line) => /2019|2020/.test(line))
    assert.doesNotMatch(lines.join('\n'), /Betjent tid/)
    assert.match(lines.join('\n'), /juledag|nyttårsdag/)
  })
}

for (const town of townsAt('2019-11-20')) {
  test(`a public meeting at a hub that is only planned has a place and no house (${town.how})`, async () => {
    const path = '/aktiviteter/folkemote-tofte-2019'
    const page = await town.page(path)
    assert.match(page.text, /Hvor ?Tofte\. Sted kunngjøres/)
    assert.doesNotMatch(page.text, /Pris ikke kunngjort/)
    const calendar = await (await town.get(`${path}/kalender`)).text()
    assert.match(calendar, /LOCATION:Tofte\. Sted kunngjøres/)
  })

  test(`who runs a volunteer centre is not said where it is not known (${town.how})`, async () => {
    const page = await town.page('/tilbyder/naermiljosentralen-borgen')
    assert.match(page.text, /Frivilligsentral/)
    assert.doesNotMatch(page.text, /drives (ikke )?av kommunen/)
  })
}
