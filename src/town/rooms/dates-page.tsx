import type { Context } from 'hono'
import { Button, ButtonLink, Buttons, CheckboxGroup, Form, Page, PageTitle } from '../../design/index.ts'
import { uiOf } from '../../hubs/index.ts'
import { actOfAddress, receiptPaths } from '../../people/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { notFound } from '../../platform/http/errors.ts'
import { sentForm } from '../../platform/http/forms.ts'
import { listOf } from '../../platform/http/typed-values.ts'
import { datesAhead, giveBack, loanOfAct, roomPaths, useWords } from '../../resources/index.ts'
import { roomPageSaid, roomPageTexts } from './texts.ts'

type C = Context<Env>

/** `/kvittering/:token/lokaldager`: single dates of a loan, to give back. */
export async function datesPage(c: C) {
  const [ui, { loan, token, ahead }] = await Promise.all([uiOf(c), loanAsked(c)])
  const t = roomPageTexts(ui.lang).dates
  const options = ahead.map((one) => ({ value: one.id, label: capital(useWords(one, ui.lang)) }))
  return c.html(
    <Page ui={ui} title={t.title} noindex hub={loan.hub}>
      <PageTitle title={t.title} lead={ahead.length === 0 ? t.none : t.lead} />
      <div class="sec close">
        <Form action={ui.href(roomPaths.dates(token))}>
          {ahead.length === 0 ? null : <CheckboxGroup name="dager" legend={t.dates} options={options} values={[]} />}
          <Buttons>
            {ahead.length === 0 ? null : <Button>{t.act}</Button>}
            <ButtonLink weight="tertiary" href={ui.href(receiptPaths.receipt(token))}>
              {t.back}
            </ButtonLink>
          </Buttons>
        </Form>
      </div>
    </Page>,
  )
}

/** Nothing ticked gives nothing back: the receipt says what is still theirs. */
export async function sendDates(c: C) {
  const { db, clock } = c.get('deps')
  const { act, token } = await loanAsked(c)
  const typed = await sentForm(c)
  await giveBack(db, { actId: act.id, bookings: listOf(typed, 'dager'), at: clock.now() })
  return c.redirect((await uiOf(c)).href(receiptPaths.receipt(token)), 303)
}

/** Throws `not-found`. */
async function loanAsked(c: C) {
  const { db, clock } = c.get('deps')
  const { act, token } = await actOfAddress(c)
  const loan = act.kind === 'room' && act.cancelledAt === null ? await loanOfAct(db, act.id) : null
  if (loan === null) throw notFound(roomPageSaid((t) => t.dates.none))
  return { act, token, loan, ahead: datesAhead(loan, clock.now()) }
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
