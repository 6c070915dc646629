import assert from 'node:assert/strict'
import { before, it } from 'node:test'
import { openWorkplace, type Workplace } from '../../src/workplace/testing.ts'
import { openResident } from '../resident.ts'

let workplace: Workplace
before(async () => {
  workplace = await openWorkplace({ kind: 'town', now: '2020-03-02T08:00' })
})

it('what is kept is told in words and never in the program’s own: to whoever it concerns, and to the privacy officer with what they asked for first', async () => {
  const desk = await workplace.as('desk_adviser')
  const who = { navn: 'Test Ordelin Ordesen', adresse: '66 70 11 22' }
  const slips = [
    await desk.done('/arbeid/skranke/time?til=bygge-pa-egen-tomt', who),
    await desk.done('/arbeid/skranke/utvalg?organ=lsu-slemmestad', { ...who, bor: 'vollen', alder: 'under_22', kjonn: 'woman' }),
  ]
  const officer = await workplace.as('privacy_officer')
  const said = [/Bygge, rive eller endre på egen tomt ?på torget/, /Vollen ?18 til 21 år.*Kvinne/]
  const asked = [/Personen har time /, /Personen har sagt at /]
  for (const [k, slip] of slips.entries()) {
    const resident = openResident(workplace.town)
    const receipt = await resident.done('/kvittering', { kode: slip.texts('.words')[0] ?? '', kjennetegn: 'Ordesen' })
    const own = await resident.open(`${receipt.path}/opplysninger`)
    assert.match(own.text, said[k] ?? /^$/)
    assert.doesNotMatch(own.text, /\bunder_22\b|\bwoman\b|Lagret ?hub\b/)
    const found = await officer.submit('/arbeid/personvern', { hvem: slip.texts('.words')[0] ?? '' })
    const page = /\/arbeid\/personvern\/person\/[0-9a-f-]{36}/.exec(await found.text())?.[0] ?? assert.fail('not found')
    const { text } = await officer.open(page)
    assert.match(text, said[k] ?? /^$/)
    assert.match(text, asked[k] ?? /^$/)
    assert.ok(text.indexOf('Det de ba om') < text.indexOf('Skjermet adresse'), 'first what it is about')
    assert.doesNotMatch(text, /\bunder_22\b|\bwoman\b|Lagret ?hub\b/)
  }
})
