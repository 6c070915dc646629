import type { Context } from 'hono'
import {
  answerTimeOffer,
  appointmentOfAct,
  servicePaths,
  wantEarlier,
  whenWords,
  wishOfAct,
  type Appointment,
  type Wish,
} from '../../appointments/index.ts'
import { Button, ButtonLink, Buttons, Form, Page, PageTitle, type Ui } from '../../design/index.ts'
import { uiOf } from '../../hubs/index.ts'
import { actOfAddress, receiptPaths } from '../../people/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { notFound } from '../../platform/http/errors.ts'
import { sentForm } from '../../platform/http/forms.ts'
import { lineTexts } from './line-texts.ts'
import { servicePageSaid } from './texts.ts'

type C = Context<Env>

/** `/kvittering/:token/tilbud`: yes or no to a time that has become free. Opening it answers nothing: programs that read mail open every link. */
export async function timeOfferPage(c: C) {
  const [ui, { token, wish, has }] = await Promise.all([uiOf(c), asked(c)])
  return c.html(<OfferPage {...{ ui, token, wish, has }} at={c.get('deps').clock.now()} />)
}

export async function sendTimeAnswer(c: C) {
  const { db, clock } = c.get('deps')
  const [ui, { act, token }, typed] = await Promise.all([uiOf(c), asked(c), sentForm(c)])
  const answer = typed['svar']
  if (answer !== 'ja' && answer !== 'nei') return c.redirect(ui.href(servicePaths.offer(token)), 303)
  await answerTimeOffer(db, { actId: act.id, takes: answer === 'ja', at: clock.now() })
  return c.redirect(ui.href(receiptPaths.receipt(token)), 303)
}

/** `POST /kvittering/:token/tidligere`: whoever has a time wants to be asked about an earlier one. */
export async function sendEarlier(c: C) {
  const { db, clock } = c.get('deps')
  const [ui, { act, token }] = await Promise.all([uiOf(c), actOfAddress(c)])
  if (act.kind !== 'appointment' || act.cancelledAt !== null || act.confirmedAt === null) throw notFound(servicePageSaid((t) => t.notFound))
  await wantEarlier(db, { actId: act.id, at: clock.now() })
  return c.redirect(ui.href(servicePaths.move(token)), 303)
}

/** Throws `not-found`. */
async function asked(c: C) {
  const { db } = c.get('deps')
  const { act, token } = await actOfAddress(c)
  const isTheirs = act.kind === 'appointment' && act.cancelledAt === null
  const [wish, has] = isTheirs ? await Promise.all([wishOfAct(db, act.id), appointmentOfAct(db, act.id)]) : [null, null]
  if (wish === null) throw notFound(servicePageSaid((t) => t.notFound))
  return { act, token, wish, has }
}

interface OfferProps {
  ui: Ui
  token: string
  wish: Wish
  has: Appointment | null
  at: number
}

function OfferPage({ ui, token, wish: { offer, hub }, has, at }: OfferProps) {
  const t = lineTexts(ui.lang).offer
  const receipt = ui.href(receiptPaths.receipt(token))
  if (offer === null || offer.replyBy <= at)
    return (
      <Page ui={ui} title={t.none} noindex {...(hub === null ? {} : { hub })}>
        <PageTitle title={t.none} lead={t.noneLead}>
          <Buttons>
            <ButtonLink weight="primary" href={receipt}>
              {t.receipt}
            </ButtonLink>
          </Buttons>
        </PageTitle>
      </Page>
    )
  const heading = t.title(whenWords(offer, ui.lang))
  return (
    <Page ui={ui} title={heading} noindex hub={offer.hub}>
      <PageTitle title={heading} lead={t.lead(offer.hubName, whenWords({ start: offer.replyBy }, ui.lang))} />
      <div class="sec close">
        <Form action={ui.href(servicePaths.offer(token))}>
          <p>{has === null ? t.noHint : `${t.keeps(whenWords(has, ui.lang))} ${t.noHint}`}</p>
          <Buttons>
            <Button name="svar" value="ja">
              {t.yes}
            </Button>
            <Button weight="secondary" name="svar" value="nei">
              {t.no}
            </Button>
            <ButtonLink weight="tertiary" href={receipt}>
              {t.receipt}
            </ButtonLink>
          </Buttons>
        </Form>
      </div>
    </Page>
  )
}
