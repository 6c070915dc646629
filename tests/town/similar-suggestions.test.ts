import assert from 'node:assert/strict'
import { before, it } from 'node:test'
import { readPage } from '../../src/platform/http/testing.ts'
import { hideSuggestion } from '../../src/suggestions/index.ts'
import { openTown, type OpenTown } from '../open-town.ts'
import { openResident } from '../resident.ts'
import { staffAccount } from '../staff-account.ts'
import { shownSuggestion } from '../suggesting.ts'

let town: OpenTown
let by: string
before(async () => {
  town = await openTown({ kind: 'facts', now: '2020-01-20T12:00' })
  by = await staffAccount(town)
})

const written = (tittel: string, more: Record<string, string> = {}) => ({
  slags: 'wish',
  tittel,
  hva: 'Det hadde vært fint.',
  torg: 'tofte',
  hvem: 'resident',
  ...more,
})
const resident = () => openResident(town)

it('what others have said is shown while one writes, before anything else is filled in, and again where it is looked over', async () => {
  const number = await shownSuggestion(town, by, { title: 'Lekeplass ved stranda' })
  const writing = await readPage(
    await resident().submit('/innspill/ny', { tittel: 'Lekeplassen må få gjerde', torg: 'tofte', steg: 'ligner' }),
  )
  assert.match(writing.text, /Ligner dette\? .*Lekeplass ved stranda ?Mottatt\. Ingen har støttet det ennå\. ?Støtt dette i stedet/)
  assert.equal(writing.errors.length, 0)
  const looked = await readPage(await resident().submit('/innspill/ny', written('Lekeplassen må få gjerde')))
  assert.ok(looked.html.includes(`/innspill/${number}/stotte`))
})

it('a slip in the heading does not hide it, and another square’s, or what is hidden, is not shown', async () => {
  const [number, elsewhere] = [
    await shownSuggestion(town, by, { title: 'Skøyteis på dammen' }),
    await shownSuggestion(town, by, { title: 'Skøyteis bak skolen', hub: 'heggedal' }),
  ]
  const slip = async () => (await readPage(await resident().submit('/innspill/ny', written('Sköyteis på damen')))).html
  assert.ok((await slip()).includes(`/innspill/${number}`))
  assert.ok(!(await slip()).includes(`/innspill/${elsewhere}"`))
  await hideSuggestion(town.deps.db, { number, by, at: town.deps.clock.now(), rule: 'persons', reason: 'Navn' })
  assert.ok(!(await slip()).includes(`/innspill/${number}"`))
})

it('an old one that says the same is not hidden by many newer ones with a word in common', async () => {
  const number = await shownSuggestion(town, by, { title: 'Sykkelparkering ved biblioteket' })
  for (let k = 0; k < 55; k += 1) await shownSuggestion(town, by, { title: `Lengre kveld på biblioteket, nummer ${k}` })
  const page = await readPage(await resident().submit('/innspill/ny', written('Biblioteket trenger sykkelparkering')))
  assert.ok(page.html.includes(`/innspill/${number}/stotte`))
})

it('what is like nothing else is sent on without a word', async () => {
  const page = await readPage(await resident().submit('/innspill/ny', written('Orgelkonsert')))
  assert.doesNotMatch(page.text, /Ligner dette/)
})
