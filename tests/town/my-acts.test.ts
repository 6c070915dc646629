import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { z } from 'zod'
import { groupOf, inOrder, type Group } from '../../src/people/residents/own-acts.ts'
import { day, parseWallTime } from '../../src/platform/time/index.ts'
import { openTown, type OpenTown } from '../open-town.ts'
import { openResident, sentTo, type Resident } from '../resident.ts'

const BABYSANG = '/aktiviteter/babysang-spikkestad'
const ADDRESS = 'alt.mitt@example.no'

let town: OpenTown
let mine: Resident
before(async () => {
  town = await openTown({ now: '2020-01-06T08:00' })
  mine = openResident(town)
  await mine.done('/logg-inn', { adresse: ADDRESS })
  const [mail] = await sentTo(town, ADDRESS)
  await mine.done('/logg-inn/kode', { sifre: /\b\d{6}\b/.exec(mail?.text ?? '')?.[0] ?? assert.fail('no digits') })
  await mine.done('/min-side/om-deg', { navn: 'Test Mye' })
  await mine.done('/folg/torg/holmen')
  await mine.done(`${BABYSANG}/pamelding/2020-01-13`)
  await mine.done(`${BABYSANG}/pamelding/2020-01-06`)
})

const File = z.object({
  acts: z.array(
    z.object({ heading: z.string(), group: z.string(), startsAt: z.string().nullable(), where: z.string().nullable() }).loose(),
  ),
})

describe('what is one’s own, in one list', () => {
  it('has what comes by its date, the nearest first, with clock and place, and what has no date after it', async () => {
    const page = await mine.open('/min-side')
    assert.equal(page.heading, 'To ting kommer')
    assert.deepEqual(page.texts('section h2'), ['Kommer', 'I gang'])
    assert.deepEqual(page.texts('.mine-day'), ['I dag 6. januar 10.00–11.00', 'Mandag 13. januar 10.00–11.00'])
    assert.match(page.texts('.mine-acts > li')[0] ?? '', /Du er påmeldt Babysang.*Spikkestad/)
  })

  it('leads past the receipt to where each is changed or called off, and back to the receipt when it is too late', async () => {
    const page = await mine.open('/min-side')
    const off = page.linkTo('Meld av: Du er påmeldt Babysang')
    const asked = await mine.get(off)
    assert.match(asked.headers.get('location') ?? '', /^\/kvittering\/[\w-]+\/avlysning$/)
    const change = page.linkTo('Endre det du følger: Du følger Holmen')
    assert.match((await mine.get(change)).headers.get('location') ?? '', /^\/kvittering\/[\w-]+\/folg$/)
    assert.match((await mine.get(off.replace('avlysning', 'noe-annet'))).headers.get('location') ?? '', /^\/kvittering\/[\w-]+$/)
  })

  it('is the same in the file as on the page, and nobody else’s', async () => {
    const [page, answer] = [await mine.open('/min-side'), await mine.get('/min-side/fil')]
    const { acts } = File.parse(await answer.json())
    assert.deepEqual(
      acts.map(({ heading }) => heading),
      page.texts('.mine-acts h3'),
    )
    assert.equal(acts[0]?.startsAt, '2020-01-06T09:00:00.000Z')
    assert.equal((await openResident(town).get('/min-side/fil')).status, 303)
  })

  it('keeps a date that the host has called off in its place, without a way to call it off once more', async () => {
    await town.deps.db.updateTable('session').set({ state: 'cancelled' }).where('occurrence', '=', day('2020-01-13')).execute()
    const page = await mine.open('/min-side')
    const [, second = ''] = page.texts('.mine-acts > li')
    assert.match(second, /13\. januar.*Avlyst: Babysang/)
    assert.doesNotMatch(second, /Meld deg av/)
  })
})

describe('the order of the list', () => {
  const at = parseWallTime('2020-01-06T12:00') ?? assert.fail()
  const oneDay = 24 * 3_600_000
  const stands = { cancelledAt: null, confirmedAt: new Date(at) }

  it('counts what is lost or declined as over, though its day is to come', () => {
    assert.equal(groupOf(stands, { on: at + oneDay, isOver: true }, at), 'over')
    assert.equal(groupOf(stands, { on: at + oneDay, isOver: true, isOff: true }, at), 'coming')
    assert.equal(groupOf(stands, { on: at + oneDay }, at), 'coming')
    assert.equal(groupOf({ ...stands, confirmedAt: null }, { on: at + oneDay }, at), 'waiting')
  })

  it('is by day forwards for what comes, without a day last, and backwards for what is over', () => {
    const one = (group: Group, on: number | null, asked = 0) => ({ group, act: { at: new Date(at + asked) }, words: { on } })
    const acts = [
      one('over', at - 3 * oneDay),
      one('coming', at + 2 * oneDay),
      one('running', null, 1),
      one('over', at - oneDay),
      one('coming', at + oneDay),
    ]
    const more = [one('running', null, 5), one('waiting', null)]
    assert.deepEqual(
      [...acts, ...more].toSorted(inOrder).map(({ group, words }) => [group, words.on === null ? null : (words.on - at) / oneDay]),
      [
        ['waiting', null],
        ['coming', 1],
        ['coming', 2],
        ['running', null],
        ['running', null],
        ['over', -1],
        ['over', -3],
      ],
    )
  })
})
