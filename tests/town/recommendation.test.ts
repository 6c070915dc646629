import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { readPage } from '../../src/platform/http/testing.ts'
import { openWorkplace, type Colleague, type Workplace } from '../../src/workplace/testing.ts'
import { openResident } from '../resident.ts'

const ROOM = '/arbeid/utvalg/lsu-slemmestad/kandidater'
const LIST = '/arbeid/utvalg/lsu-slemmestad/innstilling'
const WILLING = [
  { navn: 'Test Anne Ås', bor: 'slemmestad', alder: 'older', kjonn: 'woman', ny: null },
  { navn: 'Test Berit Bø', bor: 'slemmestad', alder: 'older', kjonn: 'woman', ny: null },
  { navn: 'Test Carl Dahl', bor: 'vollen', alder: 'under_22', kjonn: 'man', ny: 'ja' },
  { navn: 'Test Dina Eng', bor: 'vollen', alder: 'older', kjonn: 'woman', ny: null },
]

let workplace: Workplace
let committee: Colleague
const ids: string[] = []
const codes: string[] = []
before(async () => {
  workplace = await openWorkplace({ kind: 'facts', now: '2020-02-03T12:00' })
  committee = await workplace.as('nominator', 'body:lsu-slemmestad')
  const desk = await workplace.as('desk_adviser')
  for (const one of WILLING) {
    const slip = await desk.done('/arbeid/skranke/utvalg?organ=lsu-slemmestad', { ...one, adresse: '32 79 00 00', kanal: 'paper' })
    codes.push(slip.texts('.words')[0] ?? '')
  }
  const rows = await workplace.town.deps.db.selectFrom('candidate').select('id').orderBy('number').execute()
  ids.push(...rows.map(({ id }) => id))
})
const state = async (k: number) =>
  (await openResident(workplace.town).done('/kvittering', { kode: codes[k] ?? '', kjennetegn: WILLING[k]?.navn.split(' ').at(-1) ?? '' }))
    .text
const list = (places: readonly (number | null)[], more: Record<string, string> = {}) => ({
  plasser: '3',
  vara: '1',
  ...Object.fromEntries(places.flatMap((place, k) => (place === null ? [] : [[`plass-${ids[k]}`, String(place)]]))),
  ...more,
})
const REASON = { begrunnelse: 'Begge steder er med, og en av dem er ny.' }

test('nobody is on the list before the committee has considered her', async () => {
  assert.match((await committee.open(LIST)).text, /Ingen er vurdert ennå/)
  assert.equal((await committee.send(LIST, list([0, 0, 0]))).status, 303)
  assert.equal((await workplace.town.deps.db.selectFrom('recommended').select('substitute').execute()).length, 0)
  for (const hvem of ids) assert.equal((await committee.send(ROOM, { hvem, til: 'eligible' })).status, 303)
})

test('the composition is worked out as the list is written: the law stops it, wishes only say so', async () => {
  const women = await committee.done(LIST, list([0, 0, null, 0]))
  assert.match(women.text, /Begge kjønn blant medlemmene.*0 av 1.*Mangler\. Stopper lista/)
  assert.match(women.text, /Noen under 22 år.*0 av 1.*Mangler\. Et ønske/)
  assert.match(women.text, /Av 4 som kan velges, er 25 prosent under 22 år/)
  const wished = await committee.done(LIST, list([0, 0, null, 0], { unge: '33' }))
  assert.match(wished.text, /Andelen under 22 år blant dem som kan velges Nå 25 prosent, ønsket er minst 33 Svar Mangler\. Et ønske/)
  assert.match((await committee.done(LIST, list([0, 0, null, 0], { unge: '25' }))).text, /ønsket er minst 25 Svar I orden/)
  assert.deepEqual((await readPage(await committee.send(LIST, list([0], { unge: 'mange' })))).errors[0]?.href, '#unge')
  const refused = await committee.send(LIST, { ...list([0, 0, null, 0], REASON), gjor: 'lever' })
  assert.equal(refused.status, 409)
  const said = await readPage(refused)
  assert.match(said.text, /Lista oppfyller ikke loven/)
  assert.match(said.html, /Begge steder er med/)
})

test('more seats than candidates, two at one place and a list without reasons get a clear answer, and nothing is lost', async () => {
  const wrong = async (fields: Record<string, string>) => {
    const answer = await committee.send(LIST, fields)
    assert.ok(answer.status === 422 || answer.status === 409)
    return (await readPage(answer)).text
  }
  assert.match(await wrong({ ...list([0, 0, 0], { plasser: '9' }), ...REASON, gjor: 'lever' }), /3 av 9.*Stopper lista/)
  assert.match(await wrong(list([0, 1, 1])), /To står som vara nr\. 1/)
  assert.match(await wrong({ ...list([0, 0, 0]), gjor: 'lever' }), /Skriv begrunnelsen/)
  assert.match(await wrong(list([0], { plasser: 'mange' })), /Skriv et tall fra 1 til 60/)
})

test('while it is moved nobody is told; handed over, each is told, and the receipt says what became of her', async () => {
  await committee.send(LIST, list([0, 1, 0, null], { ...REASON, delt: 'ja' }))
  const draft = await committee.open(LIST)
  assert.match(draft.html, /Begge steder er med, og en av dem er ny\.<\/textarea>/, 'the reasons are kept with the list')
  assert.match(draft.html, /name="delt"[^>]*checked/)
  assert.match(await state(0), /Vurdert\. Du kan velges\. Forslaget er ikke ferdig/)
  assert.equal((await committee.send(LIST, { ...list([0, 1, 0, 0], REASON), gjor: 'lever' })).status, 303)
  const page = await committee.open(LIST)
  assert.match(page.text, /Levert 3\. februar 2020 Valgkomiteen var enig/)
  assert.match(page.text, /Medlem ?.*Test Anne Ås.*Test Carl Dahl.*Test Dina Eng.*Vara nr\. 1 ?.*Test Berit Bø/)
  assert.match(await state(0), /Foreslått\./)
  assert.match(await state(1), /Foreslått\./)
  const told = await workplace.town.deps.db.selectFrom('event').select('payload').where('kind', '=', 'act.notice').execute()
  const notices = told.map(({ payload }) => JSON.stringify(payload)).filter((text) => text.includes('er levert'))
  assert.equal(notices.length, 4)
  assert.ok(notices.every((text) => !/Foreslått|foreslått|Test /.test(text)))
})

test('what has been handed over stands', async () => {
  assert.equal((await committee.send(LIST, list([null, 0, 0, 0]))).status, 409)
  assert.match((await committee.open(LIST)).text, /Test Anne Ås/)
})
