import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { z } from 'zod'
import { settleLists } from '../../src/activities/index.ts'
import { listCalls } from '../../src/messages/index.ts'
import { cancelAct } from '../../src/people/index.ts'
import { parseWallTime, stoppedClock } from '../../src/platform/time/index.ts'
import { actKinds } from '../../src/town/index.ts'
import { openTown, type OpenTown } from '../open-town.ts'
import { openPostOffice, type PostOffice } from '../post-office.ts'
import { openResident, sentTo } from '../resident.ts'

let town: OpenTown
let post: PostOffice
before(async () => {
  town = await openTown({ now: '2020-01-03T12:00' })
  post = await openPostOffice(town)
})
after(() => post.close())

const BABYSANG = '/aktiviteter/babysang-spikkestad'
const DATE = `${BABYSANG}/pamelding/2020-01-06`
const at = (wall: string) => parseWallTime(wall) ?? assert.fail(wall)

/** The act of somebody by the words on the receipt. */
async function actOf(path: string) {
  const code = (await openResident(town).open(path)).texts('.words')[0]?.trim() ?? ''
  const { id } = await town.deps.db.selectFrom('act').select('id').where('spokenCode', '=', code).executeTakeFirstOrThrow()
  return { act: id }
}

/** Signs up and proves the address; the receipt. */
async function comes(address: string, changes: Record<string, string> = {}, path = DATE) {
  const who = openResident(town)
  const waiting = await who.done(path, { navn: 'Test Deltaker', adresse: address, ...changes })
  if (waiting.heading !== 'Ett steg igjen') return { who, receipt: waiting }
  const [mail] = await sentTo(town, address)
  const sifre = /\d{6}/.exec(mail?.text ?? '')?.[0] ?? assert.fail('no digits')
  return { who, receipt: await who.done(waiting.path, { sifre }) }
}

