import assert from 'node:assert/strict'
import { after, before, it } from 'node:test'
import { voiceSuggestion, findSuggestion, showSuggestion } from '../../src/suggestions/index.ts'
import { openWorkplace, type Workplace } from '../../src/workplace/testing.ts'
import { formIn } from '../browser-form.ts'
import { openPostOffice, type PostOffice } from '../post-office.ts'
import { openResident } from '../resident.ts'
import { staffAccount } from '../staff-account.ts'
import { overWeb, supports } from '../suggesting.ts'

let workplace: Workplace
let post: PostOffice
let by: string
before(async () => {
  workplace = await openWorkplace({ kind: 'town', now: '2020-01-20T12:00' })
  post = await openPostOffice(workplace.town)
  by = await staffAccount(workplace.town)
})
after(() => post.close())

async function initiative(title: string): Promise<number> {
  const { db, clock } = workplace.town.deps
  const person = { name: null, language: 'nb', contacts: [{ kind: 'email', value: 'tar@example.no' }] } as const
  const about = { kind: 'initiative', hub: 'tofte', place: null, audience: 'youth', language: 'nb' } as const
  const wording = { title, body: 'Jeg drar det i gang.', nickname: null }
  const voicer = { credit: 'resident', association: null } as const
  const { actId } = await voiceSuggestion(db, { ...overWeb(workplace.town), person, about, wording, voicer })
  const number = (await findSuggestion(db, { actId }))?.number ?? assert.fail()
  await showSuggestion(db, { number, by, at: clock.now(), title })
  return number
}

it('an initiative becomes an activity in one go: the form is filled in, all who stand behind it are told, helpers are asked, and the activity says where it came from', async () => {
  const number = await initiative('Skatekveld')
  const helper = await supports(workplace.town, number, { value: 'hjelper@example.no', canHelp: 'Ramper' })
  await supports(workplace.town, number, { value: 'vil@example.no' })
  const host = await workplace.as('hub_manager', 'hub:tofte')
  const page = await host.open(`/arbeid/innspill/${number}`)
  const path = /href="(\/arbeid\/torg\/tofte\/aktiviteter\/ny\?innspill=\d+)"/.exec(page.html)?.[1] ?? assert.fail('no way to set it up')
  const form = await host.open(path)
  assert.match(form.text, new RegExp(`Lages av innspill ${number}: Skatekveld`))
  const { action, fields } = formIn(form.html)
  assert.match(String(fields['from']), /3\. februar|3\.2/)
  const saved = await host.send(action, { ...fields, kind: 'club', gjor: 'lagre' })
  assert.equal(saved.status, 303)
  const came = [await post.until('2020-01-20T12:10'), await post.until('2020-01-20T12:20')].flatMap(({ mails }) => mails)
  assert.equal(came.filter(({ subject }) => subject === 'Det ble en aktivitet: Skatekveld').length, 3)
  const shown = await openResident(workplace.town).open(`/innspill/${number}`)
  assert.match(shown.text, /Vi svarte ?Bestemt\..*Førte til/)
  const key = /\/aktiviteter\/(skatekveld[\w-]*)/.exec(shown.html)?.[1] ?? assert.fail('the chain leads to no activity')
  assert.match(
    (await openResident(workplace.town).open(`/aktiviteter/${key}`)).text,
    new RegExp(`Kommer av ?innspill ${number}: Skatekveld`),
  )
  const { db } = workplace.town.deps
  const told = await db.selectFrom('event').select('subject').where('kind', '=', 'act.notice').execute()
  assert.equal(told.filter(({ subject }) => subject === `act:${helper.actId}`).length, 1)
  const receipt = openResident(workplace.town)
  const answered = await receipt.submit(`/kvittering/${helper.token}/hjelp`, { svar: 'ja' })
  assert.equal(answered.status, 303)
  assert.match((await host.open(`/arbeid/innspill/${number}`)).text, /Ramper.*Sa ja/)
})

it('nothing is asked of a helper while there is nothing to help with', async () => {
  const number = await initiative('Strikkekveld')
  const { token } = await supports(workplace.town, number, { value: 'garn@example.no', canHelp: 'Garn' })
  const answer = await openResident(workplace.town).get(`/kvittering/${token}/hjelp`)
  assert.equal(answer.status, 404)
})
