import type { Context } from 'hono'
import type { Child } from '#html/jsx-runtime'
import { Buttons, ButtonLink, ExampleMark, Form, Button, Table, type TableRow } from '../../design/index.ts'
import { KEY } from './check-facility.ts'
import { listItems } from '../../hubs/edit/index.ts'
import type { Stored } from '../../hubs/items/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { asRecord, asString } from '../form/localized-value.ts'
import { justSaved, SavedNotice, type JustSaved } from '../history/saved-notice.tsx'
import { Lines } from '../lines.tsx'
import { isKnown, type Noun } from '../nouns/noun.ts'
import { workOf, type Work } from '../work.ts'
import { WorkPage } from '../work-page.tsx'

/** All things of a sort at a hub: what counts now first, what has been folded away. */
export const listPage = (noun: Noun) => async (c: Context<Env>) => {
  const work = await workOf(c)
  const [items, saved] = await Promise.all([listItems(c.get('deps').db, noun.kind, work.scope), justSaved(c, work)])
  return c.html(<ListView noun={noun} work={work} items={items} saved={saved} />)
}

interface ListProps {
  noun: Noun
  work: Work
  items: readonly Stored<unknown>[]
  saved: JustSaved
}

function ListView({ noun, work, items, saved }: ListProps) {
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
        <Buttons>
          <ButtonLink weight="primary" href={ui.href(`${base}/${noun.path}/ny`)}>
            {add}
          </ButtonLink>
        </Buttons>
        {current.length === 0 ? (
          <p>{none}</p>
        ) : (
          <CheckForm noun={noun} work={work}>
            <Table caption={many} head={headOf(noun, work)} rows={rows(newestFirst(noun, current))} />
          </CheckForm>
        )}
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

/** One form around the list: a button in each line says which was checked. */
function CheckForm({ noun, work: { ui, base }, children }: { noun: Noun; work: Work; children?: Child }) {
  return noun.kind === 'facility' ? <Form action={ui.href(`${base}/${noun.path}/sjekket`)}>{children}</Form> : <>{children}</>
}

function CheckedToday({ work: { t }, value, what }: { work: Work; value: string; what: string }) {
  return (
    <Button weight="tertiary" name={KEY} value={value}>
      {t.nouns.facility.checkedToday}
      <span class="ds-sr-only">: {what}</span>
    </Button>
  )
}
