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
import { placeOf, type Place } from '../place.ts'
import { WorkPage } from '../work-page.tsx'

/** All things of a sort at a place: what counts now first, what has been folded away. */
export const listPage = (noun: Noun) => async (c: Context<Env>) => {
  const place = await placeOf(c)
  const [items, saved] = await Promise.all([listItems(c.get('deps').db, noun.kind, place.scope), justSaved(c, place)])
  return c.html(<ListView noun={noun} place={place} items={items} saved={saved} />)
}

interface ListProps {
  noun: Noun
  place: Place
  items: readonly Stored<unknown>[]
  saved: JustSaved
}

function ListView({ noun, place, items, saved }: ListProps) {
  const { ui, t, today, base } = place
  const { many, lead, add, none } = noun.texts(t)
  const known = items.filter(({ item }) => isKnown(asRecord(item), today))
  const past = known.filter(({ item }) => noun.isPast(asRecord(item), today))
  const current = known.filter((one) => !past.includes(one))
  const rows = (of: readonly Stored<unknown>[]) => of.map((one) => rowOf(one, noun, place))
  return (
    <WorkPage place={place} title={many} lead={lead}>
      <div class="sec close">
        <SavedNotice place={place} saved={saved} />
        <Buttons>
          <ButtonLink weight="primary" href={ui.href(`${base}/${noun.path}/ny`)}>
            {add}
          </ButtonLink>
        </Buttons>
        {current.length === 0 ? (
          <p>{none}</p>
        ) : (
          <CheckForm noun={noun} place={place}>
            <Table caption={many} head={headOf(noun, place)} rows={rows(newestFirst(noun, current))} />
          </CheckForm>
        )}
        {past.length === 0 ? null : (
          <details class="ds-details">
            <summary>{t.earlier}</summary>
            <div>
              <Table caption={t.earlier} head={headOf(noun, place)} rows={rows(past.toReversed())} />
            </div>
          </details>
        )}
      </div>
    </WorkPage>
  )
}

const headOf = ({ texts }: Noun, { t }: Place) => [texts(t).many, t.desk.editNow, t.desk.acts]

/** News is looked for at the top; the rest stands in the order it was written. */
function newestFirst(noun: Noun, items: readonly Stored<unknown>[]): readonly Stored<unknown>[] {
  if (noun.kind !== 'news') return items
  const at = ({ item }: Stored<unknown>) => asString(asRecord(item)['publishedAt']) ?? ''
  return items.toSorted((a, b) => (at(a) < at(b) ? 1 : -1))
}

function rowOf({ item, layer }: Stored<unknown>, noun: Noun, place: Place): TableRow {
  const { ui, t, base } = place
  const values = asRecord(item)
  const key = asString(values['key']) ?? ''
  const title = noun.title(values, place)
  return {
    cells: [
      <>
        {title}
        {layer === 'example' ? <ExampleMark ui={ui} /> : null}
      </>,
      <Lines lines={noun.detail(values, place)} />,
      <span class="row-acts">
        <a href={ui.href(`${base}/${noun.path}/${key}`)}>
          {t.change}
          <span class="ds-sr-only"> {title}</span>
        </a>
        {noun.kind === 'facility' ? <CheckedToday place={place} value={key} what={title} /> : null}
      </span>,
    ],
  }
}

/** One form around the list: a button in each line says which was checked. */
function CheckForm({ noun, place: { ui, base }, children }: { noun: Noun; place: Place; children?: Child }) {
  return noun.kind === 'facility' ? <Form action={ui.href(`${base}/${noun.path}/sjekket`)}>{children}</Form> : <>{children}</>
}

function CheckedToday({ place: { t }, value, what }: { place: Place; value: string; what: string }) {
  return (
    <Button weight="tertiary" name={KEY} value={value}>
      {t.nouns.facility.checkedToday}
      <span class="ds-sr-only">: {what}</span>
    </Button>
  )
}
