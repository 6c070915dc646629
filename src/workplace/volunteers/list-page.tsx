import type { Context } from 'hono'
import {
  findNeeds,
  hoursWords,
  readNeeds,
  shortSlotWords,
  volunteerFigures,
  type FoundNeed,
  type NeedItem,
  type VolunteerFigures,
} from '../../activities/index.ts'
import { Buttons, ButtonLink, ExampleMark, Table, type TableRow } from '../../design/index.ts'
import type { Stored } from '../../hubs/items/index.ts'
import { show } from '../../platform/content/localized.ts'
import { examplesAreShown } from '../../platform/content/shown-layer.ts'
import type { Env } from '../../platform/http/context.ts'
import { justSaved, SavedNotice, type JustSaved } from '../history/saved-notice.tsx'
import { ownAmong } from '../own.ts'
import { workOf, type Work } from '../work.ts'
import { WorkPage } from '../work-page.tsx'
import { needsAt } from './need-target.ts'

/** `…/frivillige`: what people are needed for, who is missing, and what has been done. */
export async function needsPage(c: Context<Env>): Promise<Response> {
  const { db } = c.get('deps')
  const work = await workOf(c)
  const [all, shown, open, figures, saved] = await Promise.all([
    readNeeds(db, work.scope, {}),
    examplesAreShown(db),
    findNeeds(db, { today: work.today, at: work.now, hub: work.hub?.slug }),
    volunteerFigures(db, work.scope),
    justSaved(c, work),
  ])
  const items = ownAmong(work, 'volunteer_need', all).filter(
    ({ layer, item }) => (shown || layer !== 'example') && item.knownFrom <= work.today,
  )
  return c.html(<ListView {...{ work, items, open, figures, saved }} />)
}

interface ListProps {
  work: Work
  items: readonly Stored<NeedItem>[]
  open: readonly FoundNeed[]
  figures: ReadonlyMap<string, VolunteerFigures>
  saved: JustSaved
}

function ListView(props: ListProps) {
  const { work, items, saved } = props
  const { volunteers: v } = work.t
  return (
    <WorkPage work={work} title={v.title} lead={v.lead}>
      <div class="sec close">
        <SavedNotice work={work} saved={saved} />
        <Buttons>
          <ButtonLink weight="primary" href={needsAt(work, '/ny')}>
            {v.add}
          </ButtonLink>
        </Buttons>
        {items.length === 0 ? (
          <p>{v.none}</p>
        ) : (
          <Table caption={v.title} head={[v.role, v.next, v.standing, v.done]} rows={items.map((one) => rowOf(one, props))} />
        )}
      </div>
    </WorkPage>
  )
}

function rowOf({ item, layer }: Stored<NeedItem>, { work, open, figures }: ListProps): TableRow {
  const { ui, lang, t } = work
  const { volunteers: v } = t
  const next = open.find(({ key }) => key === item.key)?.slots.find(({ isOff }) => !isOff)
  return {
    cells: [
      <>
        <a href={needsAt(work, `/${item.key}`)}>{show(item.title, lang).text}</a>
        {layer === 'example' ? <ExampleMark ui={ui} /> : null}
      </>,
      next === undefined ? (item.to !== undefined && item.to < work.today ? v.over : v.noShifts) : capital(shortSlotWords(next, lang)),
      next === undefined ? '' : item.wanted === undefined ? v.count(next.taken) : v.of(next.taken, item.wanted),
      doneWords(figures.get(item.key), work),
    ],
  }
}

/** So few that somebody could be known by it. */
const FEW = 5

/** Without names, and nothing of what so few have done that one could know who. */
export function doneWords(figures: VolunteerFigures | undefined, { t, lang }: Work): string {
  const { volunteers: v } = t
  if (figures === undefined || figures.stood === 0) return v.doneNone
  return figures.stood < FEW ? v.doneFew : v.doneWords(figures.stood, hoursWords(figures.minutes, lang))
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
