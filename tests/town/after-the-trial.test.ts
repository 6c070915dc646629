import assert from 'node:assert/strict'
import { test } from 'node:test'
import { townsAt, townsOn } from './notice.ts'

const WITH_COMMITTEE = ['tofte', 'slemmestad', 'heggedal']
const SECTION = 'section[aria-labelledby="utvalg"]'
const INTENDED = /er tenkt som et forsøk|Først trengs en valgkomité/

for (const moment of ['2019-11-20', '2020-06-01'])
  for (const town of townsOn(moment))
    test(`until its planned end a committee is told as it is intended (${town.how})`, async () => {
      for (const slug of WITH_COMMITTEE) {
        const section = (await town.page(`/torg/${slug}`)).texts(SECTION)[0] ?? ''
        assert.match(section, INTENDED)
        const isBefore = moment < '2020'
        assert.equal(/Dette var planen:.*Hva som har skjedd siden, er ikke kjent her\./.test(section), !isBefore)
        assert.equal(/Dette var planen:/.test((await town.page(`/organ/lsu-${slug}`)).text), !isBefore)
        assert.doesNotMatch(section, /er passert|områdeforum|Dette kom etterpå/)
      }
      assert.match((await town.page('/om')).text, /skal ta opp saker .* er eller har vært planlagt:/)
    })

for (const town of townsOn('2022-01-01'))
  test(`after the planned end the intention is told as what was, and nothing later is known yet (${town.how})`, async () => {
    for (const slug of WITH_COMMITTEE) {
      const section = (await town.page(`/torg/${slug}`)).texts(SECTION)[0] ?? ''
      assert.match(section, /Et forsøk for .+, planlagt fra 1\. januar 2020 til 31\. desember 2021\./)
      assert.match(section, /31\. desember 2021, er passert.*forlenget.*ikke kjent/)
      assert.doesNotMatch(section, INTENDED)
      assert.doesNotMatch(section, /områdeforum/i)
    }
    assert.match((await town.page('/om')).text, /skulle ta opp saker .* var planlagt som et forsøk:/)
  })

for (const town of townsOn('2026-11-25'))
  test(`years later the pages tell what followed, dated and with what is not known (${town.how})`, async () => {
    for (const path of [...WITH_COMMITTEE.map((slug) => `/torg/${slug}`), '/om']) {
      const section = (await town.page(path)).texts(SECTION)[0] ?? ''
      assert.doesNotMatch(section, INTENDED, path)
      assert.match(section, /2023.*Forsøket med lokalsamfunnsutvalg var over.*Dagen det sluttet, og vedtaket, er ikke kjent her/, path)
      assert.match(section, /2024.*Åtte områdeforum dekker hele kommunen.*Når hvert forum kom i gang, er ikke kjent her/, path)
    }
  })

for (const [moment, said] of [
  ['2020-06-01', /Planlagt lokalt utvalg for Tofte/],
  ['2026-11-25', /Forsøk med lokalt utvalg for Tofte, .+, planlagt til 31\. desember 2021/],
] as const)
  for (const town of townsAt(moment))
    test(`the search tells of a committee what is so on the day (${town.how})`, async () => {
      const hits = (await town.page('/sok?q=Lokalsamfunnsutvalg+Tofte')).text
      assert.match(hits, said)
      if (moment > '2022') assert.doesNotMatch(hits, /Planlagt lokalt utvalg/)
    })

for (const town of townsOn('2027-02-03'))
  test(`no plan gone by is left dangling: what came of it stands there, or that it is not known (${town.how})`, async () => {
    for (const hub of ['tofte', 'heggedal', 'slemmestad']) {
      const steps = (await town.page(`/torg/${hub}/historie`)).texts('.timeline li')
      for (const step of steps.filter((one) => one.includes('Var planlagt'))) assert.match(step, /Om det ble slik, er ikke kjent her/)
      const met = steps.find((step) => step.includes('møttes for første gang sammen')) ?? ''
      assert.match(met, /^juni 2020.*Planen var: Forsøk med lokalsamfunnsutvalg på Tofte, i Slemmestad og i Heggedal \(2020\)/)
      const carriedOn = steps.find((step) => step.includes('ble ført videre på innbyggertorgene')) ?? ''
      assert.match(carriedOn, /^2020.*Holmen og i Heggedal.*Planen var: Seniorsentrene og det som skjer der/)
      assert.doesNotMatch(carriedOn, /Var planlagt/)
    }
  })
