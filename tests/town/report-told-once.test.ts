import assert from 'node:assert/strict'
import { after, before, it } from 'node:test'
import { openWorkplace, type Workplace } from '../../src/workplace/testing.ts'
import { openPostOffice, type PostOffice } from '../post-office.ts'

const KEY = 'folkemote-tofte-2019'
const DAY = '2019-11-21'
const WORK = `/arbeid/torg/tofte/aktiviteter/${KEY}`

let workplace: Workplace
let post: PostOffice
before(async () => {
  workplace = await openWorkplace({ kind: 'facts', now: '2019-11-21T19:00' })
  post = await openPostOffice(workplace.town)
})
after(() => post.close())

it('whoever signed up for a public meeting and follows the square as well hears of the report once, and so do two with one address', async () => {
  const host = await workplace.as('hub_manager', 'hub:tofte')
  const signsUp = (navn: string, adresse: string) => host.done(`/arbeid/skranke/pamelding?til=${KEY}.${DAY}`, { navn, adresse })
  const follows = (navn: string, adresse: string) => host.done('/arbeid/skranke/folg?torg=tofte', { navn, adresse })
  await signsUp('Test Ola Vik', 'begge@example.com')
  await signsUp('Test Jan Vik', 'begge@example.com')
  await follows('Test Ola Vik', 'begge@example.com')
  await follows('Test Kari Li', 'bare@example.com')
  await host.send(`${WORK}/mote/${DAY}`, { gjor: 'avslutt' })
  await post.until('2019-11-21T21:00')
  await host.done(`${WORK}/referat/${DAY}`, { 'summary-nb': 'Vi snakket om torget.', 'next-nb': 'Valgkomiteen møtes.', heads: '41' })
  const told: string[] = []
  for (const moment of ['2019-11-21T21:30', '2019-11-22T12:00', '2019-11-29T12:00']) {
    const { mails } = await post.until(moment)
    const reports = mails.filter(({ subject, text }) => `${subject} ${text}`.includes('Vi snakket om torget'))
    told.push(...reports.flatMap(({ to }) => [to ?? []].flat().map(({ text }) => text)))
  }
  assert.deepEqual(
    told.toSorted((one, other) => one.localeCompare(other)),
    ['bare@example.com', 'begge@example.com'],
  )
})
