import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { openWorkplace, type Colleague, type Workplace } from '../../src/workplace/testing.ts'

let workplace: Workplace
let editor: Colleague
before(async () => {
  workplace = await openWorkplace({ now: '2020-03-02T10:00' })
  editor = await workplace.as('editor')
})

const taskAt = async () => (await editor.open('/arbeid')).texts('tr').find((row) => row.includes('Tofte')) ?? assert.fail('no row')

test('a closure is no announcement of hours: the task stays, and so does the way to be told', async () => {
  const [task, { text }] = [await taskAt(), await workplace.town.page('/torg/tofte')]
  assert.match(task, /[Tt]ider/)
  assert.match(text, /Si fra når tidene er klare/)
  const leak = { 'reason-nb': 'Vannlekkasje', from: '2.3.2020', to: '4.3.2020' }
  await editor.done('/arbeid/torg/tofte/stenginger/ny', { ...leak, gjor: 'lagre' })
  assert.equal((await taskAt()).match(/Tider for [^.]*/)?.[0], task.match(/Tider for [^.]*/)?.[0])
  const closed = await workplace.town.page('/torg/tofte')
  assert.match(closed.text, /Stengt til og med 4\. mars/)
  assert.match(closed.text, /Si fra når tidene er klare/)
})

test('a closure that runs is said once, by its last day; one to come is still told ahead', async () => {
  for (const path of ['/torg/tofte', '/torg/tofte/skjerm']) {
    const { text } = await workplace.town.page(path)
    assert.match(text, /Stengt til og med 4\. mars/, `${path}: ${text}`)
    assert.doesNotMatch(text, /Stengt 3\.–4\. mars/, path)
  }
  const paint = { 'reason-nb': 'Maling', from: '10.3.2020', to: '11.3.2020' }
  await editor.done('/arbeid/torg/tofte/stenginger/ny', { ...paint, gjor: 'lagre' })
  for (const path of ['/torg/tofte', '/torg/tofte/skjerm'])
    assert.match((await workplace.town.page(path)).text, /Stengt 10\.–11\. mars: [Mm]aling/, path)
})

test('the calendar of the hours has each closure as whole days, under a name that holds when they are moved', async () => {
  const calendar = async () => (await (await workplace.town.get('/torg/tofte/kalender')).text()).replaceAll('\r\n ', '')
  const closed = (of: string) =>
    of
      .split('BEGIN:VEVENT')
      .filter((event) => event.includes('SUMMARY:Stengt: '))
      .map((event) => ['UID', 'DTSTART', 'DTEND', 'SUMMARY'].map((name) => new RegExp(`^${name}[^:]*:(.*)$`, 'm').exec(event)?.[1]?.trim()))
  const [leak, paint, ...others] = closed(await calendar())
  assert.deepEqual(leak?.slice(1), ['20200302', '20200305', 'Stengt: Vannlekkasje'])
  assert.deepEqual([paint?.slice(1), others], [['20200310', '20200312', 'Stengt: Maling'], []])
  const list = await editor.open('/arbeid/torg/tofte/stenginger')
  await editor.done(list.linkTo('Endre Maling'), { to: '12.3.2020', gjor: 'lagre' })
  assert.deepEqual(closed(await calendar())[1], [paint?.[0], '20200310', '20200313', 'Stengt: Maling'])
})
