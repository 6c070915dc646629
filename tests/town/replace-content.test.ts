import assert from 'node:assert/strict'
import { it } from 'node:test'
import { CONTENT_PARTS } from '../../src/content-parts.ts'
import { loadContent } from '../../src/hubs/content/index.ts'
import { openTown } from '../open-town.ts'
import { openResident } from '../resident.ts'

const replace = { examples: true, parts: CONTENT_PARTS, replace: true }

it('content is exchanged whole, and not at all where residents are in something of it', async () => {
  const town = await openTown({ now: '2020-01-03T12:00' })
  const { db } = town.deps
  assert.equal((await loadContent(db, 'content/asker', replace)).hubs, 8)
  const date = '/aktiviteter/babysang-spikkestad/pamelding/2020-01-06'
  // A fixed line is not sent digits: the place is theirs at once.
  const receipt = await openResident(town).done(date, { navn: 'Test Deltaker', adresse: '22 86 00 00' })
  await assert.rejects(loadContent(db, 'content/asker', replace), /residents have signed up .*\(sign_up_\w+\); nothing was loaded/)
  assert.match((await openResident(town).open(receipt.path)).text, /Du er påmeldt Babysang/)
  assert.equal((await town.page('/torg/tofte')).status, 200)
})
