import type { Context } from 'hono'
import { Table } from '../../design/index.ts'
import { changesOfHubs, changesOfMunicipality, type Change } from '../../hubs/edit/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { placeOf, type Place } from '../place.ts'
import { WorkPage } from '../work-page.tsx'
import { changeTitle, whenWords } from './change-words.ts'
import { changePath, historyPath } from './history-path.ts'
import { justSaved, SavedNotice, type JustSaved } from './saved-notice.tsx'

const ON_A_PAGE = 50

/** `…/historikk`: who changed what and when, the newest first. */
export async function historyPage(c: Context<Env>): Promise<Response> {
  const { db } = c.get('deps')
  const place = await placeOf(c)
  const before = /^\d{1,15}$/.exec(c.req.query('for') ?? '')?.[0]
  const page = { limit: ON_A_PAGE + 1, ...(before === undefined ? {} : { before: Number(before) }) }
  const changes = place.hub === null ? await changesOfMunicipality(db, page) : await changesOfHubs(db, [place.hub.slug], page)
  return c.html(<HistoryView place={place} changes={changes} isFirst={before === undefined} saved={await justSaved(c, place)} />)
}

interface HistoryProps {
  place: Place
  changes: readonly Change[]
  isFirst: boolean
  saved: JustSaved
}

function HistoryView({ place, changes, isFirst, saved }: HistoryProps) {
  const { ui, t } = place
  const shown = changes.slice(0, ON_A_PAGE)
  const last = shown.at(-1)
  const title = place.hub === null ? t.history.titleOfAll : t.history.title(place.name)
  return (
    <WorkPage place={place} title={title} lead={t.history.lead}>
      <div class="sec close">
        <SavedNotice place={place} saved={saved} />
        {shown.length === 0 ? <p>{t.history.none}</p> : <ChangeTable place={place} changes={shown} caption={title} />}
        <nav class="row-acts" aria-label={t.menu.history}>
          {isFirst ? null : <a href={ui.href(historyPath(place))}>{t.history.newer}</a>}
          {changes.length > ON_A_PAGE && last ? <a href={ui.href(`${historyPath(place)}?for=${last.id}`)}>{t.history.older}</a> : null}
        </nav>
      </div>
    </WorkPage>
  )
}

/** Each change with a link to what it was before and after. */
export function ChangeTable({ place, changes, caption }: { place: Place; changes: readonly Change[]; caption: string }) {
  const { t } = place
  return (
    <Table
      caption={caption}
      head={[t.history.what, t.history.who, t.history.when]}
      rows={changes.map((change) => ({
        id: `endring-${change.id}`,
        cells: [
          <>
            <Title place={place} change={change} />
            {change.undone ? ` (${t.history.undone})` : null}
          </>,
          change.actorName,
          whenWords(change.at, place),
        ],
      }))}
    />
  )
}

function Title({ place, change }: { place: Place; change: Change }) {
  const path = changePath(place, change)
  const title = changeTitle(change, place)
  return path === null ? <>{title}</> : <a href={place.ui.href(path)}>{title}</a>
}
