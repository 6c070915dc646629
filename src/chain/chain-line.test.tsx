import assert from 'node:assert/strict'
import { test } from 'node:test'
import { galleryUi } from '../design/gallery/town.ts'
import { day } from '../platform/time/index.ts'
import { ChainLine } from './chain-line.tsx'
import { leads, numbered, said, thing } from './testing.ts'

const wish = thing('suggestion', 27)
const kase = thing('case', 'kommunestyret/2020/4')
const names = { holder: ({ key }: { key: string }) => key, href: ({ kind }: { kind: string }) => (kind === 'case' ? '/saker/4' : null) }
const council = { holder: { kind: 'body', key: 'kommunestyret' } } as const
const links = numbered([
  said(wish, 'received'),
  leads([wish, kase], 'became_case', { ...council, title: 'Benker', day: day('2020-01-20'), due: day('2020-02-01') }),
  said(kase, 'received', { ...council, title: 'Benker', day: day('2020-01-20'), due: day('2020-02-01') }),
])
const line = (more: Parameters<typeof numbered>[0] = [], lang: 'nb' | 'en' = 'nb') =>
  String(
    <ChainLine ui={galleryUi({}, lang)} thing={wish} links={[...links, ...numbered(more)]} today={day('2020-02-10')} names={names} />,
  ).replaceAll(/<[^>]+>|\s+/g, ' ')

test('the line says where it stands, how long it has waited and for whom, and that the deadline has passed', () => {
  const text = line()
  assert.match(text, /Vurderes\. Har ventet 31 dager\..*Venter på kommunestyret\. Fristen var .*1\. februar 2020\. Den er passert\./)
  assert.equal(text.match(/Benker/g)?.length, 1, 'what was led to is said once')
})

test('a no has its reason, and a closed one the law alone', () => {
  assert.match(line([said(kase, 'not_taken_up', { ...council, reason: 'Grunnen er ustø.' })]), /Vi sa nei.*Grunn: Grunnen er ustø\./)
  assert.match(line([said(kase, 'not_taken_up', { ...council, closedBasis: 'offentleglova § 13' })], 'en'), /closed to the public under/)
})
