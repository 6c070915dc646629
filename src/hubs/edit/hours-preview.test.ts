import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import type { Db } from '../../platform/database/index.ts'
import { freshDatabase } from '../../platform/database/testing.ts'
import { day } from '../../platform/time/index.ts'
import { dayWords } from '../hours-words.ts'
import type { OpeningPeriodItem } from '../items/index.ts'
import { previewClosure, previewHours, putItem, type HoursChange, type HoursWarning } from './index.ts'
import { acting, asker, at, closure, hours } from './testing.ts'

const today = day('2020-11-23')
let db: Db
let ids: { tofte: number; desk: number; holmen: number }

before(async () => {
  db = await asker()
  const hub = async (slug: string) => (await db.selectFrom('hub').select('id').where('slug', '=', slug).executeTakeFirstOrThrow()).id
  const desk = await db.selectFrom('provider').select('id').where('frontDesk', '=', true).executeTakeFirstOrThrow()
  ids = { tofte: await hub('tofte'), desk: desk.id, holmen: await hub('holmen') }
  await put(hours())
  await put(
    hours({
      key: 'skranken',
      provider: 'innbyggerservice',
      spans: [{ days: ['mon', 'thu', 'sat'], from: '10:00', to: '14:00', nextDay: false, mode: 'staffed' }],
    }),
  )
})

const put = (item: OpeningPeriodItem) => putItem(db, { target: at('opening_period', item.key), item, layer: 'fact', seen: 'new' }, acting())

const christmas = hours({
  key: 'jul',
  override: true,
  title: { nb: 'Jul' },
  from: day('2020-12-23'),
  to: day('2021-01-01'),
  spans: [{ days: ['mon', 'tue', 'wed'], from: '10:00', to: '12:00', nextDay: false, mode: 'staffed' }],
})

const fact = (item: OpeningPeriodItem) => ({ item, layer: 'fact' as const })

const change = (given: Partial<HoursChange> = {}): HoursChange => ({
  hubId: ids.tofte,
  providerId: null,
  layer: 'fact',
  replaces: [],
  next: [fact(christmas)],
  range: { from: christmas.from ?? null, to: christmas.to ?? null },
  deskId: ids.desk,
  ...given,
})

const MONDAY = { days: ['mon' as const], nextDay: false, mode: 'staffed' as const }

const ofKind = <K extends HoursWarning['kind']>(warnings: readonly HoursWarning[], kind: K) =>
  warnings.filter((one): one is Extract<HoursWarning, { kind: K }> => one.kind === kind)

const outside = (warnings: readonly HoursWarning[]) =>
  ofKind(warnings, 'outside_house').flatMap(({ providerId, parts }) =>
    parts.map((part) => [providerId, dayWords(part.own, 'nb'), dayWords(part.house, 'nb'), part.days]),
  )

