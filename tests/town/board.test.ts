import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openTown } from '../open-town.ts'

async function boardAt(now: string, layers: 'town' | 'facts', path = '/') {
  const town = await openTown({ now, ...(layers === 'facts' ? { kind: 'facts' as const } : {}) })
  const page = await town.page(path)
  const rows = page.texts('.board > li')
  return (name: string) => rows.find((row) => row.startsWith(name)) ?? assert.fail(`${name} is not on the board`)
}

test('what begins next today goes before a desk that opens another day', async () => {
  for (const path of ['/', '/torg']) {
    const row = await boardAt('2020-03-04T12:01', 'town', path)
    assert.match(row('Holmen'), /Innbyggerservice holder til her\..*Ingen er her nå.*12\.30\s*Neste: Onsdagsforedrag\s*i dag eksempel/)
    assert.match(row('Heggedal'), /Nå: Innbyggerservice\s*til 14.*16\.00\s*Neste: Middag for alle\s*i dag eksempel/)
  }
})

test('what goes on goes before who sits there, and gives way when it is over', async () => {
  assert.match((await boardAt('2020-03-04T12:40', 'town'))('Holmen'), /12\.30\s*Nå: Onsdagsforedrag\s*pågår til 13\.30/)
  const after = (await boardAt('2020-03-04T13:30', 'town'))('Holmen')
  assert.doesNotMatch(after, /Onsdagsforedrag/)
})

test('a meeting today without an hour is on the board, with no hour', async () => {
  const row = (await boardAt('2019-11-27T08:00', 'facts'))('Slemmestad')
  assert.match(row, /Neste: .*folkemøte.*Klokkeslett kunngjøres/i)
  assert.doesNotMatch(row, /Ingen er her nå/)
  assert.doesNotMatch(row, /00\.00|stengt/i)
})

test('a red day that nobody has told of begins its status with a capital letter, as every other', async () => {
  for (const path of ['/?dato=2020-04-10', '/torg?dato=2020-04-10'])
    assert.match((await boardAt('2020-03-02T08:00', 'town', path))('Borgen'), /Langfredag: ikke kunngjort om det er åpent/)
  assert.match((await boardAt('2020-04-10T11:00', 'town'))('Borgen'), /Langfredag: ikke kunngjort om det er åpent/)
})

test('where what opens first has nobody in it, that is said, and the house is not open for it', async () => {
  const row = (await boardAt('2026-11-21T06:30', 'town'))('Slemmestad')
  assert.match(row, /Åpner klokka 10 eksempel.*08\.00\s*Neste: Asker-bibliotekene\s*i dag, selvbetjent/)
  const town = await openTown({ now: '2026-11-21T06:30' })
  assert.match((await town.page('/torg/slemmestad')).texts('.hero')[0] ?? '', /Asker-bibliotekene\. Åpner klokka 8, selvbetjent/)
})

test('where no hours are announced and nothing is on, one can ask to be told; of a day gone by nobody is asked', async () => {
  const asking = /Følg Tofte og få vite når åpningstidene er klare\./
  for (const path of ['/', '/torg']) {
    const row = await boardAt('2027-02-03T10:00', 'facts', path)
    assert.match(row('Tofte'), asking)
    assert.doesNotMatch(row('Slemmestad'), /Følg/)
    assert.doesNotMatch((await boardAt('2027-02-03T10:00', 'facts', `${path}?dato=2027-01-06`))('Tofte'), /Følg/)
    assert.doesNotMatch((await boardAt('2027-02-03T10:00', 'town', path))('Tofte'), /Følg/)
  }
})