describe('babysang at Spikkestad, which has room for fifteen', () => {
  it('has a way to sign up on its page and for each date that is open, and says when the others open', async () => {
    const page = await openResident(town).open(BABYSANG)
    assert.equal(page.linkTo('Meld deg på, mandag 6. januar 2020'), DATE)
    assert.match(page.text, /10\.2\. ?mandag 10\.00–11\.00 ?Påmeldingen åpner mandag 20\. januar/)
    assert.match(page.text, /Du melder deg på for hver dato\. 15 plasser/)
  })

  it('gives fifteen a place, the sixteenth number 1 in the queue, and the page says it is full and nothing of how many wait', async () => {
    const listed = async () => (await town.page('/aktiviteter?torg=spikkestad')).text
    const first = await comes('forelder1@example.no')
    assert.match(await listed(), /Babysang.*?Påmelding\..*?14 plasser igjen\./)
    assert.equal(first.receipt.heading, 'Du er påmeldt Babysang')
    for (let k = 2; k <= 15; k += 1) await comes(`forelder${k}@example.no`)
    const form = await openResident(town).open(DATE)
    assert.equal(form.heading, 'Still deg i kø til Babysang')
    const sixteenth = await comes('forelder16@example.no')
    assert.equal(sixteenth.receipt.heading, 'Du står på venteliste til Babysang')
    assert.match(sixteenth.receipt.text, /Nummer i køen 1\./)
    const page = await openResident(town).open(BABYSANG)
    assert.match(page.text, /Fullt\. Still deg i kø/)
    assert.match(page.text, /15 plasser igjen\. Meld deg på, mandag 13\. januar 2020/)
    assert.match(await listed(), /Babysang.*?Fullt, med kø\./)
    assert.doesNotMatch(await listed(), /plass(er)? igjen/)
    // Nobody is sent away: what is like it and has room stands on the page, on the form and in the data.
    for (const full of [page, form]) assert.match(full.text, /Lignende som har plass.*Dette er fullt/)
    assert.match((await openResident(town).open(DATE)).text, /Det er plass mandag 13\. januar 2020\. ?Meld deg på den datoen/)
    const like = z.object({ items: z.array(z.object({ id: z.string(), activity: z.string(), signUp: z.string().nullable() })) })
    const { items } = like.parse(await (await town.get('/api/v1/sessions/babysang-spikkestad.2020-01-06/similar')).json())
    assert.ok(items.length > 0 && items.every(({ activity, signUp }) => activity !== 'babysang-spikkestad' && signUp !== 'full'))
    assert.doesNotMatch(page.text, /1 venter|forelder/i)
    await post.until('2020-01-03T12:05')

    const receipt = await first.who.open(first.receipt.path)
    await first.who.done(receipt.linkTo('Meld av'))
    const { mails } = await post.until('2020-01-03T12:10')
    const offer = mails.find(({ subject }) => subject === 'Ledig plass: Babysang') ?? assert.fail('nobody was asked')
    assert.equal([offer.to ?? []].flat()[0]?.text, 'forelder16@example.no')
    assert.match(offer.text ?? '', /Svar ja eller nei innen lørdag 4\. januar kl\. 12\.00/)
    const link = /http:\/\/localhost(\/kvittering\/\S+\/plass)/.exec(offer.text ?? '')?.[1] ?? assert.fail('no link')
    const mailProgram = openResident(town)
    assert.equal((await mailProgram.open(link)).heading, 'Vil du ha plassen på Babysang?')
    assert.match((await openResident(town).open(BABYSANG)).text, /Fullt/, 'a place that is offered is not free')
    assert.equal((await mailProgram.done(link, { svar: 'ja' })).heading, 'Du er påmeldt Babysang')
  })

  it('asks the next at once when somebody says no, and when nobody answers in time, and tells who was too late', async () => {
    const seventeenth = await comes('forelder17@example.no')
    await comes('forelder18@example.no')
    const nineteenth = await comes('forelder19@example.no')
    assert.match(nineteenth.receipt.text, /Nummer i køen 3\./)
    const [sitting] = await town.deps.db.selectFrom('signUp').select('actId').where('seated', '=', 1).orderBy('arrived').execute()
    await cancelAct(town.deps.db, actKinds(town.deps), {
      actId: sitting?.actId ?? '',
      by: 'staff',
      actor: crypto.randomUUID(),
      at: at('2020-01-03T13:00'),
    })
    await post.until('2020-01-03T13:05')
    assert.equal(
      (await seventeenth.who.done(`${seventeenth.receipt.path}/plass`, { svar: 'nei' })).heading,
      'Du har takket nei til plassen på Babysang',
    )
    const { mails } = await post.until('2020-01-03T13:10')
    assert.deepEqual(
      mails.filter(({ subject }) => subject?.startsWith('Ledig plass')).map(({ to }) => [to ?? []].flat()[0]?.text),
      ['forelder18@example.no'],
    )
    const later = stoppedClock(at('2020-01-04T13:05'))
    await settleLists.run({ ...town.deps, clock: later })
    await settleLists.run({ ...town.deps, clock: later })
    const came = await post.until('2020-01-04T13:06')
    assert.deepEqual(
      new Set(came.mails.map(({ subject, to }) => `${[to ?? []].flat()[0]?.text}: ${subject}`)),
      new Set(['forelder18@example.no: Plassen gikk videre: Babysang', 'forelder19@example.no: Ledig plass: Babysang']),
    )
  })
})

