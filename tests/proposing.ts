import assert from 'node:assert/strict'
import { readPage } from '../src/platform/http/testing.ts'
import { formIn } from './browser-form.ts'
import type { OpenTown } from './open-town.ts'
import { openResident, type Resident } from './resident.ts'

export const PROPOSE = '/aktiviteter/foresla'
export const publicPage = (number: number) => `/aktiviteter/forslag/${number}`

/** What a teenager at Tofte would like: an example. */
export const SKATE = {
  tittel: 'Skatekveld',
  hva: 'En kveld med ramper i hallen, for alle som vil prøve.',
  for: 'youth',
  torg: 'tofte',
  ofte: 'weekly',
  ukedag: '5',
  fra: '18',
  til: '21',
  hjelp: 'En voksen og noen ramper.',
  hvem: 'young',
  alder: '13-15',
  kallenavn: 'Skaterotta',
}

/** Fills in and looks over; nothing is sent yet. */
export async function looksOver(who: Resident, changes: Record<string, string> = {}) {
  const answer = await who.submit(PROPOSE, { ...SKATE, ...changes })
  return { status: answer.status, page: await readPage(answer) }
}

/** All the way to the receipt, with the number of the proposal. */
export async function proposes(town: OpenTown, changes: Record<string, string> = {}) {
  const who = openResident(town)
  const { page: review } = await looksOver(who, changes)
  assert.equal(review.errors.map(({ text }) => text).join(' · '), '')
  const { action, fields } = formIn(review.html)
  const sent = await who.send(action, { ...fields, steg: 'send' })
  assert.equal(sent.status, 303, String(sent.status))
  const path = sent.headers.get('location') ?? ''
  const receipt = await who.open(path)
  return { who, review, receipt, path, number: Number(/Nummer ?(\d+)/.exec(receipt.text)?.[1]) }
}
