import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { openTown, type OpenTown } from '../open-town.ts'

let town: OpenTown
before(async () => {
  town = await openTown({ kind: 'town', now: '2020-01-16T11:20' })
})

test('the list of today says what is on, what begins next and, in the evening, what is over', async () => {
  const page = await town.page('/aktiviteter?nar=i-dag&torg=tofte')
  assert.match(page.text, /11\.00 pågår til 13 .*Datahjelp/)
  assert.match(page.text, /17\.00 til 20\.30 ?neste .*Band på S3/)
  assert.equal(page.texts('.mark-words').length, 1)
  const evening = await openTown({ kind: 'town', now: '2020-01-16T18:00' })
  const late = await evening.page('/aktiviteter?nar=i-dag&torg=tofte')
  assert.match(late.text, /11\.00 til 13 ?over .*Datahjelp/)
  assert.match(late.text, /17\.00 pågår til 20\.30/)
})

test('the page of a hub tells what happens today at length, and in short the days after, with their weekday in the language of the page', async () => {
  const page = await town.page('/torg/tofte')
  assert.match(page.text, /Datahjelp.*17\.00 til 20\.30.*Band på S3.*Fredag 17\. januar ?kl\. 18–22 Ungdomsklubb/s)
  assert.equal(page.linkTo('Ungdomsklubb'), '/aktiviteter/ungdomsklubb-tofte')
  assert.match((await town.page('/pl/torg/tofte')).text, /piątek 17\. januar ?kl\. 18–22 Ungdomsklubb/i)
  assert.doesNotMatch(
    (await town.page('/torg/tofte?dato=2020-01-15')).text,
    /20\. januar ?kl\. 11–13 Strikkekafé.*22\. januar/s,
    'a week, no more',
  )
})

test('an activity answers when first, in large letters, and says each date that is otherwise', async () => {
  const page = await town.page('/aktiviteter/datahjelp-tofte')
  assert.equal(page.heading, 'Datahjelp')
  assert.match(page.text, /Tofte, hver torsdag/)
  assert.match(page.text, /Neste gang, torsdag 16\. januar 2020 I dag kl\. 11–13\. Pågår nå\./)
  assert.match(page.text, /23\.1\. ?torsdag 11\.00–13\.00 Som vanlig/)
})

test('the month has every day, and leads to the months beside it', async () => {
  const page = await town.page('/torg/tofte/program/maned')
  assert.equal(page.heading, 'Tofte januar 2020')
  assert.equal(page.texts('.month-of-things h2').length, 31)
  assert.match(page.text, /torsdag 16\. januar 11\.00 Datahjelp 17\.00 Band på S3/)
  assert.equal(page.linkTo('Måneden etter'), '/torg/tofte/program/maned?dato=2020-02-01')
  assert.equal((await town.page(page.linkTo('Måneden etter'))).texts('.month-of-things h2').length, 29)
  const before = await town.page('/torg/saetre/program/maned?dato=2019-11-20')
  assert.match(before.text, /Vi vet ikke om noe som skjer her da.*Har du en idé\?/)
})

test('the month of all hubs says where each thing is, is narrowed by the choices of the list, and keeps them from month to month', async () => {
  const page = await town.page('/aktiviteter/maned')
  assert.equal(page.heading, 'Hva skjer i januar 2020?')
  assert.equal(page.texts('.month-of-things h2').length, 31)
  assert.match(page.text, /torsdag 16\. januar .*11\.00 Datahjelp Tofte/)
  assert.equal((await town.page('/aktiviteter')).linkTo('Hele måneden'), '/aktiviteter/maned')
  const seniors = await town.page(page.linkTo('For eldre'))
  assert.match(seniors.text, /Onsdagsforedrag Holmen/)
  assert.doesNotMatch(seniors.text, /Datahjelp Tofte|Babysang/)
  const next = seniors.linkTo('Måneden etter')
  assert.equal(next, '/aktiviteter/maned?dato=2020-02-01&for=eldre')
  const february = await town.page(next)
  assert.equal(february.heading, 'Hva skjer i februar 2020?')
  assert.doesNotMatch(february.text, /Babysang/)
  assert.match((await town.page('/aktiviteter/maned?torg=tofte')).text, /11\.00 Datahjelp 17\.00 Band på S3/, 'where is said once')
  const none = await town.page('/aktiviteter/maned?torg=saetre&dato=2019-11-20')
  assert.match(none.text, /Vi vet ikke om noe som skjer her da.*Vis alt.*Har du en idé\?/)
  assert.equal((await town.get('/aktiviteter/maned?for=katter')).status, 400)
})

test('a week and an activity can be printed for the wall, with who is behind it, in large letters, one ink and on A3', async () => {
  const week = await town.page('/torg/holmen/program/plakat')
  assert.match(week.text, /Onsdag 15\. januar 12\.30–\d\d\.\d\d Onsdagsforedrag .*Videreført fra Holmen seniorsenter · Innbyggerservice/)
  const large = await town.page('/torg/holmen/program/plakat?skrift=stor&trykk=svart&ark=a3')
  assert.match(large.html, /<body class="poster-page happens (roomy )?large one-ink a3"/)
  assert.match(large.text, /12\.30 Onsdagsforedrag Innbyggerservice/)
  const one = await town.page('/aktiviteter/datahjelp-tofte/plakat')
  assert.match(one.text, /Når Hver torsdag kl\. 11–13.*Neste ganger 16\.1\. · 23\.1\..*Avsender: Innbyggerservice/)
  assert.equal((await town.page('/aktiviteter/finnes-ikke/plakat')).status, 404)
})

test('words are looked for in the name, in what is told of it, and in who is behind it', async () => {
  const titles = async (q: string) => (await town.page(`/aktiviteter?q=${encodeURIComponent(q)}`)).texts('.things h3 a')
  assert.ok((await titles('datahjelp')).includes('Datahjelp'))
  assert.ok((await titles('teksthefter')).includes('Allsang'))
  assert.ok((await titles('S3 Ungdommens')).includes('Band på S3'))
  assert.deepEqual(await titles('xyzzy'), [])
})

test('the wall and the hub’s sheet tell what happens, by whom, and never who leads it', async () => {
  const wall = await town.page('/torg/tofte/skjerm')
  assert.match(wall.text, /nå ?Datahjelp Til 13\. Innbyggerservice eksempel/)
  assert.match(wall.text, /17 ?Band på S3 Til 20\.30\. S3 Ungdommens kulturhus eksempel/)
  const sheet = await town.page('/torg/tofte/plakat')
  assert.match(sheet.text, /Det skjer: man 11\.00 Strikkekafé, tir 14\.00 Leksehjelp og mer ?eksempel/)
})