describe('who cannot be written to', () => {
  it('stands on the call list with what to say, until it is too late', async () => {
    const path = `${BABYSANG}/pamelding/2020-01-13`
    const { receipt, who } = await comes('22 86 00 00', { navn: 'Test Fasttelefon', antall: '4' }, path)
    assert.equal(receipt.heading, 'Du er påmeldt Babysang')
    for (let k = 1; k <= 3; k += 1) await comes(`22 86 00 0${k}`, { antall: '4' }, path)
    const last = await comes('22 86 00 09', { navn: 'Test Ventende' }, path)
    assert.equal(last.receipt.heading, 'Du står på venteliste til Babysang')
    await who.done(`${receipt.path}/avlysning`)
    await post.hear()
    const calls = await listCalls(town.deps.db, { topics: ['hub:spikkestad'], at: at('2020-01-03T14:00'), limit: 20 })
    const call = calls.find(({ name }) => name === 'Test Ventende') ?? assert.fail('nobody is to be rung')
    assert.equal(call.words.kind === 'notice' ? call.words.title.nb : '', 'Ledig plass: Babysang')
    const after = await listCalls(town.deps.db, { topics: ['hub:spikkestad'], at: at('2020-01-08T13:10'), limit: 20 })
    assert.ok(
      after.every(({ name }) => name !== 'Test Ventende'),
      'nobody is rung about a place that is gone',
    )
  })
})

describe('the rules', () => {
  it('hold at the field, and everything typed is kept', async () => {
    const who = openResident(town)
    const sent = await who.submit(`${BABYSANG}/pamelding/2020-01-20`, { navn: '', adresse: 'ikke en adresse', antall: '9' })
    assert.equal(sent.status, 422)
    assert.match(await sent.text(), /Velg fra 1 til 4\./)
  })

  it('say when it opens, and that what is not there is not there', async () => {
    const who = openResident(town)
    assert.match((await who.open(`${BABYSANG}/pamelding/2020-03-02`)).text, /Påmeldingen åpner/)
    const whole = await town.app.request(`${BABYSANG}/pamelding`)
    assert.deepEqual([whole.status, whole.headers.get('location')], [302, BABYSANG])
    for (const path of [`${BABYSANG}/pamelding/2020-01-07`, `${BABYSANG}/pamelding/x`, '/aktiviteter/finnes-ikke/pamelding/2020-01-06'])
      assert.equal((await who.open(path)).status, 404, path)
  })

  it('let nobody call off after the limit but by ringing, and say so', async () => {
    const { receipt } = await comes('22 86 11 11', { navn: 'Test Sen' }, `${BABYSANG}/pamelding/2020-01-20`)
    assert.match(receipt.text, /Meld av innen søndag 19\. januar kl\. 22\.00/)
    const { act } = await actOf(receipt.path)
    const late = { actId: act, at: at('2020-01-19T22:30') }
    await assert.rejects(cancelAct(town.deps.db, actKinds(town.deps), { ...late, by: 'person' }), /Fristen for å melde av selv er ute/)
    assert.equal(await cancelAct(town.deps.db, actKinds(town.deps), { ...late, by: 'staff', actor: crypto.randomUUID() }), true)
  })
})

describe('the public meetings of the notice (row 3)', () => {
  for (const [slug, day] of [
    ['tofte', '2019-11-21'],
    ['slemmestad', '2019-11-27'],
  ] as const)
    it(`take sign-ups with a name and an address only, and the receipt calls it off again (${slug})`, async () => {
      const then = await openTown({ kind: 'facts', now: '2019-11-20T12:00' })
      const who = openResident(then)
      const meeting = `/aktiviteter/folkemote-${slug}-2019`
      assert.match((await who.open(meeting)).text, /Du kan bare møte opp, men meld deg gjerne på/)
      const waiting = await who.done(`${meeting}/pamelding/${day}`, {
        navn: 'Test Innbygger',
        adresse: 'innbygger@example.no',
        antall: '2',
      })
      const [mail] = await sentTo(then, 'innbygger@example.no')
      const receipt = await who.done(waiting.path, { sifre: /\d{6}/.exec(mail?.text ?? '')?.[0] ?? '' })
      assert.match(receipt.heading, /^Du er påmeldt Åpent folkemøte/)
      assert.match(receipt.text, /klokkeslett kunngjøres/)
      assert.match(receipt.text, /Hvor mange 2 personer/)
      const off = await who.done(receipt.linkTo('Meld av'))
      assert.match(off.heading, /^Du er ikke lenger påmeldt/)
    })
})
