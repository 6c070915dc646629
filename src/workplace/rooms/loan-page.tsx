import type { Context } from 'hono'
import { Button, Buttons, ButtonLink, ErrorSummary, errorOf, Form, RadioGroup, type FormError } from '../../design/index.ts'
import { findItem, lastChangeOf, putItem, Refused, type Target } from '../../hubs/edit/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { notFound } from '../../platform/http/errors.ts'
import { sentForm, type Typed } from '../../platform/http/forms.ts'
import { LoanDate, loanKind, spanOfHours, useWords, type LoanDateItem } from '../../resources/index.ts'
import { errorsOf } from '../form/form-errors.ts'
import { lineOf } from '../form/typed-values.ts'
import { SEEN, seenIn } from '../items/edit-state.ts'
import { workSaid } from '../texts.ts'
import { actingAt, workOf, type Work } from '../work.ts'
import { WorkPage } from '../work-page.tsx'
import { roomWords } from '../activities/room-fields.ts'
import { roomDayPath, roomsAt } from './day-path.ts'
import { HoursFields, ReasonField } from './hours-fields.tsx'
import { HOURS, hoursLabels, readHours, typedHours } from './hours-form.ts'
import { inTheWay } from './in-the-way.ts'

type C = Context<Env>

const LONGEST_REASON = 200
const SO = 'so'

interface State {
  work: Work
  item: LoanDateItem
  seen: number
  typed: Typed
  errors: readonly FormError[]
}

const targetOf = ({ scope }: Work, key: string): Target => ({ kind: loanKind.name, scope, key, keptBy: loanKind })

/** `…/lokaler/lan/:id`: one date of a loan, moved to other hours or another room, or called off with a reason. The borrower is told. */
export async function loanPage(c: C): Promise<Response> {
  return c.html(<LoanView state={await opened(c)} />)
}

/** Throws `not-found` for what has been, is given back, or is at another hub. */
async function opened(c: C): Promise<State> {
  const { db } = c.get('deps')
  const work = await workOf(c)
  const key = c.req.param('id') ?? ''
  const [found, seen] = await Promise.all([findItem(db, targetOf(work, key)), lastChangeOf(db, targetOf(work, key))])
  const { data } = LoanDate.safeParse(found?.item)
  if (data === undefined || spanOfHours(data).end <= work.now) throw notFound(workSaid((t) => t.roomDay.noLoan))
  return { work, item: data, seen, typed: { ...typedHours(data), [SO]: 'moved' }, errors: [] }
}

export async function saveLoan(c: C): Promise<Response> {
  const { db } = c.get('deps')
  const state = { ...(await opened(c)), typed: await sentForm(c) }
  const { work, item, typed } = state
  const again = (errors: readonly FormError[], status: 409 | 422) => c.html(<LoanView state={{ ...state, errors }} />, status)
  const read = readChange(state)
  if (read.after === null) return again(errorsOf(read.faults), 422)
  const { after } = read
  const taken = after.ended === undefined ? await inTheWay(db, work, after) : null
  if (taken !== null) return again([{ field: HOURS.clock, text: taken }], 409)
  try {
    const given = { target: targetOf(work, item.key), item: after, layer: 'fact' as const, seen: seenIn(typed, 'known') }
    const { revision } = await putItem(db, given, actingAt(work))
    return c.redirect(roomDayPath(work, after.day, revision), 303)
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    return again([{ field: null, text: work.t.conflict.lead }], 409)
  }
}

function readChange({ work, item, typed }: State): { after: LoanDateItem | null; faults: ReturnType<typeof readHours>['faults'] } {
  const { ended: _, ...as } = item
  const reason = lineOf(typed, HOURS.reason)
  if (lineOf(typed, SO) === 'ended') {
    const wrong = reason === '' ? work.t.roomDay.needReason : reason.length > LONGEST_REASON ? work.t.faults.tooLong(LONGEST_REASON) : null
    return wrong === null
      ? { after: { ...as, ended: reason }, faults: [] }
      : { after: null, faults: [{ field: HOURS.reason, message: wrong }] }
  }
  const { hours, faults } = readHours(typed, { work, key: item.key })
  if (hours !== null && spanOfHours(hours).start <= work.now)
    return { after: null, faults: [{ field: HOURS.day, message: work.t.activities.dayBeen }] }
  return { after: hours, faults }
}

function LoanView({ state: { work, item, seen, typed, errors } }: { state: State }) {
  const { ui, t, lang } = work
  const { roomDay: r } = t
  const labels = hoursLabels(work)
  const when = `${roomWords(item.room, work)}, ${useWords(spanOfHours(item), lang)}`
  return (
    <WorkPage work={work} title={r.changeLoan} lead={item.ended === undefined ? when : `${when}. ${r.wasEnded(item.ended)}`}>
      <div class="sec close">
        <ErrorSummary
          ui={ui}
          errors={errors.map((one) => ({ ...one, ...(one.field === null ? {} : { label: labels[one.field] ?? '' }) }))}
        />
        <Form action={roomsAt(work, `/lan/${item.key}`)} hidden={{ [SEEN]: String(seen) }}>
          <div class="one-date">
            <RadioGroup
              name={SO}
              legend={r.so}
              value={lineOf(typed, SO)}
              error={errorOf(errors, SO)}
              options={[
                { value: 'moved', label: r.soMoved, hint: r.soMovedHint },
                { value: 'ended', label: r.soEnded, hint: r.soEndedHint },
              ]}
            />
            <HoursFields work={work} typed={typed} errors={errors} />
            <ReasonField typed={typed} errors={errors} label={r.endReason} hint={r.endReasonHint} />
          </div>
          <Buttons>
            <Button>{t.save}</Button>
            <ButtonLink weight="tertiary" href={roomDayPath(work, item.day, null)}>
              {t.cancel}
            </ButtonLink>
          </Buttons>
        </Form>
      </div>
    </WorkPage>
  )
}
