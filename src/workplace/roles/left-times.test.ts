import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { listStaff } from '../../people/index.ts'
import { leftTimes } from '../../torg/left-times.ts'
import { openWorkplace, type Colleague, type Workplace } from '../testing.ts'

let workplace: Workplace
let admin: Colleague
let last: string
let other: string
before(async () => {
  workplace = await openWorkplace({ kind: 'town', now: '2020-03-02T08:00' })
  // The made-up caseworker that a trial begins with has the role as well.
  await workplace.town.deps.db.deleteFrom('roleGrant').where('role', '=', 'caseworker').execute()
  admin = await workplace.as('municipality_admin')
  await workplace.as('caseworker', 'provider:innbyggerservice')
  const adviser = await workplace.as('desk_adviser')
  const free = await adviser.open('/arbeid/skranke/time?til=bygge-pa-egen-tomt')
  const tid = /value="([a-z]+_2020[0-9TZ]+)"/.exec(free.html)?.[1] ?? assert.fail(free.text)
  await adviser.done('/arbeid/skranke/time?til=bygge-pa-egen-tomt', { navn: 'Test Innbygger', adresse: '32 10 00 20', tid })
  last = `/arbeid/roller/${await idOf('Test caseworker provider:innbyggerservice')}`
  await workplace.as('caseworker', 'service:bygge-pa-egen-tomt')
  other = `/arbeid/roller/${await idOf('Test caseworker service:bygge-pa-egen-tomt')}`
})

const idOf = async (name: string) => (await listStaff(workplace.town.deps.db)).find((one) => one.name === name)?.id ?? assert.fail(name)
const take = (at: string, rolle: string) => admin.send(`${at}/trekk`, { rolle })

describe('booked times, where whoever sees to them goes', () => {
  it('are nobody’s worry while somebody else has the role for the topic', async () => {
    for (const at of [last, other]) assert.doesNotMatch((await admin.open(at)).text, /tar imot/)
  })

  it('are told of before the last has gone, and after, until somebody has the role, with how many they are and when', async () => {
    assert.equal((await take(other, 'caseworker service:bygge-pa-egen-tomt')).status, 303)
    const before = await admin.open(last)
    assert.match(before.text, /Ingen andre tar imot én time som er bestilt.*byggesak-\d: én time, .* 2020.*Du ser ikke timene selv/i)
    assert.equal(before.linkTo('Gi rollen til en annen'), '/arbeid/roller')
    assert.equal((await admin.send(`${last}/slutt`, {})).status, 303)
    for (const at of [last, other]) assert.match((await admin.open(at)).text, /Én time som er bestilt, har ingen som tar imot/)
    const { db, clock } = workplace.town.deps
    const said = await leftTimes({ db, today: clock.today(), now: clock.now() }, last.slice('/arbeid/roller/'.length))
    assert.match(said.join('\n'), /^byggesak-\d: 1 booked appointment has nobody to receive it\. .* caseworker provider:innbyggerservice$/)
    const given = { role: 'caseworker', scope: 'provider:innbyggerservice', from: '9.3.2020' }
    assert.equal((await admin.send(`${other}/gi`, given)).status, 303)
    assert.doesNotMatch((await admin.open(last)).text, /ingen som tar imot/)
    assert.match((await admin.open(other)).text, /Ingen andre tar imot én time/)
  })

  it('are reached from there by whoever may see them', async () => {
    const id = await idOf('Test municipality_admin municipality')
    const desk = { role: 'desk_adviser', scope: 'municipality', from: '' }
    assert.equal((await admin.send(`/arbeid/roller/${id}/gi`, desk)).status, 303)
    const page = await admin.open(other)
    assert.doesNotMatch(page.text, /Du ser ikke timene selv/)
    const link = page.links.find(({ href }) => /^\/arbeid\/timer\/byggesak-\d$/.test(href)) ?? assert.fail(page.text)
    assert.equal((await admin.get(link.href)).status, 200)
  })
})
