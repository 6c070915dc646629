import type { Context } from 'hono'
import { whichStranded } from '../../appointments/index.ts'
import { Buttons, ButtonLink, ExampleMark, Table, type TableRow } from '../../design/index.ts'
import type { Change } from '../../hubs/edit/index.ts'
import type { Stored } from '../../hubs/items/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { asRecord, asString } from '../form/localized-value.ts'
import { justSaved, SavedNotice, type JustSaved } from '../history/saved-notice.tsx'
import { Lines } from '../lines.tsx'
import { isKnown, itemsOfNoun, type Noun } from '../nouns/noun.ts'
import { ownAmong } from '../own.ts'
import { workOf, type Work } from '../work.ts'
import { WorkPage } from '../work-page.tsx'
import { changesIn, CHANGES } from './check-facilities.ts'
import { CheckedNotice, CheckedToday, CheckForm } from './facility-checks.tsx'
import { LeftWithout } from './left-without.tsx'

/** All things of a sort at a hub: what counts now first, what has been folded away. */
export const listPage = (noun: Noun) => async (c: Context<Env>) => {
  const work = await workOf(c)
  const [items, saved, checked, left] = await Promise.all([
    itemsOfNoun(c.get('deps').db, noun, work.scope),
    justSaved(c, work),
    changesIn(c, work, c.req.query(CHANGES) ?? ''),
    noun.kind === 'presence' ? leftWithout(c, work) : 0,
  ])
  return c.html(<ListView noun={noun} work={work} items={ownAmong(work, noun.kind, items)} saved={saved} checked={checked} left={left} />)
}

async function leftWithout(c: Context<Env>, { hub, now }: Work): Promise<number> {
  if (hub === null) return 0
  const stranded = await whichStranded(c.get('deps').db, { hub: hub.slug, at: now })
  return new Set(stranded.map(({ id }) => id)).size
}

interface ListProps {
  noun: Noun
  work: Work
  items: readonly Stored<unknown>[]
  saved: JustSaved
  /** What one press has just said to be checked. */
  checked?: readonly Change[]
  /** How many times are booked at the hub that nobody is there to receive. */
  left?: number
}

/** Drawn for every sort, whoever keeps the items. */
export function ListView({ noun, work, items, saved, checked = [], left = 0 }: ListProps) {
  const { ui, t, today, base } = work
  const { many, lead, add, none } = noun.texts(t)
  const known = items.filter(({ item }) => isKnown(asRecord(item), today))
  const past = known.filter(({ item }) => noun.isPast(asRecord(item), today))
  const current = known.filter((one) => !past.includes(one))
  const rows = (of: readonly Stored<unknown>[]) => of.map((one) => rowOf(one, noun, work))
  return (
    <WorkPage work={work} title={many} lead={lead}>
      <div class="sec close">
        <SavedNotice work={work} saved={saved} />
        <LeftWithout work={work} count={left} />
        <CheckedNotice work={work} changes={checked} />
        <Buttons>
          <ButtonLink weight="primary" href={ui.href(`${base}/${noun.path}/ny`)}>
            {add}
          </ButtonLink>
          <AlsoAdd noun={noun} work={work} />
        </Buttons>
        {current.length === 0 ? <p>{none}</p> : <Current noun={noun} work={work} items={newestFirst(noun, current)} />}
        {past.length === 0 ? null : (
          <details class="ds-details">
            <summary>{t.earlier}</summary>
            <div>
              <Table caption={t.earlier} head={headOf(noun, work)} rows={rows(past.toReversed())} />
            </div>
          </details>
        )}
      </div>
    </WorkPage>
  )
}

function AlsoAdd({ noun, work }: Pick<ListProps, 'noun' | 'work'>) {
  const way = noun.alsoAdd?.(work)
  return way === undefined ? null : <ButtonLink href={work.ui.href(way.path)}>{way.label}</ButtonLink>
}

function Current({ noun, work, items }: Pick<ListProps, 'noun' | 'work' | 'items'>) {
  const table = <Table caption={noun.texts(work.t).many} head={headOf(noun, work)} rows={items.map((one) => rowOf(one, noun, work))} />
  if (noun.kind !== 'facility') return table
  return (
    <CheckForm work={work} keys={items.map(({ item }) => asString(asRecord(item)['key']) ?? '')}>
      {table}
    </CheckForm>
  )
}

const headOf = ({ texts }: Noun, { t }: Work) => [texts(t).many, t.desk.editNow, t.desk.acts]

/** News is looked for at the top; the rest stands in the order it was written. */
function newestFirst(noun: Noun, items: readonly Stored<unknown>[]): readonly Stored<unknown>[] {
  if (noun.kind !== 'news') return items
  const at = ({ item }: Stored<unknown>) => asString(asRecord(item)['publishedAt']) ?? ''
  return items.toSorted((a, b) => (at(a) < at(b) ? 1 : -1))
}

function rowOf({ item, layer }: Stored<unknown>, noun: Noun, work: Work): TableRow {
  const { ui, t, base } = work
  const values = asRecord(item)
  const key = asString(values[noun.keyName ?? 'key']) ?? ''
  const title = noun.title(values, work)
  return {
    cells: [
      <>
        {title}
        {layer === 'example' ? <ExampleMark ui={ui} /> : null}
      </>,
      <Lines lines={noun.detail(values, work)} />,
      <span class="row-acts">
        <a href={ui.href(`${base}/${noun.path}/${key}`)}>
          {t.change}
          <span class="ds-sr-only"> {title}</span>
        </a>
        {noun.kind === 'facility' ? <CheckedToday work={work} value={key} what={title} /> : null}
      </span>,
    ],
  }
}
