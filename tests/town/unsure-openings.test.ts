import assert from 'node:assert/strict'
import { test } from 'node:test'
import { townsOn } from './notice.ts'

const BOARD_ROW = '.board > li[data-hub="saetre"] .state'

for (const town of townsOn('2021-06-01')) {
  test(`a plan gone by is told as what it was, on every page that says when Sætre opens (${town.how})`, async () => {
    const words = /Planen var første kvartal 2021\. Når torget åpner, er ikke kunngjort\./
    const page = await town.page('/torg/saetre')
    assert.match(page.texts('.hero')[0] ?? '', words)
    for (const path of ['/', '/torg']) assert.match((await town.page(path)).texts(BOARD_ROW)[0] ?? '', words)
    assert.match((await town.page('/finn?sted=3475')).text, words)
    assert.match((await town.page('/torg/saetre/plakat')).text, /Torget åpner Ikke kunngjort\. Planen var første kvartal 2021\./)
    for (const path of ['/torg/saetre', '/', '/torg', '/finn?sted=3475'])
      assert.doesNotMatch((await town.page(path)).text, /Torget åpner i første kvartal 2021/, path)
  })

  test(`a plan gone by is told in nynorsk and English too (${town.how})`, async () => {
    const nynorsk = await town.page('/nn/torg/saetre')
    assert.match(nynorsk.texts('.hero')[0] ?? '', /Planen var første kvartal 2021\. Når torget opnar, er ikkje kunngjort\./)
    const english = await town.page('/en/torg/saetre')
    assert.match(english.texts('.hero')[0] ?? '', /The plan was the first quarter of 2021\. When the hub opens is not announced\./)
  })
}

for (const town of townsOn('2021-02-01'))
  test(`a plan still to come is told as a plan, in sentences that are whole (${town.how})`, async () => {
    assert.match((await town.page('/torg/saetre')).texts('.hero')[0] ?? '', /Planlagt\. Torget åpner i første kvartal 2021\./)
    assert.match((await town.page('/en/torg/saetre')).texts('.hero')[0] ?? '', /The hub opens in the first quarter of 2021\./)
  })

for (const moment of ['2021-03-01', '2021-03-15'])
  for (const town of townsOn(moment))
    test(`what happened on some day of this month is not told as planned (${town.how})`, async () => {
      const page = await town.page('/torg/slemmestad')
      assert.match(page.texts('.hero')[0] ?? '', /Åpner i mars 2021\. Dagen er ikke kjent\./)
      assert.doesNotMatch(page.texts('.hero')[0] ?? '', /Planlagt/)
      assert.match(
        (await town.page('/')).texts('.board > li[data-hub="slemmestad"] .state')[0] ?? '',
        /Torget åpner i mars 2021\. Dagen er ikke kjent\./,
      )
      for (const path of ['/', '/torg/slemmestad', '/torg/slemmestad/historie']) {
        const step = (await town.page(path))
          .texts('.timeline li')
          .find((text) => /Innbyggertorget åpner|kom i gang da biblioteket flyttet inn/.test(text))
        if (path !== '/') assert.ok(step, path)
        if (step) assert.match(step, /^mars 2021 Dagen er ikke kjent/, path)
      }
      assert.match((await town.page('/torg/slemmestad/plakat')).text, /Torget åpner mars 2021\. Dagen er ikke kjent\./)
    })

for (const town of townsOn('2020-06-03'))
  test(`the poster of a hub that is not open names the desk that is there, with its hours (${town.how})`, async () => {
    const facts = (await town.page('/torg/saetre/plakat')).texts('.poster-facts > div')
    const desk = facts.find((fact) => fact.startsWith('Innbyggerservice er her'))
    assert.match(desk ?? '', town.layers === 'town' ? /er her .*\d.* eksempel/ : /er her Tidene er ikke kunngjort/)
    assert.doesNotMatch(facts.join(' · '), /Nærmeste skranke/)
    const far = (await town.page('/torg/slemmestad/plakat'))
      .texts('.poster-facts > div')
      .find((fact) => fact.startsWith('Nærmeste skranke'))
    assert.match(far ?? '', town.layers === 'town' ? /Innbyggerservice .+: .*\d/ : /Innbyggerservice .+: tidene er ikke kunngjort/)
  })

for (const town of townsOn('2020-01-02'))
  test(`nobody is sent from the desk at Holmen or Asker to another (${town.how})`, async () => {
    for (const slug of ['holmen', 'asker']) {
      const sheet = (await town.page(`/torg/${slug}/plakat`)).texts('.poster-facts')[0] ?? ''
      assert.match(sheet, /Innbyggerservice er her/)
      assert.doesNotMatch(sheet, /Nærmeste skranke/)
    }
  })

for (const town of townsOn('2021-03-15'))
  test(`a hub that opened on some day of this month is counted as neither planned nor open (${town.how})`, async () => {
    const list = await town.page('/torg')
    assert.match(list.text, /\d i drift, \d planlagte?, 1 med ukjent åpningsdag\./)
    const about = (await town.page('/om')).text
    assert.match(about, /Her er åpningsdagen ikke kjent: Slemmestad\./)
    assert.doesNotMatch(about, /Disse er planlagt: [^.]*Slemmestad/)
    if (town.live) assert.match((await town.page('/torg/tofte/skjerm')).text, /Slemmestad åpner i mars 2021/)
    assert.match((await town.page('/en/torg')).text, /1 with an opening day not known\./)
    assert.match((await town.page('/nn/torg')).text, /1 med ukjend opningsdag\./)
  })
