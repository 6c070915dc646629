import type { Context } from 'hono'
import { changeShifts, findNeed, shiftChoices, volunteerOfAct } from '../../activities/index.ts'
import { Button, ButtonLink, Buttons, CheckboxGroup, ErrorSummary, errorOf, Form, type FormError } from '../../design/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { Fault, notFound } from '../../platform/http/errors.ts'
import { sentForm } from '../../platform/http/forms.ts'
import { listOf } from '../../platform/http/typed-values.ts'
import { actHere } from '../counter/act-here.ts'
import type { Counter } from '../counter/counter.ts'
import { workSaid } from '../texts.ts'
import { WorkPage } from '../work-page.tsx'
import { workPaths } from '../work-paths.ts'

type C = Context<Env>

interface Opened {
  counter: Counter
  actId: string
  hub: string
  choices: ReturnType<typeof shiftChoices>
}

/** `/arbeid/skranke/kvittering/:id/vakter`: a volunteer rings, and leaves some shifts or takes others. */
export async function shiftsAtDeskPage(c: C): Promise<Response> {
  const opened = await shiftsHere(c)
  return c.html(<ShiftsView {...opened} values={opened.choices.mine} errors={[]} />)
}

export async function changeShiftsAtDesk(c: C): Promise<Response> {
  const [opened, typed] = [await shiftsHere(c), await sentForm(c)]
  const { work, href } = opened.counter
  const slots = listOf(typed, 'vakter')
  const again = (text: string, status: 409 | 422) =>
    c.html(<ShiftsView {...opened} values={slots} errors={[{ field: 'vakter', text }]} />, status)
  if (slots.length === 0) return again(work.t.counter.shifts.allLeft, 422)
  try {
    await changeShifts(c.get('deps').db, { actId: opened.actId, slots, at: work.now })
  } catch (error) {
    if (!(error instanceof Fault) || error.fault !== 'conflict') throw error
    return again(error.says[work.lang], 409)
  }
  return c.redirect(href(workPaths.counterReceipt(opened.actId), { ny: 'vakter' }), 303)
}

/** Throws `not-found`. */
async function shiftsHere(c: C): Promise<Opened> {
  const { db } = c.get('deps')
  const { counter, act } = await actHere(c, 'volunteer')
  const { work } = counter
  const found = await volunteerOfAct(db, act.id, work.now)
  if (found === null) throw notFound(workSaid((t) => t.counter.shifts.none))
  const need = await findNeed(db, { key: found.need, today: work.today, at: work.now })
  return { counter, actId: act.id, hub: found.hub, choices: shiftChoices({ found, need, at: work.now }, work.ui) }
}

function ShiftsView({
  counter,
  actId,
  hub,
  choices,
  values,
  errors,
}: Opened & { values: readonly string[]; errors: readonly FormError[] }) {
  const { work, switcher, href } = counter
  const { shifts: t, following } = work.t.counter
  const canChange = choices.mine.length > 0
  return (
    <WorkPage work={work} colours={hub} switcher={switcher} title={t.title} lead={canChange ? t.lead : t.none}>
      <div class="sec close">
        <ErrorSummary ui={work.ui} errors={errors} />
        <Form action={href(workPaths.counterShifts(actId))}>
          {canChange ? (
            <CheckboxGroup name="vakter" legend={t.legend} options={choices.options} values={values} error={errorOf(errors, 'vakter')} />
          ) : null}
          <Buttons>
            {canChange ? <Button>{following.save}</Button> : null}
            <ButtonLink weight="tertiary" href={href(workPaths.counterReceipt(actId))}>
              {following.back}
            </ButtonLink>
          </Buttons>
        </Form>
      </div>
    </WorkPage>
  )
}