describe('a preview of hours', () => {
  it('shows four weeks from the Monday before the first day touched, each as it is and as it would be', async () => {
    const { days } = await previewHours(db, change(), today)
    assert.equal(days.length, 28)
    assert.deepEqual([days[0]?.after.hours.day, days.at(-1)?.after.hours.day], ['2020-12-21', '2021-01-17'])
    const said = days
      .filter(({ changed }) => changed)
      .map(({ before: was, after }) => `${after.hours.day.slice(5)} ${dayWords(was.hours, 'nb')} → ${dayWords(after.hours, 'nb')}`)
    assert.deepEqual(said, [
      '12-23 10–15 → 10–12',
      '12-24 10–15 → Stengt: Jul',
      '12-27 Stengt → Stengt: Jul',
      '12-28 10–15 → 10–12',
      '12-29 10–15 → 10–12',
      '12-30 10–15 → 10–12',
      '12-31 10–15 → Stengt: Jul',
    ])
  })

  it('warns of days that close or get shorter, of holidays, and of whoever is left outside the hours of the house', async () => {
    const { warnings } = await previewHours(db, change(), today)
    assert.deepEqual(ofKind(warnings, 'closes')[0]?.days, ['2020-12-24', '2020-12-31'])
    assert.deepEqual(ofKind(warnings, 'shrinks')[0]?.days, ['2020-12-23', '2020-12-28', '2020-12-29', '2020-12-30'])
    assert.deepEqual(
      ofKind(warnings, 'holiday').map(({ day, open }) => [day, open]),
      [
        ['2020-12-25', false],
        ['2020-12-26', false],
        ['2021-01-01', false],
      ],
    )
    assert.deepEqual(outside(warnings), [
      [ids.desk, '10–14', 'Stengt: Jul', ['2020-12-24', '2020-12-31']],
      [ids.desk, '10–14', '10–12', ['2020-12-28']],
    ])
    assert.deepEqual(ofKind(warnings, 'eve'), [], 'the house is closed on both')
    assert.deepEqual(ofKind(warnings, 'past'), [])
  })

  it('warns of Christmas Eve and New Year’s Eve when they are as open as any other day, being no holidays', async () => {
    const spans = [{ days: ['thu' as const], from: '10:00', to: '14:00', nextDay: false, mode: 'staffed' as const }]
    const { warnings } = await previewHours(db, change({ next: [fact({ ...christmas, spans })] }), today)
    assert.deepEqual(
      ofKind(warnings, 'eve').map(({ day, hours: own }) => [day, dayWords(own, 'nb')]),
      [
        ['2020-12-24', '10–14'],
        ['2020-12-31', '10–14'],
      ],
    )
  })

  it('warns of one whose own new hours stand outside the house’s, and not of what is met on a screen', async () => {
    const late = (mode: 'staffed' | 'remote') =>
      hours({
        key: 'sent',
        provider: 'innbyggerservice',
        from: day('2020-11-23'),
        spans: [{ days: ['mon'], from: '12:00', to: '18:00', nextDay: false, mode }],
      })
    const warned = async (mode: 'staffed' | 'remote') => {
      const given = { providerId: ids.desk, replaces: ['skranken'], next: [fact(late(mode))], range: { from: today, to: null } }
      return outside((await previewHours(db, change(given), today)).warnings)
    }
    assert.deepEqual(await warned('remote'), [])
    assert.deepEqual(await warned('staffed'), [[ids.desk, '12–18', '10–15', ['2020-11-23', '2020-11-30', '2020-12-07', '2020-12-14']]])
  })

  it('warns when the front desk is left without hours', async () => {
    const { warnings } = await previewHours(
      db,
      change({ providerId: ids.desk, replaces: ['skranken'], next: [], range: { from: day('2020-01-02'), to: null } }),
      today,
    )
    assert.equal(ofKind(warnings, 'desk_without_hours')[0]?.days[0], '2020-11-23')
    assert.ok((ofKind(warnings, 'past')[0]?.days.length ?? 0) > 50)
  })

  it('tells what goes before the new hours: a shorter exception, a closure', async () => {
    await put(christmas)
    await putItem(
      db,
      {
        target: at('closure', 'vask'),
        item: closure({ key: 'vask', from: '2020-12-02', to: '2020-12-02', reason: { nb: 'Vask' } }),
        layer: 'fact',
        seen: 'new',
      },
      acting(),
    )
    const winter = hours({ key: 'vinter', from: day('2020-12-01') })
    const ended = hours({ to: day('2020-11-30') })
    const { warnings, affected } = await previewHours(
      db,
      change({ replaces: ['huset'], next: [fact(winter), fact(ended)], range: { from: day('2020-12-01'), to: null } }),
      today,
    )
    assert.deepEqual(
      ofKind(warnings, 'override_goes_before').map(({ title, from }) => [title?.nb, from]),
      [['Jul', '2020-12-23']],
    )
    assert.deepEqual(
      ofKind(warnings, 'closure_goes_before').map(({ reason }) => reason.nb),
      ['Vask'],
    )
    assert.deepEqual(affected, [])
  })

  it('is of what the public sees: an example gives way to what is announced', async () => {
    const town = (await freshDatabase('town')).db
    const tofte = await town.selectFrom('hub').select('id').where('slug', '=', 'tofte').executeTakeFirstOrThrow()
    const mondays = hours({ from: day('2026-11-23'), spans: [{ ...MONDAY, from: '10:00', to: '12:00' }] })
    const { days, warnings } = await previewHours(
      town,
      change({ hubId: tofte.id, deskId: null, next: [fact(mondays)], range: { from: day('2026-11-23'), to: null } }),
      day('2026-11-23'),
    )
    const [monday, tuesday] = days
    assert.deepEqual([monday?.before.example, monday?.before.hours.state, monday?.after.example], [true, 'open', false])
    assert.deepEqual([tuesday?.before.hours.state, tuesday?.after.hours.state], ['open', 'closed'])
    assert.equal(ofKind(warnings, 'closes')[0]?.days[0], '2026-11-24')
    assert.equal(ofKind(warnings, 'replaces_example')[0]?.days[0], '2026-11-23')
  })

  it('says so when the place is not in operation', async () => {
    const { warnings } = await previewHours(db, change({ hubId: ids.holmen, deskId: null }), day('2019-11-23'))
    assert.equal(ofKind(warnings, 'not_in_use').length, 1)
  })
})

describe('a preview of a closure', () => {
  it('shows whose days close, and leaves out who is there all the same', async () => {
    const providers = [{ id: ids.desk, slug: 'innbyggerservice' }]
    const shut = { hubId: ids.tofte, layer: 'fact' as const, replaces: null, old: null, providers }
    const item = closure({ from: '2020-12-07', to: '2020-12-08' })
    const days = async (next: unknown) =>
      (await previewClosure(db, { ...shut, next }, today)).map(({ providerId, affected }) => [
        providerId,
        affected.filter(({ change }) => change === 'closes').map(({ day }) => day),
      ])
    assert.deepEqual(await days(item), [
      [null, ['2020-12-07', '2020-12-08']],
      [ids.desk, ['2020-12-07']],
    ])
    assert.deepEqual(await days({ ...item, exceptions: [{ provider: 'innbyggerservice' }] }), [[null, ['2020-12-07', '2020-12-08']]])
    assert.deepEqual(await days({ ...item, provider: 'innbyggerservice' }), [[ids.desk, ['2020-12-07']]])
  })

  it('shows what opens again when it is taken away', async () => {
    const old = closure({ key: 'vask', from: '2020-12-02', to: '2020-12-02', reason: { nb: 'Vask' } })
    const [house] = await previewClosure(db, { hubId: ids.tofte, layer: 'fact', replaces: 'vask', old, next: null, providers: [] }, today)
    assert.deepEqual(
      house?.affected.map(({ day, change }) => [day, change]),
      [['2020-12-02', 'opens']],
    )
  })
})
