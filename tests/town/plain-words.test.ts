import assert from 'node:assert/strict'
import { test } from 'node:test'
import { townsAt, townsOn } from './notice.ts'

for (const town of townsOn('2026-11-25T15:17')) {
  test(`all hubs in operation is said in one word, and their names once (${town.how})`, async () => {
    assert.equal((await town.page('/torg')).texts('.page-title .lead')[0], 'Alle åtte er i drift.')
    const about = await town.page('/om')
    assert.equal(
      about
        .texts('main')
        .join()
        .match(/Spikkestad, Holmen/g)?.length,
      1,
    )
    assert.match(about.text, /Alle er i drift\./)
  })

  test(`a provider's page shows the week at each hub, and which offer is of one hub alone (${town.how})`, async () => {
    const page = await town.page('/tilbyder/innbyggerservice')
    assert.match(page.texts('main')[0] ?? '', /Uke 48/)
    const rows = page.texts('.board > li')
    if (town.layers === 'town') {
      for (const row of rows) assert.match(row, /(man|tir|ons|tor|fre)[–, ].*\d/, row)
      assert.match(page.texts('.offers').join(), /Bare (på|i) [A-ZÆØÅ]/)
    } else for (const row of rows) assert.doesNotMatch(row, /eksempel/)
    assert.doesNotMatch(page.text, /Ikke her:/)
  })
}

for (const town of townsAt('2019-11-20')) {
  test(`whoever asks for a place is never left without somebody to ask (${town.how})`, async () => {
    const page = await town.page('/finn?sted=3484')
    assert.match(page.text, /Torget åpner i 2020/)
    assert.match(page.text, /Si fra når tidene er klare\. Vil du heller spørre noen\? Gå innom det nærmeste torget i drift, i Heggedal\./)
    for (const line of page.texts('ul.lines > li')) assert.match(line, /km i luftlinje.*(Åpent|Stengt|kunngjort|Torget åpner)/)
  })
}

for (const town of townsAt('2026-11-25T20:40')) {
  test(`where the nearest hub is shut, the nearest open one is named (${town.how})`, async () => {
    const page = await town.page('/finn?sted=Borgen')
    const open = page.texts('main a').filter((text) => /er åpent nå, omtrent/.test(text))
    assert.equal(open.length, town.layers === 'town' ? 1 : 0)
  })

  test(`the board's own words are in the language of the page (${town.how})`, async () => {
    const page = await town.page('/ar')
    assert.match(page.heading, /الأربعاء/)
    const head = page.texts('.board-head')[0] ?? ''
    assert.doesNotMatch(head, /Nå|Neste/)
    if (town.layers === 'town') assert.doesNotMatch(page.texts('.board .state').join(), /Åpent til|Stengt nå/)
  })
}
