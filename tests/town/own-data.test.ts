import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { messagesRetention } from '../../src/messages/index.ts'
import { peopleRetention } from '../../src/people/index.ts'
import { keptTables, runRetention } from '../../src/platform/privacy/index.ts'
import { machineNow, parseWallTime } from '../../src/platform/time/index.ts'
import { PRIVACY } from '../../src/privacy-register.ts'
import { openTown, type OpenTown } from '../open-town.ts'
import { openResident, sentTo } from '../resident.ts'
import { whereItStands } from '../where-it-stands.ts'

let town: OpenTown
before(async () => {
  town = await openTown({ now: '2020-01-02T12:00' })
})

const placesOf = (text: string) => whereItStands(town, text)

const question = { sporsmal: 'Er det plass til en rullestol av typen Zyxwvut?', navn: 'Test Qwertyuiop', adresse: 'qwertyuiop@example.no' }

describe('what is kept about somebody', () => {
  it('stands in the columns that the register says, and nowhere else', async () => {
    await openResident(town).done('/kontakt/torg/tofte', question)
    const told = new Set(
      keptTables(PRIVACY).flatMap(({ table, columns }) =>
        Object.entries(columns).flatMap(([column, tells]) => (tells === 'person' ? [`${table}.${column}`] : [])),
      ),
    )
    for (const value of ['Qwertyuiop', 'qwertyuiop@example.no', 'Zyxwvut']) {
      const places = await placesOf(value)
      assert.ok(places.length > 0, value)
      for (const place of places) assert.ok(told.has(place), `${value} stands in ${place}, which the register does not say`)
    }
  })

  it('is shown and taken along with the receipt alone', async () => {
    const who = openResident(town)
    const receipt = await who.done('/kontakt/torg/tofte', { ...question, navn: 'Test Asdfghjkl', adresse: '+4790012345' })
    const page = await who.open(`${receipt.path}/opplysninger`)
    for (const value of ['Test Asdfghjkl', '+4790012345', 'Zyxwvut']) assert.ok(page.text.includes(value), value)
    const file = await town.get(`${receipt.path}/opplysninger/fil`)
    const data: unknown = await file.json()
    assert.match(JSON.stringify(data), /Asdfghjkl[\s\S]*|Zyxwvut/)
    assert.doesNotMatch(JSON.stringify(data), /Qwertyuiop/)
  })

  it('is gone from the whole database when it is erased, and the page says what went and what stays', async () => {
    const who = openResident(town)
    const fields = {
      sporsmal: 'Noe om Plmoknijb',
      navn: 'Test Plmoknijb',
      hjelper: 'ja',
      hjelpernavn: 'Test Uhbvgytfc',
      adresse: 'uhbvgytfc@example.no',
    }
    const receipt = await who.done('/kontakt/torg/tofte', fields)
    const answer = await who.send(`${receipt.path}/opplysninger`, {})
    assert.match(await answer.text(), /Alt er slettet[\s\S]*1 kvittering/)
    for (const value of ['plmoknijb', 'uhbvgytfc']) assert.deepEqual(await placesOf(value), [])
    assert.equal((await town.get(receipt.path)).status, 404)
    assert.equal((await who.send(`${receipt.path}/opplysninger`, {})).status, 404)
  })

  it('that waits to be sent is not sent after it is erased', async () => {
    const who = openResident(town)
    const waiting = await who.done('/folg/torg/tofte', { adresse: 'nhytgbvfr@example.no' })
    assert.equal((await sentTo(town, 'nhytgbvfr@example.no')).length, 1)
    await who.send(`${waiting.path}/opplysninger`, {})
    assert.equal((await sentTo(town, 'nhytgbvfr@example.no')).length, 0)
    assert.deepEqual(await placesOf('nhytgbvfr'), [])
  })
})

describe('two who share a mailbox', () => {
  const ADDRESS = 'familien@example.no'
  const follows = async (navn: string, hub: string) => {
    const who = openResident(town)
    const waiting = await who.done(`/folg/torg/${hub}`, { navn, adresse: ADDRESS })
    const path = waiting.path.replace(/\?.*/, '')
    const texts = await sentTo(town, ADDRESS)
    for (const sifre of texts.flatMap(({ text }) => /\b\d{6}\b/.exec(text ?? '')?.[0] ?? [])) {
      const answer = await who.submit(waiting.path, { sifre })
      if (answer.status === 303) return { who, path }
    }
    return assert.fail('no digits')
  }

  it('go on hearing when the other is erased: only what came of the other’s own is gone', async () => {
    const mother = await follows('Test Rfvtgbyh', 'tofte')
    const hers = await sentTo(town, ADDRESS)
    assert.ok(hers.length > 0)
    const father = await follows('Test Wsxcdewq', 'saetre')
    assert.ok((await sentTo(town, ADDRESS)).length > hers.length)
    assert.notDeepEqual(await placesOf('wsxcdewq'), [])
    const answer = await father.who.send(`${father.path}/opplysninger`, {})
    assert.match(await answer.text(), /Alt er slettet/)
    assert.deepEqual(await placesOf('wsxcdewq'), [])
    assert.equal((await town.get(mother.path)).status, 200)
    assert.deepEqual(await sentTo(town, ADDRESS), hers, 'what was sent to her is there, and what was sent to him is not')
    await mother.who.send(`${mother.path}/opplysninger`, {})
    assert.deepEqual([...(await placesOf('rfvtgbyh')), ...(await placesOf('familien@'))], [])
  })
})

describe('when its time is over', () => {
  const at = (wall: string) => ({ town: parseWallTime(wall) ?? assert.fail(), machine: machineNow() })
  const rules = [...messagesRetention, ...peopleRetention]

  it('it is forgotten, not before; and a dry run tells without doing', async () => {
    const other = await openTown({ now: '2020-03-01T12:00' })
    const { db } = other.deps
    const who = openResident(other)
    const unconfirmed = await who.done('/folg/torg/tofte', { adresse: 'aldri@example.no' })
    const asked = await who.done('/kontakt/torg/tofte', { sporsmal: 'Trekkes', navn: 'Test Trukket' })
    await who.done(`${asked.path}/avlysning`)
    const persons = async () => (await db.selectFrom('person').select('id').execute()).length
    assert.equal(await persons(), 2)
    await runRetention(db, rules, at('2020-03-07T12:00'))
    assert.equal(await persons(), 2)
    const dry = await runRetention(db, rules, { ...at('2020-03-08T12:01'), dryRun: true })
    assert.deepEqual(
      dry.find(({ table }) => table === 'act'),
      { table: 'act', rows: 1 },
    )
    assert.equal(await persons(), 2)
    await runRetention(db, rules, at('2020-03-08T12:01'))
    assert.equal(await persons(), 1)
    assert.equal((await other.get(unconfirmed.path)).status, 404)
    assert.equal((await other.get(asked.path)).status, 200)
    await runRetention(db, rules, at('2020-04-01T12:01'))
    assert.equal(await persons(), 0)
  })
})
