import type { Context } from 'hono'
import { Button, Buttons, ButtonLink, ErrorSummary, Form, type FormError } from '../../design/index.ts'
import { findItem, lastChangeOf, putItem, Refused, removeItem, type Target } from '../../hubs/edit/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { notFound } from '../../platform/http/errors.ts'
import { sentForm, type Typed } from '../../platform/http/forms.ts'
import { Block, blockKind } from '../../resources/index.ts'
import { typedDayFrom } from '../form/typed-from.ts'
import { errorsOf } from '../form/form-errors.ts'
import { lineOf } from '../form/typed-values.ts'
import { ONCE, SEEN, seenIn } from '../items/edit-state.ts'
import { drawOnce, newKey, onceFrom } from '../items/item-target.ts'
import { workSaid } from '../texts.ts'
import { actingAt, workOf, type Work } from '../work.ts'
import { WorkPage } from '../work-page.tsx'
import { dayOf, roomDayPath, roomsAt } from './day-path.ts'
import { HoursFields, ReasonField } from './hours-fields.tsx'
import { HOURS, hoursLabels, readHours, typedHours } from './hours-form.ts'
import { inTheWay } from './in-the-way.ts'

type C = Context<Env>

interface State {
  work: Work
  /** Null: a new one. */
  key: string | null
  once: string
  seen: number
  typed: Typed
  errors: readonly FormError[]
}

const targetOf = ({ scope }: Work, key: string): Target => ({ kind: blockKind.name, scope, key, keptBy: blockKind })

/** `…/lokaler/stengt/ny?rom=&dag=`: a room out of use for some hours; `…/stengt/:key` for one that is. */
export async function blockPage(c: C): Promise<Response> {
  const work = await workOf(c)
  const key = c.req.param('key') ?? null
  if (key !== null) return c.html(<BlockView state={await stored(c, work, key)} />)
  const day = dayOf(c.req.query('dag'), work.today)
  const typed = { [HOURS.room]: c.req.query('rom') ?? '', [HOURS.day]: typedDayFrom(day) }
  return c.html(<BlockView state={{ work, key, once: drawOnce(), seen: 0, typed, errors: [] }} />)
}

/** Throws `not-found`. */
async function stored(c: C, work: Work, key: string): Promise<State> {
  const { db } = c.get('deps')
  const [found, seen] = await Promise.all([findItem(db, targetOf(work, key)), lastChangeOf(db, targetOf(work, key))])
  const { data } = Block.safeParse(found?.item)
  if (data === undefined) throw notFound(workSaid((t) => t.notFound.toChange))
  return { work, key, once: '', seen, typed: { ...typedHours(data), [HOURS.reason]: data.reason }, errors: [] }
}

export async function saveBlock(c: C): Promise<Response> {
  const { db } = c.get('deps')
  const [work, typed] = [await workOf(c), await sentForm(c)]
  const old = c.req.param('key') ?? null
  if (old !== null) await stored(c, work, old)
  const once = onceFrom(lineOf(typed, ONCE))
  const key = old ?? newKey(`stengt ${lineOf(typed, HOURS.room)}`, once)
  const state: State = { work, key: old, once, seen: 0, typed, errors: [] }
  const again = (errors: readonly FormError[], status: 409 | 422) => c.html(<BlockView state={{ ...state, errors }} />, status)
  const { hours, faults } = readHours(typed, { work, key })
  const reason = lineOf(typed, HOURS.reason)
  const wrong = [...faults, ...(reason === '' ? [{ field: HOURS.reason, message: work.t.faults.missing }] : [])]
  if (hours === null || wrong.length > 0) return again(errorsOf(wrong), 422)
  const taken = await inTheWay(db, work, hours)
  if (taken !== null) return again([{ field: HOURS.clock, text: taken }], 409)
  try {
    const seen = old === null ? 'new' : seenIn(typed, 'known')
    const { revision } = await putItem(db, { target: targetOf(work, key), item: { ...hours, reason }, layer: 'fact', seen }, actingAt(work))
    return c.redirect(roomDayPath(work, hours.day, revision), 303)
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    if (error.refusal.why === 'already_there') return c.redirect(roomDayPath(work, hours.day, null), 303)
    return again([{ field: null, text: work.t.conflict.lead }], 409)
  }
}

export async function removeBlock(c: C): Promise<Response> {
  const { db } = c.get('deps')
  const work = await workOf(c)
  const key = c.req.param('key') ?? ''
  const { typed, seen } = await stored(c, work, key)
  const { revision } = await removeItem(db, { target: targetOf(work, key), seen }, actingAt(work))
  const { hours } = readHours(typed, { work, key })
  return c.redirect(roomDayPath(work, hours?.day ?? work.today, revision), 303)
}

function BlockView({ state: { work, key, once, seen, typed, errors } }: { state: State }) {
  const { ui, t } = work
  const labels = hoursLabels(work)
  return (
    <WorkPage work={work} title={key === null ? t.roomDay.block : t.roomDay.changeBlock} lead={t.roomDay.blockLead}>
      <div class="sec close">
        <ErrorSummary
          ui={ui}
          errors={errors.map((one) => ({ ...one, ...(one.field === null ? {} : { label: labels[one.field] ?? '' }) }))}
        />
        <Form action={roomsAt(work, `/stengt/${key ?? 'ny'}`)} hidden={{ [ONCE]: once, [SEEN]: String(seen) }}>
          <HoursFields work={work} typed={typed} errors={errors} hasLastDay />
          <ReasonField typed={typed} errors={errors} label={t.roomDay.reason} hint={t.roomDay.reasonHint} />
          <Buttons>
            <Button>{t.save}</Button>
            <ButtonLink weight="tertiary" href={roomsAt(work)}>
              {t.cancel}
            </ButtonLink>
          </Buttons>
        </Form>
        {key === null ? null : (
          <Form action={roomsAt(work, `/stengt/${key}/fjern`)}>
            <Buttons>
              <Button danger>{t.roomDay.openAgain}</Button>
            </Buttons>
          </Form>
        )}
      </div>
    </WorkPage>
  )
}
