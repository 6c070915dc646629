import assert from 'node:assert/strict'
import { it } from 'node:test'
import { CONTENT_PARTS } from '../../src/content-parts.ts'
import { loadContent } from '../../src/hubs/content/index.ts'
import { changeHours, findCaseworkers, findHours } from '../../src/appointments/index.ts'
import { NOBODY } from '../../src/torg/command.ts'
import { day } from '../../src/platform/time/index.ts'
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

it('hours that staff have set are theirs: a pack that is loaded in place of everything leaves them be, and all others are the pack’s', async () => {
  const { db } = (await openTown({ now: '2020-01-03T12:00' })).deps
  const hoursOf = async (key: string) => {
    const [caseworker] = await findCaseworkers(db, { day: day('2020-01-03'), key })
    const { id } = caseworker ?? assert.fail(key)
    const hours = await findHours(db, { caseworker: id, day: day('2020-01-03') })
    return { caseworker: { id, key }, hours: hours.map(({ id: _, ...row }) => row), first: hours[0]?.id ?? 0 }
  }
  const [own, other] = [await hoursOf('byggesak-1'), await hoursOf('bolig-1')]
  const changing = { caseworker: own.caseworker, actor: NOBODY }
  const more = { hub: 'tofte', first: day('2020-01-10'), last: null, from: 540, to: 660, everyWeeks: 1, rooms: ['motet'], isExtra: false }
  await changeHours(db, changing, { add: more })
  await changeHours(db, changing, { end: { id: own.first, last: day('2020-02-28') } })
  const set = await hoursOf('byggesak-1')
  await loadContent(db, 'content/asker', replace)
  assert.deepEqual((await hoursOf('byggesak-1')).hours, set.hours)
  assert.deepEqual((await hoursOf('bolig-1')).hours, other.hours)
  await loadContent(db, 'content/asker', replace)
  assert.deepEqual((await hoursOf('byggesak-1')).hours, set.hours, 'and once more')
})
