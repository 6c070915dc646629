import assert from 'node:assert/strict'
import { after, before, it } from 'node:test'
import { openPostOffice, type PostOffice } from '../../../tests/post-office.ts'
import { openWorkplace, type Colleague, type Workplace } from '../testing.ts'

let workplace: Workplace
let desk: Colleague
let post: PostOffice
before(async () => {
  workplace = await openWorkplace()
  desk = await workplace.as('desk_adviser')
  post = await openPostOffice(workplace.town)
})
after(() => post.close())

it('a leader with only a landline is rung about what is decided, and what they say on the phone is noted', async () => {
  await desk.done('/arbeid/skranke/organisasjon', { organisasjon: 'Prøve vel', navn: 'Test Leder Prøve', adresse: '66 90 12 34' })
  const list = await desk.open('/arbeid/organisasjoner?sok=vel')
  const address = list.links.find(({ text }) => text === 'Prøve vel')?.href ?? assert.fail('it is not on the list')
  await desk.done(address, { avgjorelse: 'approved', grunn: 'Protokoll vist i skranken', papir: 'minutes' })
  await post.hear()
  const calls = await desk.open('/arbeid/ringeliste')
  assert.match(calls.text, /Test Leder Prøve.*66 90 12 34.*Prøve vel er godkjent.*De kan handle som organisasjonen fra nå/)
  assert.doesNotMatch(calls.text, /Protokoll/, 'what somebody wrote as a reason is not kept in what waits')
  const { action } = formOf((await desk.open(address)).html)
  const answer = await desk.send(action, {})
  const page = await desk.open(answer.headers.get('location') ?? '')
  assert.match(page.text, /Det står nå at de er her.*Sa at de er her.*Test desk_adviser/s)
})

const formOf = (html: string) => ({ action: /action="([^"]+\/livstegn)"/.exec(html)?.[1] ?? assert.fail('no form') })
