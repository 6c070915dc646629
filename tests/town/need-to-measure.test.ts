import assert from 'node:assert/strict'
import { after, before, it } from 'node:test'
import { z } from 'zod'
import { ReferralAnswer } from '../../src/cases/referral/api.ts'
import { listingOf } from '../../src/platform/openapi/index.ts'
import { readPage } from '../../src/platform/http/testing.ts'
import { openWorkplace, type Colleague, type Workplace } from '../../src/workplace/testing.ts'
import { openPostOffice, type PostOffice } from '../post-office.ts'
import { openResident } from '../resident.ts'
import { staffAccount } from '../staff-account.ts'
import { shownSuggestion, supports } from '../suggesting.ts'

const Course = z.object({ course: z.array(z.object({ of: z.string(), kind: z.string(), to: z.string().nullable() })) })
const OWN = '/arbeid/utvalg/lsu-slemmestad/oversendelser'
const MUNICIPALITY = '/arbeid/kommune/oversendelser'
const SAVE = { gjor: 'lagre' }
const LAMP = 'Lys på stien i Vollen'
const BENCH = 'Benk ved brygga i Vollen'

let workplace: Workplace
let post: PostOffice
let secretary: Colleague
let admin: Colleague
let lamp: number
let bench: number
let minute = 0
before(async () => {
  workplace = await openWorkplace({ kind: 'town', now: '2020-12-01T09:00' })
  post = await openPostOffice(workplace.town)
  const by = await staffAccount(workplace.town)
  const voiced = (title: string, value: string) =>
    shownSuggestion(workplace.town, by, {
      title,
      hub: 'slemmestad',
      place: 'vollen',
      person: { name: null, language: 'nb', contacts: [{ kind: 'email', value }] },
    })
  lamp = await voiced(LAMP, 'lys@example.no')
  bench = await voiced(BENCH, 'benk@example.no')
  for (const number of [lamp, bench]) await supports(workplace.town, number, { value: 'begge@example.no' })
  secretary = await workplace.as('committee_secretary', 'body:lsu-slemmestad')
  admin = await workplace.as('municipality_admin')
  await told()
})
after(() => post.close())

