import assert from 'node:assert/strict'
import { after, before, it } from 'node:test'
import { endTerms } from '../../src/bodies/index.ts'
import { openWorkplace, type Workplace } from '../../src/workplace/testing.ts'
import { openPostOffice, type PostOffice } from '../post-office.ts'
import { openResident } from '../resident.ts'

const NOON = '2021-12-30T12:00'
const BODIES = '/arbeid/kommune/organ'
const SAVE = { gjor: 'lagre' }

let workplace: Workplace
let post: PostOffice
before(async () => {
  workplace = await openWorkplace({ kind: 'facts', now: NOON })
  post = await openPostOffice(workplace.town)
  for (const [who, slug] of [
    ['tofte', 'lsu-tofte'],
    ['heggedal', 'lsu-heggedal'],
  ] as const) {
    const resident = openResident(workplace.town)
    const waiting = await resident.done(`/folg/organ/${slug}`, { adresse: `${who}@example.no` })
    const digits = /\b\d{6}\b/.exec((await post.until(NOON)).mails[0]?.text ?? '')?.[0] ?? assert.fail('no digits')
    await resident.done(waiting.path, { sifre: digits })
    await post.until(NOON)
  }
  const admin = await workplace.as('municipality_admin')
  const forum = {
    'name-nb': 'Prøveforum Heggedal',
    type: 'association',
    legalBasis: '',
    hub: 'heggedal',
    'body-nb': 'En forening på prøve.',
  }
  await admin.done(`${BODIES}/ny`, { ...forum, established: '2021-12-01', ...SAVE })
  await admin.done(`${BODIES}/lsu-heggedal`, { successor: 'proveforum-heggedal', ...SAVE })
})
after(() => post.close())

async function toldAt(wall: string) {
  const { town } = await workplace.later(wall)
  for (const _ of [1, 2]) await endTerms.run({ ...town.deps })
  const { mails } = await post.until(wall)
  return mails.map(({ to, subject, text }) => ({ to: [to ?? []].flat()[0]?.text ?? '', subject: subject ?? '', text: text ?? '' }))
}

it('nobody is told on the last day that it has ended', async () => {
  assert.deepEqual(await toldAt('2021-12-31T23:00'), [])
})

it('whoever follows a body is told the day after, once: what takes over, or that no decision is known', async () => {
  const told = (await toldAt('2022-01-01T08:00')).toSorted((a, b) => a.to.localeCompare(b.to))
  assert.deepEqual(
    told.map(({ to, subject }) => [to, subject.replace(/^.*?: /, '')]),
    [
      ['heggedal@example.no', 'Lokalsamfunnsutvalg Heggedal er avsluttet'],
      ['tofte@example.no', 'Den planlagte slutten for Lokalsamfunnsutvalg Tofte er passert'],
    ],
  )
  assert.match(told[0]?.text ?? '', /Prøveforum Heggedal tar over/)
  assert.match(told[1]?.text ?? '', /ikke kjent|ikke kunngjort/, 'no decision is made up')
  assert.deepEqual(await toldAt('2022-01-01T09:00'), [])
})
