import type { Context } from 'hono'
import { onwardFromAll, standingOf, type Link, type Standing } from '../../chain/index.ts'
import { ExampleMark, Section, Table } from '../../design/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { dateSeenFrom } from '../../platform/i18n/index.ts'
import {
  findSuggestions,
  openOn,
  readBy,
  REPLY_DAYS,
  stateWords,
  suggestionTexts,
  thingOf,
  type Suggestion,
} from '../../suggestions/index.ts'
import { proposalHubs } from '../proposals/own-hubs.ts'
import { supportWorkTexts } from './support-texts.ts'
import { heldHere } from './holders.ts'
import { workOf, type Work } from '../work.ts'
import { WorkPage } from '../work-page.tsx'
import { workPaths } from '../work-paths.ts'

/** So many of what is closed are read at a glance. */
const NEWEST = 10
/** So many are looked through for what is closed. What is open is shown however old it is. */
const MOST_CLOSED = 500
const MOST_UNREAD = 500

interface Row {
  suggestion: Suggestion
  standing: Standing
}

/** `/arbeid/innspill`: what is to be read, what is to be answered, the most urgent first, and what is closed. */
export async function suggestionsPage(c: Context<Env>): Promise<Response> {
  const { db } = c.get('deps')
  const work = await workOf(c)
  const [hubs, held] = await Promise.all([proposalHubs(db, work), heldHere(db, work.who)])
  const open = await openOn(db, work.today)
  const [waiting, newest, sentOn, unread] = await Promise.all([
    findSuggestions(db, { hubs, numbers: open, limit: open.length }),
    findSuggestions(db, { hubs, limit: MOST_CLOSED }),
    findSuggestions(db, { numbers: held, limit: held.length }),
    findSuggestions(db, { hubs, unread: true, limit: MOST_UNREAD }),
  ])
  const found = [...new Map([...waiting, ...newest, ...sentOn].map((one) => [one.number, one])).values()]
  const links = await onwardFromAll(
    db,
    found.map(({ number }) => thingOf(number)),
  )
  const rows = found.flatMap((suggestion) => (suggestion.withdrawnAt === null ? [rowOf(suggestion, links, work)] : []))
  return c.html(<ListView work={work} rows={rows} unread={unread} />)
}

const rowOf = (suggestion: Suggestion, links: readonly Link[], { today }: Work): Row => ({
  suggestion,
  standing: standingOf(thingOf(suggestion.number), links, today),
})

const dueOf = ({ standing }: Row) => standing.waits.flatMap(({ due }) => due ?? []).toSorted((a, b) => a.localeCompare(b))[0] ?? null

function ListView({ work, rows, unread }: { work: Work; rows: readonly Row[]; unread: readonly Suggestion[] }) {
  const t = work.t.suggestions
  const open = rows.filter(({ standing }) => standing.endedOn === null).toSorted((a, b) => ((dueOf(a) ?? '9') < (dueOf(b) ?? '9') ? -1 : 1))
  const closed = rows.filter(({ standing }) => standing.endedOn !== null)
  return (
    <WorkPage work={work} title={t.title} lead={t.lead(REPLY_DAYS)}>
      {unread.length === 0 ? null : (
        <Section title={t.unread} id="leses" close>
          <Table
            caption={t.unread}
            head={[t.what, t.hub, t.due]}
            rows={unread.map((one) => ({
              filled: false,
              cells: [titleCell(one, work), hubCell(one, work), dueCell(readBy(one.receivedAt), work)],
            }))}
          />
        </Section>
      )}
      <Section title={t.open} id="apne" close>
        {open.length === 0 ? <p>{t.none}</p> : <Rows work={work} caption={t.open} rows={open} />}
      </Section>
      {closed.length === 0 ? null : (
        <Section title={t.answered} id="avsluttet" close>
          <Rows work={work} caption={t.answered} rows={closed.slice(0, NEWEST)} isClosed />
          {closed.length <= NEWEST ? null : (
            <details class="ds-details">
              <summary>{t.older(closed.length - NEWEST)}</summary>
              <div>
                <Rows work={work} caption={t.older(closed.length - NEWEST)} rows={closed.slice(NEWEST)} isClosed />
              </div>
            </details>
          )}
        </Section>
      )}
      <div class="sec close">
        <p>
          <a href={work.ui.href(workPaths.supportRule)}>{supportWorkTexts(work.lang).rule}</a>
        </p>
      </div>
    </WorkPage>
  )
}

interface RowsProps {
  work: Work
  caption: string
  rows: readonly Row[]
  /** Nothing is due any more. */
  isClosed?: boolean
}

function Rows({ work, caption, rows, isClosed = false }: RowsProps) {
  const t = work.t.suggestions
  return (
    <Table
      caption={caption}
      head={isClosed ? [t.what, t.hub, t.state] : [t.what, t.hub, t.state, t.due]}
      rows={rows.map((row) => ({
        filled: false,
        cells: [
          titleCell(row.suggestion, work),
          hubCell(row.suggestion, work),
          stateWords(row.suggestion, row.standing.state, work.lang),
          ...(isClosed ? [] : [dueCell(dueOf(row), work)]),
        ],
      }))}
    />
  )
}

const titleCell = ({ number, title, text, isExample }: Suggestion, { ui, lang }: Work) => (
  <>
    <a href={ui.href(workPaths.suggestion(number))}>{`${number} ${title ?? text?.title ?? suggestionTexts(lang).untitled(number)}`}</a>
    {isExample ? <ExampleMark ui={ui} /> : null}
  </>
)

const hubCell = ({ hub }: Suggestion, { hubs }: Work) => hubs.find(({ slug }) => slug === hub)?.short ?? hub

function dueCell(due: ReturnType<typeof dueOf>, { today, lang, t }: Work) {
  if (due === null) return ''
  const day = dateSeenFrom(today, due, lang)
  return due < today ? <strong>{t.suggestions.late(day)}</strong> : day
}