/** Who was told what since the last time. */
async function told(): Promise<string[]> {
  const at = () => `2020-12-01T${String(10 + Math.floor((minute += 10) / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
  const mails = [...(await post.until(at())).mails, ...(await post.until(at())).mails]
  return mails.flatMap(({ subject, to }) => [to ?? []].flat().map(({ text }) => `${text}: ${subject}`)).toSorted()
}
const pageOf = (number: number) => openResident(workplace.town).open(`/innspill/${number}`)
const town = (path: string) => workplace.town.page(path)
const each = (start: string) => ['begge@example.no', 'benk@example.no', 'lys@example.no'].map((who) => `${who}: ${start}: `)
const starts = (lines: readonly string[]) => lines.map((line) => line.slice(0, line.indexOf(': ', line.indexOf(': ') + 2) + 2))

it('nothing is sent that does not lie with the committee', async () => {
  const page = await secretary.open(`${OWN}/ny`)
  assert.doesNotMatch(page.text, new RegExp(LAMP))
  const refused = await readPage(
    await secretary.submit(`${OWN}/ny`, { organ: 'kommunestyret', 'title-nb': 'Lys', 'text-nb': 'Lys.', sentOn: '2.12.2020', ...SAVE }),
  )
  assert.match(refused.errors.map(({ href, text }) => `${href} ${text}`).join(), /#sentOn .*en dag som har vært/)
})

it('two needs from Vollen are sent on to the committee, which sends them to the council together: each who stands behind is told once', async () => {
  const host = await workplace.as('hub_manager', 'hub:slemmestad')
  for (const number of [lamp, bench]) {
    const sent = { gjor: 'videre', til: 'body:lsu-slemmestad', 'grunn-videre': 'Utvalget tar det opp.' }
    assert.equal((await host.send(`/arbeid/innspill/${number}`, sent)).status, 303)
  }
  await told()
  await secretary.done(`${OWN}/ny`, {
    organ: 'kommunestyret',
    'title-nb': 'Lys og benk i Vollen',
    'text-nb': 'Vi ber om lys langs stien og en benk ved brygga.',
    sentOn: '1.12.2020',
    suggestions: [String(lamp), String(bench)],
    ...SAVE,
  })
  assert.deepEqual(starts(await told()), each('Sendt videre til politikerne'))
  const receipt = await town('/organ/lsu-slemmestad/sendt/1')
  assert.match(receipt.text, /Lys og benk i Vollen.*Venter på svar fra Kommunestyret\. Ingen frist er kunngjort/)
  assert.match(receipt.text, /Kvittering ?Lokalsamfunnsutvalg Slemmestad, sak nr\. 1 til politikerne ?Sendt tirsdag 1\. desember 2020/)
  assert.match(receipt.texts('section[aria-labelledby="begynte"]').join(), new RegExp(`${LAMP}.*innspill ${lamp} fra Vollen.*${BENCH}`))
  assert.match((await town('/organ/lsu-slemmestad')).texts('section[aria-labelledby="sendt"]').join(), /Lys og benk i Vollen/)
  assert.match((await pageOf(lamp)).text, /Venter på Kommunestyret.*Førte til: ?Lys og benk i Vollen/)
  assert.equal((await pageOf(bench)).linkTo('Lys og benk i Vollen'), '/organ/lsu-slemmestad/sendt/1')
  assert.match((await town('/sok?q=lys+og+benk')).html, /\/organ\/lsu-slemmestad\/sendt\/1/)
})

it('the council makes a case of it, answers, and has it done; each step reaches all three, and the case shows what it began with', async () => {
  const key = (await admin.open(MUNICIPALITY)).linkTo('Endre Lys og benk i Vollen')
  await admin.done(key, { due: '1.3.2021', politicalCase: 'kommunestyret/2020/999', ...SAVE })
  assert.deepEqual(starts(await told()), each('Det er blitt en politisk sak'))
  const unreasoned = await readPage(await admin.submit(key, { outcome: 'partly', answeredOn: '1.12.2020', ...SAVE }))
  assert.match(unreasoned.errors.map(({ href }) => href).join(), /#answer/)
  const moved = await readPage(await admin.submit(key, { politicalCase: 'kommunestyret/2020/998', ...SAVE }))
  assert.match(moved.errors.map(({ text }) => text).join(), /har fått vite dette/)
  await admin.done(key, {
    outcome: 'partly',
    'answer-nb': 'Lys settes opp i år. Benken må vente på ny brygge.',
    answeredOn: '1.12.2020',
    'measure-nb': 'Tolv lysmaster langs stien',
    measureDue: '1.10.2021',
    ...SAVE,
  })
  assert.deepEqual(starts(await told()), each('Delvis ja fra politikerne'))
  assert.match(
    (await pageOf(lamp)).text,
    /Frist fredag 1\. oktober 2021.*Besvart: Lys og benk i Vollen Hos Kommunestyret\. Lys settes opp.*Førte til: ?Tolv lysmaster langs stien/,
  )
  const early = await readPage(await admin.submit(key, { 'measure-nb': '', ...SAVE }))
  assert.match(early.errors.map(({ href }) => href).join(), /#measure/)
  await admin.done(key, { measureOutcome: 'done', 'report-nb': 'Lysene står der og er på.', measuredOn: '1.12.2020', ...SAVE })
  assert.deepEqual(starts(await told()), each('Gjort'))
  assert.match((await pageOf(bench)).text, /Vi svarte ?Gjort/)
  const page = await town('/organ/lsu-slemmestad/sendt/1')
  assert.match(page.text, /De sa delvis ja, tirsdag 1\. desember 2020\. Det er gjort, tirsdag 1\. desember 2020/)
  assert.match(page.text, /Dette svarte de ?Lys settes opp i år/)
  const found = listingOf(ReferralAnswer).parse(await (await workplace.town.get('/api/v1/referrals?body=lsu-slemmestad')).json())
  assert.deepEqual(
    found.items.map(({ number, suggestions, case: kase, outcome, measure }) => [number, suggestions, kase, outcome, measure?.outcome]),
    [[1, [lamp, bench], 'kommunestyret/2020/999', 'partly', 'done']],
  )
})

it('what is sent is not unsent, and nothing is told when a word is put right', async () => {
  const key = (await admin.open(MUNICIPALITY)).linkTo('Endre Lys og benk i Vollen')
  const { action, fields } = await admin.form(`${key}/fjern`)
  assert.equal((await admin.send(action, fields)).status, 409)
  await admin.done(key, { 'report-nb': 'Lysene står der, og er på hele natta.', ...SAVE })
  assert.deepEqual(await told(), [])
  assert.match((await pageOf(lamp)).text, /er på hele natta/)
})

it('the case of the council shows what residents said that led to it, and what the committee sent', async () => {
  const page = await town('/saker/kommunestyret/2020/999')
  assert.match(page.texts('section[aria-labelledby="begynte"]').join(), new RegExp(`${LAMP}.*${BENCH}`))
  assert.match(page.texts('section[aria-labelledby="sendt"]').join(), /Lys og benk i Vollen.*De sa delvis ja/)
})

it('the data tell the whole way, as the page does, and the figures what the committee said and that it was followed in part', async () => {
  const { course } = Course.parse(await (await workplace.town.get(`/api/v1/suggestions/${lamp}`)).json())
  assert.deepEqual(
    ['sent_on', 'led_to', 'became_case', 'answered_with', 'led_to', 'done'].filter((kind) => !course.some((step) => step.kind === kind)),
    [],
  )
  assert.ok(course.some(({ of, to }) => of.startsWith('statement:') && to === 'case:kommunestyret/2020/999'))
  assert.equal(course.at(-1)?.of, 'measure:lsu-slemmestad/sendt/1')
  const asked = await town('/torg/slemmestad/du-spurte')
  assert.match(
    asked.texts('section[aria-labelledby="organene"]').join(),
    /Én uttalelse er gitt\..*Fulgt ?0 ?Delvis fulgt ?1 ?Ikke fulgt ?0/,
  )
  assert.match(asked.text, /Lokaldemokrati ?2 innspill har kommet til et lokalt organ/)
})
