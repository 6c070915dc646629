import assert from 'node:assert/strict'
import { describe, it, test } from 'node:test'
import { beginExampleProposals, findProposals, replyBy } from '../../src/activities/index.ts'
import { CONTENT_PARTS } from '../../src/content-parts.ts'
import { loadContent } from '../../src/hubs/content/index.ts'
import { day } from '../../src/platform/time/index.ts'
import { openWorkplace } from '../../src/workplace/testing.ts'
import { openTown } from '../open-town.ts'
import { openResident, sentTo } from '../resident.ts'

const TODAY = day('2026-11-27')
const NOW = '2026-11-27T10:00'
const replace = { examples: true, parts: CONTENT_PARTS, replace: true }

describe('the examples of what people may propose', () => {
  it('begin once, whoever starts at the same time, and stand as all that can become of one, each marked', async () => {
    const town = await openTown({ now: NOW })
    const { db } = town.deps
    const began = await Promise.all([1, 2, 3].map(() => beginExampleProposals(db, TODAY)))
    const found = await findProposals(db, {})
    assert.equal(began.filter((count) => count > 0).length, 1)
    assert.equal(Math.max(...began), found.length)
    assert.deepEqual(new Set(found.map(({ state }) => state)), new Set(['received', 'considered', 'approved', 'placed', 'declined']))
    assert.ok(
      found.some(({ steps }) => (replyBy(steps) ?? TODAY) < TODAY),
      'one is late',
    )
    const list = await town.page('/aktiviteter/forslag')
    assert.equal(list.html.match(/class="example"/g)?.length, found.filter(({ shownAt }) => shownAt !== null).length)
    for (const { number } of found) assert.match((await town.page(`/aktiviteter/forslag/${number}`)).text, /eksempel/)
    const unread = found.find(({ shownAt }) => shownAt === null) ?? assert.fail('none is unread')
    assert.doesNotMatch((await town.page(`/aktiviteter/forslag/${unread.number}`)).html, /Filmkveld|Popkorn/)
    const data = await (await town.get('/api/v1/proposals')).text()
    assert.doesNotMatch(data, /"example":false/)
  })

  it('say no with a reason, and lead to the activity and back from it', async () => {
    const town = await openTown({ now: NOW })
    await beginExampleProposals(town.deps.db, TODAY)
    const list = await town.page('/aktiviteter/forslag')
    const no = await openResident(town).open(list.linkTo('Bandøving til midnatt'))
    assert.match(no.text, /Ikke nå\. Fordi: Det bor folk vegg i vegg/)
    const placed = await town.page(list.linkTo('Strikke sammen om formiddagen'))
    assert.equal(placed.linkTo('Se aktiviteten'), '/aktiviteter/strikkekafe-tofte')
    const activity = await town.page('/aktiviteter/strikkekafe-tofte')
    assert.match(activity.text, /Foreslått av ?en innbygger på Tofte/)
  })

  it('are answered by staff like others, and nobody is told', async () => {
    const workplace = await openWorkplace({ kind: 'town', now: NOW })
    await beginExampleProposals(workplace.town.deps.db, TODAY)
    const host = await workplace.as('hub_manager', 'hub:tofte')
    const list = await host.open('/arbeid/forslag')
    assert.match(list.text, /Filmkveld for ungdom ?eksempel/)
    const path = list.linkTo('Filmkveld for ungdom')
    const page = await host.open(path)
    assert.match(page.text, /Ingen har foreslått dette/)
    assert.doesNotMatch(page.text, /er slettet/)
    assert.equal((await host.send(`${path}/avgjorelse`, { gjor: 'nei', grunn: 'Vi har ingen til å låse.' })).status, 303)
    assert.match((await host.open(path)).text, /Ikke nå/)
    assert.deepEqual(await workplace.town.deps.db.selectFrom('outboundMessage').select('id').execute(), [])
  })

  it('wait until they are known, and begin or are seen nowhere with examples off', async () => {
    const early = await openTown({ now: NOW })
    assert.equal(await beginExampleProposals(early.deps.db, day('2019-11-20')), 0)
    const without = await openTown({ now: NOW, env: { EXAMPLES: 'off' } })
    assert.equal(await beginExampleProposals(without.deps.db, TODAY), 0)
    assert.deepEqual(await findProposals(without.deps.db, {}), [])
  })
})

test('what has begun goes out of sight when the program is started without examples', async () => {
  const on = await openTown({ now: NOW })
  await beginExampleProposals(on.deps.db, TODAY)
  const [one] = await findProposals(on.deps.db, { answered: 'no' })
  await on.deps.db.transaction().execute(async (tx) => {
    await tx.selectNoFrom((eb) => eb.fn<string>('set_config', [eb.val('torg.examples'), eb.val('off'), eb.lit(true)]).as('set')).execute()
    assert.deepEqual(await findProposals(tx, {}), [])
    assert.deepEqual(await findProposals(tx, { number: one?.number ?? 0 }), [])
  })
})

test('a pack is exchanged with them, and not at all when a resident has joined one', async () => {
  const town = await openTown({ now: NOW })
  const { db } = town.deps
  await beginExampleProposals(db, TODAY)
  await loadContent(db, 'content/asker', replace)
  assert.deepEqual(await findProposals(db, {}), [])
  await beginExampleProposals(db, TODAY)
  const number = (await findProposals(db, { hubs: ['tofte'] })).find(({ state }) => state === 'considered')?.number ?? assert.fail()
  const who = openResident(town)
  const waits = await who.done(`/aktiviteter/forslag/${number}/bli-med`, { adresse: 'med@example.no' })
  const [mail] = await sentTo(town, 'med@example.no')
  await who.done(waits.path, { sifre: /\d{6}/.exec(mail?.text ?? '')?.[0] ?? assert.fail('no digits') })
  assert.match((await town.page(`/aktiviteter/forslag/${number}`)).text, /Vil være med ?8/)
  await assert.rejects(loadContent(db, 'content/asker', replace), /\(proposal_join_proposal_fkey\); nothing was loaded/)
})

describe('the example of a public meeting', () => {
  it('has its agenda before, its report after, and the word beside both', async () => {
    const town = await openTown({ now: NOW })
    const page = await town.page('/aktiviteter/husmote-tofte')
    assert.match(page.text, /eksempel/)
    assert.match(page.text, /18\.00 ?Hva er gjort siden sist\?/)
    assert.match(page.text, /Teleslyngen slås på når huset åpner/)
    assert.match(page.text, /Kan leksehjelpen vare til klokka 17\?/)
    assert.doesNotMatch(
      (await openTown({ now: '2020-02-10T10:00' }).then((then) => then.page('/aktiviteter/husmote-tofte'))).text,
      /første måneden/,
    )
    assert.match(await (await town.get('/mote/atom')).text(), /Husmøte på Tofte \(eksempel\)/)
  })
})
