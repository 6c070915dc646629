import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { readPage } from '../platform/http/testing.ts'
import { openWorkplace, type Workplace } from './testing.ts'

let workplace: Workplace
before(async () => {
  workplace = await openWorkplace()
})

const words = (count: number) => 'ab '.repeat(count).trim()

/** The answer says how much may be written, and keeps all that was. */
async function isRefused(answer: Response, { field, label, typed }: { field: string; label: string; typed: string }) {
  const page = await readPage(answer)
  assert.equal(page.status, 422, label)
  assert.match(page.field(label).error ?? '', /Skriv høyst \d+ tegn/, label)
  assert.equal(page.field(label).value, typed)
  assert.ok(page.html.includes(`name="${field}"`))
}

test('a search with more than is looked for says so, instead of looking for the half of it', async () => {
  const desk = await workplace.as('desk_adviser', 'hub:tofte')
  const officer = await workplace.as('privacy_officer')
  const typed = words(100)
  await isRefused(await desk.send('/arbeid/skranke', { sok: typed }), {
    field: 'sok',
    label: 'Søk navn, kode, nummer, torg eller tilbyder',
    typed,
  })
  await isRefused(await officer.send('/arbeid/personvern', { hvem: typed }), { field: 'hvem', label: 'Finn en person', typed })
  const inAddress = encodeURIComponent(typed)
  await isRefused(await officer.get(`/arbeid/personvern/logg?kode=${inAddress}`), { field: 'kode', label: 'Kode', typed })
  const admin = await workplace.as('municipality_admin')
  await isRefused(await admin.get(`/arbeid/organisasjoner?sok=${inAddress}`), {
    field: 'sok',
    label: 'Navn eller organisasjonsnummer',
    typed,
  })
})
