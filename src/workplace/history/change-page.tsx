import type { Context } from 'hono'
import { Button, Buttons, Form, Notice, Table } from '../../design/index.ts'
import {
  changesOfHubs,
  isChangeOf,
  laterChanges,
  oneChange,
  Refused,
  targetOf,
  undo,
  type Change,
  type Refusal,
  type Target,
} from '../../hubs/edit/index.ts'
import { formerSlugLeadsTo, hubsOnDay } from '../../hubs/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { notFound } from '../../platform/http/errors.ts'
import { KEPT_ELSEWHERE } from '../kept-elsewhere.ts'
import { actingAt, workOf, type Work } from '../work.ts'
import { WorkPage } from '../work-page.tsx'
import { workPaths } from '../work-paths.ts'
import { changeTitle, whenWords } from './change-words.ts'
import { differencesOf, type Difference } from './differences.ts'
import { historyPath } from './history-path.ts'
import { ChangeTable } from './list-page.tsx'
import { mayUndo } from './may-undo.ts'
import { workSaid } from '../texts.ts'

type C = Context<Env>

interface ChangeProps {
  work: Work
  change: Change
  target: Target
  /** Later changes of the same thing. */
  later: readonly Change[]
  refusal: { refusal: Refusal; changes: readonly Change[] } | null
}

/** `…/historikk/:nr`: what was, what it became, and a button that takes it back. */
export async function changePage(c: C): Promise<Response> {
  return c.html(<ChangeView {...await changeAt(c)} />)
}

/** Says plainly why when it cannot be taken back, and what stands in the way. */
export async function undoChange(c: C): Promise<Response> {
  const { work, change, ...rest } = await changeAt(c)
  const { db } = c.get('deps')
  try {
    const { revision } = await undo(db, { change: change.id, mayUndo: mayUndo(work.who), kept: KEPT_ELSEWHERE }, actingAt(work))
    return c.redirect(work.ui.href(`${await stillThere(c, work)}?lagret=${revision ?? ''}`), 303)
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    const { refusal } = error
    const ids = 'revisions' in refusal ? refusal.revisions : []
    const changes = (await Promise.all(ids.map((id) => oneChange(db, id)))).filter((one) => one !== undefined)
    return c.html(<ChangeView {...rest} work={work} change={change} refusal={{ refusal, changes }} />, 409)
  }
}

/** An undoing may give the hub its old address back, or take the hub away. */
async function stillThere(c: C, work: Work): Promise<string> {
  const { db } = c.get('deps')
  if (work.hub === null || work.own !== null) return historyPath(work)
  const slug = (await formerSlugLeadsTo(db, 'hub', work.hub.slug)) ?? work.hub.slug
  const isThere = (await hubsOnDay(db, work.today)).some((hub) => hub.slug === slug)
  return historyPath({ base: isThere ? workPaths.hub(slug) : workPaths.municipality })
}

async function changeAt(c: C): Promise<ChangeProps> {
  const { db } = c.get('deps')
  const work = await workOf(c)
  const nr = c.req.param('nr') ?? ''
  const change = /^\d{1,15}$/.test(nr) ? await oneChange(db, Number(nr)) : undefined
  if (!change) throw notFound(workSaid((t) => t.notFound.change))
  const target = await targetOf(db, change, KEPT_ELSEWHERE)
  const [ofHub] = work.hub === null ? [] : await changesOfHubs(db, [work.hub.slug], { limit: 1, before: change.id + 1 })
  const isHere = work.own === null ? target.scope === work.scope || ofHub?.id === change.id : isChangeOf(work.own.owner, change)
  if (!isHere) throw notFound(workSaid((t) => t.notFound.change))
  return { work, change, target, later: await laterChanges(db, target, change.id), refusal: null }
}

function ChangeView({ work, change, target, later, refusal }: ChangeProps) {
  const { ui, t } = work
  const { history: h } = t
  const differences = differencesOf(change, work)
  return (
    <WorkPage work={work} title={changeTitle(change, work)} lead={h.by(change.actorName, whenWords(change.at, work))}>
      <div class="sec close">
        <RefusalNotice work={work} refusal={refusal} />
        {change.undone ? (
          <Notice>
            <p>{h.alreadyUndone}</p>
          </Notice>
        ) : null}
        {change.undoes === null ? null : (
          <p>
            <a href={ui.href(historyPath(work, change.undoes))}>{h.takesBack(change.undoes)}</a>
          </p>
        )}
        {differences.length === 0 ? <p>{h.noDifference}</p> : <Differences work={work} change={change} differences={differences} />}
        {later.length > 0 || change.undone || !mayUndo(work.who)(change, target) ? null : (
          <Form action={ui.href(`${historyPath(work, change.id)}/angre`)}>
            <p>{change.before === null ? h.undoRemoves : h.undoLead}</p>
            <Buttons>
              <Button>{h.undo}</Button>
            </Buttons>
          </Form>
        )}
        {later.length > 0 && refusal === null && !change.undone ? (
          <>
            <p>{h.changedLater}</p>
            <ChangeTable work={work} changes={later} caption={h.refused} />
          </>
        ) : null}
      </div>
    </WorkPage>
  )
}

/** Before and after; of what was added or removed, the one there is. */
function Differences({ work: { t }, change, differences }: { work: Work; change: Change; differences: readonly Difference[] }) {
  const { history: h } = t
  const [added, removed] = [change.before === null, change.after === null]
  const rows = differences.map(({ term, before, after }) => ({
    cells: [term, ...(added ? [] : [before ?? t.nothing]), ...(removed ? [] : [after ?? t.nothing])],
  }))
  return (
    <Table
      caption={h.number(change.id)}
      head={[h.field, ...(added ? [] : [h.before]), ...(removed ? [] : [added ? h.value : h.after])]}
      rows={rows}
    />
  )
}

function RefusalNotice({ work, refusal }: Pick<ChangeProps, 'work' | 'refusal'>) {
  if (refusal === null) return null
  const { history: h } = work.t
  return (
    <Notice kind="urgent" title={h.refused} live>
      <p>{whyWords(refusal.refusal, work)}</p>
      {refusal.changes.length === 0 ? null : <ChangeTable work={work} changes={refusal.changes} caption={h.refused} />}
    </Notice>
  )
}

function whyWords({ why }: Refusal, { t: { history: h } }: Work): string {
  switch (why) {
    case 'changed_later':
      return h.changedLater
    case 'hub_in_use':
      return h.hubInUse
    case 'still_led_to':
      return h.stillLedTo
    case 'periods_overlap':
      return h.overlap
    case 'address_taken':
      return h.addressTaken
    default:
      return h.otherwise
  }
}
