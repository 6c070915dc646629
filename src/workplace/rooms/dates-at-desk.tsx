import type { Context } from 'hono'
import { Button, ButtonLink, Buttons, CheckboxGroup, ErrorSummary, errorOf, Form, type FormError } from '../../design/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { notFound } from '../../platform/http/errors.ts'
import { sentForm } from '../../platform/http/forms.ts'
import { listOf } from '../../platform/http/typed-values.ts'
import { datesAhead, giveBack, loanOfAct, useWords, type Booking } from '../../resources/index.ts'
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
  ahead: readonly Booking[]
}

/** `/arbeid/skranke/kvittering/:id/lokaldager`: whoever has a room rings, and gives back single dates. */
export const datesAtDeskPage = async (c: C): Promise<Response> => c.html(<DatesView {...await datesHere(c)} errors={[]} />)

export async function giveBackAtDesk(c: C): Promise<Response> {
  const [opened, typed] = [await datesHere(c), await sentForm(c)]
  const { counter, actId } = opened
  const { work, href } = counter
  const bookings = listOf(typed, 'dager')
  if (bookings.length === 0) return c.html(<DatesView {...opened} errors={[{ field: 'dager', text: work.t.counter.dates.needDay }]} />, 422)
  await giveBack(c.get('deps').db, { actId, bookings, at: work.now })
  return c.redirect(href(workPaths.counterReceipt(actId), { ny: 'dager' }), 303)
}

/** Throws `not-found`. */
async function datesHere(c: C): Promise<Opened> {
  const { counter, act } = await actHere(c, 'room')
  const loan = await loanOfAct(c.get('deps').db, act.id)
  if (loan === null) throw notFound(workSaid((t) => t.counter.dates.none))
  return { counter, actId: act.id, hub: loan.hub, ahead: datesAhead(loan, counter.work.now) }
}

function DatesView({ counter, actId, hub, ahead, errors }: Opened & { errors: readonly FormError[] }) {
  const { work, switcher, href } = counter
  const { dates: t, following } = work.t.counter
  const options = ahead.map((one) => ({ value: one.id, label: capital(useWords(one, work.lang)) }))
  return (
    <WorkPage work={work} colours={hub} switcher={switcher} title={t.title} lead={ahead.length === 0 ? t.none : t.lead}>
      <div class="sec close">
        <ErrorSummary ui={work.ui} errors={errors} />
        <Form action={href(workPaths.counterDates(actId))}>
          {ahead.length === 0 ? null : (
            <CheckboxGroup name="dager" legend={t.legend} options={options} values={[]} error={errorOf(errors, 'dager')} />
          )}
          <Buttons>
            {ahead.length === 0 ? null : <Button>{t.act}</Button>}
            <ButtonLink weight="tertiary" href={href(workPaths.counterReceipt(actId))}>
              {following.back}
            </ButtonLink>
          </Buttons>
        </Form>
      </div>
    </WorkPage>
  )
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
