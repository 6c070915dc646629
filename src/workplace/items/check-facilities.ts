import type { Context } from 'hono'
import { checkFacilities, oneChange, targetOf, undoAll, type Change } from '../../hubs/edit/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { sentForm } from '../../platform/http/forms.ts'
import { mayUndo } from '../history/may-undo.ts'
import { lineOf } from '../form/typed-values.ts'
import { facility } from '../nouns/index.ts'
import { actingAt, workOf, type Work } from '../work.ts'

type C = Context<Env>

/** What the pressed button sends: which of them were checked, with spaces between. */
export const KEYS = 'key'
/** The changes that were made, with commas between: in the address afterwards, and in the form that takes them back. */
export const CHANGES = 'sjekket'

/** Somebody has been there and seen that it is so. Pressed twice on a day, it is the same. */
export async function checkFacility(c: C): Promise<Response> {
  const work = await workOf(c)
  const keys = lineOf(await sentForm(c), KEYS).split(' ')
  const changes = await checkFacilities(c.get('deps').db, { scope: work.scope, keys }, actingAt(work))
  return backToList(c, work, changes)
}

/** Takes back what one press did. */
export async function undoChecks(c: C): Promise<Response> {
  const work = await workOf(c)
  const asked = await changesIn(c, work, lineOf(await sentForm(c), CHANGES))
  const changes = await undoAll(c.get('deps').db, { changes: asked.map(({ id }) => id), mayUndo: mayUndo(work.who) }, actingAt(work))
  return backToList(c, work, changes)
}

function backToList(c: C, work: Work, changes: readonly number[]): Response {
  const [first, ...others] = changes
  const said = first === undefined ? 'uendret=1' : others.length === 0 ? `lagret=${first}` : `${CHANGES}=${changes.join(',')}`
  return c.redirect(work.ui.href(`${work.base}/${facility.path}?${said}`), 303)
}

/** At most a change for each thing that a hub can have. */
const MOST = 100

/** Those of them that are of facilities at this hub. */
export async function changesIn(c: C, work: Work, line: string): Promise<Change[]> {
  const { db } = c.get('deps')
  const ids = line.split(',').filter((id) => /^\d{1,15}$/.test(id))
  const found = await Promise.all(ids.slice(0, MOST).map((id) => oneChange(db, Number(id))))
  const here = await Promise.all(
    found.map(async (change) => {
      if (change?.kind !== facility.kind) return []
      return (await targetOf(db, change)).scope === work.scope ? [change] : []
    }),
  )
  return here.flat()
}
