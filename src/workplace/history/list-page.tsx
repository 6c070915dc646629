import type { Context } from 'hono'
import { Table } from '../../design/index.ts'
import { changesOfHubs, changesOfMunicipality, changesOfOwner, type Change, type Page } from '../../hubs/edit/index.ts'
import { atHub } from '../../hubs/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { workOf, type Work } from '../work.ts'
import { WorkPage } from '../work-page.tsx'
import { changeTitle, whenWords } from './change-words.ts'
import { changePath, historyPath } from './history-path.ts'
import { justSaved, SavedNotice, type JustSaved } from './saved-notice.tsx'

const ON_A_PAGE = 50

/** `…/historikk`: who changed what and when, the newest first. */
export async function historyPage(c: Context<Env>): Promise<Response> {
  const work = await workOf(c)
  const before = /^\d{1,15}$/.exec(c.req.query('for') ?? '')?.[0]
  const page = { limit: ON_A_PAGE + 1, ...(before === undefined ? {} : { before: Number(before) }) }
  const changes = await changesIn(c, work, page)
  return c.html(<HistoryView work={work} changes={changes} isFirst={before === undefined} saved={await justSaved(c, work)} />)
}

function changesIn(c: Context<Env>, { own, hub }: Work, page: Page): Promise<Change[]> {
  const { db } = c.get('deps')
  if (own !== null) return changesOfOwner(db, own.owner, page)
  return hub === null ? changesOfMunicipality(db, page) : changesOfHubs(db, [hub.slug], page)
}

interface HistoryProps {
  work: Work
  changes: readonly Change[]
  isFirst: boolean
  saved: JustSaved
}

function HistoryView({ work, changes, isFirst, saved }: HistoryProps) {
  const { ui, t } = work
  const shown = changes.slice(0, ON_A_PAGE)
  const last = shown.at(-1)
  const title =
    work.own !== null
      ? t.history.title(work.own.name)
      : work.hub === null
        ? t.history.titleOfAll
        : t.history.title(atHub(work.hub, work.lang))
  return (
    <WorkPage work={work} saysWhere title={title} lead={t.history.lead}>
      <div class="sec close">
        <SavedNotice work={work} saved={saved} />
        {shown.length === 0 ? <p>{t.history.none}</p> : <ChangeTable work={work} changes={shown} caption={title} />}
        <nav class="row-acts" aria-label={t.menu.history}>
          {isFirst ? null : <a href={ui.href(historyPath(work))}>{t.history.newer}</a>}
          {changes.length > ON_A_PAGE && last ? <a href={ui.href(`${historyPath(work)}?for=${last.id}`)}>{t.history.older}</a> : null}
        </nav>
      </div>
    </WorkPage>
  )
}

/** Each change with a link to what it was before and after. */
export function ChangeTable({ work, changes, caption }: { work: Work; changes: readonly Change[]; caption: string }) {
  const { t } = work
  return (
    <Table
      caption={caption}
      head={[t.history.what, t.history.who, t.history.when]}
      rows={changes.map((change) => ({
        id: `endring-${change.id}`,
        cells: [
          <>
            <Title work={work} change={change} />
            {change.undone ? ` (${t.history.undone})` : null}
          </>,
          change.actorName,
          whenWords(change.at, work),
        ],
      }))}
    />
  )
}

function Title({ work, change }: { work: Work; change: Change }) {
  const path = changePath(work, change)
  const title = changeTitle(change, work)
  return path === null ? <>{title}</> : <a href={work.ui.href(path)}>{title}</a>
}
