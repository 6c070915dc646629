import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openTown } from '../open-town.ts'
import { SLUGS, townsAt } from './notice.ts'

for (const town of townsAt('2026-11-25T15:17')) {
  test(`what is made up says so at its head, and what is known does not stand under that word (${town.how})`, async () => {
    for (const slug of SLUGS) {
      const page = await town.page(`/torg/${slug}`)
      const groups = page.texts('.group.made-up')
      assert.equal(groups.length > 0, town.layers === 'town', slug)
      for (const group of groups) assert.match(group, /^eksempel /, slug)
      const known = page.texts('.group-head').length - page.texts('.made-up .group-head').length
      assert.equal(page.texts('.group-head').filter((head) => !head.includes('eksempel')).length, known, slug)
      if (town.layers === 'facts') assert.doesNotMatch(page.texts('main').join(), /eksempel/, slug)
    }
  })

  test(`each made-up cell of the hours carries the word, for a phone shows them one below the other (${town.how})`, async () => {
    for (const path of ['/torg/heggedal', '/ar/torg/slemmestad']) {
      const cells = (await town.page(path)).texts('table.hours td.made-up')
      assert.equal(cells.length > 7, town.layers === 'town', path)
      for (const cell of cells) assert.match(cell, /eksempel|مثال/, path)
    }
  })

  test(`a weekday and its date are two words, also in Arabic (${town.how})`, async () => {
    const heads = (await town.page('/ar/torg/slemmestad')).texts('table.hours tbody th')
    assert.ok(heads.length > 0)
    for (const head of heads) assert.match(head, /^\S+ \d/)
  })

  test(`every provider at a hub has its column among the hours, and what several days share is noted once (${town.how})`, async () => {
    const page = await town.page('/torg/heggedal')
    if (town.layers === 'town') {
      const heads = page.texts('table.hours thead th').join(' · ')
      for (const name of ['Huset', 'Innbyggerservice', 'Asker-bibliotekene', 'Heggedal nærmiljøsentral', 'Heggedal helsestasjon'])
        assert.ok(heads.includes(name), name)
    }
    assert.equal(
      page.texts('.hours-note').filter((note) => note.startsWith('Asker-bibliotekene. Selvbetjent: Meråpent for deg over 18 år')).length,
      1,
    )
  })

  test(`a hub page tells its own story; the municipality's is a link away (${town.how})`, async () => {
    for (const slug of SLUGS) {
      const own = (await town.page(`/torg/${slug}`)).texts('section[aria-labelledby="historie"] .timeline li')
      const whole = (await town.page(`/torg/${slug}/historie`)).texts('.timeline li')
      assert.ok(own.length <= 8 && own.length < whole.length, `${slug}: ${own.length} of ${whole.length}`)
    }
    const front = (await town.page('/')).texts('.timeline li').join(' · ')
    assert.doesNotMatch(front, /tilskudd|kommunenummer|Lokalsamfunnsutvalgene/)
  })
}

for (const town of townsAt('2019-11-20')) {
  test(`a planned hub offers nothing empty to print, hang up or subscribe to, and no page speaks of a map that is not there (${town.how})`, async () => {
    const page = await town.page('/torg/tofte')
    const links = page.links.map(({ text }) => text).join(' · ')
    assert.doesNotMatch(links, /Skriv ut plakat|Vis på skjerm|kalenderen/)
    assert.match((await town.page('/torg/borgen')).links.map(({ text }) => text).join(' · '), /Skriv ut plakat/)
    assert.doesNotMatch(page.text, /Kartet viser/)
  })
}

for (const town of townsAt('2019-11-20T12:00')) {
  test(`a hub that opens some time in a year has a calendar that says so, and a page that does not offer it while it is empty (${town.how})`, async () => {
    const empty: string[] = []
    for (const slug of SLUGS) {
      const page = await town.page(`/torg/${slug}`)
      const calendar = (await (await town.get(`/torg/${slug}/kalender`)).text()).replaceAll('\r\n ', '')
      const isEmpty = !calendar.includes('BEGIN:VEVENT')
      assert.equal(page.html.includes('type="text/calendar"'), !isEmpty, slug)
      assert.equal(
        /^DESCRIPTION:.+ Åpningstidene kommer i denne kalenderen når de er kunngjort\.$/m.test(calendar.replaceAll('\r', '')),
        isEmpty,
        slug,
      )
      if (isEmpty) empty.push(slug)
      if (isEmpty) assert.ok(!page.links.some(({ text }) => text === 'Legg åpningstidene i kalenderen'), slug)
    }
    assert.ok(empty.length > 0 && empty.length < SLUGS.length, empty.join())
  })
}

test('a form that signs up for what is made up says so beside the date, and one for what is known does not', async () => {
  const town = await openTown({ now: '2020-03-02T08:00' })
  for (const path of ['/aktiviteter/babysang-spikkestad/pamelding/2020-03-09', '/frivillig/vert-sprakkafe-borgen/pamelding'])
    assert.match((await town.page(path)).texts('.page-title')[0] ?? '', /eksempel/, path)
  const before = await openTown({ now: '2019-11-20T12:00' })
  const meeting = (await before.page('/torg/tofte')).links.find(({ href }) => href.startsWith('/aktiviteter/folkemote-tofte'))?.href
  assert.ok(meeting)
  const form = (await before.page(meeting)).links.find(({ href }) => href.includes('/pamelding'))?.href
  assert.ok(form)
  assert.doesNotMatch((await before.page(form)).texts('.page-title')[0] ?? '', /eksempel/)
})
