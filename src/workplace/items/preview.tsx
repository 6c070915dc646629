import type { Context } from 'hono'
import type { Child } from '#html/jsx-runtime'
import { ExampleMark, Notice, Table } from '../../design/index.ts'
import { previewClosure, type ClosureChange, type ClosureEffect } from '../../hubs/edit/index.ts'
import { dayWords, hubTexts, type DayHours } from '../../hubs/index.ts'
import type { Stored } from '../../hubs/items/index.ts'
import type { Language, Layer } from '../../platform/content/localized.ts'
import type { Env } from '../../platform/http/context.ts'
import { dayAndMonth, weekdayShort } from '../../platform/i18n/index.ts'
import type { Day } from '../../platform/time/index.ts'
import type { Values } from '../form/field.ts'
import { LeftLines } from '../hours/left-lines.tsx'
import { leftMarks, leftOutside, type LeftOutside } from '../hours/left-outside.ts'
import { readMark } from '../form/read-mark.ts'
import type { Noun } from '../nouns/noun.ts'
import type { Work } from '../work.ts'
import type { ItemPreview } from './edit-state.ts'
import { previewEnd, ProviderEnd } from './provider-end.tsx'

/** What touches more than itself: a closure the hours of others, the end of a provider the hubs where it is met. */
export const hasPreview = ({ kind, isSingle }: Pick<Noun, 'kind' | 'isSingle'>): boolean =>
  kind === 'closure' || (kind === 'provider' && isSingle !== true)

interface Previewed {
  work: Work
  key: string
  wanted: { item: Values; layer: Layer }
  stored: Stored<unknown> | null
}

/** What a thing would change, before it is saved. */
export async function previewOf(c: Context<Env>, noun: Noun, { work, key, wanted, stored }: Previewed): Promise<ItemPreview | null> {
  if (noun.kind === 'provider') return { view: <ProviderEnd work={work} {...await previewEnd(c, key, wanted.item)} />, warned: '' }
  if (noun.kind !== 'closure' || work.hub === null) return null
  const change = {
    hubId: work.hub.id,
    layer: wanted.layer,
    replaces: key,
    next: wanted.item,
    old: stored?.item ?? null,
    providers: work.present,
  }
  const effects = await closureEffects(c, work, change)
  return { view: <ClosureEffects work={work} {...effects} />, warned: readMark(leftMarks(effects.left)) }
}

/** The days of the house and of each, and what is arranged in the house on those it loses. */
async function closureEffects(c: Context<Env>, work: Work, change: ClosureChange): Promise<Effects> {
  const { db } = c.get('deps')
  const effects = await previewClosure(db, change, work.today)
  const ofHouse = effects.filter(({ providerId }) => providerId === null)
  // Where something is announced of the house, the example of it says nothing.
  const house = ofHouse.find(({ example }) => !example) ?? ofHouse[0]
  return { effects, left: house === undefined ? [] : await leftOutside(db, work, house.affected) }
}

interface Effects {
  effects: readonly ClosureEffect[]
  left: readonly LeftOutside[]
}

/** What opens again when a closure goes. */
export async function previewRemoval(
  c: Context<Env>,
  noun: Noun,
  { work, key, stored }: Pick<Previewed, 'work' | 'key'> & { stored: Stored<unknown> },
): Promise<Child> {
  if (noun.kind !== 'closure' || work.hub === null) return null
  const change = { hubId: work.hub.id, layer: stored.layer, replaces: key, next: null, old: stored.item, providers: work.present }
  return <ClosureEffects work={work} {...await closureEffects(c, work, change)} />
}

const MOST_ROWS = 40

function ClosureEffects({ work, effects, left }: Effects & { work: Work }) {
  const { t } = work
  const { closure } = t.nouns
  const nameOf = (id: number | null) => (id === null ? t.house : (work.providers.find((one) => one.id === id)?.name ?? ''))
  const rows = effects
    .flatMap(({ providerId, example, affected }) => affected.filter(isFelt).map((day) => ({ ...day, name: nameOf(providerId), example })))
    .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
  if (rows.length + left.length === 0) {
    return (
      <Notice title={closure.affected} live>
        <p>{closure.noneAffected}</p>
      </Notice>
    )
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-autofocus -- the answer to what was asked must be where the reader is, also without script
    <section class="what-changes" aria-label={closure.affected} tabindex={-1} autofocus>
      {rows.length === 0 ? null : <EffectTable work={work} rows={rows} />}
      {rows.length > MOST_ROWS ? <p>{t.hours.andMore(rows.length - MOST_ROWS)}</p> : null}
      {left.length === 0 ? null : (
        <Notice kind="urgent" title={closure.arranged}>
          <p>{closure.arrangedLead}</p>
          <ul class="ds-list">
            <LeftLines work={work} left={left} />
          </ul>
        </Notice>
      )}
    </section>
  )
}

interface EffectRow {
  day: Day
  name: string
  example: boolean
  before: DayHours
  after: DayHours
}

function EffectTable({ work: { ui, t, lang }, rows }: { work: Work; rows: readonly EffectRow[] }) {
  return (
    <Table
      caption={t.nouns.closure.affected}
      captionShown
      head={[t.hours.weekdayHead, t.history.who, t.hours.before, t.hours.after]}
      rows={rows.slice(0, MOST_ROWS).map(({ day, before, after, name, example }) => ({
        cells: [
          `${weekdayShort(day, lang)} ${dayAndMonth(day, lang)}`,
          <>
            {name}
            {example ? <ExampleMark ui={ui} /> : null}
          </>,
          shortWords(before, lang),
          shortWords(after, lang),
        ],
      }))}
    />
  )
}

/** A day on which somebody finds the door otherwise than before. */
const isFelt = ({ before, after }: ClosureEffect['affected'][number]) => before.state === 'open' || after.state === 'open'

/** The reason stands in the form just above. */
const shortWords = (day: DayHours, lang: Language) => (day.state === 'closed' ? hubTexts(lang).hours.closed : dayWords(day, lang))
