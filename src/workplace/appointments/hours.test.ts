import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { sql } from 'kysely'
import { readPage } from '../../platform/http/testing.ts'
import { openWorkplace, type Colleague, type Workplace } from '../testing.ts'

const PLAN = '/arbeid/timer/byggesak-1/timeplan'
const TOFTE = '/timer/bygge-pa-egen-tomt/tid?torg=tofte'

let workplace: Workplace
let caseworker: Colleague
before(async () => {
  workplace = await openWorkplace({ kind: 'town', now: '2020-03-02T08:00' })
  caseworker = await workplace.as('caseworker', 'provider:innbyggerservice')
})

const more = { torg: 'tofte', forste: '5.3.2020', fra: '9', til: '11', hver: '1', siste: '' }
/** The last form of the page: the first are those of the hours there are. */
const add = (fields: Record<string, string>) => caseworker.send(PLAN, { ...more, ...fields })

describe('own hours', () => {
  it('say when the position is where, and hours more are offered at once', async () => {
    assert.match((await caseworker.open(PLAN)).text, /Torsdag 12\.00–15\.00.*Hver 4\. uke.*Sætre/i)
    assert.doesNotMatch((await workplace.town.page(TOFTE)).text, /torsdag ?5\. mars, Tofte/)
    assert.equal((await add({})).status, 303)
    assert.match((await workplace.town.page(TOFTE)).text, /torsdag ?5\. mars, Tofte/)
  })

  it('are refused where the position would be in two places, or what was typed is none', async () => {
    assert.equal((await add({ torg: 'asker', fra: '10', til: '12' })).status, 409)
    assert.equal((await add({ forste: 'i går og i morgen' })).status, 422)
    assert.equal((await add({ fra: '11', til: '9' })).status, 422)
    assert.equal((await add({ torg: 'ukjent' })).status, 422)
    assert.equal((await add({ hver: '13' })).status, 422)
  })

  it('that end take nothing from anybody: whoever is left without anybody is listed, with the way to tell them', async () => {
    const adviser = await workplace.as('desk_adviser')
    const booked = { navn: 'Test Strandet', adresse: '32 10 00 20', tid: 'tofte_20200312T0800Z' }
    await adviser.done('/arbeid/skranke/time?til=bygge-pa-egen-tomt', booked)
    const page = await caseworker.open(PLAN)
    const row = /Torsdag 09\.00–11\.00[\s\S]*?timeplan\/(\d+)\/slutt/i.exec(page.html) ?? assert.fail(page.text)
    const id = row[1] ?? ''
    const end = `${PLAN}/${id}/slutt`
    assert.equal((await caseworker.send(end, { [`siste-${id}`]: 'tull' })).status, 422)
    assert.equal((await caseworker.send(end, { [`siste-${id}`]: '5.3.2020' })).status, 303)
    const after = await caseworker.open(PLAN)
    assert.match(after.text, /Én time er uten noen som tar imot.*Test Strandet/)
    // Also where nobody looks for it.
    const list = await caseworker.open('/arbeid/timer')
    assert.match(list.text, /Én time er uten noen som tar imot.*byggesak-1: Én time/)
    const desk = await adviser.open('/arbeid/torg/tofte/timer')
    assert.match(desk.text, /Én time er uten noen som tar imot.*Test Strandet.*Bytt/)
    assert.doesNotMatch((await adviser.open('/arbeid/torg/asker/timer')).text, /uten noen som tar imot/)
    assert.match((await caseworker.open(after.linkTo('Se hva som skjer, og si fra'))).text, /Én har time da.*Test Strandet/)
    assert.equal((await caseworker.send(end, { [`siste-${id}`]: '' })).status, 303)
    assert.doesNotMatch((await caseworker.open(PLAN)).text, /uten noen som tar imot/)
  })

  it('are hours of nobody once the provider has gone from the hub, or the topic has, and those who come then are listed alike', async () => {
    const { db } = workplace.town.deps
    for (const table of ['presence', 'service_place']) {
      const whose = table === 'presence' ? sql`provider` : sql`service`
      const until = (last: string | null) =>
        sql`update ${sql.table(table)} one set valid_to = ${last} from hub, ${whose} whose where hub.id = one.hub_id and hub.slug = 'tofte'
          and whose.id = ${sql.ref(`one.${table === 'presence' ? 'provider_id' : 'service_id'}`)}
          and ${table === 'presence' ? sql`whose.slug = 'innbyggerservice'` : sql`whose.key = 'bygge-pa-egen-tomt'`}`.execute(db)
      await until('2020-03-11')
      assert.match((await caseworker.open(PLAN)).text, /Én time er uten noen som tar imot.*Test Strandet/, table)
      const desk = await (await workplace.as('desk_adviser')).open('/arbeid/torg/tofte/timer')
      assert.match(desk.text, /Én time er uten noen som tar imot.*hvem en møter på torget.*Test Strandet/)
      const here = await (await workplace.as('hub_manager', 'hub:tofte')).open('/arbeid/torg/tofte/her')
      assert.match(here.text, /Én time er uten noen som tar imot/)
      assert.equal(here.linkTo('Se hvem det er'), '/arbeid/torg/tofte/timer#uten')
      assert.match((await (await workplace.as('editor')).open('/arbeid/torg/tofte/her')).text, /Du ser ikke timene selv/)
      await until('2020-03-12')
      assert.doesNotMatch((await caseworker.open(PLAN)).text, /uten noen som tar imot/, table)
      await until(null)
    }
  })

  it('are looked at before they are saved: what comes, what goes and who is left without anybody, and nothing is changed by it', async () => {
    const seen = await readPage(await add({ forste: '6.3.2020', se: 'se' }))
    assert.match(
      seen.text,
      /Dette skjer fra fredag 6\. mars 2020.*\d+ nye tider:.*fredag 6\. mars 2020, 09\.00, Tofte.*Ingen tider forsvinner/i,
    )
    assert.equal(seen.field('Fra klokka').value, '9', 'what was typed stays')
    assert.doesNotMatch((await workplace.town.page(TOFTE)).text, /fredag ?6\. mars, Tofte/)
    const row = /Torsdag 09\.00–11\.00[\s\S]*?timeplan\/(\d+)\/slutt/i.exec((await caseworker.open(PLAN)).html) ?? assert.fail()
    const id = row[1] ?? ''
    const end = await readPage(await caseworker.send(`${PLAN}/${id}/slutt`, { [`siste-${id}`]: '5.3.2020', se: 'se' }))
    assert.match(end.text, /\d+ ledige tider forsvinner:.*Én som har time, blir uten noen:.*12\. mars 2020, 09\.00, Tofte: Test Strandet/i)
    assert.match((await workplace.town.page(TOFTE)).text, /torsdag ?5\. mars, Tofte/)
    assert.equal((await add({ torg: 'asker', fra: '10', til: '12', se: 'se' })).status, 409)
  })

  it('are not one hub’s to change', async () => {
    const host = await workplace.as('hub_manager', 'hub:tofte')
    assert.doesNotMatch((await host.open(PLAN)).text, /Legg til arbeidstid/)
    assert.equal((await host.send(PLAN, more)).status, 404)
    assert.equal((await host.send(`${PLAN}/1/slutt`, {})).status, 404)
  })
})
