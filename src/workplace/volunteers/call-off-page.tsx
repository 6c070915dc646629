import type { Context } from 'hono'
import { findNeed, ownSlots, shiftId, slotWords, type Slot } from '../../activities/index.ts'
import { Button, Buttons, ButtonLink, ErrorSummary, errorOf, Form, TextArea, type FormError } from '../../design/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { notFound } from '../../platform/http/errors.ts'
import { sentForm, type Typed } from '../../platform/http/forms.ts'
import { lineOf } from '../form/typed-values.ts'
import { workSaid } from '../texts.ts'
import { WorkPage } from '../work-page.tsx'
import { afterNeed, isSaved, needsAt, openNeed, saveNeed, type OpenedNeed } from './need-target.ts'

type C = Context<Env>

interface Asked {
  opened: OpenedNeed
  slot: Slot
  taken: number
}

/** `…/frivillige/:key/avlys?vakt=`: calls a shift off, with why; or takes that back. Whoever has said yes is told. */
export async function callOffPage(c: C): Promise<Response> {
  const asked = await slotAsked(c)
  return c.html(<CallOffView asked={asked} typed={{}} errors={[]} />)
}

const MOST = 300

export async function callOff(c: C): Promise<Response> {
  const asked = await slotAsked(c)
  const { opened, slot } = asked
  const { work, key, item, layer, seen } = opened
  const typed = await sentForm(c)
  const reason = lineOf(typed, 'hvorfor').trim()
  const again = (errors: readonly FormError[], status: 409 | 422) =>
    c.html(<CallOffView asked={asked} typed={typed} errors={errors} />, status)
  if (!slot.isOff && (reason === '' || reason.length > MOST))
    return again([{ field: 'hvorfor', text: work.t.volunteers.faults.reason }], 422)
  const shifts = item.shifts.map(({ off, ...shift }) => {
    if (shiftId(shift) !== slot.id) return off === undefined ? shift : { ...shift, off }
    return slot.isOff ? shift : { ...shift, off: { nb: reason } }
  })
  const outcome = await saveNeed(c, { work, key, item: { ...item, shifts }, layer, seen })
  if (isSaved(outcome)) return c.redirect(afterNeed(work, key, outcome), 303)
  return again(outcome.collision === null ? outcome.errors : [{ field: null, text: work.t.conflict.lead }], outcome.status)
}

/** Throws `not-found`. */
async function slotAsked(c: C): Promise<Asked> {
  const opened = await openNeed(c)
  const { work, key, item } = opened
  const slot = ownSlots(item).find(({ id, day }) => day !== null && id === c.req.query('vakt'))
  if (slot === undefined) throw notFound(workSaid((t) => t.notFound.toChange))
  const need = await findNeed(c.get('deps').db, { key, today: work.today, at: work.now })
  return { opened, slot, taken: need?.slots.find(({ id }) => id === slot.id)?.taken ?? 0 }
}

function CallOffView({ asked: { opened, slot, taken }, typed, errors }: { asked: Asked; typed: Typed; errors: readonly FormError[] }) {
  const { work, key } = opened
  const { volunteers: v, cancel } = work.t
  const words = slotWords(slot, work.lang)
  return (
    <WorkPage work={work} title={slot.isOff ? v.takeBack : v.callOffTitle(words)} lead={v.callOffLead(taken)}>
      <div class="sec close">
        <ErrorSummary ui={work.ui} errors={errors} />
        <Form action={needsAt(work, `/${key}/avlys?vakt=${encodeURIComponent(slot.id)}`)}>
          {slot.isOff ? (
            <p>{words}</p>
          ) : (
            <TextArea name="hvorfor" label={v.reason} value={lineOf(typed, 'hvorfor')} error={errorOf(errors, 'hvorfor')} rows={2} />
          )}
          <Buttons>
            <Button danger={!slot.isOff}>{slot.isOff ? v.takeBack : v.callOff}</Button>
            <ButtonLink weight="tertiary" href={needsAt(work, `/${key}`)}>
              {cancel}
            </ButtonLink>
          </Buttons>
        </Form>
      </div>
    </WorkPage>
  )
}
